/** How a firm or a school is called for short: 渔钢 where the text tells of 渔钢集团, so that 渔钢 before a name says whose it is. */
import { once } from '../../../text/once';
import { firstPlace } from '../../../text/places';

const KINDS = ['股份', '集团', '大学'];
const OWN = new RegExp(`(?<![一-鿿])([一-鿿]{2})(?:${KINDS.join('|')})`, 'g');
/** Words that are said of many. */
const ANY = /^(?:老年|开放|职业|国防|社区|企业|产业|国有|综合|重点|上市|民营)$/;

const ownNames = once(
  (folded): ReadonlySet<string> =>
    new Set([...folded.matchAll(OWN)].flatMap(([, name]) => (ANY.test(name!) ? [] : name!))),
);

/** Whether a name begins with such a one: 渔大化学 is a faculty where the text tells of 渔大, whatever else bears its name. */
export const beginsOwn = (folded: string, name: string): boolean =>
  KINDS.some((kind) => firstPlace(folded, name.slice(0, 2) + kind) >= 0);

/** Such a name at a place, where at least three units of the name of a device follow it before `to`. */
export function ownName(folded: string, at: number, to: number): string | undefined {
  const name = folded.slice(at, at + 2);
  return to - at > 4 && ownNames(folded).has(name) ? name : undefined;
}
