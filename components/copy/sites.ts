/** Words about sites and grants: first run and settings share them. */
import type { GroupId } from '../../lib/sites/groups';
import type { Catalogue } from './types';

interface Sites {
  groups: Record<GroupId, string>;
  notes: Record<GroupId, string>;
  hosts(count: number): string;
  edit: string;
  editHint: string;
  grantGroup: string;
  revokeGroup: string;
  granted: string;
  partly(granted: number, of: number): string;
  wrong(lines: string): string;
  refused: string;
}

export type SitesCopy = Sites;

export const sites: Catalogue<Sites> = {
  'zh-CN': {
    groups: {
      government: '政府网站',
      partyMedia: '党媒和党建网站',
      procuratorates: '检察机关',
      courts: '法院',
      newspapers: '报纸和新闻网站',
    },
    notes: {
      government: '所有以 gov.cn 结尾的网站，包括各级机关。',
      partyMedia: '中央和行业的党报党刊、党建门户。',
      procuratorates: '最高检网站、检察日报和各地检察院网站。',
      courts: '最高法网站、中国法院网、人民法院报。',
      newspapers: '各地日报和综合新闻网站。',
    },
    hosts: (count) => `${count} 个域名`,
    edit: '查看和修改域名',
    editHint: '每行一个域名，子域名包括在内。',
    grantGroup: '授权',
    revokeGroup: '收回授权',
    granted: '已授权',
    partly: (granted, of) => `已授权 ${granted} / ${of}`,
    wrong: (lines) => `这几行不是域名，没有保存：${lines}`,
    refused: '没有授权，什么也没有改变。',
  },
  'zh-TW': {
    groups: {
      government: '政府網站',
      partyMedia: '黨媒和黨建網站',
      procuratorates: '檢察機關',
      courts: '法院',
      newspapers: '報紙和新聞網站',
    },
    notes: {
      government: '所有以 gov.cn 結尾的網站，包括各級機關。',
      partyMedia: '中央和行業的黨報黨刊、黨建入口網站。',
      procuratorates: '最高檢網站、檢察日報和各地檢察院網站。',
      courts: '最高法網站、中國法院網、人民法院報。',
      newspapers: '各地日報和綜合新聞網站。',
    },
    hosts: (count) => `${count} 個網域`,
    edit: '檢視和修改網域',
    editHint: '每行一個網域，子網域包括在內。',
    grantGroup: '授權',
    revokeGroup: '收回授權',
    granted: '已授權',
    partly: (granted, of) => `已授權 ${granted} / ${of}`,
    wrong: (lines) => `這幾行不是網域，沒有儲存：${lines}`,
    refused: '沒有授權，什麼也沒有改變。',
  },
  en: {
    groups: {
      government: 'Government',
      partyMedia: 'Party media',
      procuratorates: 'Procuratorates',
      courts: 'Courts',
      newspapers: 'Newspapers',
    },
    notes: {
      government: 'Every site under gov.cn, at all levels.',
      partyMedia: 'Central and professional party papers and party-building portals.',
      procuratorates: "The Supreme People's Procuratorate, its newspaper, and local procuratorates.",
      courts: "The Supreme People's Court, its newspaper, and the courts' news site.",
      newspapers: 'Provincial dailies and general news sites.',
    },
    hosts: (count) => `${count} ${count === 1 ? 'host' : 'hosts'}`,
    edit: 'Read and edit the hosts',
    editHint: 'One host a line; subdomains are included.',
    grantGroup: 'Grant',
    revokeGroup: 'Take back',
    granted: 'granted',
    partly: (granted, of) => `${granted} of ${of} granted`,
    wrong: (lines) => `Not a host, and not saved: ${lines}`,
    refused: 'Not granted: nothing has changed.',
  },
};
