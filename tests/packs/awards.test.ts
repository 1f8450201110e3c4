import { expect, test } from 'vitest';
import { levelOf } from '../../lib/packs/party/awards/level';
import { awards, fields, granters, recipients } from './award-fields';

test.each([
  ['全国、全省典型案例', 'national'],
  ['省部级技能大赛一等奖', 'provincial'],
  ['江西省劳动模范', 'provincial'],
  ['山东省潍坊市优秀检察官', 'municipal'],
  ['武汉市洪山区先进集体', 'county'],
  ['盐城市三八红旗集体', 'municipal'],
  ['市直机关优秀组织奖', 'municipal'],
  ['院级先进个人', 'unit'],
  ['中共某某市委先进集体', 'municipal'],
  ['中共某城区委先进集体', 'county'],
  ['某某市中共党史教育基地', 'municipal'],
  ['社区治理优秀案例', undefined],
  ['文明城市建设标兵', undefined],
  ['渔业治理合格城市', undefined],
  ['三八红旗手', undefined],
  ['庆祝中国共产党成立一百周年先进集体', undefined],
  ['中国铁建“党员先锋岗”', 'unit'],
  ['国家电网优秀分队', 'unit'],
  ['国家税务总局某某市税务局先进集体', 'municipal'],
  ['国家税务总局先进集体', 'national'],
  ['国家统计局某某调查队先进个人', undefined],
  ['中国共产主义青年团某某市委员会先进集体', 'municipal'],
  ['中国农业银行先进个人', 'unit'],
  ['中国银行业先进个人', 'national'],
  ['中国人民大学优秀奖', 'unit'],
  ['中国国际大学生创新大赛金奖', 'national'],
  ['中央美术学院优秀教师', 'unit'],
  ['中国科学院先进工作者', 'national'],
  ['国家能源集团劳动模范', 'unit'],
  ['中华街道先进个人', undefined],
  ['南宁市民族团结进步示范单位', 'municipal'],
  ['首都文明单位', 'provincial'],
  ['首都民族团结进步先进集体', 'provincial'],
  ['首都师范大学校内先进个人', undefined],
  ['开发区优秀建设者', 'county'],
  ['渔业开发区域先进个人', undefined],
  ['深圳首个', 'municipal'],
  ['深圳先锋', undefined],
  ['习近平总书记', 'national'],
])('the level of %s is %s', (title, level) => {
  expect(levelOf(title)).toBe(level);
});

test('the nearest subject, its number, the year at the head of the sentence, and one verb a claim', () => {
  const claim = { year: 2022 };
  expect(fields('2022年以来，支部先后获评全市先进党支部，2名党员被评为优秀共产党员，1人荣立个人三等功。')).toEqual([
    { ...claim, recipient: '支部', verb: '获评', level: 'municipal' },
    { ...claim, recipient: '党员', verb: '被评为', count: 2 },
    { ...claim, verb: '荣立', count: 1 },
  ]);
});

test('who gave it: before a passive verb, before 的, as host, as subject of an active verb', () => {
  expect(fields('该院被最高人民检察院评为“先进基层检察院”。')[0]).toMatchObject({
    granter: '最高人民检察院',
    level: 'national',
    verb: '评为',
    recipient: '该院',
  });
  expect(fields('荣获省委授予的“模范集体”称号。')[0]).toMatchObject({ granter: '省委', level: 'provincial' });
  expect(fields('在市农业局组织的“丰收节”表彰中，机关党委被评为先进基层党组织。')[0]).toMatchObject({
    granter: '市农业局',
    level: 'municipal',
    recipient: '机关党委',
  });
  expect(fields('多年来受到当地干部群众的尊敬和爱戴。')[0]).toMatchObject({ granter: '当地干部群众' });
  expect(fields('省委决定，授予王某某等3名同志“优秀共产党员”称号。')[0]).toMatchObject({
    granter: '省委',
    recipient: '王某某',
    count: 3,
  });
});

test.each(['入选长江学者。', '入选全国高校“双带头人”教师党支部书记工作室。'])(
  'a place in a programme or a project is selection: %s',
  (text) => {
    expect(awards(text).map(({ type }) => type)).toEqual(['selection']);
  },
);

