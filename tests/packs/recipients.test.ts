/** Who or what won. */
import { expect, test } from 'vitest';
import { fields, granters, recipients } from './award-fields';

test('the same measure counted again, a list of branches, and adverbs before the verb', () => {
  expect(recipients('4名参赛选手全部获奖，2名荣获全市业务标兵称号。')).toEqual(['参赛选手']);
  expect(recipients('一支部、渔港支部、码头支部3个支部被评为全市先进党支部。')).toEqual(['一支部、渔港支部、码头支部']);
  expect(recipients('来自机关、码头的十个党支部被评为全市先进党支部。')).toEqual(['党支部']);
  expect(recipients('渔港支部狠抓管理，逐步步入集团基层建设的前列。')).toEqual(['渔港支部']);
  expect(recipients('渔港镇南湾村、石浦乡万平村被评为全省先进村。')).toEqual(['渔港镇南湾村、石浦乡万平村']);
  expect(recipients('书记得知渔港支部荣获全省先进党支部。')).toEqual(['渔港支部']);
  expect(recipients('渔港支部近两年获评全省先进党支部。')).toEqual(['渔港支部']);
  expect(recipients('以“二十个好”为内容的感恩活动获评全省优秀案例。')).toEqual(['感恩活动']);
  expect(recipients('渔政局提炼的“四心”工作法入选全省典型案例。')).toEqual(['“四心”工作法']);
  expect(recipients('在市总工会等部门承办的比武中，渔政局取得第一名，荣获一等奖。')).toEqual(['渔政局', '渔政局']);
});

test('whose the honours of a line are, and who gave them', () => {
  const lines =
    '★ 渔政局：全国护渔先进单位（省渔业厅）\n微电影《渔灯》→全省渔业作品大赛二等奖\n渔业文书2份→全市优秀文书\n';
  expect(recipients(lines)).toEqual(['渔政局', '微电影《渔灯》', '渔业文书']);
  expect(granters(lines)).toEqual(['省渔业厅', undefined, undefined]);
  expect(fields(lines)[2]!.count).toBe(2);
  const profile = '谢某，第一船队队长，全国渔政机关优秀刑事检察官、全省优秀共产党员；';
  expect(recipients(profile)).toEqual(['谢某', '谢某']);
  expect(recipients('谢某得过的荣誉不少：某某省先进工作者、个人一等功……')).toEqual(['谢某', '谢某']);
  const levels = fields('谢某获全国先进工作者、“最美渔家女”、个人一等功。').map(({ level }) => level);
  expect(levels).toEqual(['national', undefined, undefined]);
});

test('what it is that is first, up to what became of it', () => {
  expect(recipients('县里修缮码头，全省首个县级渔港书屋去年建成开馆。')).toEqual(['县级渔港书屋']);
  expect(recipients('全国首条渔船跨海航线今天开通，记者来到码头。')).toEqual(['渔船跨海航线']);
});

test('pronouns with 本人, speakers, apprentices, rows of names, and names of ships and trains', () => {
  expect(recipients('船长谷某带头出海，渔案获评全国十大案例，她本人被授予“全省优秀船长”，并记个人二等功。')).toEqual([
    '渔案',
    '谷某',
    '谷某',
  ]);
  expect(
    recipients('党员冉某会修网。\n“话不重。”田某说。她本人连续两年排名全县第一，还被省委评为“最美渔家女”。'),
  ).toEqual(['田某', '田某']);
  expect(fields('另一名徒弟李某被评为全市优秀船员。')).toEqual([
    { recipient: '李某', verb: '被评为', level: 'municipal' },
  ]);
  expect(recipients('如今，段某已是全省业务标兵；')).toEqual(['段某']);
  expect(recipients('“温壶”品牌很响。温壶：一老一少。\n林某、吴某，信息员，被评为全市优秀工作者。')).toEqual([
    '林某、吴某',
  ]);
  expect(recipients('技术骨干冯某研发的“沙眼”护渔系统取得证书，在全国渔港现场会上推介。')).toEqual(['“沙眼”护渔系统']);
  expect(recipients('林某、吴某，信息员，被评为全市优秀信息员。')).toEqual(['林某、吴某']);
  expect(fields('护渔06轮党支部获评全市先进党支部。')[0]).toMatchObject({ recipient: '护渔06轮党支部' });
  expect(fields('汪某所在的38次包乘组荣获全国五一劳动奖状。')[0]).toEqual({
    recipient: '38次包乘组',
    verb: '荣获',
    level: 'national',
  });
});

