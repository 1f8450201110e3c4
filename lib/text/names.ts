/** Names of people in bylines. A name is taken only where a label or a place for bylines vouches for it. */

/** Surnames by frequency in China, simplified (facts from name statistics); a guard against reading words as names. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由某';
/** The same in traditional characters, where they differ. */
const TRADITIONAL_SURNAMES =
  '張劉陳楊黃趙吳孫馬羅鄭謝韓許鄧馮蕭蔣葉蘇呂盧鐘鍾譚陸賈韋鄒龍賀顧萬錢嚴湯龐顏莊聶魯齊鄔歐關蘭鮑華紀單畢駱項連麥竇閻閔榮龔範鄺塗';
const COMPOUND =
  /^(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|东方|皇甫|尉迟|公孙|慕容|司徒|令狐|夏侯|端木|长孙|宇文|轩辕|呼延|南宫|申屠|拓跋)/;

/** Words that stand where a name would: placeholders, roles, places, and columns and subheads that open like a surname. */
const NOT_NAMES = new Set(
  [
    '佚名|匿名|未知|系统管理员|管理员|超级管理员|admin|administrator|网络|本站|互联网|无|不详|小编|编辑|记者|通讯员|作者|本报|本网',
    '手记|谢谢|观察|综合|整理|整合|报道|报导|摄影|摄|文|图|图文|文图|图片|采写|撰文|转载|原创|党办|办公室|新闻|责编|校对|审核|来源|单位|游客|路透',
    '沈阳|石家庄|郑州|常州|宁波|金华|连云港|江门|安阳|安庆|平顶山|马鞍山|黄石|黄山|黄冈|景德镇|张家口|张家界|常德|柳州|吕梁|包头|伊春|龙岩|梅州|阳江|云浮|乐山|曲靖|文山|安顺|安康|商洛|商丘|许昌|周口|焦作|高清',
    '成都|武汉|南京|温州|江苏|江西|江南|安徽|广西|云南|海南|河南|湖南|济南|西安|平安|华东|华北|华南|华中|古城|祖国|江山|江河',
    '党建|党史|党务|党员|党委|党群|党课|党风|党校|党费|党徽|党旗|党章|党性|党组|党支部|党总支|时政|时评|时事|时代|时间|时间表|国家|国内|国际|国防|强国|强军|强基|强化',
    '平凡|平稳|和谐|高效|温暖|温情|安心|安居|强劲|时光|文史|商业|商务|康庄|祝福|向上|向前|明天|明日|古今|燕赵|江淮|云上',
    '文化|文明|文章|文字|文旅|文艺|文娱|文件|农业|农村|农民|法治|金融|金句|金牌|房产|房屋|高校|高级|高层|高质量|高标准|安全|应急|施工|项目|车辆|路况|景区|景点',
    '明确|明责|全国|全体|全媒体|全省|全市|全县|全民|全面|和谐|和美|强调|来自|公告|公示|公开|公司|公文|关于|关注|关闭|关键|查看|查询|解读|解放|海外|海洋|都市|计划|相关|祝贺|许可|马上|万一|成功|成果|成绩|成就|成长|花絮',
    '方便|方案|方针|方向|方法|任务|任命|任免|宣传|宣讲|宣誓|平台|平等|阳光|荣誉|华夏|华人|华侨|巩固|严管|严明|严格|支部|支持|干部|干事|温馨|常识|常见|程序|路线|路线图|雷锋|龙头|牛年|龙年|马年|康养|康复|冷链',
  ].flatMap((words) => words.split('|')),
);

/** Columns, towns and other words of two characters that open like a name and stand alone beside dates; a label still vouches for one. */
const NO_BARE_NAMES = new Set(
  [
    '余姚|余杭|江阴|江都|江油|高邮|高密|高州|高淳|温岭|龙泉|龙口|龙游|乐清|乐平|金坛|任丘|安丘|安吉|安溪|于都|祁阳|武安|武夷|罗定|平湖|平度|平遥|万宁|宁海|宁德|宁乡|吴江|吴中|姜堰|钟祥|应城|石首|石狮|邵阳|邵武|孟州|荣成|荣昌|唐山|华阴|项城|凌源|盘锦|景洪|甘南|陆丰|路桥',
    '南方|南海|南通|南阳|南昌|晋江|晋城|曲阜|阳泉|舒城|巴中|巴蜀|齐鲁|楚天|秦岭|龙江|江东|石化|石油|海丝|海峡|边疆|边防|罗马|巴黎',
    '信息|信访|信用|焦点|司法|司局|公安|公益|公交|公共|公证|公务|公积|公检|党政|党媒|党刊|国学|国资|国企|国情|国土|国庆|国安|国网|国标',
    '文学|文创|文体|文博|文苑|文摘|文集|文选|文稿|文物|史料|史话|史志|古迹|古镇|曲艺|方圆|方志|方言|海事|海关|海报|海选|都会',
    '时尚|时局|时讯|时装|时空|时刻|明星|明镜|高考|高铁|高端|高新|游戏|游记|车市|车讯|车展|房市|商会|商讯|商界|农经|农资|农技|农旅|农信',
    '展会|展览|展播|展示|展望|展讯|权威|权益|奉献|战略|战线|战报|慕课|储备|应用|居民|居家|计生|印象|关爱|包装|公众|和平|支农|支教',
    '成效|成才|成人|万象|万家|万物|元旦|元宵|丰收|丰碑|荣光|贺词|贺信|金色|金秋|金奖|银行|银龄|石材|花卉|乐活|乐享|景观|游泳|武术|查处',
  ].flatMap((words) => words.split('|')),
);

