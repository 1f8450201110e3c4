/** Site groups that the first run offers: hosts, each standing for itself and its subdomains. The reader can edit every list. */
export const GROUPS = {
  government: ['gov.cn'],
  partyMedia: [
    'people.com.cn',
    'xinhuanet.com',
    'news.cn',
    'qstheory.cn',
    'cctv.com',
    'gmw.cn',
    'ce.cn',
    'cpcnews.cn',
    '12371.cn',
    'dangjian.cn',
    'dangjian.com',
    'xuexi.cn',
    'zgjx.cn',
    'ccdi.gov.cn',
    'wenming.cn',
    'cyol.com',
    'youth.cn',
    'workercn.cn',
  ],
  procuratorates: ['spp.gov.cn', 'jcrb.com', 'jcy.gov.cn', '12309.gov.cn'],
  courts: ['court.gov.cn', 'chinacourt.org', 'chinacourt.gov.cn', 'rmfyb.com'],
  newspapers: [
    'legaldaily.com.cn',
    'bjd.com.cn',
    'jfdaily.com',
    'shobserver.com',
    'southcn.com',
    'xhby.net',
    'zjol.com.cn',
    'dzwww.com',
    'hebnews.cn',
    'henandaily.cn',
    'cnhubei.com',
    'rednet.cn',
    'voc.com.cn',
    'scol.com.cn',
    'gxnews.com.cn',
    'ynet.com',
    'thepaper.cn',
  ],
} as const satisfies Record<string, readonly string[]>;

export type GroupId = keyof typeof GROUPS;

const HOST = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,58}[a-z0-9])$/;

/** The form in which addresses hold a host outside ASCII (中央纪委.政务): xn--…. */
const inAscii = (host: string): string => (URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : '');

/** A host as a person types it (with a scheme, a path, a `*.`), or null where there is none. */
export const hostOf = (typed: string): string | null => {
  const host = typed
    .trim()
    .toLowerCase()
    .replace(/^[a-z*]+:\/\//, '')
    .replace(/^\*\./, '')
    .replace(/[/:?#].*$/, '');
  const name = /[\u0080-\uffff]/.test(host) ? inAscii(host) : host;
  return HOST.test(name) ? name : null;
};

/** The match pattern that asks for a host and its subdomains. */
export const patternOf = (host: string): string => `*://*.${host}/*`;

/** Whether a host is one of `hosts` or below one. */
export const isUnder = (host: string, hosts: readonly string[]): boolean =>
  hosts.some((upper) => host === upper || host.endsWith(`.${upper}`));
