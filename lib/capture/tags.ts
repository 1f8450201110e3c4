/** Tags as people type them and as they stand. */
import { standingRows } from './decisions';
import type { Row } from './record';

/** The tags in what was typed, apart by spaces or pause marks, without the `#` they may begin with; none of `had`, none twice. */
export const tagsIn = (words: string, had: readonly string[] = []): string[] => {
  const tags = words.split(/[\s,，、;；]+/).map((tag) => tag.replace(/^[#＃]+/, ''));
  return [...new Set(tags)].filter((tag) => tag !== '' && !had.includes(tag));
};

/** A tag with all rows that say it: two people may have put the same on an article. */
export interface Tag {
  tag: string;
  rows: readonly string[];
}

export const tagsOf = (rows: readonly Row[]): Tag[] => {
  const tags = new Map<string, string[]>();
  for (const { id, value } of standingRows(rows))
    if (value.row === 'tag') tags.set(value.tag, [...(tags.get(value.tag) ?? []), id]);
  return [...tags].map(([tag, rows]) => ({ tag, rows }));
};
