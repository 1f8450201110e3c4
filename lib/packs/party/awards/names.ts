/**
 * Personal names: a family name and one or two characters more, where the text lets a name end. An expression takes what may be a name,
 * and the family name is looked up: to spell all of them out in each would be dear to compile.
 */
import { lookup } from '../../../text/lookup';
import { oneOf } from '../../../text/units';

/** What a name begins with, for use inside a character class. */
export const FAMILY =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常于傅皮齐康伍余元卜顾孟平黄穆萧肖尹姚邵湛汪祁毛禹狄米贝臧伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫房裘缪干宗丁宣邓郁单杭洪包诸左石崔吉龚程邢裴陆荣翁荀羊甄曲封储靳段富巫焦谷车侯宓班仰秋仲伊宫宁仇栾甘厉戎祖武符刘景詹束龙叶幸司韶黎薄印宿白怀蒲鄂索籍赖卓蔺屠蒙池乔阴胥苍双闻莘党翟谭贡劳姬申扶堵冉宰郦雍桑桂濮牛寿边扈燕冀郏浦尚农温庄晏柴瞿阎充慕连茹习艾鱼容向古易慎戈廖庾居衡步耿满弘匡文寇广禄东欧沃利蔚越隆师巩聂晁勾敖融冷辛阚那简饶空曾沙养鞠须丰巢关荆红游竺权盖益桓粟岳缑亢况琴商牟佘墨哈谯年佟敬闫覃兰惠麦邝冼付仝邸鄢郗亓逯楚苑栾谌隋逄';

const ofFamily = oneOf(FAMILY);
/** Family names of two units, before one or two more. */
const DOUBLE =
  /^(?:欧阳|上官|司马|诸葛|令狐|皇甫|尉迟|慕容|夏侯|申屠|端木|公孙|赫连|宇文)(?![市县区镇的])[\u4e00-\u9fff]{1,2}$/;
const DOUBLE_BEGINS = '欧上司诸令皇尉慕申端公赫宇';
const mayBeginDouble = oneOf(DOUBLE_BEGINS);
/** Whether a name may begin at a place. */
export const mayBegin = oneOf(FAMILY + DOUBLE_BEGINS);

/** Words of two units that begin with a family name. */
const WORDS = lookup(
  '左右|双[一万带创减碳百]|益友|毕业|文社|支[队行委书援撑]|范大学|范学院|桂冠|班子|班组|平安|平台|文明|文化|文件|文艺|文革|纪念|纪实|纪律|纪检|纪委|成绩|成果|成员|成立|方面|方式|方向|方法|安全|常委|项目|向前|金融|金牌|高度|高质|高校|高级|党员|党委|党组|党支|党总|党工|党小|党群|党政|党务|党校|党性|党建|单位|关于|关键|关系|万人|万元|广泛|融合|蒙古|满族|兰州|兰考|兰花|兰溪|惠民|惠及|惠农|惠企|惠州|惠东|惠安|惠泽|惠老|顾问|那个|那些|那位|那种|那样|那时|那年|路线|路径|东西|家长|管理|管委|师生|师德|老师|广大|步骤|习近|满意|满足|居民|干部|干警|干起|干到|强化|支部|支持|车间|武警|武装|严格|严守|温暖|元旦|康养|易地|云端|房屋|花园|马上|荣誉|荣获|荣立|荣膺|荣记|荣登|荣列|江苏|江西|山西|云南|安徽|广东|广西|甘肃|吉林|秋季|容易|曾获|曾被|曾任|曾因|曾组|曾作|曾担|曾参|曾在|曾经|曾多|曾先|曾连|曾荣|曾是|曾当|曾带|曾率|鲁班|宁夏|青年|连长|连队|连续|连年|连连|付出|付诸|付费|付款|付息|年年',
);

/** What may be a name by its length and its end, for use inside a pattern. */
export const NAME =
  '[\\u4e00-\\u9fff](?![市县省])[\\u4e00-\\u9fff](?:(?!(?<=某)[^某甲乙丙丁]|[市县省也却均都还曾将因被对与和在是的等获说把从就又叫让给没很更每带常摄仅只])[\\u4e00-\\u9fff])?';
const ALONE = new RegExp(`^${NAME}$`);

/** 那某, 乌某某: left out in part, whatever it begins with, save words that stand before 某. */
const MASKED =
  /^(?![某该此有在是对被由与和的如等当将把为一以从到向给让及或省市县区州旗镇乡村院局科])[\u4e00-\u9fff]某{1,2}$/;
const isMasked = (words: string): boolean => words[1] === '某' && MASKED.test(words);
/** Whether a name that is left out in part may begin at a place. */
const maskedAt = (words: string, at: number): boolean => isMasked(words.slice(at, at + 2));

/** Whether `words` are a name and nothing else. */
export const isName = (words: string): boolean =>
  isMasked(words) ||
  (mayBeginDouble(words, 0) && DOUBLE.test(words)) ||
  (ofFamily(words, 0) && ALONE.test(words) && !WORDS.startsAt(words));

/** How people call somebody: 老周, 小郭. */
export const isCall = (words: string): boolean => words.length === 2 && /^[老小阿]/.test(words) && ofFamily(words, 1);

/** Lengths of names, in UTF-16 code units: what can be longer is. */
const LENGTHS = [4, 3, 2];

const NONE: readonly string[] = [];
/** The names that may stand at a place. */
export const namesAt = (words: string, at: number): readonly string[] =>
  mayBegin(words, at) || maskedAt(words, at)
    ? LENGTHS.map((length) => words.slice(at, at + length)).filter(isName)
    : NONE;

/** What is asked of the words beside a name. */
interface Asked {
  test(words: string): boolean;
}

/** The name that `words` end in, behind such words. */
export function nameAtEnd(words: string, before: Asked): string | undefined {
  for (const length of LENGTHS) {
    const name = words.slice(-length);
    if (isName(name) && before.test(words.slice(0, -length))) return name;
  }
  return undefined;
}

/** The nearest name in `words` behind such words, and before such. */
export function nameIn(
  words: string,
  before: Asked,
  behind?: Asked,
  farthest = words.length,
): { at: number; name: string } | undefined {
  for (let at = 0; at <= farthest; at++)
    for (const name of namesAt(words, at))
      if (before.test(words.slice(0, at)) && (behind?.test(words.slice(at + name.length)) ?? true)) return { at, name };
  return undefined;
}
