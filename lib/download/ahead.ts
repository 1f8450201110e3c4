/** Reading and working take turns, unless the next batch is asked for while this one is worked on. */

/** Batches in turn; `ask` has the next one made from now on, where the work on this one leaves time. */
export const asked = <T>(batches: AsyncGenerator<T>): { all: AsyncGenerator<T>; ask: () => void } => {
  let next: Promise<IteratorResult<T>> | undefined;
  const ask = (): void => {
    next ??= batches.next();
    next.catch(() => {});
  };
  async function* all(): AsyncGenerator<T> {
    try {
      for (;;) {
        ask();
        const batch = await next!;
        next = undefined;
        if (batch.done) return;
        yield batch.value;
      }
    } finally {
      await batches.return(undefined);
    }
  }
  return { all: all(), ask };
};

/** Asks for the next batch as soon as there is one to work on. */
export async function* ahead<T>(batches: AsyncGenerator<T>): AsyncGenerator<T> {
  const { all, ask } = asked(batches);
  for await (const batch of all) {
    ask();
    yield batch;
  }
}
