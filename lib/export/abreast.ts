/** Works on several batches at the same time, and hands the results over in the order of the batches; a fault has its place among them. */
export async function* abreast<T, R>(
  batches: AsyncIterable<T>,
  width: number,
  work: (batch: T) => Promise<R>,
): AsyncGenerator<R> {
  let fault: { error: unknown } | undefined;
  const whole = async function* (): AsyncGenerator<T> {
    try {
      yield* batches;
    } catch (error) {
      fault = { error };
    }
  };
  const under: Promise<R>[] = [];
  for await (const batch of whole()) {
    const result = work(batch);
    result.catch(() => {});
    under.push(result);
    if (under.length >= width) yield await under.shift()!;
  }
  while (under.length > 0) yield await under.shift()!;
  if (fault) throw fault.error;
}
