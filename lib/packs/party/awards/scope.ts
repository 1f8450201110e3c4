import { PROVINCES } from '../../../text/region';

/**
 * Within what a rank, a first or a recommendation holds: 全省, 全市检察机关, 黄山市. By what they share, since a dozen expressions hold
 * this, and a browser compiles each alternative of each.
 */
const WIDE =
  '全(?:[国省市区县州旗院校军师矿厂乡镇球]|系统|行业|集团|公司|油田|路(?![线段])|街道|兵团|自治区|世界)|[国省市区州县]内|自治区(?:内|直属?)?|我[国省市区县]|[省市区县]直|业[界内]|行业内?|新?中国|国际|同行业|同类|世界|亚洲|军区';
const PLACE = `(?<![\\u4e00-\\u9fff])(?!.自治区)(?:(?![全各本该我在于对被由向为是做成])[\\u4e00-\\u9fff]){2,3}[省市县区州]|(?:${PROVINCES.join('|')})(?:[省市]|自治区|全[省市区]|[\\u4e00-\\u9fff]{1,3}?[市县州]){0,4}`;
const BODIES =
  '[\\u4e00-\\u9fff]{0,8}?(?:机关|系统|院|部门|单位|地[区市]|城市|[高学]校|[企行]业|领域|法院|同类院|条线|公安|基层院|区县|乡镇|街道)';

/** For use inside a pattern. */
export const SCOPE = `(?:(?:${WIDE}|${PLACE})(?:${BODIES})?(?:范围|[内中里]){0,4})`;