test('things by their names, whose they are, and others than those told of', () => {
  expect(recipients('这套“四个一”护渔法帮助136名渔民，先后被省厅推广。')).toEqual(['“四个一”护渔法']);
  expect(recipients('渔小未：“三渔”帮教制度（一问二访）帮助17名渔民，获评全省创新案例。')).toEqual(['“三渔”帮教制度']);
  expect(recipients('“一看二闻”验船法，让四起纠纷和解，受到省厅通报表扬。')).toEqual(['“一看二闻”验船法']);
  expect(recipients('“港长”机制属全市首创，获省委书记批示肯定。')).toEqual(['“港长”机制', '“港长”机制']);
  expect(recipients('“护渔”很响。护渔不仅拿下全省金奖，还被评为全国优秀品牌。')).toEqual(['护渔', '护渔']);
  expect(recipients('由“渔花”队员自编自演的情景剧《渔灯》获得全国金奖。')).toEqual(['情景剧《渔灯》']);
  expect(recipients('县里的护渔经验被省厅在全省推广。')).toEqual(['护渔经验']);
  expect(recipients('船长唐某的论文获全国征文一等奖。')).toEqual(['论文']);
  expect(recipients('她的作文《渔灯》，拿了全省征文一等奖。')).toEqual(['作文《渔灯》']);
  expect(recipients('她的团队里有三名党员，去年获得全国专利金奖。')).toEqual(['她的团队']);
  expect(recipients('《护渔记》一文被《人民日报》转发。')).toEqual(['《护渔记》']);
  expect(recipients('工作室则被省厅命名为全省先进工作室。')).toEqual(['工作室']);
  expect(recipients('渔民对码头满意率居全省第二。')).toEqual(['渔民对码头满意率']);
  expect(recipients('案-件比降到1:1.05，居全市首位。')).toEqual(['案-件比']);
  expect(recipients('渔船案入选全国典型案例，另有6件获评全省精品案件。')).toEqual(['渔船案', undefined]);
});

test('who gives is no passive in quotation marks and no maker; deputies are of no level, 全区 is the region', () => {
  expect(granters('“半条被子小小护渔队”荣获全国先进集体。')).toEqual([undefined]);
  expect(granters('由“渔花”队员自编自演的情景剧《渔灯》获得全国金奖。')).toEqual([undefined]);
  const [praise] = fields('去年，两位来自渔区的全国人大代表给予高度评价。');
  expect(praise).toEqual({ verb: '给予', granter: '全国人大代表' });
  const levels = fields('自治区党委来过。渔政局被评为全区先进单位，支部被州直机关工委评为“示范支部”。');
  expect(levels.map(({ level }) => level)).toEqual(['provincial', 'municipal']);
});

test('what was spread may stand in the clause before, and a meeting of a scope is where', () => {
  const [told] = fields('她把这套路子概括为“四看”工作法，去年在全市推广。');
  expect(told).toMatchObject({ recipient: '“四看”工作法', verb: '推广', level: 'municipal' });
  expect(fields('做法被省委政研室专题刊发推广。')[0]).toMatchObject({ verb: '刊发推广', granter: '省委政研室' });
});

test('what somebody did before is no part of a subject, and deeds alone are none', () => {
  expect(recipients('渔港集团创下多个中国第一。')).toEqual(['渔港集团']);
  expect(recipients('渔港队夺得了第五个世界杯冠军，第十次荣膺世界冠军。')).toEqual(['渔港队', '渔港队']);
  expect(recipients('李某某是一名退伍军人，曾因救人荣立个人三等功。')).toEqual(['李某某']);
  expect(recipients('先后有7人次获得市级以上表彰。')).toEqual([undefined]);
  expect(recipients('全院先后有12人次获得市级以上表彰。')).toEqual(['全院']);
  expect(recipients('参与完成的“渔汛预报”项目获全省一等奖。')).toEqual(['“渔汛预报”项目']);
  expect(recipients('授予渔港团一连（“护渔连”）“时代楷模”称号。')).toEqual(['渔港团一连（“护渔连”）']);
  expect(recipients('曾某某获评全省先进个人。')).toEqual(['曾某某']);
});

test('who made a first, and nobody where its attribute tells none', () => {
  expect(recipients('渔政局自主研发的全国首个护渔平台上线。')).toEqual(['渔政局']);
  expect(recipients('位于渔港的全国首个护渔平台上线。')).toEqual([undefined]);
  expect(recipients('采用新技术建设的全国首个渔港码头启用。')).toEqual([undefined]);
});

test('marks, headlines and times around a subject are no part of it', () => {
  expect(recipients('●某某县公安局获评全国文明单位。')).toEqual(['某某县公安局']);
  expect(recipients('【喜讯】某某县人民医院荣获全省先进集体。')).toEqual(['某某县人民医院']);
  expect(recipients('强党建 促发展 | 某某县税务局荣获全省先进集体')).toEqual(['某某县税务局']);
  expect(recipients('支部成立以来荣获全市先进基层党组织。')).toEqual(['支部']);
  expect(recipients('辖区内的某某县检察院获“全国文明接待室”称号。')).toEqual(['某某县检察院']);
  expect(recipients('“灯塔先锋”品牌从全国数百个项目中脱颖而出，入选全国优秀品牌。')).toEqual(['“灯塔先锋”品牌']);
  expect(recipients('某某市公安局还成为某某学院全国首家合作基地。')).toEqual(['某某市公安局']);
});

