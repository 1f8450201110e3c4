import { fold } from './fold';

/** First-level divisions of China by their short names, simplified (GB/T 2260). */
export const PROVINCES: readonly string[] =
  '北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门'.split(
    ' ',
  );
/** Capitals of provinces and other cities of their rank, which are named without 市. */
export const CITIES: readonly string[] =
  '石家庄 太原 呼和浩特 沈阳 长春 哈尔滨 南京 杭州 合肥 福州 南昌 济南 郑州 武汉 长沙 广州 南宁 海口 成都 贵阳 昆明 拉萨 西安 兰州 西宁 银川 乌鲁木齐 大连 青岛 宁波 厦门 深圳 苏州'.split(
    ' ',
  );
const PROVINCE = new RegExp(PROVINCES.join('|'), 'g');
/** A city follows its province (湖南省长沙市), or stands alone before 市 with a word break that punctuation gives. */
const CITY = /^(?:省|壮族自治区|回族自治区|维吾尔自治区|自治区)?([㐀-鿿]{2,4}?)(?:市|自治州|盟|地区)/;
/** Not a city though 市 follows: 某某, 全市, and the counting of cities. */
const NO_CITY = /某|[全各本该我两三]$|直辖|县|区/;
const HEAD = 400;

/**
 * Where an article is from: the division named first by outlet, title and the head of the text, and the prefecture-level city named
 * after it. A guess for filters and plots, never part of a record. `[]`, `[province]` or `[province, city]`, from the first part that
 * names a province; in simplified script whatever the parts are in.
 */
export const regionOf = (...parts: readonly string[]): string[] => {
  for (const part of parts) {
    const head = fold(part.slice(0, HEAD));
    PROVINCE.lastIndex = 0;
    const found = PROVINCE.exec(head);
    if (found === null) continue;
    const [province] = found;
    const city = CITY.exec(head.slice(found.index + province.length))?.[1];
    return city === undefined || NO_CITY.test(city) ? [province] : [province, city];
  }
  return [];
};