test('the level of the contest where the title has none, and that of a shared owner', () => {
  expect(fields('在全省检察业务竞赛中，干警荣获业务标兵称号。')[0]).toMatchObject({ level: 'provincial' });
  expect(fields('该院获得全国检察机关“先进集体”、“文明窗口”等荣誉。').map(({ level }) => level)).toEqual([
    'national',
    'national',
  ]);
});

test('a joint number stands on its own title; a mask and an ordinal edition are no number', () => {
  expect(fields('学校共有全国模范教师3人、全国优秀教师十二人。').map(({ count }) => count)).toEqual([3, 12]);
  expect(fields('被最高人民检察院荣记集体一等功、二等功各一次。').map(({ count }) => count)).toEqual([1, 1]);
  expect(fields('他3次被评为优秀共产党员。')[0]).toMatchObject({ count: 3 });
  expect(fields('**件案例入选全省典型案例。')[0]).toEqual({ recipient: '案例', verb: '入选', level: 'provincial' });
  expect(fields('他获评某某省第十九届先进工作者。')[0]).not.toHaveProperty('rank');
});

test('a rank is a number, and what is ranked is the recipient', () => {
  expect(fields('2021年，某某市检察院公众满意度居全省第五位。')[0]).toEqual({
    recipient: '公众满意度',
    verb: '居',
    level: 'provincial',
    rank: 5,
    year: 2021,
  });
});

test('where a place was won is no part of what won it, and gives its level', () => {
  expect(fields('该项工作在全省名列前茅。')[0]).toMatchObject({ recipient: '该项工作', level: 'provincial' });
  expect(fields('满意度在全市政法单位中位居首位。')[0]).toMatchObject({ recipient: '满意度', level: 'municipal' });
});

test('who made the thing that won is not who won', () => {
  expect(fields('该院制作的微视频《守望》荣获一等奖。')[0]).toMatchObject({ recipient: '微视频《守望》' });
});

test('the subject of the sentence, whatever it did before, and of the paragraph', () => {
  expect(fields('近年来，某某县检察院深植地域文化，擦亮“四色”党建品牌，获评省文明单位。')[0]).toMatchObject({
    recipient: '某某县检察院',
  });
  expect(fields('据悉，近年来，市检察院持续发力，先后获评省文明单位。')[0]).toMatchObject({ recipient: '市检察院' });
  expect(fields('渔业科干事李某参加全市组织的“百名骑手”竞赛获得全市十佳骑手称号。')[0]).toMatchObject({
    recipient: '李某',
  });
  expect(fields('红岸镇位于县城东南，2021年被评为全省先进集体。')[0]).toMatchObject({ recipient: '红岸镇' });
  expect(fields('全州有多个渔港获评全国文明渔港称号。')[0]).toMatchObject({ recipient: '渔港' });
  expect(fields('县委副书记祝贺渔港医院获得“全省文明单位”称号。')[0]).toMatchObject({ recipient: '渔港医院' });
  expect(fields('市检察院领导在调研时充分肯定了渔港女工的工作。')[0]).toMatchObject({ recipient: '渔港女工的工作' });
  expect(fields('市检察院领导在该院调研时高度评价：渔港有了新样子。')[0]).not.toHaveProperty('recipient');
  expect(fields('机关二支部获评先进基层党组织。')[0]).toMatchObject({ recipient: '机关二支部' });
  expect(fields('某某县检察院作为唯一一家基层院在全省会议上作经验交流。')[0]).toMatchObject({
    recipient: '某某县检察院',
  });
});

test('who has it stands behind the title, or is the first of several counted', () => {
  expect(fields('获评“枫桥式派出所”称号的幸福派出所所长说。')[0]).toMatchObject({ recipient: '幸福派出所' });
  expect(fields('涌现出全省“十佳公诉人”李某、“中国好人”赵某等典型。').map(({ recipient }) => recipient)).toEqual([
    '李某',
    '赵某',
  ]);
  expect(fields('29名检察干警、12个集体获得市级表彰。')[0]).toMatchObject({ recipient: '检察干警' });
});

test('whose ability grew, and whose deeds were praised', () => {
  expect(fields('该所天天练兵，党员干部业务素质不断提高，先后涌现出“全国优秀公诉人”。')[0]).toMatchObject({
    recipient: '党员干部',
  });
  expect(fields('省检察院对我市检察机关在优化服务中作出的成绩给予充分肯定。')[0]).toMatchObject({
    recipient: '我市检察机关',
    granter: '省检察院',
  });
});