test('subjects of other clauses: those of a body, of one speaking, of one among several', () => {
  expect(recipients('项目经理李某某被市委和省国资委党委评为优秀共产党员。')).toEqual(['李某某']);
  expect(recipients('渔港小学获得多项荣誉并入选全省优秀学校。')).toEqual(['渔港小学']);
  expect(recipients('县文明办授予县渔政局等单位“县级文明单位”称号。')).toEqual(['县渔政局']);
  expect(recipients('市妇联在渔港镇建立了全市第一个巾帼渔家讲堂。')).toEqual(['市妇联']);
  expect(recipients('4对港区入选“全国示范港区”、18对入选“全国优秀港区”。')).toEqual(['港区', '港区']);
  expect(recipients('授予市渔业局党委书记、主任，市渔港局局长周某某“全国渔业先进工作者”称号。')).toEqual(['周某某']);
  expect(recipients('2010-2012年和2013-2015年被评为省级文明单位。')).toEqual([undefined]);
  expect(recipients('渔港3-1项目荣获“红旗工地”称号。')).toEqual(['渔港3-1项目']);
  expect(recipients('3个单位被评为“省级青年文明号”、有5名渔民入选全省优秀船员。')).toEqual(['单位', '渔民']);
  expect(recipients('热烈祝贺渔政支队荣获全国先进集体。')).toEqual(['渔政支队']);
  expect(recipients('全局上下锐意进取，先后荣获全国先进集体。')).toEqual(['全局']);
  expect(recipients('经验做法先后被多家媒体报道，被省院转发推广。')).toEqual(['经验做法']);
  expect(recipients('民警李某某因表现突出，被省公安厅记个人一等功。')).toEqual(['李某某']);
  expect(recipients('镇党委书记赵某某说：“去年我们村被评为全国文明村。”')).toEqual(['我们村']);
  expect(recipients('董事长孙某某当选全国人大代表，获全国劳动模范称号。')).toEqual(['孙某某']);
  expect(recipients('公司下属12个党支部中，5个被评为“标杆党支部”。')).toEqual(['党支部']);
  expect(recipients('该工作室自成立以来，累计调解纠纷八百件，先后获评全省金牌调解室。')).toEqual(['该工作室']);
});

test.each(
  '五年来 如今 近几年 前不久 上半年 12月 建校以来 毕业后 活动现场 比赛中 脱贫攻坚期间 七一前夕 随即 不仅 年底 次年 会上 喜讯传来后'.split(
    ' ',
  ),
)('when it was is not who won: %s', (when) => {
  expect(recipients(`渔政局组建志愿队，${when}荣获全市先进单位。`)).toEqual(['渔政局']);
});

test.each([
  ['某某县税务局勇于担当', '某某县税务局'],
  ['某某街道渔港社区善作善成', '某某街道渔港社区'],
  ['第三党支部砥砺实干', '第三党支部'],
  ['该院精心组织', '该院'],
  ['我校建队伍', '我校'],
  ['某某县住房和城乡建设局投入资金200万元', '某某县住房和城乡建设局'],
  ['渔港派出所深入码头服务群众', '渔港派出所'],
  ['护渔队代表我市参赛', '护渔队'],
  ['各部门齐抓共管', undefined],
  ['全市上下一心', undefined],
])('the body that a clause begins with, whatever it does: %s', (clause, body) => {
  expect(recipients(`${clause}，荣获全市先进单位。`)).toEqual([body]);
});

test('who speaks has not won; the body of the post may have', () => {
  expect(recipients('我院党支部李某书记表示。他还指出：此次获得“全省先进党支部”称号，实属不易。')).toEqual([
    '我院党支部',
  ]);
  expect(recipients('“渔港年年丰收。”渔港合作社负责人王某某说：“码头改造好了，先后被评为全省先进合作社。”')).toEqual([
    '渔港合作社',
  ]);
  expect(recipients('王某某指出，作为全省第一个成立的渔民文联，意义重大。')).toEqual([undefined]);
});

test('a topic that cannot hold the title is passed over', () => {
  const brand = '渔政局“护渔先锋”品牌获评全市优秀品牌，年底又被省委授予“全省先进基层党组织”。';
  expect(recipients(brand)).toEqual(['渔政局“护渔先锋”品牌', '渔政局']);
  expect(recipients('渔港中学推进融合，帆船队获省团体一等奖，年底被授予全国体育特色学校。').at(-1)).toBe('渔港中学');
  expect(recipients('渔政局围绕中心。文明科室评比等活动更是激发热情，连续三年荣获全市先进单位。')).toEqual(['渔政局']);
  expect(recipients('“全国先进基层检察院”，被最高检记集体一等功。')).toEqual([undefined]);
});

