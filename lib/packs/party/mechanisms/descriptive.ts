/** Names without quotation marks: a head noun, and before it what singles one device out. */
import type { Hit, Rule } from '../../../recognise/types';
import { headTo } from './head-at';
import { nameOf } from './name';
import { nameStart, singular, stretchStart } from './reading';
import { WON } from './won';

const LONGEST = 24;
/** Joins the items of one list: the next item is licensed as the last was. */
const JOINED =
  /^(?:[0-9*一二两三四五六七八九十百千余多]{0,6}[个支名处项家座所]?)?(?:、|和|与|及|以及)(?:[0-9*一二两三四五六七八九十百千余多]{1,6}[个支名处项家座所])?$/;

export const descriptiveName: Rule = {
  id: 'mechanism-descriptive',
  note: '不带引号、由修饰语和机制类名词组成的专名',
  *find({ folded }): Iterable<Hit> {
    let last = { end: -1, founded: false };
    for (let end = 2; end <= folded.length; end++) {
      const head = headTo(folded, end);
      if (head === undefined || head.weight === 'quoted') continue;
      const headStart = end - head.word.length;
      const from = stretchStart(folded, headStart);
      const { start, cue } = nameStart(folded, from, headStart);
      if (headStart - start < 2 || end - start > LONGEST || WON.test(folded.slice(Math.max(0, start - 16), start)))
        continue;
      const founded = cue === 'founding' || (last.founded && JOINED.test(folded.slice(last.end, start)));
      const name = folded.slice(start, headStart);
      const rest = singular(name);
      const named =
        head.weight === 'plain'
          ? rest >= 2 || (name.length >= 4 && rest >= 1) || (founded && name.length >= 4)
          : founded && name.length >= 4 && rest >= 2;
      if (!named) continue;
      last = { end, founded };
      yield {
        start,
        end,
        kind: 'mechanism',
        type: head.type,
        rule: 'mechanism-descriptive',
        fields: { name: nameOf(folded, { start, end }) },
      };
    }
  },
};