test('a subject alone before the clauses that say how', () => {
  expect(fields('某某县检察院选送的案例《守护》，从全市四十个案例中脱颖而出，被评为“全市典型案例”。')[0]).toMatchObject(
    {
      recipient: '案例《守护》',
    },
  );
  expect(fields('其中办理的王某某滥伐林木案，被最高检评为典型案例。')[0]).toMatchObject({
    recipient: '王某某滥伐林木案',
  });
  expect(fields('该院持续跟进李某某非法采砂案，发出检察建议，获评全省典型案例。')[0]).toMatchObject({
    recipient: '李某某非法采砂案',
  });
});

test('several things counted: each has its title of as many, and a generic word stands for the names before it', () => {
  expect(fields('全市有5个集体和4名个人获评全省先进办案组、先进检察官。')).toMatchObject([
    { recipient: '集体', count: 5 },
    { recipient: '个人', count: 4 },
  ]);
  expect(fields('我省某某市人民检察院、某某县人民检察院2家单位荣获“全国青年文明号”。')[0]).toMatchObject({
    recipient: '某某市人民检察院、某某县人民检察院',
    count: 2,
  });
  expect(fields('牵头与民政、教育等9个部门在全省率先建立联席会议机制。')[0]).not.toHaveProperty('count');
});

test('those whom a body brings forth have the titles, not the topic', () => {
  const [first, second] = fields('该院荣获全省文明单位，先后涌现出“全国模范检察官”等先进典型。');
  expect(first).toMatchObject({ recipient: '该院' });
  expect(second).not.toHaveProperty('recipient');
  expect(fields('全市检察机关涌现出“全国模范检察官”等先进典型。')[0]).toMatchObject({ recipient: '全市检察机关' });
});

test('of as many givers as titles each gives its own', () => {
  expect(fields('王某某先后被省总工会、某某市委政法委评为岗位标兵、最美政法干警。')).toMatchObject([
    { granter: '省总工会', level: 'provincial' },
    { granter: '某某市委政法委', level: 'municipal' },
  ]);
});

test('a decision says who gave it, and a contest that has ended its year and level', () => {
  expect(fields('近日，市文明委印发《关于命名文明单位的决定》，市检察院获评“文明单位标兵”。')[0]).toMatchObject({
    granter: '市文明委',
  });
  expect(fields('某某省2018年度“十大公益项目”评选活动落下帷幕，该院荣获“十大公益项目”提名奖。')[0]).toMatchObject({
    level: 'provincial',
    year: 2018,
  });
});

test('who gave it: the body at the head of a quoted title, in whose name, and by which list or decision', () => {
  expect(granters('渔政科荣获市渔业局“先进集体”、省公安厅“平安单位”。')).toEqual(['市渔业局', '省公安厅']);
  expect(granters('渔港中队获得集团公司优秀服务队等荣誉。')).toEqual(['集团公司']);
  expect(granters('入选教育部“渔业人才计划”3人。')).toEqual([undefined]);
  expect(granters('市委常委王某某出席仪式，并受省文明委委托为渔港授予“全省文明单位”牌匾。')).toEqual(['省文明委']);
  expect(granters('近日，市住建局公布2023年度“先锋工地”示范项目名单，渔港项目荣获“先锋工地示范项目”称号。')).toEqual([
    '市住建局',
  ]);
  expect(granters('省委作出关于表彰先进单位的决定，渔业学院荣获“全省先进单位”称号。')).toEqual(['省委']);
  expect(granters('荣立集体一等功1次，被省军区授予“先锋艇”荣誉称号。')).toEqual([undefined, '省军区']);
  expect(granters('在2020年11月2日召开的全国表彰大会上，渔港获得“全国文明单位”称号。')).toEqual([undefined]);
});