test('works of long names, and those that are not named', () => {
  expect(recipients('渔政局撰写的“怎么回事？船长为何连夜返港”获评全省优秀案例。')).toEqual([
    '怎么回事？船长为何连夜返港',
  ]);
  const list = '渔政所“码头夜巡护平安一路灯火到天明”、渔港所“渔船归航有人等渔家夜饭暖人心”案例';
  expect(recipients(`${list}获评全市优秀案例。`)).toEqual([list]);
  expect(recipients('局党委《护渔》获全市一等奖，其余分获二等奖2项。')).toEqual(['局党委《护渔》', undefined]);
  const many = '护渔讲堂、渔家夜话、夜巡码头、船员互助、灯塔课堂、海上调解、渔汛快报等多项经验做法';
  expect(recipients(`${many}，在全省会议上作经验介绍或被省院转发推广。`)).toEqual(['经验做法']);
});

test('what was praised: seen, told of, thriving, or the place visited', () => {
  expect(recipients('督察组细致考察该院护渔工作，并表示肯定。')).toEqual(['该院护渔工作']);
  expect(recipients('局长向他介绍渔政局近年来取得的成绩，某主任表示祝贺并给予赞扬。')).toEqual([
    '渔政局近年来取得的成绩',
  ]);
  expect(recipients('省委书记对渔港村进行调研并给予高度评价。')).toEqual(['渔港村']);
  expect(recipients('渔村治理、码头“夜巡”等工作成效显著，市委领导多次来局调研并给予充分肯定。')).toEqual([
    '渔村治理、码头“夜巡”等工作',
  ]);
  expect(recipients('渔港法庭深入码头。最高人民法院领导到法庭调研并予以肯定。')).toEqual(['渔港法庭']);
});

test('who won is told behind', () => {
  expect(recipients('巡得了海，护得了渔，连续三年荣获全省先进党支部，这就是渔港公司护渔队党支部。')).toEqual([
    '渔港公司护渔队党支部',
  ]);
  expect(recipients('此次获评“全省先进单位”，是对渔政局护渔工作的肯定。')).toEqual(['渔政局']);
  expect(recipients('获评“全省先进单位”，这是渔民的期盼。')).toEqual([undefined]);
});

test('somebody of a name of another kind is known by how the text introduces him', () => {
  const text =
    '车长是二连指导员古丽某某。\n入伍7年来，古丽某某历经6次换岗，被评为全师优秀干部。\n年底，她荣获全省先进个人。';
  expect(recipients(text)).toEqual(['古丽某某', '古丽某某']);
});

test('what was made in the clause before is what was made known', () => {
  expect(recipients('渔政局创新“护渔”机制，被省厅转发推广。')).toEqual(['“护渔”机制']);
  expect(recipients('渔政局制定《护渔办法》，并被省厅转发推广。')).toEqual(['《护渔办法》']);
  expect(recipients('渔政局制定《护渔办法》，被省厅评为先进单位。')).toEqual(['渔政局']);
});

test('a reason, an examination and a contest between the subject and its verb', () => {
  expect(recipients('渔政局因工作突出荣获全市先进单位。')).toEqual(['渔政局']);
  expect(recipients('渔政局在2022年度考核中荣获全市先进单位。')).toEqual(['渔政局']);
  expect(recipients('渔政局代表市里参赛并荣获全省一等奖。')).toEqual(['渔政局']);
});

test('the only person named is who 他 is', () => {
  expect(recipients('“守岛就要守好。”李某某说。入伍以来，他先后荣立三等功2次。')).toEqual(['李某某']);
  expect(recipients('李某某说守岛难，王某某说守岛苦。入伍以来，他先后荣立三等功2次。')).toEqual(['他']);
});

test('what somebody is, is not another who won', () => {
  const text = '今年50岁的李某某，是渔港公司渔港站高级技师，先后获“全国劳动模范”等荣誉。';
  expect(recipients(text)).toEqual(['李某某']);
  expect(recipients('渔政局护渔，率先创建全国首家护渔学院。')).toEqual(['渔政局']);
});

test('a report is of the place where it is from', () => {
  expect(recipients('走进渔港村，一面面锦旗映入眼帘。先后荣获全市先进村。')).toEqual(['渔港村']);
  expect(recipients('“守护渔港是我们的使命。”走进渔港派出所，标语醒目。近年来，先后荣获全市先进单位。')).toEqual([
    '渔港派出所',
  ]);
  expect(recipients('近日，记者来到渔港小学采访。党组织凝聚力不断增强，连续三年被评为全市先进学校。')).toEqual([
    '渔港小学',
  ]);
  expect(recipients('来到海边，浪花拍岸。先后荣获全市先进单位。')).toEqual([undefined]);
});

