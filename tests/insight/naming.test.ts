import { describe, expect, it } from 'vitest';
import { createDiscovery, type DiscoveryPassage } from '../../lib/insight/discovery';
import { inNamingPlace } from '../../lib/insight/naming-place';
import { isPlain } from '../../lib/insight/plain';

/** Whether `words` stand in a naming place where they first stand in the text. */
const named = (text: string, words: string): boolean =>
  inNamingPlace(text, text.indexOf(words), text.indexOf(words) + words.length);

describe('a text makes a name of words', () => {
  it.each([
    ['在“微光驿”议事', '微光驿'],
    ['推广微光行动', '微光'],
    ['村里的三步连心工作法', '三步连心'],
    ['全镇践行实干为先的要求', '实干为先'],
    ['打造了红梅渡口', '红梅渡口'],
    ['大家说，攻坚克难、实干为先，', '攻坚克难'],
    ['大家说，攻坚克难、实干为先，', '实干为先'],
    ['攻坚克难；实干为先', '实干为先'],
  ])('in %s', (text, words) => {
    expect(named(text, words)).toBe(true);
  });
  it.each([
    ['我们的党员干部下沉到村', '党员干部'],
    ['“微光驿里有人”', '微光驿'],
    ['推广微光的行动', '微光'],
    ['坚持的是实干为先', '实干为先'],
    ['近年来，村里变了样', '近年来'],
    ['大家攻坚克难、实干为先，', '攻坚克难'],
    ['攻坚克难。实干为先', '实干为先'],
    ['攻坚克难', '攻坚克难'],
    ['', ''],
  ])('and not in %s', (text, words) => {
    expect(named(text, words)).toBe(false);
  });
});

describe('what every report is made of', () => {
  it.each(
    '习近平总书记 习近平 本报记者 央视网消息 新闻联播 党员干部 名党员 党支部书记 班子成员 同学们 负责人 党支部 基层党组织 有限公司 办公室 市公安局 派出所 云南省 机关工委 两委 近年来 去年以来 截至目前 今年3月 进一步 不断提升 充分发挥 深入开展 各级党组织 每一个 一系列 第一时间 广大党员 app'.split(
      ' ',
    ),
  )('is known by how it opens or ends: %s', (words) => {
    expect(isPlain(words)).toBe(true);
  });
  it.each(
    '攻坚克难 清正廉洁 为人民服务 三步连心 红梅先锋驿 神经末梢 关键小事 守初心 以党建为引领 全面小康 严格执法 把纪律挺在前面 从严治党 一岗双责 一线工作法 党的领导 深入人心里去 凝聚力 新时代枫桥经验 精气神 战斗力 排头兵 理想信念 最多跑一次'.split(
      ' ',
    ),
  )('and not %s', (words) => {
    expect(isPlain(words)).toBe(false);
  });
});

describe('discovery lists first what texts make names of', () => {
  /** A running text of rare characters, so that nothing but what is planted recurs. */
  const filler = (seed: number): string =>
    Array.from({ length: 20 }, (_, at) => String.fromCharCode(0x4e00 + ((seed * 7919 + at * 104_729) % 20_000))).join(
      '',
    );
  let seeds = 0;
  /** So many articles that have the words in their places, each among words of its own. */
  const articles = (count: number, made: (around: () => string) => string): DiscoveryPassage[] =>
    Array.from({ length: count }, () => {
      const text = made(() => filler(++seeds));
      return { text, folded: text, mentions: [], articleId: text, cluster: text };
    });
  const discover = (passages: DiscoveryPassage[]) => {
    const discovery = createDiscovery({ bits: 16 });
    for (let pass = 0; pass < discovery.passes; pass++) {
      for (const one of passages) discovery.add(one);
      discovery.next();
    }
    return discovery.candidates();
  };
  const found = discover([
    ...articles(30, (around) => `${around()}党员干部${around()}。${around()}海棠花开${around()}。`),
    ...articles(20, (around) => `${around()}。本报记者，${around().slice(0, 4)}，${around()}`),
    ...articles(6, (around) => `${around()}。实干为先，${around().slice(0, 4)}，${around()}`),
  ]);
  const at = (phrase: string): number => found.findIndex((one) => one.phrase === phrase);

  it('however common the others are, which are listed still', () => {
    expect(found[0]).toMatchObject({ phrase: '实干为先', articles: 6, named: 6 });
    expect(found[0]!.score).toBeGreaterThan(3.84);
    expect(found[at('党员干部')]).toMatchObject({ articles: 30, named: 0, score: 0 });
  });
  it('and last what is plain, though it stands like a name', () => {
    expect(at('海棠花开')).toBeLessThan(at('党员干部'));
    expect(found[at('本报记者')]).toMatchObject({ named: 0, score: 0 });
  });
  it('unless quotation marks say that it is one', () => {
    const quoted = discover([
      ...articles(9, (around) => `${around()}海棠花开${around()}。`),
      ...articles(4, (around) => `${around()}“老书记”${around()}。`),
    ]);
    expect(quoted[0]).toMatchObject({ phrase: '老书记', quoted: 4, named: 4 });
  });
});
