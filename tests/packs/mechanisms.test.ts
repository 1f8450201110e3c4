import { expect, test } from 'vitest';
import { packs } from '../../lib/packs';
import { heads } from '../../lib/packs/party/mechanisms/heads';
import { FOUNDING, KEPT, OPENING, RUNNING } from '../../lib/packs/party/mechanisms/words';
import { createRecogniser } from '../../lib/recognise/recogniser';

const { recognise } = createRecogniser(packs);

/** The fields of the mechanism whose words are given. */
const fieldsOf = (text: string, words: string) =>
  recognise(text).find(({ kind, start, end }) => kind === 'mechanism' && text.slice(start, end) === words)?.fields;

test.each([
  ['推行“五心”工作法：耐心倾听、细心查访。', '“五心”工作法', undefined],
  ['推行“双护”工作法（护渔、护河）', '“双护”工作法', ['护渔', '护河']],
  ['巡查、走访“双护”工作法', '“双护”工作法', undefined],
  ['推行10名船长进村、20名民警进港的“双进”改革', '“双进”改革', ['船长进村', '民警进港']],
  ['通过“线上+线下”联动机制', '“线上+线下”联动机制', ['线上', '线下']],
  ['探索“党建+护渔”工作模式', '“党建+护渔”工作模式', undefined],
  ['健全党员接单、网格员派单、楼栋长评单的“暖心单”模式', '“暖心单”模式', ['党员接单', '网格员派单', '楼栋长评单']],
  ['打造集巡查、调解、宣传于一体的“蓝港湾”驿站', '“蓝港湾”驿站', undefined],
  ['构建“四维护渔”模式。从队伍、船舶、港口、社区4个维度发力', '“四维护渔”模式', ['队伍', '船舶', '港口', '社区']],
  ['创新“1+N”模式，即一个支部带多个船队，通过结对，形成合力', '“1+N”模式', undefined],
  ['以“船长-大副-轮机长”为核心的三级责任体系', '三级责任体系', ['船长', '大副', '轮机长']],
  ['上了一堂“知渔、爱渔、护渔”为主题的微党课', '微党课', undefined],
  ['渔民参与、船东出力、港区牵头的“两港联动”机制', '“两港联动”机制', undefined],
  [
    '推进“135”党建阵地建设，通过1个小院、3条长廊和5个广场，连成一片',
    '“135”党建阵地',
    ['1个小院', '3条长廊', '5个广场'],
  ],
  [
    '开展“双强三好”（党建强、治理强；渔场好、渔船好、渔港好）创建活动',
    '双强三好',
    ['党建强', '治理强', '渔场好', '渔船好', '渔港好'],
  ],
  ['打造“作风过硬、本领精通”的“红港先锋”品牌', '“红港先锋”品牌', undefined],
  ['以“领航、护航、远航”为核心的“红港先锋”品牌', '“红港先锋”品牌', ['领航', '护航', '远航']],
  ['组织“与海同行、平安归港”宣讲', '“与海同行、平安归港”宣讲', undefined],
  ['推行“三色”工作法（红色巡河、蓝色护渔、绿色育林）', '“三色”工作法', ['红色巡河', '蓝色护渔', '绿色育林']],
  ['探索“1+3+N”工作模式，即1个总站、3个分站、N个流动点', '“1+3+N”工作模式', ['1个总站', '3个分站', 'N个流动点']],
  ['推行“三巡”工作法，即巡在早、巡在细、巡在勤的工作法', '“三巡”工作法', ['巡在早', '巡在细', '巡在勤']],
  ['建立“三联”机制，通过渔港联防、渔船联保、渔民联动，守住安全', '“三联”机制', ['渔港联防', '渔船联保', '渔民联动']],
  ['建立“三联”机制，通过巡查、走访、座谈，守住安全', '“三联”机制', undefined],
  ['以“知海”“爱海”“护海”为内涵的“听涛”党建品牌', '“听涛”党建品牌', ['知海', '爱海', '护海']],
  ['以1个总站、3个分站、9个网点为框架的“1+3+9”工作模式', '“1+3+9”工作模式', ['总站', '分站', '网点']],
  [
    '构建“渔港党委——渔村支部——船长、渔民”的组织体系',
    '“渔港党委——渔村支部——船长、渔民”的组织体系',
    ['渔港党委', '渔村支部', '船长、渔民'],
  ],
  ['形成“查、劝、帮”闭环工作机制', '“查、劝、帮”闭环工作机制', ['查', '劝', '帮']],
])('parts of a name, where they are spelled out: %s', (text, words, parts) => {
  const fields = fieldsOf(text, words);
  expect(fields).toBeDefined();
  expect(fields?.components).toEqual(parts);
});

test.each([
  ['开设“渔光”大讲堂', '“渔光”大讲堂', '渔光'],
  ['建立渔船轮值停靠制度', '渔船轮值停靠制度', '渔船轮值停靠'],
  ['落实三会一课', '三会一课', '三会一课'],
  ['修订《渔船轮值停靠制度》', '渔船轮值停靠制度', '渔船轮值停靠'],
  ['上线渔家友好电子地图', '渔家友好电子地图', '渔家友好'],
  ['成立“听涛法学社”', '听涛法学社', '听涛法学'],
  ['打造“渔家客厅”', '渔家客厅', '渔家客厅'],
  ['打造“渔家展厅”', '渔家展厅', '渔家'],
  ['打造“听涛警队”', '听涛警队', '听涛警队'],
  ['建设“渔家文化走廊”', '渔家文化走廊', '渔家文化'],
  ['悬挂“渔民承诺公示栏”', '渔民承诺公示栏', '渔民承诺'],
  ['推进“渔家幸福社区”行动', '“渔家幸福社区”行动', '渔家幸福社区'],
  ['构建“渔港联防新格局”', '渔港联防新格局', '渔港联防'],
])('the coined part of a name: %s', (text, words, name) => {
  expect(fieldsOf(text, words)?.name).toBe(name);
});

test('no head noun is listed twice, and no word of running text bears two meanings', () => {
  const repeated = (words: readonly string[]) => words.filter((word, index) => words.indexOf(word) !== index);
  expect(repeated(heads().map(({ word }) => word))).toEqual([]);
  expect(repeated([FOUNDING, RUNNING, OPENING, KEPT].flatMap((words) => words.split(' ')))).toEqual([]);
});
