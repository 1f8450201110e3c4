/** What can hold a title by its head noun: a topic that cannot is passed over for one further back. */
import { lazy } from '../../../text/once';
import { isName } from './names';

/** Titles of a kind of body, and what such a body is called. */
const KINDS: readonly (readonly [title: RegExp, holder: RegExp])[] = [
  [/(?:村|村庄|嘎查)$/, /(?:村|嘎查|屯|寨|湾|庄)$/],
  [/社区$/, /社区$/],
  [/(?:乡镇|镇|街道)$/, /(?:镇|乡|街道)$/],
  [/(?:城市|县城|县市|[示模先强].{0,3}[县市])$/, /[县市区州旗]$/],
  [/(?:学校|校园|院校|高校)$/, /(?:[学院党我该本]校|[中小]学|大学|学院|幼儿园|[一二三四五六七八九十]中)$/],
  [/医院$/, /院$/],
  [/检察院$/, /院$/],
  [/法院$/, /院$/],
  [/派出所$/, /所$/],
  [/合作社$/, /合作社$/],
  [/企业$/, /(?:公司|集团|厂|企业|矿|合作社)$/],
];
/** Titles that only a body can hold. */
const OF_BODIES = /(?:单位|集体|组织|党支部|支部|党委|党总支|机关|窗口|文明岗|示范岗|先锋号|文明号)$/;
/** Work and works, and persons, which hold none of those. */
const NO_BODY =
  /(?:活动|工作|品牌|案例|制度|机制|成绩|成效|经验|做法|模式|项目|课程|作品|能力|水平|素质|建设|服务|党员群众|居民群众)$/;

/** How well a subject fits a title: of its very kind, possible, or not at all. */
export type Fit = (subject: string) => 'kind' | 'possible' | 'none';

export function fitting(title: string): Fit {
  const holders = lazy(() => {
    const plain = title.replace(/[”’]?(?:荣誉|光荣)?(?:称号)?$/, '').replace(/[”’]$/, '');
    const kind = KINDS.find(([head]) => head.test(plain))?.[1];
    return { kind, ofBodies: kind !== undefined || OF_BODIES.test(plain) };
  });
  return (subject) => {
    const { kind, ofBodies } = holders();
    if (kind === undefined ? !ofBodies : kind.test(subject)) return 'kind';
    return ofBodies && (NO_BODY.test(subject) || isName(subject)) ? 'none' : 'possible';
  };
}