test('who hands it over does not give it, and what stands around the giver is no part of it', () => {
  expect(granters('会上，王建国为7名老党员颁发“光荣在党50年”纪念章。')).toEqual([undefined]);
  expect(granters('司法部追授李某某“全国模范法官”称号。')).toEqual(['司法部']);
  expect(granters('该大队被省公安厅第一批次评为“最强支部”。')).toEqual(['省公安厅']);
  const [school] = fields('渔港中学通过复检，由自治区文明委员会正式挂牌命名为“自治区文明校园”。');
  expect(school).toMatchObject({ granter: '自治区文明委员会', recipient: '渔港中学' });
  expect(granters('经过自评申报、集中展示评审，决定授予渔港支部“先进党支部”称号。')).toEqual([undefined]);
  expect(granters('三次被省渔业厅记集体三等功或评为全省先进渔港。').at(-1)).toBe('省渔业厅');
});

test('a list made known gives giver, year and level; a year at the head holds over semicolons', () => {
  expect(fields('近日，省渔业厅发布2022年全省十佳渔港品牌，南湾渔港创立的“蓝帆”入选全省十佳。')[0]).toMatchObject({
    granter: '省渔业厅',
    year: 2022,
  });
  expect(fields('某某市委宣传部表彰了2017年度全市宣传先进单位，渔政局获得“先进单位”称号。')[0]).toMatchObject({
    granter: '某某市委宣传部',
    level: 'municipal',
  });
  expect(fields('2011年，渔港法庭获全县一等奖；被市委评为全市先进法庭。').map(({ year }) => year)).toEqual([
    2011, 2011,
  ]);
});

test('who was honoured stands behind the scope, and a title or a deed that stands alone is nobody', () => {
  expect(fields('获得市级以上表彰渔民18人。')[0]).toMatchObject({ recipient: '渔民', count: 18 });
  expect(recipients('渔港支部多次获评平安支部，连续五年基层先进党组织，又获评全省先进党支部。').at(-1)).toBe(
    '渔港支部',
  );
  expect(recipients('渔港支部承办了全省观摩会，又承办了全市观摩会，先后获得全省安全工地称号。')).toEqual(['渔港支部']);
});

test('the year at the head of a paragraph that goes on of that year, and of the contest by its name', () => {
  const year = (text: string) => fields(text).at(-1)?.year;
  expect(year('2023年，渔港法庭狠抓办案。全年办案八百件。集体获评全省先进法庭。')).toBe(2023);
  expect(year('2023年，渔港法庭狠抓办案。集体获评全省先进法庭。')).toBeUndefined();
  expect(year('2023年，渔港法庭狠抓办案。\n全年办案八百件，获评全省先进法庭。')).toBeUndefined();
  expect(year('李某参加“2016年全市优秀船员业务竞赛”获得“十佳船员”称号。')).toBe(2016);
  expect(year('近日，市渔业局印发《关于表扬2021年度先进单位的决定》，渔港中队获评先进单位。')).toBe(2021);
});

test('several givers, who has what of several titles, and work that thrives', () => {
  expect(fields('荣获市委组织部、市总工会授予的全市先进党组织称号。')[0]).toMatchObject({
    granter: '市委组织部、市总工会',
  });
  expect(fields('渔港集体和王建国分别被省渔业厅授予集体三等功和个人二等功。')).toMatchObject([
    { recipient: '渔港集体' },
    { recipient: '王建国' },
  ]);
  expect(fields('渔政局狠抓落实，各项工作有了长足进步，受到各级领导的充分肯定。')[0]).toMatchObject({
    recipient: '各项工作',
  });
  expect(fields('渔政局狠抓落实，各项工作有了长足进步，先后获评全省先进单位。')[0]).toMatchObject({
    recipient: '渔政局',
  });
  expect(fields('会上，向被授予“全省优秀共产党员”称号的老党员表示敬意。')[0]).toMatchObject({ recipient: '老党员' });
});

test('what is spread, how many and by whom; persons counted by times belong to the body', () => {
  expect(fields('市委组织部开设专栏，对20个支部的工作法在全市范围内予以推广。')[0]).toMatchObject({
    recipient: '支部的工作法',
    granter: '市委组织部',
    count: 20,
    level: 'municipal',
  });
  expect(fields('该支部有5人次分获全县三等功、优秀党员。')[0]).toMatchObject({ recipient: '该支部', count: 5 });
  expect(fields('各项工作走在了全省前列。')[0]).toMatchObject({ verb: '走在' });
});