test.each([
  '守岛村党支部书记李某某说。',
  '1998年，李某某退伍回乡。',
  '在守岛村，提起李某某，无人不竖起大拇指。',
  '村里有位热心人，名叫李某某。',
  '今年52岁的李某某是一名老党员。',
  '这名党员就是李某某。',
])('a person whom the text has told of: %s', (told) => {
  expect(recipients(`${told}村里变化很大。先后荣获全市优秀共产党员。`)).toEqual(['李某某']);
  expect(recipients(`${told}2021年，他被授予“全国优秀共产党员”称号。`)).toEqual(['李某某']);
});

test('the first of those counted, whose the title is behind it, what was made where a place or a person made it', () => {
  expect(recipients('渔港研究会等10个集体荣获全国先进集体，刘某某等10名个人荣获全国先进个人。')).toEqual([
    '渔港研究会',
    '刘某某',
  ]);
  expect(recipients('渔政局很重视。刚刚荣立三等功的上士李建国说，还要努力。')).toEqual(['李建国']);
  expect(recipients('2001年，他创办了全省首家渔民组织——渔港志愿者协会。')).toEqual(['渔港志愿者协会']);
  expect(recipients('江岸区率先成立全市首个区级渔家联盟，与街道相连。')).toEqual(['区级渔家联盟']);
  expect(recipients('江岸区渔政局成立全市首个渔家联盟，与街道相连。')).toEqual(['江岸区渔政局']);
  expect(recipients('渔港村评比出“星级党员家庭”。')).toEqual([undefined]);
  expect(recipients('渔村从倒数第一跃居全镇第一。')).toEqual(['渔村']);
  expect(recipients('某某大学教授王建国——\n守港三十年（记者李建华）\n他荣获全国劳动模范称号。')).toEqual(['王建国']);
  expect(recipients('“说事点”一设立就受到群众欢迎。')).toEqual(['说事点']);
  expect(recipients('主持或参与的73份改革成果入选全省制度创新案例库。')).toEqual(['改革成果']);
});

test('a person is told from the words beside the name', () => {
  expect(recipients('周某某本人也接连获得全省优秀共产党员、全国劳动模范等荣誉。')).toEqual(['周某某', '周某某']);
  expect(recipients('周某某连续三年考核被评为优秀等次。')).toEqual(['周某某']);
  expect(recipients('干警王某某、李某某分别获评全市业务标兵、业务能手。')).toEqual(['王某某', '李某某']);
  expect(recipients('来自渔港分队的一等功臣高某某，连续三年参加比武，先后荣获“最佳射手”称号。').at(-1)).toBe('高某某');
  expect(recipients('在全省渔业竞赛中，该局干部郑某某斩获第一名，被评为“全省十佳船员”。')).toEqual([
    '郑某某',
    '郑某某',
  ]);
});

test('a branch or a committee that begins like a family name is no person', () => {
  expect(recipients('南湾村党总支先后被评为全省先进基层党组织。')).toEqual(['南湾村党总支']);
  expect(recipients('渔港街道党工委被授予全省先进基层党组织称号。')).toEqual(['渔港街道党工委']);
  expect(recipients('教师队伍中走出省级优秀教师3人。')).toEqual(['教师队伍']);
});

test('who made a thing and whose it is are no part of it', () => {
  expect(recipients('村里选送的“南湾春”在全省茶叶评比中捧得金奖。')).toEqual(['南湾春']);
  expect(recipients('党员教师何某某执教的思政课获评省级“精品课”。')).toEqual(['思政课']);
  expect(recipients('干警撰写的案例有9篇入选全国案例库。')).toEqual(['案例']);
  expect(recipients('技术员郝某某的“船舶防倒装置”获全国科技奖三等奖。')).toEqual(['船舶防倒装置']);
  expect(recipients('我院微党课《渔灯》获全省微党课大赛一等奖。')).toEqual(['微党课《渔灯》']);
  expect(recipients('去年，支部办理的盲道被占案入选全国典型案例。')).toEqual(['盲道被占案']);
  expect(recipients('渔业干部12人次获得市级以上表彰。')).toEqual(['渔业干部']);
});

test('a rank is of what was measured, without whose it is', () => {
  expect(recipients('去年，街道投诉量同比下降四成，群众满意率达98.7%，居全区第一位。')).toEqual(['群众满意率']);
  expect(recipients('渔政局执法规模大、质量一流，居全区第一位。')).toEqual(['渔政局']);
  expect(recipients('市检察院机关党建考核得分居市直单位第三位。')).toEqual(['机关党建考核得分']);
  expect(recipients('该县渔民收入增长率居全省第三位。')).toEqual(['渔民收入增长率']);
  expect(recipients('我院代表队在全省比武中获得团体第二名。')).toEqual(['我院代表队']);
});

