/** Brands that stand without quotation marks: in a row before their head noun, in title marks, or after the branch that keeps them. */
import { matches } from '../../../recognise/matches';
import type { Passage, Rule } from '../../../recognise/types';
import type { Span } from '../../../text/span';
import { mechanism } from './hit';
import { nameStart } from './name-start';

/** 书香党建、田园党建、滨海党建等一系列党建品牌: looked for from its first 、, which is rarer than a clause. */
const ROW =
  /、(?<=(?:[，。；：\n]|^)([^，。；：、“”《》（）等\n]{2,20})、)([^，。；：、“”《》（）等\n]{2,12}(?:、[^，。；：、“”《》（）等\n]{2,12}){0,8})等(?:一系列|一批|[0-9一二两三四五六七八九十多]{1,3}个)?(?:[一-鿿]{0,6})品牌(?!的?[效力化])/dg;
/** 《传薪火 育新人》党建品牌. */
const TITLED = /《([^《》\n]{3,30})》(?!等)(?:[一-鿿]{0,6})品牌(?!的?[效力化])/dg;

/** 以渔心爱吧为品牌. */
const TAKEN = /为(?:党建|服务)?品牌(?<=(?<![一-鿿])以([一-鿿]{3,8})为(?:党建|服务)?品牌)/dg;

const span = ([start, end]: readonly [number, number]): Span => ({ start, end });

function* row(passage: Passage): Generator<Span> {
  const { folded } = passage;
  for (const { indices } of matches(passage, ROW)) {
    const [from, to] = indices![1]!;
    const { start, cue } = nameStart(folded, from, to);
    if (cue === undefined || to - start < 2 || to - start > 12) continue;
    yield { start, end: to };
    let at = to + 1;
    for (const item of folded.slice(...indices![2]!).split('、')) {
      yield { start: at, end: at + item.length };
      at += item.length + 1;
    }
  }
}

export const unquotedBrand: Rule = {
  id: 'mechanism-brand',
  note: '不带引号的品牌：并列后共用“品牌”，以书名号标出，或“以……为品牌”',
  expressions: [ROW, TITLED, TAKEN],
  *find(passage) {
    const { folded } = passage;
    for (const item of row(passage)) yield mechanism(folded, this.id, 'brand', item, item);
    for (const { indices } of matches(passage, TITLED))
      yield mechanism(folded, this.id, 'brand', span(indices![0]!), span(indices![1]!));
    for (const { indices } of matches(passage, TAKEN))
      yield mechanism(folded, this.id, 'brand', span(indices![1]!), span(indices![1]!));
  },
};
