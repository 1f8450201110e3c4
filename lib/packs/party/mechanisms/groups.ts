/** Leading groups of the centre and of party committees are organs, and nothing in their names counts. */
import { pattern } from '../../../recognise/pattern';
import type { Rule } from '../../../recognise/types';
import { clauseStart } from '../../../text/clause';

/** A group that a text tells of as newly set up is a team. */
const SET_UP = /成立|组建|设立|建立|增设|成为/;

export const leadingGroup: Rule = pattern({
  id: 'mechanism-leading-group',
  note: '中央和地方的领导小组是机构，其名称中的字样不算',
  kind: 'mechanism',
  type: ({ index, 0: { length } }, { folded }) =>
    SET_UP.test(folded.slice(clauseStart(folded, index), index + length)) ? undefined : 'team',
  pattern:
    /(?:(?:中央|国务院|国家|全国|[省市县区州旗]委)[^，。；：！？、“”《》\n]{0,12}(?:“[^”\n]{2,20}”)*[^，。；：！？、“”《》\n]{0,20}?领导小组|(?<=[，。；：！？、\n“”]|^)[^，。；：！？、“”《》\n]{0,8}[省市县区州旗][^，。；：！？、“”《》\n]{2,16}领导小组(?=(?:办公室)?(?:常务)?副?(?:组长|主任)))/dg,
});
