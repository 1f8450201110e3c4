/** Who won, where the claim's own clause does not say it plainly. */
import { expect, test } from 'vitest';
import { awards, fields, granters, recipients } from './award-fields';

const first = (text: string) => recipients(text)[0];

test('what is first, whatever stands before it, up to what became of it', () => {
  expect(first('全国首个十万吨级渔港建成全国首个十万吨级渔港日前在江苏建成，引人注目。')).toBe('十万吨级渔港');
  expect(first('（7）全国首个渔货资源配置枢纽落地浙江；')).toBe('渔货资源配置枢纽');
  expect(first('我国首个“沙戈荒”渔光实证基地在内蒙古启用，很多方案')).toBe('“沙戈荒”渔光实证基地');
  expect(first('全国首个渔港在线登记平台上线，渔民')).toBe('渔港在线登记平台');
  expect(first('作为我国首个针对渔港治理的专项文件，《行动计划》明确，到2030年')).toBe('《行动计划》');
  expect(first('渔政局新设书屋，作为全国首个渔港书屋，去年接待千人。')).toBe('渔政局');
  expect(first('谢某某是船长。当年3月，在全国率先启动改革试点的共青团渔港市委不再设班子。')).toBe('共青团渔港市委');
  expect(fields('渔政局领到全市首张渔港执照。')[0]).toMatchObject({ verb: '领到', recipient: '渔政局' });
  expect(first('该院牵头成立专班；建起全国首个宣纸服务站，开通热线。')).toBe('该院');
});

test('paragraphs that begin with the name of whom they are about', () => {
  expect(recipients('李渔生　　渔港大学土木学院2016级学生。曾获全国渔业竞赛一等奖、全省先进个人等奖项。')).toEqual([
    '李渔生',
    '李渔生',
  ]);
  expect(first('李  渔　　渔港大学学生。多次获全省先进个人等荣誉。')).toBe('李  渔');
  expect(first('李渔生，1968年出生于渔港，现任渔歌剧院院长。两次获中国渔歌“梅花奖”。')).toBe('李渔生');
  expect(first('李渔生，渔港大学校长。渔港大学获评全省先进集体。')).toBe('渔港大学');
});

test('what stands behind a subject, and words that hold 经, 被 and 为', () => {
  expect(first('华为就发布了全球首款渔船芯片。')).toBe('华为');
  expect(first('中国在清洁能源投融资方面全球领先。')).toBe('中国');
  expect(first('前三季度6.2%的增速在全球主要经济体中依然名列前茅。')).toBe('前三季度6.2%的增速');
  expect(first('论文篇均被引用次数在全国高校中保持第一；')).toBe('论文篇均被引用次数');
  expect(granters('77条对接国际经贸规则的渔业举措向全国复制推广。')).toEqual([undefined]);
  expect(granters('渔获量已经连续8年位居全国第一。')).toEqual([undefined]);
  expect(granters('由渔政局自主研发的全国首个渔港平台上线。')).toEqual([undefined]);
  expect(first('曾经的渔汛多发地区已成为“全国平安社区”。')).toBe('渔汛多发地区');
  expect(first('老党员魏某干了33年。前几年他当选“渔港工匠年度人物”。')).toBe('魏某');
  expect(first('关键产品一次交验合格率位居全集团首位。')).toBe('关键产品一次交验合格率');
  expect(first('渔政局有一次获全省一等奖。')).toBe('渔政局');
  expect(recipients('他被授予“渔港先进个人”称号，今年“五一”又捧回了省五一劳动奖章。')).toEqual(['他', '他']);
});

test('shares, what is measured, and what is ranked behind its place', () => {
  expect(first('渔业量稳质升 对全省出口贡献度稳居首位')).toBe('对全省出口贡献度');
  expect(fields('渔港煤炭资源量4500亿吨，占全国第二位。')[0]).toMatchObject({
    verb: '占',
    recipient: '渔港煤炭资源量',
  });
  expect(first('三连在夜间捕捞中首网命中率达87%，列全集团军第二名。')).toBe('首网命中率');
  expect(first('我市拥有位居全国首位的渔港规模。')).toBe('渔港规模');
  expect(first('渔政局取得位居全省首位的成绩。')).toBe('渔政局');
});

