/** Title and site as the title tag gives them: cut only with evidence, since bars and dashes stand in headlines too. */
import { type Metas, squash, unescapeTwice } from './metas';

const SEPARATOR =
  /\s*(?:[_|｜丨]|-{1,}|—+|–|>>|<<|\s{2,})\s*|·(?=[^·]{2,8}[网报]$)|\s(?=\S{2,12}(?:网站?|频道|客户端|门户)$)/g;
/** What the name of a site ends with. */
export const SITE_NAME =
  /(?:网|网站|频道|客户端|日报|晚报|官网|门户|在线|新闻|中心|政府|委员会|新华社|平台|大学|学院|[中小]学|医院|组织部|宣传部|检察院|法院|[厅局]|The Paper|\.(?:com|cn|net|COM|CN|NET))$/;

/** Characters. No headline is longer: of a longer tag this is the title, rather than none, and its other signs are not gone through. */
const LONGEST = 1000;

/**
 * The title tag without the names of site and channel: cut where the page itself names what is cut, or it ends like a
 * site, or, beside such a name, is short and stands after the same sign.
 */
export function titleInTag(metas: Metas): string | null {
  let value = [...unescapeTwice(metas.titles[0] ?? metas.title)].slice(0, LONGEST).join('');
  if (!value) return null;
  let sign = '';
  for (;;) {
    const last = [...value.matchAll(SEPARATOR)].at(-1);
    if (!last?.index) break;
    const tail = value.slice(last.index + last[0].length);
    const own = last[0].trim().charAt(0);
    const channel = sign !== '' && own === sign && tail.length <= 6 && last.index >= 8;
    if (tail && !SITE_NAME.test(tail) && !metas.site.includes(tail) && !channel) break;
    sign = own;
    value = value.slice(0, last.index);
  }
  const first = [...value.matchAll(SEPARATOR)][0];
  const head = first ? value.slice(0, first.index) : '';
  if (first && head.length <= 12 && /(?:网|官网|门户|日报)$/.test(head))
    value = value.slice(head.length + first[0].length);
  return value;
}

/** What the title tag says beside the title: the name of the site is its last part. */
export function outletOf(metas: Metas, title: string): string | null {
  if (metas.site) return metas.site;
  const tag = unescapeTwice(metas.title);
  const at = squash(tag).indexOf(squash(title));
  if (at < 0) return null;
  const rest = tag.split(SEPARATOR).at(-1)?.trim() ?? '';
  return rest && rest !== tag && SITE_NAME.test(rest) && !squash(title).includes(squash(rest)) ? rest : null;
}