test('only what 、 joins shares a level', () => {
  const levels = (text: string) => fields(text).map(({ level }) => level);
  expect(levels('获“全国优秀渔民”“护渔标兵”称号。')).toEqual(['national', undefined]);
  expect(levels('在全省渔业督查中排名第一。')).toEqual(['provincial']);
  expect(fields('获某某县目标管理一等奖，安全建设先进单位。').map(({ level }) => level)).toEqual(['county', undefined]);
});

test('a year named in the title alone, and none from before a date that the day of writing gives', () => {
  expect(fields('获评“2020中国最美渔村”。')[0]).toMatchObject({ year: 2020 });
  expect(fields('渔港小学荣获2024-2025学年度“先进单位”称号。')[0]).toMatchObject({ year: 2025 });
  const [first, second] = fields('2008年荣获全省“十佳渔港”称号，今年7月该站又被评为全省先进集体。');
  expect(first).toMatchObject({ year: 2008 });
  expect(second).not.toHaveProperty('year');
});

test('the level of an occasion that somebody held, and of 全区 in an autonomous region', () => {
  expect(fields('在由市委组织部主办，市总工会承办的“互比互鉴”活动中，渔政局荣获一等奖。')[0]).toMatchObject({
    level: 'municipal',
  });
  expect(fields('某某县党建工作会议召开，会上通报了名单，县法院荣获党建工作优胜单位。')[0]).toMatchObject({
    level: 'county',
  });
  expect(fields('宁夏回族自治区：1人获评全区业务专家。')[0]).toMatchObject({ level: 'provincial' });
  expect(fields('某某市：1人获评全区业务专家。')[0]).toMatchObject({ level: 'county' });
});

test('the nearest date counts, the latest of several, and how often', () => {
  expect(
    fields('2011年以来该院三次被评为“全省优秀庭审”，2016年以来，两次被评为“全国青年文明号”。').map(
      ({ year, count, recipient }) => [year, count, recipient],
    ),
  ).toEqual([
    [2011, 3, '该院'],
    [2016, 2, '该院'],
  ]);
  expect(fields('2023年，党支部荣获2022年度“十佳示范党支部”称号。')[0]).toMatchObject({ year: 2023 });
  expect(fields('该院先后三次被省院授予“全省优秀组织奖”。')[0]).toMatchObject({ count: 3 });
});

test('what was done first is the verb, and what is first the recipient where nobody did it', () => {
  expect(fields('该院在全市率先成立联合党支部。')[0]).toMatchObject({ recipient: '该院' });
  expect(fields('该院在全市率先成立联合党支部。')[0]).toMatchObject({ verb: '成立' });
  expect(fields('全省首家实物陈展基地——老检察长办公室。')[0]).toMatchObject({ recipient: '实物陈展基地' });
});

test('prizes on show belong to whose room it is', () => {
  const text = '走进某某县检察院荣誉室，墙上挂着一面面奖牌：“全国先进基层检察院”“全省文明单位”。';
  expect(fields(text).map(({ recipient }) => recipient)).toEqual(['某某县检察院', '某某县检察院']);
});

test('deeds praised over a comma, and who praised', () => {
  expect(fields('与会代表对区检察院开展监督、服务大局的做法和成效，给予了充分肯定。')[0]).toMatchObject({
    recipient: '区检察院开展监督、服务大局的做法和成效',
  });
  expect(fields('省检察院对某某县检察院派驻检察室的设施、队伍以及成果等方面给予高度肯定。')[0]).toMatchObject({
    recipient: '某某县检察院派驻检察室',
    granter: '省检察院',
  });
});

test('who selects is the giver, and those selected are named nowhere', () => {
  const [claim] = fields('教育部遴选产生了11个全国示范高校。');
  expect(claim).toMatchObject({ granter: '教育部', verb: '遴选产生', count: 11 });
  expect(claim).not.toHaveProperty('recipient');
});

test('the first place has its number by name too', () => {
  expect(fields('该队荣获全省技能竞赛冠军。')[0]).toMatchObject({ rank: 1 });
  expect(fields('她是全师首位女驾驶员。')[0]).not.toHaveProperty('rank');
});

test('a pronoun that praises stands for the topic before', () => {
  expect(fields('王某某与座谈人员亲切交流。他对检察工作给予充分肯定。')[0]).toMatchObject({ granter: '王某某' });
});

