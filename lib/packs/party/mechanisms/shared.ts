/**
 * A row without quotation marks that shares one head noun: 建立A、B、C机制; 建立村企共商、水渠共管、果园共享等机制. What can begin at any
 * clause is looked for from its first 、 or its 等, which are rarer, and its first item is read backwards.
 */
import { matches } from '../../../recognise/matches';
import type { Rule } from '../../../recognise/types';
import { numeralValue } from '../../../text/numeral';
import type { Span } from '../../../text/span';
import { mechanism } from './hit';
import { nameStart } from './name-start';
import { singular } from './reading';
import { split } from './within';

const SHARED =
  /、(?<=(?:[，。；：\n]|^)([^，。；：、“”等\n]{4,30})、)([^，。；：、“”等\n]{4,12}(?:、[^，。；：、“”等\n]{4,12}){0,5})(、[^，。；：、等\n]{4,20})?(等(?:[二两三四五六七八九十0-9]{1,2}[项个种类])?(?:工作|运行|长效)?|工作|运行)?(?:机制|制度)(?!建设)/dg;
/** One alone: 建立渔船轮值停靠等机制. */
const ALONE = /(?<=(?:[，。；：\n]|^)([^，。；：、“”《》（）等\n]{6,26}))等(?:工作|运行|长效)?(?:机制|制度)/dg;
/** 实施甲乙铸魂、丙丁延伸、戊己先锋三大工程; 实施渔船更新、港区亮化等行动: drives, named one by one. */
const DRIVES =
  /、(?<=(?:[，。；：》\n]|^)([^，。；：、“”《》（）\n]{4,26})、)((?:[^，。；：、“”《》（）\n]{4,18}、){0,8}[^，。；：、“”《》（）\n]{4,18}?)(等)?(?:([二三四五六七八九十]|[0-9]{1,2})(?:[大项个]|方面))?(?:专项|攻坚|重大|重点)*(工程|行动计划|行动|计划|活动)(?![派力书]|方案|自觉|指南|生育)/dg;
/** What is named before 等 or a number is a drive of its own; works, such as 河道疏浚等工程, are none. */
const DRIVE = /^(?:行动计划|行动|计划)$/;
const LAUNCHES = /(?:实施|启动|开展|部署|推进|推出|提出|深化)[了好]?$/;
/** The last two: 港区亮化和渔船更新. */
const LAST_TWO = /^[^和]{4,}和[^和]{4,}$/;
/** 建立渔情发现、移送、办理、反馈闭环机制: steps of one arrangement, whose name they are. */
const STEPS =
  /、(?<=(?:建立|健全|构建|完善|形成|打造|推行|探索)了?((?!健全|完善)[一-鿿]{4,10})、)[一-鿿]{2}(?:、[一-鿿]{2}){0,4}(?:闭环|全流程|全链条|全过程|一体化|一条龙|联动)[一-鿿]{0,4}(机制|制度|体系|模式)/dg;
/** 甲乙、丙丁、戊己|六项机制: counted, the last takes no head noun. */
const COUNTED = /[2-9二两三四五六七八九十][项种类个大]$/;
/** 落实渔事会商、联合巡港、渔情通报等制度: kept as well as set up. */
const KEPT = /^(?:落实|出台|制定|推广|利用|执行|严格落实|严格执行)$/;
/** 推行首问负责、一次告知、限时办结制度: of such rules short ones have names too. */
const PRACTISED = /^(?:推行|严格执行|全面推行)$/;
const FEWEST = 3;
const SHORTEST = 6;
/** Before 等 two words are enough: 建立渔事会商、联合巡港、渔情通报等制度. */
const SHORT = 4;

/** The unit that stands at one place in all items, as 共 in 村企共商、水渠共管. */
function rhymes(items: readonly string[]): boolean {
  const [first, ...rest] = items as [string, ...string[]];
  return (
    items.every((item) => item.length === first.length) &&
    [...first].some((unit, at) => rest.every((item) => item[at] === unit))
  );
}

