/** Ways of a place or a firm that the text tells of, called by its name: “听涛经验” of 听涛村, 红帆模式 of 红帆社区. */
import { matches } from '../../../recognise/matches';
import type { Rule } from '../../../recognise/types';
import { firstPlace } from '../../../text/places';
import { mechanism } from './hit';

const HEAD = '(?:模式|样本|样板|经验)';
const NAMED = new RegExp(
  `${HEAD}(?=”)(?<=“([一-鿿]{2,3}?)(?:发展|治理|党建)?${HEAD})|模式(?=[，。；、])(?<=[的了出造立]([一-鿿]{2})模式)`,
  'dg',
);
const KINDS = [
  '社区',
  '村',
  '镇',
  '县',
  '市',
  '区',
  '乡',
  '街道',
  '州',
  '集团',
  '公司',
  '学校',
  '医院',
  '小学',
  '中学',
];

export const localWay: Rule = {
  id: 'mechanism-local',
  note: '以文中的地方、单位命名的模式、经验、样本',
  expressions: [NAMED],
  *find(passage) {
    const { folded } = passage;
    for (const { index, 0: head, indices } of matches(passage, NAMED)) {
      const [start, end] = (indices![1] ?? indices![2])!;
      const name = folded.slice(start, end);
      if (KINDS.some((kind) => firstPlace(folded, name + kind) >= 0))
        yield mechanism(folded, this.id, 'model', { start, end: index + head.length }, { start, end });
    }
  },
};
