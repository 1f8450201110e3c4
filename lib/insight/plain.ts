/**
 * What recurs in every report and is neither slogan nor mechanism: people by their posts, bodies and places, bylines, times, counted
 * things, and verbs with their adverb. Closed classes, known by how they open or end; lists of such have as many characters as mottos do.
 */
const PERSON =
  /(?:书记|主席|主任|委员|组长|干部|党员|群众|人员|负责人|成员|代表|同志|先生|女士|居民|村民|职工|学生|同学|队员|分子|经理|[部局院处科校厅镇乡村省市县区]长)们?$|^习近平$/;
const BODY =
  /(?:党支部|党总支|党组织|党委|党组|两委|委员会|办公室|[工团妇国经业居村纪]委|[公分总]司|集团|企业|单位|部门|机关|小组|政府|[部司厅局院所站馆校]|大学|学会|协会|医疗队|[省市县区镇乡村]|街道)$/;
const BYLINE = /记者|通讯员|消息$|报道$|新闻联播|介绍$|^(?:据|本报|本网)|^(?:会议|他|她)?(?:指出|强调|表示|要求|认为)$/;
const TIME = /[以年][来前后]$|^[今去近多][年些]|[\d一二三四五六七八九十]月|目前$|期间$|过程中$|时间$|此之外$|同时$/;
const VERB = /^(?:进一步|不断|深入|大力|充分|切实|继续|着力|扎实|持续)\p{Script=Han}{0,2}$/u;
const COUNTED = /^(?:各[级项类部单方]|每[一个名]|第一|一系列|一[个名位次种]|全[体省市县区]|广大|\d*[名岁位]|作为)/;
const NO_HAN = /^[\da-z]+$/i;

export const isPlain = (folded: string): boolean =>
  [PERSON, BODY, BYLINE, TIME, VERB, COUNTED, NO_HAN].some((form) => form.test(folded));
