import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gate } from '../../lib/gate/gate';
import { clip } from '../../tools/clip/clip';
import { expected, judged, samples } from './site';

const AT = '2024-01-01T00:00:00.000Z';

describe('the sample site, as the command reads it', () => {
  it.each(samples)('$name', async ({ name, truth }) => {
    const path = join(import.meta.dirname, 'pages', name, 'page.html');
    const clipped = await clip({ name, path, url: truth.url }, AT, 'test');
    if (truth.refused) return expect(clipped).toEqual({ refused: truth.refused });
    if (!('record' in clipped)) throw new Error(`refused: ${clipped.refused}`);
    const { article, mentions } = clipped.record;
    expect(judged({ article: { ...article, text: article.text! }, mentions }, truth)).toEqual(expected(truth));
    expect(gate(article.text!).partyBuilding).toBe(truth.partyBuilding);
  });

  it('holds a page in GB18030', () => {
    const { page } = samples.find(({ name }) => name === 'old-tables')!;
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(page)).toThrow();
  });
});