test('works by their title, what is pointed at, pronouns and whom has died', () => {
  expect(first('谢某某创作的长篇小说《渔灯》生动表现了渔家生活，并于2015年获全国文学奖。')).toBe('长篇小说《渔灯》');
  expect(first('出台《渔港办法》规范了管理，渔政局获评全省先进集体。')).toBe('渔政局');
  expect(first('这款入门级渔船因为增加了设计，受到渔民欢迎。')).toBe('这款入门级渔船');
  expect(first('“我们时刻不忘嘱托，坚定恒心，在护渔中始终走在前列。')).toBe('我们');
  expect(first('谢某某因公殉职后，被追授为“全省优秀船长”称号。')).toBe('谢某某');
  expect(first('第一书记周某，在本子上写着话。她倒在走访的路上，年仅47岁，后来被追授全国先进个人。')).toBe('周某');
  expect(first('平台开课两万次，同步教学模式得到充分验证，深受学生和家长的欢迎。')).toBe('同步教学模式');
  expect(first('办理的旧盐井保护案为全国首例，同时入选最高检典型案例。')).toBe('旧盐井保护案');
});

test('whose a thing is and who took part in it are no part of it', () => {
  expect(first('北港队的高渔阳夺得男子单打冠军。')).toBe('高渔阳');
  expect(first('陆某参与调处的群体欠薪案入选全省典型案例。')).toBe('群体欠薪案');
  expect(first('陆某参加全省举办的渔业大赛获一等奖。')).toBe('陆某');
  expect(first('办结的古檀保护案获评全省优秀案件。')).toBe('古檀保护案');
  expect(first('由渔港公司提供技术支持的渔港融媒体中心成立，成为国内首家“渔报”平台。')).toBe('渔港融媒体中心');
  expect(first('《渔灯》等16部以渔区题材为主的作品荣获“飞天奖”。')).toBe('作品');
  expect(first('支部撰写调研报告2300余篇，14篇获省委领导批示肯定。')).toBe('调研报告');
  expect(first('授予谢某某（女）“人民渔工”国家荣誉称号。')).toBe('谢某某');
});

test('who is named by whom, praised by whom, and told of only behind the title', () => {
  expect(first('渔港市委、市政府将花萼山命名为市级自然保护区；')).toBe('花萼山');
  expect(first('对于船员的表现，谢某某给予肯定。')).toBe('船员的表现');
  expect(first('入选2015年“渔港年度人物”的王渔生激动不已。')).toBe('王渔生');
  expect(first('镇上有4位获得“渔港纪念章”的老兵，')).toBe('老兵');
  const named = '渔港集团董事长陈渔生。\n2018年入选全省百名优秀企业家，陈渔生把成功归因于三好。';
  expect(first(named)).toBe('陈渔生');
  expect(first('渔港法院院长舒某某介绍，渔港环保法庭于2007年设立。作为我国第一个环保法庭，12年来先行先试。')).toBe(
    '渔港环保法庭',
  );
  expect(first('《以“对标”推动老港提质》获全国渔业优秀成果一等奖；')).toBeDefined();
  expect(fields('渔船厂1958年建厂，是全国文明单位，也是压舱石。')[0]).toMatchObject({
    verb: '是',
    recipient: '渔船厂',
  });
});

