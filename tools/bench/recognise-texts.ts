/** Phrases and texts of the benchmark, made by a rule: the same at every run. */

const words = (line: string): string[] => line.match(/../g)!;

/** What phrases are made of. */
const STEMS = words(
  '党建引领支部党员先锋示范品牌机制平台阵地讲堂课堂联建共建融合创新服务群众基层治理网格社区乡村振兴清单责任制度' +
    '监督巡察廉洁作风教育学习理论宣讲红色基因传承初心使命担当作为攻坚克难为民办实事好商量议事协商调解平安法治检察' +
    '公益诉讼司法救助未检护航企业营商环境绿色生态文明志愿行动工程计划专项整治提升质效数字智慧指挥中心驿站热线窗口' +
    '队伍人才培养导师结对帮扶互助积分考核评价激励容错纠错纪律规矩政治判断领悟执行能力自信意识维护确立全面从严高质' +
    '发展格局开放安全统筹协调民主集中组织生活主题党日民主评议述职谈心谈话双报到先进典型劳动模范工匠精神青年突击岗' +
    '位建功技术革命产业链条供应仓储物流口岸海关税务财政金融信贷农业水利林草气象交通铁路民航港口能源电力矿山应急消' +
    '防卫生健康医疗中医药品疾控养老托育残疾妇女儿童工会共青团委文联科协侨联工商统战民族宗教对台档案党史地志宣传网',
);
/** What is said between them, and hardly ever in a phrase. */
const OTHERS = words(
  '今年以来记者了解到这里已经成为不少居民每天早晨散步的地方过去一度杂草丛生如今面貌焕然一新他说大家都愿意来走走看' +
    '看附近几家小店也跟着热闹起来老板告诉我们周末人最多时需要提前半小时排座夏季雨水较往年偏少但是河道仍然保持一定' +
    '水位孩子们喜欢在桥边喂鱼傍晚常有音乐声传出旁边新修的球场晚上九点才会熄灯管理人员表示下个月还将增加照明和座椅',
);

/** A generator of numbers in [0, 1) from a seed: Park and Miller's. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Few words are common and most are rare, as in any text: the n-th word as often as 1/n. */
const picked = (list: readonly string[], random: () => number): string =>
  list[Math.floor((list.length + 1) ** random()) - 1]!;

/** `count` phrases of four to eight characters. A third of the stems begin one: not every word of a phrase begins another. */
export function madePhrases(count: number): string[] {
  const random = numbers(7);
  const made = new Set<string>();
  while (made.size < count) {
    let phrase = STEMS[Math.floor((random() * STEMS.length) / 3) * 3]!;
    for (let more = 1 + Math.floor(random() * 3); more > 0; more--)
      phrase += STEMS[Math.floor(random() * STEMS.length)];
    made.add(phrase);
  }
  return [...made];
}

/** A text of at least `length` code units in which one word in `every` is a phrase, and one in four of the others a stem. */
export function madeText(phrases: readonly string[], length: number, every: number): string {
  const random = numbers(11);
  const parts: string[] = [];
  for (let made = 0, word = 1; made < length; word++) {
    const part = random() * every < 1 ? picked(phrases, random) : picked(random() < 0.25 ? STEMS : OTHERS, random);
    parts.push(part);
    made += part.length;
    if (word % 7 === 0) {
      parts.push(word % 28 === 0 ? '。\n' : '，');
      made += 1;
    }
  }
  return parts.join('');
}

const SENTENCES = [
  '某院坚持#，把理论学习和办案结合起来',
  '该院打造“@@”党建品牌，三件案例入选全省典型案例',
  '党支部落实#，组织党员走进社区和企业',
  '建立“@+@”工作机制，群众反映的问题逐一登记、逐一答复',
  '近年来先后被评为全市先进集体，@工作居全省前列',
  '围绕#，干警们白天走访、夜里整理材料',
  '会上宣读了表扬通报，大家谈了半年来的做法和难处',
  '针对老人办事不便，窗口延长了服务时间，还派人上门',
  '干警某某荣获“全省@能手”称号，另有2人荣立个人三等功',
  '在全市@竞赛中，该部选送的3件作品获一等奖、二等奖',
  '推行“一@二@三@”工作法，每月晾晒一次进度',
  '“@@”未成年人检察工作室被省院命名为“@示范岗”',
  '形成“党建+@”“支部+@”等一批可复制的做法，得到市委主要领导批示肯定',
  '大家秉持“@为民、@为公”的理念，一件小事也不放过',
  '该院连续三年在全省基层院考核中位列第一名，两项经验被上级转发',
  '以#为主线，构建“1+3+N”@格局，打通最后一道关口',
  '院里开设@讲堂、@驿站、@专窗，群众少跑了许多路',
  '几年来获得国家级荣誉2项、省级荣誉11项、市级荣誉30余项',
  '先后涌现出全国@先进个人某某、全省“最美@人”某某等典型',
  '开展“@进企业、@进校园”活动，发放手册两千余册',
  '一是抓学习，#；二是抓作风，把规矩立在前面',
  '与税务、人社等部门会签办法，建立线索移送、案情会商、结果反馈机制',
  '她所在的@办案组被授予“全国巾帼文明岗”，成为全省唯一入选的集体',
  '“@不停步，@再出发”，楼道里的标语是党员自己写的',
  '依托“@云”平台，@中心实现一窗受理、一网通办，这一做法在全县推广',
  '支部书记说，#不是口号，要落到每个案子上',
];
const PLAIN = [
  '老街的路灯去年全部换过，晚上散步的人多了起来',
  '居民说，以前下雨天积水没过脚踝，现在半小时就退了',
  '工作人员把材料分成三类，一份一份核对，下午四点才吃上午饭',
  '村里的果园今年挂果早，收购的车一直开到地头',
];

/**
 * An article of about `length` code units in paragraphs, in which the phrases given stand now and then. `plain`: the share of
 * sentences in which nothing stands that could be a mention. Another seed makes another one.
 */
export function madeArticle(phrases: readonly string[], length: number, plain: number, seed = 3): string {
  const random = numbers(seed);
  const any = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!;
  let made = '';
  while (made.length < length) {
    const sentences = Array.from({ length: 5 }, () =>
      any(plain > 0 && random() < plain ? PLAIN : SENTENCES)
        .replaceAll('#', () => any(phrases))
        .replaceAll('@', () => any(STEMS)),
    );
    made += `${made && '\n'}${sentences.join('，')}。`;
  }
  return made;
}
