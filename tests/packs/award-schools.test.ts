/** Honours of schools, hospitals and their people: who gave them, of which level, whose they are. */
import { expect, test } from 'vitest';
import { fields, granters, recipients } from './award-fields';

const levels = (text: string) => fields(text).map(({ level }) => level);

test('a school or a centre at the head of a title has given it, whatever the title before it was', () => {
  const list = '党员获评港城省优秀党员、渔港大学优秀共产党员。';
  expect(granters(list)).toEqual([undefined, '渔港大学']);
  expect(levels(list)).toEqual(['provincial', 'unit']);
  expect(granters('班级被评为学校先进班级，两次获得渔业中心红旗中队称号。')).toEqual(['学校', '渔业中心']);
  expect(granters('支部获评教育部第二批“渔港样板支部”。')).toEqual(['教育部']);
  expect(
    granters('某某获中国“互联网+”大学生大赛冠军，获渔港大学生优秀奖，获“渔港大学先进奖”提名奖。')[0],
  ).toBeUndefined();
  expect(levels('课件在全局比赛中获一等奖，教案在渔港大学比赛中获二等奖。')).toEqual(['unit', 'unit']);
  expect(levels('书记被校团委授予“模范干部”称号。')).toEqual(['unit']);
});

test('who conferred the title of the clause before, and who taught those that won', () => {
  const told = '一病区被渔港市总工会授予“渔家先锋号”，马某被授予“渔家奖章”，今年被评为先进个人。';
  expect(granters(told)).toEqual(['渔港市总工会', '渔港市总工会', undefined]);
  expect(granters('由马某、李某指导的团队荣获全国比赛一等奖。')).toEqual([undefined]);
  expect(granters('与会代表对护渔工作给予高度评价。')).toEqual(['与会代表']);
});

test('behind a dateline, a span of years and a class at school', () => {
  expect(recipients('渔港新闻网讯（通讯员 某某）渔政学院党委入选全省标杆院系名单。')).toEqual(['渔政学院党委']);
  expect(recipients('“十四五”以来学校获评全省先进单位。')).toEqual(['学校']);
  expect(recipients('商学院2022级本科生李建国荣获全国一等奖。')).toEqual(['李建国']);
  expect(recipients('支部1人入选全市人才库、2人入选全省人才库。')).toEqual(['支部', '支部']);
  expect(recipients('这些举措，得到渔政局的肯定。')).toEqual(['这些举措']);
  expect(fields('支部于2020-2021学年度获评渔港大学先进支部。')[0]).toMatchObject({ recipient: '支部', year: 2021 });
  expect(fields('数十人荣获全国先进个人。')[0]).not.toHaveProperty('count');
});

test('titles in a row before their number have the level of the first', () => {
  expect(levels('学校有市级名师、骨干教师共计52人。')).toEqual(['municipal', 'municipal']);
});

test('whom an earlier clause made win, and who wins year by year', () => {
  const made = '渔政局加强管理，使学校荣获全市先进单位，并连续十年荣获全县先进单位。';
  expect(recipients(made)).toEqual(['学校', '学校']);
  const yearly = '教师年年被渔港团委授予“模范团干”称号，并先后被评为市级青年岗位能手。';
  expect(recipients(yearly)).toEqual(['教师', '教师']);
});

test('what begins with a verb, an adverb or a share is nobody', () => {
  expect(recipients('享受国务院特殊津贴专家1人，入选全国青年人才托举工程1人。')).toEqual([undefined, undefined]);
  expect(recipients('有力推动渔业工作走在全省前列。')).toEqual([undefined]);
  expect(recipients('按比例配齐船员，在全省率先出海。')).toEqual([undefined]);
  expect(fields('12种教材获评全省优秀教材。')[0]).toMatchObject({ recipient: '教材', count: 12 });
});