test('predecessors, families, rows of names, masked names and times before the verb', () => {
  expect(first('集团前身渔港装卸二队被授予“全国红旗单位”称号；')).toBe('渔港装卸二队');
  expect(first('渔港大学前身为渔业学堂，是我国第一所渔业大学。')).not.toBe('为渔业学堂');
  expect(first('渔家一家亲入选全省创新案例；')).toBe('渔家一家亲');
  expect(recipients('张某家庭获评全国五好家庭，王某、黄某两户家庭获评全省最美家庭。')).toEqual([
    '张某家庭',
    '王某、黄某',
  ]);
  expect(first('巴某，男，1974年10月出生，现任船长。先后被授予“全国劳动模范”称号。')).toBe('巴某');
  expect(first('大徒弟那某获评全省首席技师。')).toBe('那某');
  expect(recipients('全国自强模范郝某某（某省，听力残疾）\n后来苦学技术，获评全省技术能手。').at(-1)).toBe('郝某某');
  expect(first('本报记者王建国\n近年来，先后被评为全省先进集体。')).toBeUndefined();
  expect(recipients('该某单位获评全省先进单位。')).not.toEqual(['该某']);
  expect(first('队长赵某今年“三八”节前夕被省妇联授予“最美渔家女”称号。')).toBe('赵某');
  expect(recipients('书记普某某继全省“最美渔工”之后又获评全国先进个人。')).toEqual(['普某某']);
  expect(first('会同水务部门在全省率先建立“河长”机制，')).toBeUndefined();
  expect(first('该院在22个基层院中总分列全区第一，')).toBe('总分');
});

test('parts of what was counted, and whose titles a number of persons have', () => {
  expect(recipients('他带出的徒弟中，6人摘得全国竞赛金奖。')).toEqual(['徒弟']);
  expect(recipients('他主持完成技术革新39项，其中2项获渔业学会一等奖，1项获全省优秀成果一等奖。')).toEqual([
    '技术革新',
    '技术革新',
  ]);
  expect(fields('集团拥有享受国务院政府特殊津贴专家9人、全国技术能手21人；')).toMatchObject([
    { count: 9 },
    { recipient: '集团', verb: '拥有', count: 21 },
  ]);
});

test('who goes on behind what was said by somebody, bodies that have become something, and conditions', () => {
  expect(first('队员张某某告诉记者，渔港党支部带领队员练兵，自觉投身改革，在旅里组织的比武中取得第一名。')).toBe(
    '渔港党支部',
  );
  expect(first('询问书记兰某某。现在，新港村已发展为旅游胜地，2018年接待游客3万人次，被评为全省旅游点先进村。')).toBe(
    '新港村',
  );
  expect(first('被省渔业厅授予“护渔先锋站”荣誉称号的新港检查站及时组织学习。')).toBe('新港检查站');
  expect(first('随着港区渔业单产跃居全省第一，渔港从此出名。')).toBe('港区渔业单产');
  expect(first('出台补贴。一系列举措，得到渔民的欢迎。')).toBe('举措');
  expect(first('4名递交申请书的贫困户中，有两名已被评为“优秀渔民”。')).toBe('贫困户');
});

test('an honour is known by its canonical form', () => {
  expect(awards('谢某荣获“全国技术能手”、火车头奖章。').map(({ formula }) => formula)).toEqual([
    '全国技术能手',
    '火车头奖章',
  ]);
  expect(awards('谢某荣获全省技术能手。').map(({ formula }) => formula)).toEqual([undefined]);
});

test('among how many, what brought it about, and what is expected', () => {
  expect(first('公益捐款占比在12家渔业公司位列第二。')).toBe('公益捐款占比');
  expect(first('她在全市渔业大赛中位列第二。')).toBe('她');
  expect(first('禁渔期倒逼南湾县率先在全省探索养殖。')).toBe('南湾县');
  expect(first('提起南湾村被评为全国十佳渔村，船长很自豪。')).toBe('南湾村');
  expect(first('研发人员总量预计达到418万人，居全国第一。')).toBe('研发人员总量');
  expect(first('被评为“全省最美渔村”的新港景区，吸引着游客。')).toBe('新港景区');
  expect(first('线路开通，形成了全省首个渔运环线。')).toBe('渔运环线');
});
