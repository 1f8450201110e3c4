import { expect, test } from 'vitest';
import { createAwards } from '../../lib/insight/awards';
import { underUsualNames } from '../../lib/insight/bodies';
import { honours } from '../../lib/packs/party/awards/honours';

test.each([
  ['中宣部', '中央宣传部'],
  ['中共中央宣傳部', '中央宣传部'],
  ['中华全国总工会', '全国总工会'],
  ['最高檢', '最高人民检察院'],
  ['中组部、中宣部', '中央组织部、中央宣传部'],
  ['团中央和人力资源和社会保障部', '共青团中央和人力资源社会保障部'],
  ['工信部等', '工业和信息化部等'],
  ['中央精神文明建设指导委员会办公室', '中央文明办'],
])('%s is counted as %s', (written, name) => {
  expect(underUsualNames(written)).toBe(name);
});

test.each([
  '中央宣傳部',
  '最高检第三检察厅',
  '省委组织部',
  '市总工会',
  '省国资委',
  '农业部',
  '某市党中央厨房',
  '工业和信息化部',
  '高检院校',
  '',
])('%s stays as it is written', (written) => {
  expect(underUsualNames(written)).toBe(written);
});

test('what stands under its usual name stays there, for all bodies that the packs know', () => {
  for (const { origin } of honours)
    for (const body of origin?.split(/[、，]/) ?? [])
      expect(underUsualNames(underUsualNames(body))).toBe(underUsualNames(body));
});

test('claims of one body under two names are one row, and those of its departments another', () => {
  const tally = createAwards();
  for (const [at, granter] of ['中宣部', '中央宣传部', '中央宣傳部', '中宣部某局'].entries())
    tally.add({
      ...{ articleId: `a${at}`, title: '题', publishedAt: '', outlet: '某报', region: [], cluster: `c${at}` },
      mentions: [{ kind: 'award', type: 'honour', quote: '先进集体', fields: { level: 'national', granter } }],
    });
  expect(tally.rows()).toEqual([
    { level: 'national', granter: '中央宣传部', claims: 3, articles: 3 },
    { level: 'national', granter: '中宣部某局', claims: 1, articles: 1 },
  ]);
});