test('what was praised goes on to where it was spread', () => {
  expect(recipients('支部的做法得到自治区党委政法委肯定，并在全区推广。')).toEqual(['支部的做法', '支部的做法']);
});

test('whom people call 老周 is somebody, and of many words about a body its name is left', () => {
  expect(recipients('老周今年五十二岁，守着渔港。他走街串巷。去年，他被评为全市最美渔民。')).toEqual(['老周']);
  expect(recipients('一支由十名党员组成的突击队连续奋战，被公司授予“先锋队”。')).toEqual(['突击队']);
  expect(recipients('如今的南湾村，不仅摘掉了旧帽子，还获评全国文明村。')).toEqual(['南湾村']);
  expect(recipients('该县由过去的全市倒数第三跃升至全市第一。')).toEqual(['该县']);
  expect(recipients('渔港污水处理率由51%提高到79%，居全省第一。')).toEqual(['渔港污水处理率']);
});

test('what was set up or made in the clause before, where nobody else is named', () => {
  expect(recipients('渔政支部上门体检，并设立渔船安全检查工作站，这在全省渔政系统尚属首家。')).toEqual([
    '渔船安全检查工作站',
  ]);
  expect(recipients('组建“红马甲”护渔志愿队，为渔民领航，受到渔民广泛称赞。')).toEqual(['“红马甲”护渔志愿队']);
  expect(recipients('渔政局组建“红马甲”护渔志愿队，为渔民领航，受到渔民广泛称赞。')).toEqual(['渔政局']);
  expect(recipients('渔政支部创建“渔灯”品牌，获评县直机关十佳党建品牌。')).toEqual(['“渔灯”品牌']);
  expect(recipients('支部编创的渔鼓《潮声》在全市汇演中获得二等奖，深受渔民喜爱。')).toEqual([
    '渔鼓《潮声》',
    '渔鼓《潮声》',
  ]);
  expect(recipients('以首席船长缪某命名的缪某渔业工作室，带出省级技术能手9名。')).toEqual(['缪某渔业工作室']);
});

test('a part of those counted before, and persons with their number', () => {
  expect(recipients('镇村书记领办的21个项目全部销号，其中6个被评为全市优秀书记项目。')).toEqual(['项目']);
  expect(recipients('渔政局共发出检查建议36份，其中3份被评为全省优秀检查建议。')).toEqual(['检查建议']);
  expect(recipients('钟某、夏某、方某3人被评为优秀共产党员。')).toEqual(['钟某、夏某、方某']);
  expect(recipients('曾获全省业务标兵的检察官贺某主动请缨。')).toEqual(['贺某']);
  expect(recipients('宁某所驻的石桥村获评“全国绿色村庄”。')).toEqual(['石桥村']);
});

test('family names of two units, and rarer ones', () => {
  expect(recipients('船员欧阳某某荣立个人三等功。')).toEqual(['欧阳某某']);
  expect(recipients('船员上官某被评为全省优秀船员。')).toEqual(['上官某']);
  expect(recipients('船员鄢某某获评全国优秀船员。')).toEqual(['鄢某某']);
});

test('what is told of who holds or who made a thing is cut, and what a family name begins like a preposition is not', () => {
  expect(recipients('青年党员于某在全省渔业竞赛中摘得第一名。')).toEqual(['于某']);
  expect(recipients('渔港站站长才让某某连续三年荣获全市先进个人。')).toEqual(['才让某某']);
  expect(recipients('返乡创业的肖某某被评为全省劳动模范。')).toEqual(['肖某某']);
  expect(recipients('她们办的这起案子入选全省典型案例。')).toEqual(['这起案子']);
  expect(recipients('她带领的渔检组荣立集体二等功1次。')).toEqual(['渔检组']);
  expect(recipients('小组成员集体创作的情景剧《渔灯》，摘得全省微党课大赛金奖。')).toEqual(['情景剧《渔灯》']);
  expect(recipients('渔政局很忙。渔港小组本身也入选全省先进集体。')).toEqual(['渔港小组']);
  expect(recipients('去年全县渔民参保比例位居全省前列。')).toEqual(['渔民参保比例']);
});

test('a copula before a first is no subject', () => {
  expect(recipients('渔政局总结了新办法。此法系全省首创。')).toEqual(['此法']);
  expect(recipients('渔港“护渔”制度属全省首创。')).toEqual(['渔港“护渔”制度']);
  expect(recipients('渔政局很忙。试点“归航码头”机制，系全省首家。')).toEqual(['“归航码头”机制']);
});

test('what people like is what was made, not who made it', () => {
  expect(recipients('渔政局设计了“护渔十问”漫画册，受到渔民欢迎。')).toEqual(['“护渔十问”漫画册']);
  expect(recipients('渔政局设计了“护渔十问”漫画册，荣获全市先进单位。')).toEqual(['渔政局']);
});

