/** Honours in the profiles of persons, schools and departments. */
import { expect, test } from 'vitest';
import { awards, fields, granters, recipients } from './award-fields';

const read = (text: string) => awards(text).map(({ start, end }) => text.slice(start, end));
const levels = (text: string) => fields(text).map(({ level }) => level);
const counts = (text: string) => fields(text).map(({ count }) => count);

test('a paragraph that begins with a name and man or woman tells of that person', () => {
  expect(
    recipients('渔港社区书记－李建国－全省先进\n李建国，女，渔民，守港多年。她2018年被评为全国最美志愿者。'),
  ).toEqual(['李建国']);
  expect(recipients('古丽·某某，女，党员。她不忘初心，曾获全国学雷锋标兵等荣誉。')).toEqual(['古丽·某某']);
  expect(recipients('书记李建国便是其中的代表。她赢得了国家级荣誉5项。')).toEqual(['李建国']);
});

test('words that begin like a family name are no person', () => {
  expect(recipients('学生有千人左右。获得先进个人称号1人次。')).not.toContain('左右');
  expect(recipients('他摘得全国一等奖的桂冠。')).toEqual(['他']);
  expect(recipients('渔港师范学院获评全国文明校园。')).toEqual(['渔港师范学院']);
  expect(read('先后获泗阳县优秀共产党员宿迁市五一劳动奖章')[0]).toBe('泗阳县优秀共产党员');
});

test('a department, a day, an adverb and some of the teachers before the verb', () => {
  expect(recipients('渔港大学中文系成为全国优秀教学集体。')).toEqual(['渔港大学中文系']);
  expect(recipients('院长李建国在今年“七一”获得全省优秀共产党员称号。')).toEqual(['李建国']);
  expect(recipients('专任教师中有多人获得全国模范教师称号。')).toEqual(['专任教师']);
  expect(recipients('他只拿到二等奖。')).toEqual(['他']);
  expect(recipients('其带领的红光社区先后荣获全国文明社区。')).toEqual(['红光社区']);
  expect(recipients('“渔业史”“港口史”等入选全省精品课程。')).toEqual(['“渔业史”“港口史”']);
});

test('the subject of a claim goes on to the next verb of its clause', () => {
  expect(recipients('支部荣获先进党支部称号，多名党员斩获“全省优秀学生”等荣誉、获评“国家奖学金”。')).toEqual([
    '支部',
    '党员',
    '党员',
  ]);
});

test('who has a prize stands in brackets behind it, and years there do not end the list', () => {
  const named = '学院获得中国渔业学会成就奖（李建国）、全国优秀渔业工作者称号（王某）及多个省部级科研成果奖。';
  expect(read(named)).toEqual(['中国渔业学会成就奖', '全国优秀渔业工作者称号', '省部级科研成果奖']);
  expect(recipients(named)).toEqual(['李建国', '王某', '学院']);
  expect(read('他荣获全国渔业大会奖（1978），教育部科技进步二等奖（1993，1998）、全省技术发明奖（2005）。')).toEqual([
    '全国渔业大会奖',
    '教育部科技进步二等奖',
    '全省技术发明奖',
  ]);
});

test('a title without what joins, counts or sums up before it', () => {
  expect(read('学院荣获全省发明奖1项，以及中国渔业学会一等奖1项。')).toEqual(['全省发明奖', '中国渔业学会一等奖']);
  expect(read('他获得国家级人才称号和奖励，如“全国模范教师”、省“渔业人才计划”。')[1]).toBe('全国模范教师');
  expect(read('两个专业均获得全国一等奖。')).toEqual(['全国一等奖']);
  expect(read('他先后获得“全优新兵”“四有优秀士兵”嘉奖。')).toEqual(['全优新兵', '“四有优秀士兵”嘉奖']);
  expect(read('他连续两年以全校第一的成绩毕业，获得“渔灯之星”称号、以全校第一的成绩入学。')).toContain('全校第一');
  expect(read('画展上，604件入选作品重在讴歌新时代。')).toEqual([]);
  expect(read('南湾学者入选各类国家级人才数量显著增加。')).toEqual([]);
  expect(read('全省优秀法学家当选者3人。')).toEqual([]);
});

test('only an order behind a number has the level of the title before it', () => {
  expect(levels('学院荣获全省渔业科技一等奖2项、二等奖1项。')).toEqual(['provincial', 'provincial']);
  expect(levels('学院荣获全省渔业科技一等奖2项、先进集体称号1项。')).toEqual(['provincial', undefined]);
  expect(levels('队员获“互联网+”国赛金奖。')).toEqual(['national']);
  expect(levels('他的成绩位居年级第一。')).toEqual(['unit']);
  expect(levels('选手获本科生低年级组三等奖。')).toEqual([undefined]);
});