test('names that hold a word of a predicate', () => {
  const [claim] = fields('荣某市某某新材料有限公司党支部坚持服务群众，2023年被市委授予“全市先进基层党组织”称号。');
  expect(claim).toMatchObject({ recipient: '荣某市某某新材料有限公司党支部', granter: '市委', year: 2023 });
  expect(fields('某某经济开发区就业局坚持党建引领，获评全省先进集体。')[0]).toMatchObject({
    recipient: '某某经济开发区就业局',
  });
});

test('captions of photographs stand between a subject and its claim, but not without end', () => {
  const text = (captions: number) =>
    `某某派出所坚持服务群众。\n${'▲宣传现场\n'.repeat(captions)}2023年荣获全省先进集体。`;
  expect(fields(text(3))[0]).toMatchObject({ recipient: '某某派出所' });
  expect(fields(text(8))[0]).toMatchObject({ recipient: '某某派出所' });
  expect(fields(text(13))[0]).not.toHaveProperty('recipient');
});

test('after whose study it was decided, and names behind a post', () => {
  expect(fields('经市委研究，决定授予王某某“优秀共产党员”称号。')[0]).toMatchObject({
    granter: '市委',
    level: 'municipal',
  });
  expect(fields('民警张某某、赵某某分获全市岗位练兵一等奖。')[0]).toMatchObject({ recipient: '张某某、赵某某' });
});

test('a place that has its verb, and a patent that is no award', () => {
  expect(fields('该院综合排名位居全省第三。')[0]).toMatchObject({ verb: '位居', rank: 3 });
  expect(fields('该项目获授权专利12项。')).toEqual([]);
});

test('a family is no number, and the only one is one', () => {
  const [family] = fields('村民王某某一家获评“全国最美家庭”。');
  expect(family).toMatchObject({ recipient: '村民王某某一家' });
  expect(family).not.toHaveProperty('count');
  expect(fields('全省唯一一家单位获评全国先进集体。')[0]).toMatchObject({ recipient: '单位', count: 1 });
});

test('the level of the meeting that commended', () => {
  expect(fields('昨日，全市妇女节表彰大会召开，县检察院荣获“三八红旗集体”称号。')[0]).toMatchObject({
    level: 'municipal',
  });
});

test('a year behind 据悉 dates the sentence', () => {
  expect(fields('据悉，2022年市检察院成绩突出，第一检察部获评全省先进集体。')[0]).toMatchObject({ year: 2022 });
});

test('a person behind a post, and a pronoun', () => {
  expect(fields('院党组书记、检察长张建国荣获“全国先进工作者”称号。')[0]).toMatchObject({ recipient: '张建国' });
  const story = '张建国，某某县人。张建国是一名检察官。他多次被评为优秀共产党员。';
  expect(fields(story)[0]).toMatchObject({ recipient: '张建国' });
});

test('a listed honour states its canonical form', () => {
  const [mention] = awards('荣获“全国五一劳动奖章”');
  expect(mention?.formula).toBe('全国五一劳动奖章');
});

test('the level of a person who praises is that of the post, wherever the text names it', () => {
  expect(fields('省委书记赵某某对渔政局的工作给予充分肯定。')[0]).toMatchObject({ level: 'provincial' });
  expect(fields('市长赵某某来到码头。\n赵某某对渔政局的工作给予充分肯定。')[0]).toMatchObject({ level: 'municipal' });
  expect(fields('村民赵某某对渔政局的工作给予充分肯定。')[0]).not.toHaveProperty('level');
});

test('several years, and the last of them', () => {
  expect(fields('2020年至2022年，渔政局连续三年获评全市先进单位。')[0]).toMatchObject({ year: 2022 });
  expect(fields('渔政局连续三年（2020—2022年）获评全市先进单位。')[0]).toMatchObject({ year: 2022 });
  expect(fields('早在2018年，渔政局就荣获全市先进单位。')[0]).toMatchObject({ year: 2018 });
  expect(fields('2020年，渔政局成立，连续三年获评全市先进单位。')[0]).not.toHaveProperty('year');
});

