/** A quoted name with no head noun after it: the verb that sets it up, or a head noun before it, says what it is. */
import type { Rule } from '../../../recognise/types';
import { coinedAt, isName } from './coined';
import { mechanism } from './hit';
import { quotesOf } from './quotes';
import { wonQuote } from './won';

const VERBS: readonly (readonly [string, RegExp])[] = [
  ['campaign', /(?:开展|启动|举办|发起|实施)(?:了)?$/],
  ['platform', /(?:开通|开设|上线|搭建|开办)(?:了)?$/],
  ['team', /(?:成立|组建|组成)(?:了)?$/],
];
const HEADS: readonly (readonly [string, RegExp])[] = [
  ['brand', /(?:品牌|名片)(?:——|：)?$/],
  ['platform', /(?:平台|小程序|公众号|栏目|专栏|讲堂|课堂|驿站)(?:——|：)?$/],
  ['team', /(?:服务队|宣讲团|先锋队|突击队)(?:——|：)?$/],
  ['method', /工作法(?:——|：)?$/],
];
/** A sentence, or a firm and a society with members. */
const NO_NAME = /[是了吗呢吧]|(?:合作社|公司|协会|委员会|基金会?|集团)$/;
/** Where a clause goes on after a complete object. */
const ENDS = /^(?:[，。；！、\n]|$|等(?!于)|以来|过程)/;

export const bareName: Rule = {
  id: 'mechanism-bare',
  note: '引号后没有机制类名词，由前面的动词或名词判断类别的名称',
  *find({ folded }) {
    for (const quote of quotesOf(folded)) {
      const { open, close, content } = quote;
      if (content.length < 4 || content.length > 20 || !isName(content) || NO_NAME.test(content)) continue;
      const before = folded.slice(Math.max(0, open - 8), open);
      const ends = ENDS.test(folded.slice(close, close + 2));
      const type =
        HEADS.find(([, heads]) => heads.test(before))?.[0] ??
        (ends ? VERBS.find(([, verbs]) => verbs.test(before))?.[0] : undefined);
      if (type === undefined || coinedAt(folded, quote) !== undefined || wonQuote(folded, quote)) continue;
      const span = { start: open + 1, end: close - 1 };
      yield mechanism(folded, this.id, type, span, span);
    }
  },
};
