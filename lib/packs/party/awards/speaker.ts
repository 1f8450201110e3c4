/** Who speaks of a claim is not who won: 某某村党支部书记某某介绍，…. Where a post names a body, the body may be. */
import { unquoted } from '../../../text/clause';
import type { Span } from '../../../text/span';
import { withoutFrame } from './frame';
import { isName, NAME } from './names';

const SPEAKING =
  /(?:说|道|表示|介绍|指出|强调|认为|坦言|反映|谈到|提到|讲到|感慨|批示|要求|告诉(?:记者|笔者|大家|我们)|在[^，。；]{2,12}中写道)(?:说|道)?$/;
const POST =
  '(?:[党团]委|党组|党支部|党总支|总支|支部|[省市区县州乡镇村]委)*(?:常务|副|第一)*(?:书记|主任|检察长|院长|局长|校长|园长|所长|队长|站长|部长|会长|理事长|董事长|总经理|经理|负责人|镇长|乡长|政委|指导员|社长|场长|行长|主席)';
const BODY =
  '[该我本](?:院|校|局|所|队|村|社区|公司|支部|街道|镇|县|区|市)|(?:(?!的|在|对|向|由|是)[\\u4e00-\\u9fff]){2,20}?(?:院|局|公司|集团|村|社区|街道|[乡镇区县市州]|[中小]学|学校|大学|支队|大队|中队|派出所|合作社|中心|委员会|幼儿园|银行|党支部|党总支|厂|矿|站)';
/** 某某公司经理某某, 我院党支部某某书记. */
const SPEAKER = new RegExp(
  `^(?<body>${BODY})(?:${POST}(?:、[\\u4e00-\\u9fff]{2,12}?)?(?<behind>${NAME})|(?<before>${NAME})${POST})`,
);

/** Of a clause that says who speaks, whom the speaker stands for, `null` where nobody is named; of another, `undefined`. */
export function spokesman(folded: string, clause: Span): Span | null | undefined {
  const { start, end } = withoutFrame(folded, clause);
  const words = unquoted(folded, { start, end });
  if (!SPEAKING.test(words)) return undefined;
  const { body, behind, before } = SPEAKER.exec(words)?.groups ?? {};
  return body !== undefined && isName((behind ?? before)!) ? { start, end: start + body.length } : null;
}