test('who 他 is was last introduced in the paragraph', () => {
  const text = '民警王某某，守着码头。王某某是老兵。\n渔港站民警李某某，管着三个码头。去年，他获评全国先进个人。';
  expect(recipients(text)).toEqual(['李某某']);
  expect(recipients(text.replace('码头。去年', '码头。\n去年'))).toEqual(['王某某']);
});

test('a name that is left out in part is a person, whatever goes on behind it', () => {
  const before = '党员郑某，去年获评全省最美船员；';
  expect(recipients(`${before}党员姜某怀孕七个月仍坚守码头，获评全市三八红旗手。`)).toEqual(['郑某', '姜某']);
  expect(recipients('某某县渔政局怀着热情护渔，获评全市先进单位。')).toEqual(['某某县渔政局']);
});

test('whom a body has named something, and who 她 of an earlier claim is', () => {
  expect(recipients('渔政局设计了标识。去年，省渔业厅把它评为“十佳护渔品牌”。')).toEqual(['它']);
  const text =
    '民警王某某，守着码头。王某某是老兵。\n得分最高的是书记员梁某，她被评为优秀共产党员，今年又荣立个人三等功。';
  expect(recipients(text)).toEqual(['梁某', '梁某']);
});

test('a team by what it does, and those from among whom somebody came', () => {
  expect(recipients('“渔眼”获得全国竞赛二等奖，研发团队被省委授予“青年先进集体”称号。')).toEqual(['渔眼', '研发团队']);
  expect(recipients('青年党员中走出省级优秀教师3人。')).toEqual(['青年党员']);
});

test('whom only another paragraph tells of has not won, but over captions a paragraph goes on', () => {
  const claim = '近年来开展护渔活动，深受渔民欢迎。';
  expect(recipients(`渔政局很忙。${claim}`)).toEqual(['渔政局']);
  expect(recipients(`渔政局很忙。\n${claim}`)).toEqual([undefined]);
});

test('a person of whom the clause before tells, unless it is who speaks', () => {
  const before = '党员唐某被评为全市先进个人，';
  expect(recipients(`${before}91岁的老船长谢某坚持出海，被评为“最美医生”。`)).toEqual(['唐某', '谢某']);
  expect(recipients(`${before}书记石某说，荣获全省先进单位。`)).not.toContain('石某');
  expect(recipients('毕业生安某返乡养虾，成了村党支部书记，去年被授予“致富带头人”称号。')).toEqual(['安某']);
  expect(recipients('安全员、党员蔡某也因此登上集团“红旗手榜”。')).toEqual(['蔡某']);
  expect(recipients('顾某守港三十年。顾某是老兵。她是全国优秀共产党员。')).toEqual(['顾某']);
});

test('what was made, measured, told of or counted before', () => {
  expect(recipients('研制的智能渔网获全省二等奖。')).toEqual(['智能渔网']);
  expect(recipients('合作社的“白浪”牌鱼干获全省金奖。')).toEqual(['“白浪”牌鱼干']);
  expect(recipients('渔政大厅很亮。渔民满意度升至97.6%，居全市首位。')).toEqual(['渔民满意度']);
  expect(recipients('县人大常委会专题听取护渔工作报告，给予高度评价。')).toEqual(['护渔工作']);
  expect(recipients('全年组织学习12次，形成调研报告9篇，其中1篇被省厅领导批示肯定。')).toEqual(['调研报告']);
  expect(recipients('项目保持安全生产，获评全省示范工地，在全省督查中连续三个季度排名第一。')).toEqual([
    '项目',
    '项目',
  ]);
});

test("praise and places of which the sentence before tells nobody else stay with it, others are nobody's", () => {
  expect(recipients('渔政局很忙。积极走访渔船，为渔民解难，得到渔民充分认可。')).toEqual(['渔政局']);
  expect(recipients('渔政局很忙。码头上灯火通明，来往的船只更加便捷，深受渔民欢迎。')).toEqual([undefined]);
  expect(recipients('渔港小学很美。孩子们笑声不断，被评为全省先进学校。')).toEqual(['渔港小学']);
  expect(recipients('船长高某守港三十年。高某是老兵。他摘得全国渔业奖，当选“大国工匠年度人物”。').at(-1)).toBe('高某');
});

