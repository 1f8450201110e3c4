/** Asks for the next batch while this one is worked on: reading and working take turns otherwise. */
export async function* ahead<T>(batches: AsyncGenerator<T>): AsyncGenerator<T> {
  let next = batches.next();
  try {
    for (let batch = await next; !batch.done; batch = await next) {
      next = batches.next();
      next.catch(() => {});
      yield batch.value;
    }
  } finally {
    await batches.return(undefined);
  }
}
