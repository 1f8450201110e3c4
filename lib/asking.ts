/** How asks and answers are carried between the contexts. Content scripts import this file, so it holds little. */

export interface Message {
  to: 'background' | 'page' | 'panel' | 'backup';
  ask: string;
  payload: unknown;
}

export type Answer = { ok: true; value: unknown } | { ok: false; error: string };

type Method = (payload: never) => unknown;
export type Payload<M> = M extends (payload: infer P) => unknown ? P : never;
export type Result<M> = M extends Method ? ReturnType<M> : never;
export type Handlers<I, Extra extends unknown[] = []> = {
  [K in keyof I]: (payload: Payload<I[K]>, ...extra: Extra) => Result<I[K]> | Promise<Result<I[K]>>;
};

/** Binds an interface to a way of sending; a refusal of the other side is thrown as an `Error` whose message is its code. */
export const asking =
  <I>(to: Message['to'], send: (message: Message) => Promise<unknown>) =>
  async <K extends keyof I & string>(ask: K, payload: Payload<I[K]>): Promise<Result<I[K]>> => {
    const answer = (await send({ to, ask, payload })) as Answer | undefined;
    if (!answer) throw new Error('no-answer');
    if (!answer.ok) throw new Error(answer.error);
    return answer.value as Result<I[K]>;
  };

/** Answers an ask with what comes of it: a value, or why there is none as `say` says it. */
export const answerWith = (
  work: Promise<unknown>,
  respond: (answer: Answer) => void,
  say: (problem: unknown) => string,
): void =>
  void work.then(
    (value) => respond({ ok: true, value: value ?? null }),
    (problem: unknown) => respond({ ok: false, error: say(problem) }),
  );