test('how many have a prize or are in a programme for talents', () => {
  const talents = '学院有国家“万人计划”领军人才4人、教育部“渔业人才支持计划”入选者2人、渔港教学奖获得者3人。';
  expect(read(talents)).toEqual(['国家“万人计划”领军人才', '教育部“渔业人才支持计划”', '渔港教学奖']);
  expect(counts(talents)).toEqual([4, 2, 3]);
  expect(recipients(talents)).toEqual([undefined, undefined, undefined]);
  expect(read('他负责“渔业人才计划”申报。')).toEqual([]);
});

test('a term of office is no rank', () => {
  expect(read('兼任渔业协会会长，浙江省第十二、十三届人大代表。')).toEqual([]);
  expect(read('渔获量居浙江省第二、全国第三。')).toHaveLength(2);
});

test('a plaque and a leading part are of whom the text tells, not of the words before them', () => {
  expect(recipients('南港将积极发挥全国渔业先进单位示范引领作用。')).toEqual([undefined]);
  expect(recipients('渔港社区不断努力，持续擦亮“全国文明社区”的金字招牌。')).toEqual(['渔港社区']);
});

test('a medal given to so many of whom some are named, and a headline that gives a body its title', () => {
  const given = '渔业厅决定授予李建国、王某等30名同志第28届中国渔业奖章，授予护渔突击队等20个集体全国渔业先锋奖章。';
  expect(read(given)).toEqual(['第28届中国渔业奖章', '全国渔业先锋奖章']);
  expect(counts(given)).toEqual([30, 20]);
  expect(read('省里授予李建国等30名同志全国各地的渔网。')).toEqual([]);
  const headline = '渔港大学“红旗党组织”：渔业学院党委\n学院党委很忙。';
  expect(read(headline)).toEqual(['渔港大学“红旗党组织”']);
  expect(recipients(headline)).toEqual(['渔业学院党委']);
});

test('givers of one level give together, and one may be told behind', () => {
  expect(granters('他先后被省政府、省人社厅授予“全省突出技师”“全省技术能手”称号。')).toEqual([
    '省政府、省人社厅',
    '省政府、省人社厅',
  ]);
  expect(granters('校青协获得“优秀组织奖”，这是共青团中央授予志愿者的最高奖。')).toEqual(['共青团中央']);
  expect(granters('学校荣获市委、市政府认定表彰的市级文明单位。')).toEqual(['市委、市政府']);
  expect(granters('农产品经纪人协会会长李某获得全国劳动模范称号。')).toEqual([undefined]);
  expect(granters('支部被评为局集团公司“先进党支部”。')).toEqual(['局集团公司']);
  expect(granters('“习近平总书记充分肯定了渔港的工作。”')).toEqual(['习近平总书记']);
});

test('who first did it, before the verb of making', () => {
  expect(recipients('李建国成功研制了全省首个渔灯。他研制出全省首个渔网。')).toEqual(['李建国', '他']);
});

test('what somebody does is no body, and what was done first, for years or in an evaluation is no subject', () => {
  expect(recipients('渔港大学历史学科于2020年首批入选全国重点学科。')).toEqual(['渔港大学历史学科']);
  expect(recipients('支部多年获评全省先进党支部。')).toEqual(['支部']);
  expect(recipients('主持全省课题多项。加入渔港公司后很忙，获评全省优秀案例。')).not.toContain('加入渔港公司');
  expect(recipients('两次获得渔港市的帮助，曾获全省科技进步三等奖。')).toEqual([undefined]);
  expect(recipients('渔政学科历来重视研究工作，获得全省先进单位称号。')).not.toContain('渔政学科历来重视研究工作');
  expect(recipients('第三轮学科评估中并列全国第四。')).toEqual([undefined]);
});

test('a body that has so many teachers with a title is not its only person', () => {
  const told = '学院由李建国创立。李建国多年任院长。学院课程很多，拥有全国优秀教师3人。';
  expect(recipients(told)).toEqual(['学院']);
});

test('who took part, in brackets behind a work, is no part of it', () => {
  expect(recipients('《渔灯调研》（团队成员：李建国、王某）荣获全国大赛三等奖。')).toEqual(['《渔灯调研》']);
  expect(recipients('《渔灯调研》（上册）荣获全国大赛三等奖。')).toEqual(['《渔灯调研》（上册）']);
});

test('a numeral in an edition is no number, and titles without marks part at a province and a year', () => {
  expect(read('专著荣获渔港省第三十四次社会科学优秀成果奖一等奖。')).toEqual([
    '渔港省第三十四次社会科学优秀成果奖一等奖',
  ]);
  expect(read('他先后获宿迁市五一劳动奖章江苏好人江苏最美人物等称号。')).toEqual([
    '宿迁市五一劳动奖章',
    '江苏好人',
    '江苏最美人物',
  ]);
  expect(read('村里2021年创建国家级充分就业示范社区，')).toEqual(['国家级充分就业示范社区']);
  expect(read('村里2021年创建渔灯品牌，')).toEqual([]);
  expect(read('专家评出5幅优秀作品，设立一等奖1名。')).not.toContain('设立一等奖');
  expect(read('公园被列入第三批国家公园建设立项名单。')).toEqual(['第三批国家公园建设立项名单']);
});