test('adverbs and attributes are no part of who won, and what is called is no praiser', () => {
  expect(recipients('渔港的成就也不断得到国际认可。')).toEqual(['渔港的成就']);
  expect(recipients('一辈子守港、不改本色的李建国被授予“全国先进个人”称号。李建国说：“应该的。”')).toEqual(['李建国']);
  expect(recipients('近年来，王启荣先后获评全区先进个人。')).toEqual(['王启荣']);
  expect(recipients('丛书入选省厅重点出版物，被列入全省优秀项目。').at(-1)).not.toBe('丛书入选省厅');
  expect(recipients('（3）国内首条渔业航线开通；')).toEqual(['渔业航线']);
  expect(recipients('船长高某守港三十年。高某是老兵。他以6秒49的成绩夺得全省比赛冠军。')).toEqual(['高某']);
  expect(recipients('渔港镇赢得了“渔业之都”的美誉。')).toEqual([]);
  expect(recipients('新片受到广泛关注和好评。')).toEqual([]);
  expect(recipients('渔港所有村创建成为全国先进单位。')).not.toContain('渔港所');
});

test('the number of an item and adverbs are no part of who won, what ends like an adverb in a name is', () => {
  expect(recipients('国内快讯：\n（12）渔港货物吞吐量位居全国第一；')).toEqual(['渔港货物吞吐量']);
  expect(recipients('全年渔获量超过600万吨，继续保持全国领先地位。')).toEqual(['渔获量']);
  expect(recipients('渔港队单日斩获6枚金牌。')).toEqual(['渔港队']);
  expect(recipients('渔获价格仅位列全国第三。')).toEqual(['渔获价格']);
  expect(recipients('而赵某某也被授予全国劳动模范称号。')).toEqual(['赵某某']);
  expect(recipients('王继才守岛。在庆祝大会上，王继才被授予“全国优秀共产党员”称号。')).toEqual(['王继才']);
  expect(recipients('李明才被授予“全国优秀共产党员”称号。')).toEqual(['李明']);
});

test('names in parts, behind a post or a body, and without the photograph that shows them', () => {
  expect(recipients('全省劳动模范艾热提·马某某（见图，某某摄）获得“最美船长”称号。').at(-1)).toBe('艾热提·马某某');
  expect(recipients('全国冠军、渔港队的陈某某摘得全省金奖。').at(-1)).toBe('陈某某');
  expect(recipients('《船歌·新编》获全省一等奖。')).toEqual(['《船歌·新编》']);
  expect(recipients('陈俊武研究员被授予“最美科技工作者”称号。')).toEqual(['陈俊武']);
});

test('what was made something, whoever has told of it', () => {
  expect(recipients('省厅今天宣布将南湾、北湾等29处湿地列入全国重要湿地名录。')).not.toContain('省厅');
  expect(recipients('省厅印发意见，把“渔港经验”作为典型经验向全省推广。')).toEqual(['渔港经验']);
  expect(recipients('经过查考，最终宣布南湾渔政局是全国第一个渔政局。')).toEqual(['南湾渔政局']);
  expect(recipients('来自10个渔区的14部作品获评“最美的书”。')).toEqual(['作品']);
  expect(recipients('来自渔政局的周某某、渔港馆的孟某某获全省金奖。')).not.toContain('周某某');
});

test('works by their titles at the head of a clause, and first things by name, still made or published', () => {
  expect(recipients('《南湾渔歌》已超过前作，成为全国首部船歌大片。')).toEqual(['《南湾渔歌》']);
  expect(recipients('大会通过的《渔港宣言》具有重要意义，得到社会各界广泛认可。')).toEqual(['《渔港宣言》']);
  expect(recipients('渔业部今天发布我国首部《护渔蓝皮书》，渔民受益。')).toEqual(['《护渔蓝皮书》']);
  expect(recipients('渔业部今天发布，我国首个渔港大模型——“渔眼”在京启用。')).toEqual(['渔港大模型']);
  expect(recipients('在南湾，我国首个“水陆联运”渔港正在紧张建设，明年通航。')).toEqual(['“水陆联运”渔港']);
  expect(recipients('全省首个养老人才队伍建设政策文件出台。')).toEqual(['养老人才队伍建设政策文件']);
  expect(recipients('去年，全国首套、规模最大的渔网装置在南湾建成投产。')).toEqual(['渔网装置']);
  expect(recipients('作为全省首条时速350公里的铁路，渔港高铁全线明年建成。')).toEqual(['渔港高铁']);
});

test('of whom so many were counted, and who goes on to be told of', () => {
  expect(recipients('全县评选出“渔港好人”390名，其中52人入选“中国好人榜”。').at(-1)).toBe('渔港好人');
  expect(recipients('全省共有170名民警因公牺牲，其中30人被评为烈士。')).toEqual(['民警']);
  expect(recipients('该院31名个人受到市级以上表彰，其中1人获评全国先进个人。').at(-1)).not.toBe('个人受到市级以上表彰');
  expect(recipients('站在新起点上，学院交出了答卷，近三年先后荣获国家教学成果奖2项。')).toEqual(['学院']);
  expect(recipients('徐某某写渔港。他很忙。几年笔耕，形成了气质，也让他获得全省文学奖。')).not.toContain(undefined);
});