test('who gave it: an organ before what was won, who hands over for it, who decides, several of them', () => {
  expect(granters('渔政局1件案件入选团市委典型案例。')).toEqual(['团市委']);
  expect(granters('船员享受国务院政府特殊津贴30人。')).toEqual([undefined]);
  expect(granters('省妇联副主席赵某某将“全省三八红旗集体”奖牌颁发给渔政局。')).toEqual(['省妇联']);
  expect(granters('省妇联副主席赵某某来到码头；将“全省三八红旗集体”奖牌颁发给渔政局。')).toEqual(['省妇联']);
  expect(granters('市渔业局党委开展评选。经过现场评审，决定授予渔政所“先进支部”称号。')).toEqual(['市渔业局党委']);
  const several = '省委渔业部、省委渔业企业和社会组织工作委员会等部门';
  expect(granters(`近日，${several}联合发出通知，命名150个项目为全省示范项目。`)).toEqual([several]);
  expect(granters('近日，中国渔业协会印发《护渔案例推选结果的通报》，渔政局获评全国优秀案例。')).toEqual([
    '中国渔业协会',
  ]);
});

test('a number of a list, what is told of a person, and clauses that are no subject', () => {
  expect(recipients('3.渔政局荣获全市先进单位。')).toEqual(['渔政局']);
  expect(recipients('87岁高龄的陈某某荣获全国先进个人。')).toEqual(['陈某某']);
  expect(recipients('来自渔港村的李某某荣获全国先进个人。')).toEqual(['李某某']);
  expect(recipients('参观团成员由获得全国先进个人称号的船员组成。')).toEqual([undefined]);
  expect(recipients('渔政局护渔。如联合渔港公司开展救援，还入选了全省典型案例。')).toEqual(['渔政局']);
  expect(granters('习近平总书记听取汇报，对渔业工作给予充分肯定。')).toEqual(['习近平总书记']);
});

test('same words of several persons, names of other peoples, since when, and branches that are numbered', () => {
  expect(recipients('周某某同志、邱某某同志获评全市优秀党员。')).toEqual(['周某某同志、邱某某同志']);
  expect(recipients('渔港驾驶组组长扎西某某（藏族）获评全国优秀党员。')).toEqual(['扎西某某']);
  expect(recipients('市领导对近年来渔港建设取得的成绩给予充分肯定。')).toEqual(['渔港建设取得的成绩']);
  expect(fields('一所党支部积极参与并获评全市先进党支部。')[0]).toEqual({
    recipient: '一所党支部',
    verb: '获评',
    level: 'municipal',
  });
});

test('who praised: several together, and one who does something else before', () => {
  expect(granters('座谈会上，代表们对渔政局工作表示认可。')).toEqual(['代表们']);
  expect(granters('参会代表纷纷对渔政局工作表示肯定。')).toEqual(['参会代表']);
  expect(granters('市委书记赵某某作出批示，对渔政局的工作给予肯定。')).toEqual(['赵某某']);
});

test('the year behind a dateline, none for a title before a name, the number of a place, who held the meeting', () => {
  const line = '本报渔港2月26日电  （记者某某）2019年春节来临之际，县委决定授予李某某“全县优秀渔民”称号。';
  expect(fields(line)[0]).toMatchObject({ year: 2019 });
  expect(fields('2018年9月，众人聆听全国劳动模范李建国报告。')[0]).not.toHaveProperty('year');
  expect(fields('指标位居全省前十位。')[0]).toMatchObject({ rank: 10, level: 'provincial' });
  expect(fields('她成为新中国第一位女船长。')[0]).not.toHaveProperty('rank');
  expect(fields('省总工会召开表彰大会，大会很热烈。\n渔政局荣获全省先进集体。')[0]).toMatchObject({
    granter: '省总工会',
  });
});

test('the year that 当年 stands for, the one in brackets behind a title, and the verb of an exchange', () => {
  const years = (text: string) => fields(text).map(({ year }) => year);
  expect(years('2022年，渔政支部建起工作站。支部当年获评全市先进党支部，书记周某被评为全省优秀党务工作者。')).toEqual([
    2022, 2022,
  ]);
  expect(years('2022年，渔政支部建起工作站。\n支部当年获评全市先进党支部。')).toEqual([undefined]);
  expect(years('该局荣获全国文明单位（2020年）、全省先进集体（2021年）等称号。')).toEqual([2020, 2021]);
  expect(fields('渔政支部在全市推进会上作典型发言。')[0]!.verb).toBe('作典型发言');
  expect(fields('支部在全县机关党建“擂台赛”上捧得“红旗奖”。')[0]!.level).toBe('county');
});