/** Two items: 建立渔事会商、联合巡港等机制, or alike in length without 等. */
const isPair = (words: readonly string[], summed: boolean): boolean =>
  words.length === 2 &&
  words.every((word) => !/[和与及]/.test(word)) &&
  (summed || (words[0]!.length === words[1]!.length && words[0]!.length >= SHORTEST));

export const sharedHead: Rule = {
  id: 'mechanism-shared',
  note: '不带引号的并列名称共用一个“机制”“制度”，或总称“几大工程”',
  expressions: [ALONE, DRIVES, STEPS, SHARED],
  *find(passage) {
    const { folded } = passage;
    for (const { indices } of matches(passage, ALONE)) {
      const [from, end] = indices![1]!;
      const { start, cue } = nameStart(folded, from, end);
      if (cue === 'founding' && end - start >= SHORTEST && singular(folded.slice(start, end)) > 2)
        yield mechanism(folded, this.id, 'institution', { start, end });
    }
    for (const { indices, 3: more, 4: count, 5: noun } of matches(passage, DRIVES)) {
      const [from, to] = indices![1]!;
      const { start, cue, before } = nameStart(folded, from, to);
      const items = split(folded, start, indices![2]![1], '、');
      const even = items.every((item) => item.end - item.start === to - start);
      const counted = even && cue === 'founding' && more === undefined && numeralValue(count ?? '') === items.length;
      const { start: at, end } = items.at(-1)!;
      if (LAST_TWO.test(folded.slice(at, end))) items.splice(-1, 1, ...split(folded, at, end, '和'));
      const summed =
        (more ?? count) !== undefined &&
        DRIVE.test(noun!) &&
        LAUNCHES.test(before ?? '') &&
        items.every((item) => item.end - item.start > 3 && !folded.slice(item.start, item.end).includes('的'));
      if (counted || summed) for (const item of items) yield mechanism(folded, this.id, 'campaign', item, item);
    }
    for (const { indices, 2: noun } of matches(passage, STEPS)) {
      const span = { start: indices![1]![0], end: indices![0]![1] };
      const type = noun === '机制' || noun === '制度' ? 'institution' : 'model';
      yield mechanism(folded, this.id, type, span, { ...span, end: span.end - noun!.length });
    }
    for (const match of matches(passage, SHARED)) {
      const [from, to] = match.indices![1]!;
      const { start, cue, before } = nameStart(folded, from, to);
      const listed = match[2]!.replace(COUNTED, '');
      const words = [folded.slice(start, to), ...listed.split('、')];
      // 职责清晰、运行顺畅、保障有力的机制: said of one arrangement, whose name it is not.
      const all = match[4]?.startsWith('等') ?? false;
      const summed = all || listed !== match[2] || PRACTISED.test(before ?? '');
      const kept = summed && KEPT.test(before ?? '');
      if (
        (cue !== 'founding' && !kept) ||
        !(words.length >= FEWEST || isPair(words, all)) ||
        words[0]!.length < 4 ||
        // 建立甲机制、健全乙机制: each has its own.
        /(?:机制|制度)$/.test(words[0]!) ||
        `${listed}${match[3] ?? ''}`.includes('的')
      )
        continue;
      if (words.length >= FEWEST && rhymes(words)) {
        const span = { start, end: match.indices![2]![0] + listed.length };
        yield mechanism(folded, this.id, 'institution', span, span);
        continue;
      }
      const items: Span[] = [];
      // Without 等 the last item takes the head noun: it is given whole, and where it is quoted another rule reads it.
      const whole = match[3] === undefined && !all && listed === match[2];
      const last = whole ? words.length - 1 : undefined;
      let at = start;
      words.forEach((word, index) => {
        items.push({ start: at, end: index === last ? match.index + match[0].length : at + word.length });
        at += word.length + 1;
      });
      for (const item of items)
        if (item.end - item.start >= (summed || whole ? SHORT : SHORTEST))
          yield mechanism(folded, this.id, 'institution', item);
    }
  },
};
