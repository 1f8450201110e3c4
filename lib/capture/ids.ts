/**
 * Identities that follow from content and address, never from a counter. Rule set 1 is frozen: a later rule set adds
 * `sameAs` rows and rewrites no id. Works without the URL class, so that it is the same in every context.
 */
import type { Row } from './record';

/** Hex SHA-256 of bytes, or of the UTF-8 form of a text. Passed in: the pure rooms have no crypto. */
export type Digest = (content: string | Uint8Array<ArrayBuffer>) => Promise<string>;

/** Parameters that say how a reader came to the page. None of them chooses the article on any site known to us. */
const TRACKING =
  /^(?:utm_\w+|spm|scm|fbclid|gclid|dclid|yclid|msclkid|igshid|mc_[ce]id|_hsenc|_hsmi|isappinstalled|share_?(?:token|did|uid|from|time|medium|source|tag|plat)|tt_from|nsukey|wxfrom|wx_header|sessionid_ss|bd_vid|hmsr|hmpl|hmcu|hmkw|hmci)$/i;

/** `from` chooses the article on some sites, so it goes only with the values that sharing gives it. `scene` stays. */
const SHARED: Readonly<Record<string, RegExp>> = {
  from: /^(?:timeline|singlemessage|groupmessage|message|weixin|wechat|weibo|qq|qzone)$/i,
};

/** What identifies an article of the WeChat platform; everything else in its addresses is session and sharing. */
const WECHAT = ['__biz', 'mid', 'appmsgid', 'idx', 'itemidx', 'sn', 'sign'];

const UNRESERVED = /[\w.~-]/;

/** Percent escapes in one spelling: upper-case digits, and none for characters that need none. */
const escapes = (text: string): string =>
  text.replace(/%[0-9a-f]{2}/gi, (spelt) => {
    const character = String.fromCharCode(Number.parseInt(spelt.slice(1), 16));
    return UNRESERVED.test(character) ? character : spelt.toUpperCase();
  });

const hostOf = (authority: string, scheme: string): string => {
  const [, name = '', port = ''] = /^(.*?)(?::(\d*))?$/.exec(authority.replace(/^.*@/, '').toLowerCase()) ?? [];
  const host = name.replace(/\.$/, '').replace(/^(?:(?:www|m|wap|3g)\.)+(?=[^.]+\.)/, '');
  const usual = port === '' || (scheme === 'http' ? port === '80' : port === '443');
  return usual ? host : `${host}:${port}`;
};

const queryOf = (query: string, host: string, path: string): string => {
  const pairs = query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? { name: pair, value: '', pair } : { name: pair.slice(0, at), value: pair.slice(at + 1), pair };
    });
  const wechat = host === 'mp.weixin.qq.com';
  if (wechat && /^\/s\/./.test(path)) return '';
  const kept =
    wechat && pairs.some(({ name }) => name === '__biz')
      ? pairs.filter(({ name }) => WECHAT.includes(name))
      : pairs.filter(({ name, value }) => !TRACKING.test(name) && !SHARED[name.toLowerCase()]?.test(value));
  const order = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
  return kept
    .sort(order)
    .map(({ pair }) => pair)
    .join('&');
};

/**
 * The address under rule set 1: `https`, host without `www`, `m`, `wap` and `3g`, usual port dropped, parameters sorted,
 * those of sharing and tracking dropped, fragment dropped unless it is a route (`#/…`, `#!…`).
 * `null` where it identifies no article: not http(s), malformed, or a bare host.
 */
export function canonicalUrl(url: string): string | null {
  const parts = /^(https?):\/\/([^/?#\\\s]+)([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/i.exec(url.trim());
  if (!parts) return null;
  const host = hostOf(parts[2]!, parts[1]!.toLowerCase());
  if (host === '' || host.startsWith(':')) return null;
  const path = escapes(parts[3] || '/');
  const query = escapes(queryOf(parts[4] ?? '', host, path));
  const route = /^[!/]./.test(parts[5] ?? '') ? `#${escapes(parts[5]!)}` : '';
  if (path === '/' && query === '' && route === '') return null;
  return `https://${host}${path}${query && `?${query}`}${route}`;
}

const NO_LETTERS = /[^\p{L}\p{N}]+/gu;
const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(NO_LETTERS, '');

/** What does not stand for itself alone: marks and parts of syllables join what is before them, half a pair is nothing, a sigma looks around. */
const JOINING = /^[\p{M}\u1160-\u11ff]|[\ud800-\udfff\u03a3]/u;
/** What becomes of each code unit, null where that hangs on its neighbours; as they are met: to fold a whole text costs five times as much. */
const units: (string | null | undefined)[] = new Array(0x10000);

const learn = (unit: string): string | null => (JOINING.test(unit.normalize('NFKD')) ? null : folded(unit));

/** The letters and digits of a text, folded by NFKC and lower case. */
const lettersOf = (text: string): string => {
  let letters = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    let letter = units[code];
    if (letter === undefined) letter = units[code] = learn(text[at]!);
    if (letter === null) return folded(text);
    if (letter.length === 1 && letter.charCodeAt(0) === code) continue;
    letters += text.slice(from, at) + letter;
    from = at + 1;
  }
  return letters + text.slice(from);
};

/** What `textKey` is the digest of: letters and digits of the body, folded by NFKC and lower case; of the whole text where the body has none. */
export function textKeyOf(text: string, bodyStart: number): string {
  return lettersOf(text.slice(bodyStart)) || lettersOf(text);
}

/** Identity of an article: from its canonical address, else from its `textKey`. */
export const articleIdOf = async (canonical: string | null, textKey: string, digest: Digest): Promise<string> =>
  `a1-${await digest(canonical ?? textKey)}`;

/** A row's value in one spelling, whatever the order of its keys; the context of a quote, which a text-free file drops, is left out. */
const spelt = (value: unknown): unknown =>
  value !== null && typeof value === 'object'
    ? Object.entries(value)
        .filter(([key]) => key !== 'prefix' && key !== 'suffix')
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, inner]) => [key, spelt(inner)])
    : value;

/** Identity of a row: two machines that say the same thing at the same clock say it once. */
export const rowIdOf = (
  { articleId, by, clock, at, value, retracts }: Omit<Row, 'id'>,
  digest: Digest,
): Promise<string> => digest(JSON.stringify([articleId, by, clock, at, spelt(value), retracts ?? null]));