const isSurname = (unit: string): boolean => SURNAMES.includes(unit) || TRADITIONAL_SURNAMES.includes(unit);

export const isPlaceholder = (value: string): boolean =>
  NOT_NAMES.has(value) ||
  /^[\s\-—_.*/]*$/.test(value) ||
  /^(?:佚名|系统|管理员|本[站网报刊台](?:编辑|记者|通讯员)$|admin|super ?user)/i.test(value);

/** How a body or a post ends, which may open like a name: 党建办, 党委书记. */
export const OFFICE =
  /(?:[部委局院办室厅站所区县省]|政府|公司|集团|大学|中心|[支大]队|[务电辆]段|书记|主任|教授|研究员|[部局院处科校厅]长|[学协]会)$/;

/** How the name of an account of four characters ends: 某某检察. */
const ACCOUNT = /(?:检察|法院|法治|政法|发布|党建|组工|先锋|纪检|清风|观察|融媒|日报|新闻|税务|警方|青年|教育|文明)$/;

/** Provinces that open like a surname, before a place in them: 江苏某市. */
const PROVINCE = /^(?:江[苏蘇西]|安徽|云南|海南|甘肃|宁夏|吉林)./;

/** Whether a word can be the name of a person: two to four characters after a surname, or a name with a middle dot. */
export const isName = (word: string): boolean => {
  // What most words fail comes first: a name is asked for in every line that may hold one.
  const shaped = /[·•]/.test(word)
    ? /^[\u4e00-\u9fff]{1,10}[·•][\u4e00-\u9fff·•]{1,12}$/.test(word)
    : /^[\u4e00-\u9fff]{2,4}$/.test(word) && (isSurname(word[0]!) || COMPOUND.test(word));
  if (!shaped || isPlaceholder(word) || PROVINCE.test(word) || word.endsWith('网')) return false;
  if (word.length > 2 && OFFICE.test(word)) return false;
  return !(word.length === 4 && (ACCOUNT.test(word) || NOT_NAMES.has(word.slice(0, 2))));
};

/** The same, where no label vouches for it: no word that such a one opens (成果展, 金融界). */
export const isBareName = (word: string): boolean =>
  word.length <= 3 &&
  isName(word) &&
  !NO_BARE_NAMES.has(word.slice(0, 2)) &&
  !(word.length === 3 && NOT_NAMES.has(word.slice(0, 2)));

/**
 * The names that 和 and 与 part in a word, or null: names hold both as well (某和平), so what stands on either side must be one.
 * A word longer than a byline is left whole.
 */
function parted(word: string): string[] | null {
  for (const { index } of word.length > 3 && word.length <= 24 ? word.matchAll(/[和与]/g) : []) {
    const rest = isName(word.slice(0, index)) ? parted(word.slice(index + 1)) : null;
    if (rest) return [word.slice(0, index), ...rest];
  }
  return isName(word) ? [word] : null;
}

/** Splits a byline's names; characters set apart (张 三) are joined. */
export function splitNames(text: string): string[] {
  const words = text
    .split(/[\s、,，;；/／|｜&＆]+/)
    .filter((word) => word !== '' && word !== '和' && word !== '与')
    .map((word, i) => (i > 0 && /^[和与]/.test(word) && isName(word.slice(1)) ? word.slice(1) : word))
    .flatMap((word) => parted(word) ?? [word]);
  const names: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const next = words[i + 1];
    if (words[i]!.length === 1 && next?.length === 1 && isSurname(words[i]!)) {
      names.push(words[i]! + next);
      i++;
    } else names.push(words[i]!);
  }
  return names;
}

/** A role in a byline. Most texts have none, and are not asked for it with all that stands around it, which is dear to compile. */
const ROLE = /记者|通讯员|实习生|特派员|评论员/;
const ROLE_WHOLE = new RegExp(
  `(?:(?<=[\\u4e00-\\u9fff]{2})[和与])?(?:本报|本网|本台|本刊|全媒体|首席|实习|见习|特约|融媒体?|驻[\\u4e00-\\u9fff]{2,4}|[\\u4e00-\\u9fff]{2,6}[报网社台])?(?:${ROLE.source})\\s*[:：]?`,
  'g',
);

/** The names a string begins with, up to the first word that is none; roles between them are passed over. */
export function leadingNames(text: string): string[] {
  const names: string[] = [];
  const plain = (ROLE.test(text) ? text.replace(ROLE_WHOLE, ' ') : text).replace(
    /(?:发自|摄影|报道|整合|综合|采写|文\/|摄\/|撰文|整理|[图文]\/|[/／](?:文|图|摄)).*$/,
    ' ',
  );
  for (const word of splitNames(plain.trim())) {
    if (!isName(word)) break;
    names.push(word);
  }
  return names;
}
