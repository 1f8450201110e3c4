/** Fields of awards that stand outside the claim: what was read out before it, what one had entered upon, whose the object is. */
import { expect, test } from 'vitest';
import { fields, granters, recipients } from './award-fields';

const levels = (text: string) => fields(text).map(({ level }) => level);
const years = (text: string) => fields(text).map(({ year }) => year);

test('whose decision was read out before the claims', () => {
  const read = (whose: string) => `会上，李某宣读了${whose}的决定》。\n王某等10名同志荣获“优秀共产党员”称号。`;
  expect(granters(read('中共渔港大学委员会《关于表彰先进集体'))).toEqual(['中共渔港大学委员会']);
  expect(levels(read('中共渔港大学委员会《关于表彰先进集体'))).toEqual(['unit']);
  expect(granters(read('《中共渔港市委关于表彰先进集体'))).toEqual(['中共渔港市委']);
  expect(granters(read('渔业厅《关于调整渔船航线'))).toEqual([undefined]);
});

test('a school or a government at the head of a title, behind a year or before quotation marks', () => {
  expect(granters('支部获评渔港大学“红旗党支部”。')).toEqual(['渔港大学']);
  expect(granters('活动获评2019—2020年度渔港大学“创最佳党日”活动二等奖。')).toEqual(['渔港大学']);
  expect(granters('他获渔港省政府护渔先进个人。')).toEqual(['渔港省政府']);
  expect(granters('他获渔港省政府采购先进个人。')).toEqual([undefined]);
});

test('a committee that gives a title without a passive, and an official of then', () => {
  const gave = '李建国，男，1960年出生，守港多年。2018年2月渔港市委、市政府评为二十佳村主职干部。';
  expect(fields(gave)[0]).toMatchObject({ recipient: '李建国', granter: '渔港市委、市政府', level: 'municipal' });
  expect(fields('机关党支部被县委评为先进基层党组织。')[0]).toMatchObject({ recipient: '机关党支部', granter: '县委' });
  expect(granters('时任渔港市委主要领导到社区调研时，对护渔成效给予肯定。')).toEqual(['渔港市委主要领导']);
});

test('the year in which one entered upon a post or joined is not that of a claim', () => {
  expect(years('她2012年1月任现职，曾获全省先进个人等荣誉。')).toEqual([undefined]);
  expect(years('2002年起从事渔业工作22年，获全省先进个人。')).toEqual([undefined]);
  expect(years('2007年当选为渔协代表，荣获全省先进个人。')).toEqual([undefined]);
  expect(years('2020年来到渔港，四年来调处纠纷多起，工作法入选全省典型案例。')).toEqual([undefined]);
  expect(years('2018年，支部组织出海，获评全省先进支部。')).toEqual([2018]);
});

test('whom somebody taught or led, and what was directed, is what won', () => {
  expect(recipients('书记李建国指导学生在全国渔业大赛中获得全国一等奖。')).toEqual(['学生']);
  expect(recipients('李建国教授主持渔港市科研基地项目获全省一等奖。')).toEqual(['渔港市科研基地项目']);
  expect(recipients('书记李建国指导的学生获全省一等奖。')).toEqual(['学生']);
  expect(recipients('南湾党支部、渔政系教工党支部等2个党支部入选全省样板党支部。')).toEqual([
    '南湾党支部、渔政系教工党支部',
  ]);
  expect(recipients('《渔灯》《渔船》等10个项目荣获全省优秀作品奖。')).toEqual(['项目']);
});

test('what was praised stands without who made it, or behind the praise', () => {
  expect(recipients('书记视察渔村，对李建国首创的四事工作法给予充分肯定。')).toEqual(['四事工作法']);
  expect(recipients('被市委在全市推广的“四心”工作法，')).toEqual(['“四心”工作法']);
});

test('what goes on without a subject of its own, and what was done before', () => {
  expect(recipients('渔歌社区党支部形成了抓党建、促发展的工作模式，并先后荣获全国文明社区等称号。')).toEqual([
    '渔歌社区党支部',
  ]);
  expect(recipients('1962年成立的渔港大学研究所是全国高校第一个专业研究机构。')).toEqual(['渔港大学研究所']);
  expect(recipients('2021年经发院教师一举斩获全市示范课程。')).toEqual(['经发院教师']);
  expect(fields('把一个老渔村建设成了全国文明村。')[0]).not.toHaveProperty('count');
  expect(levels('支部获评渔港市文明单位、东城区五星级基层党组织等荣誉称号。')).toEqual(['municipal', 'county']);
});

test('a school before what it is called, a region of a contest, a number that is about so many', () => {
  expect(granters('教工支部获评学校创最佳党日一等奖。作品获评学校研究生“十佳微党课”。')).toEqual(['学校', '学校']);
  expect(granters('支部获评本年度学校“五四红旗社团标兵”荣誉称号。')).toEqual(['学校']);
  expect(granters('教师获评渔港市高等学校教学名师奖等荣誉。')).toEqual([undefined]);
  expect(levels('他取得了华中赛区一等奖。')).toEqual([undefined]);
  expect(fields('学院获得省渔业厅颁发的渔灯奖近100项。')[0]).toMatchObject({ granter: '省渔业厅', count: 100 });
});

test('a book by its title, not who speaks in it', () => {
  expect(recipients('李建国教授作为主讲人之一的《渔业学》入选全省重点建设课程。')).toEqual(['《渔业学》']);
  expect(recipients('李建国作为主讲人获评全省优秀教师。')).toEqual(['李建国']);
});
