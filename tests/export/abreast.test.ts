import { expect, it } from 'vitest';
import { abreast } from '../../lib/export/abreast';

const turn = (): Promise<void> => new Promise((done) => setTimeout(done));

async function* upTo(last: number, fault?: string): AsyncGenerator<number> {
  for (let one = 1; one <= last; one++) yield one;
  if (fault) throw new Error(fault);
}

const gather = async (all: AsyncIterable<number>, into: number[] = []): Promise<number[]> => {
  for await (const one of all) into.push(one);
  return into;
};

it('works on so many batches at the same time, never more, and keeps their order', async () => {
  let [under, most] = [0, 0];
  const work = async (one: number): Promise<number> => {
    most = Math.max(most, ++under);
    for (let wait = 0; wait < 8 - one; wait++) await turn();
    under--;
    return one * 10;
  };
  expect(await gather(abreast(upTo(7), 3, work))).toEqual([10, 20, 30, 40, 50, 60, 70]);
  expect(most).toBe(3);
});

it('hands over what came before a fault of the batches, and no more after one of the work', async () => {
  const before: number[] = [];
  await expect(
    gather(
      abreast(upTo(4, 'cut off'), 3, async (one) => one),
      before,
    ),
  ).rejects.toThrow('cut off');
  expect(before).toEqual([1, 2, 3, 4]);
  const sound: number[] = [];
  const work = async (one: number): Promise<number> => {
    if (one === 3) throw new Error('no such thing');
    return one;
  };
  await expect(gather(abreast(upTo(9), 2, work), sound)).rejects.toThrow('no such thing');
  expect(sound).toEqual([1, 2]);
});