test('a department of a committee and committees of two levels as givers; praise takes no level from a contest', () => {
  expect(granters('支部获评市委宣传部“学习先锋”优秀学习组织。')).toEqual(['市委宣传部']);
  expect(granters('支部先后被市、区两级机关工委评为先进党支部。')).toEqual(['市、区两级机关工委']);
  expect(fields('渔鼓《潮声》在全市汇演中获得二等奖，深受渔民喜爱。').map(({ level }) => level)).toEqual([
    'municipal',
    undefined,
  ]);
});

test('one of its kind is no number, and a branch of a province gives no title', () => {
  expect(fields('渔政局审结的一起电鱼案入选全省典型案例。')[0]).not.toHaveProperty('count');
  expect(fields('渔港支部获评某某省党支部“五化”示范支部。')[0]).not.toHaveProperty('granter');
});

test('what else was received is no part of who gave it', () => {
  expect(granters('渔港的做法得到渔民的由衷敬佩和高度评价。')).toEqual(['渔民']);
  expect(granters('渔港的做法赢得国际社会越来越多的认可。')).toEqual(['国际社会']);
});

test('the level of a school goes on to the next titles, and members of a school are no part of who gave it', () => {
  expect(
    fields('他获渔港省“优秀志愿者”、渔港大学2017年“渔灯杯”年度人物、“渔灯奖章”团队奖等称号。').at(-1),
  ).toMatchObject({
    level: 'unit',
  });
  expect(fields('支部荣获“渔港大学学生先进党支部”。')[0]).toMatchObject({ granter: '渔港大学', level: 'unit' });
});

test('whom a leader praises: who is named, else the place that was visited', () => {
  const by = { granter: '习近平总书记', level: 'national' };
  expect(fields('习近平总书记考察深圳渔歌社区，称赞其“历史性跨越”。')[0]).toEqual({
    ...by,
    verb: '称赞',
    recipient: '深圳渔歌社区',
  });
  expect(fields('习近平总书记考察深圳渔歌社区，称赞大家“干得好”。')[0]).toMatchObject({ ...by, recipient: '大家' });
  expect(fields('习近平总书记视察北站社区，对渔港治理给予充分肯定。')[0]).toMatchObject(by);
});

test('a year from which somebody has worked for years is not that of the claim', () => {
  expect(fields('他2005年入职渔歌社区，深耕19年，打造家园，获评全国模范退役军人。')[0]).not.toHaveProperty('year');
  expect(fields('2021年，渔港质效连续四年位居第二，9名干警被授予业务标兵。').at(-1)).toMatchObject({ year: 2021 });
});

test('posts, numbers and adverbs are nobody', () => {
  expect(
    recipients('现任渔港市第十五届人民代表大会代表。2021年被渔港市委评为最美渔民。2010年连续三年获评先进个人。'),
  ).not.toContain('现任渔港市');
  expect(recipients('李建国是船长。20102012年连续三年获评先进个人。')[0]).not.toBe('2010');
  expect(recipients('渔港公安正在重新赢得人民群众的充分肯定。')).toEqual(['渔港公安']);
});

test('a community that has made what is first has won by it', () => {
  expect(recipients('社区还打造了西安市首个渔家书屋。')).toEqual(['社区']);
  expect(recipients('渔港村还打造了西安市首个渔家书屋。')).toEqual(['渔家书屋']);
});

test('who gave it stands in brackets behind a title', () => {
  expect(granters('2019年荣获“全国渔业先进集体”（省政府）、2020年荣获“全国文明单位”（中央文明委）。')).toEqual([
    '省政府',
    '中央文明委',
  ]);
});

test('an earlier claim and where somebody comes are no part of who gave it', () => {
  expect(granters('村党总支被中共中央授予“全国先进基层党组织”、连续五届荣膺“全国文明村”。')).toEqual([
    '中共中央',
    undefined,
  ]);
  expect(granters('国家民委领导来社区调研时给予了高度赞扬。')).toEqual(['国家民委领导']);
});
