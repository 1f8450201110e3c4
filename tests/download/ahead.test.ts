import { describe, expect, it } from 'vitest';
import { ahead, asked } from '../../lib/download/ahead';

/** Batches 1 to 3, with what happens to them noted. */
async function* noted(notes: string[]): AsyncGenerator<number> {
  try {
    for (const batch of [1, 2, 3]) {
      notes.push(`made ${batch}`);
      yield batch;
    }
  } finally {
    notes.push('left');
  }
}

const turn = (): Promise<void> => new Promise((done) => setTimeout(done));

describe('the next batch', () => {
  it('is made when it is asked for, however often, and else when it is wanted', async () => {
    const notes: string[] = [];
    const { all, ask } = asked(noted(notes));
    for await (const batch of all) {
      await turn();
      notes.push(`work ${batch}`);
      if (batch === 1) [ask(), ask()];
      await turn();
      notes.push(`done ${batch}`);
    }
    ask();
    expect(notes).toEqual([
      'made 1',
      'work 1',
      'made 2',
      'done 1',
      'work 2',
      'done 2',
      'made 3',
      'work 3',
      'done 3',
      'left',
    ]);
  });

  it('is made at once where it is read ahead', async () => {
    const notes: string[] = [];
    for await (const batch of ahead(noted(notes))) {
      await turn();
      notes.push(`work ${batch}`);
    }
    expect(notes).toEqual(['made 1', 'made 2', 'work 1', 'made 3', 'work 2', 'left', 'work 3']);
  });

  it('that cannot be made is a fault of its own turn; who breaks off leaves nothing open', async () => {
    async function* broken(): AsyncGenerator<number> {
      yield 1;
      throw new Error('cut off');
    }
    const [seen, notes]: [number[], string[]] = [[], []];
    const all = async (): Promise<void> => {
      for await (const batch of ahead(broken())) {
        await turn();
        seen.push(batch);
      }
    };
    await expect(all()).rejects.toThrow('cut off');
    expect(seen).toEqual([1]);
    for await (const _ of ahead(noted(notes))) break;
    expect(notes.at(-1)).toBe('left');
  });
});
