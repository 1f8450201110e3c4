import { expect, test, vi } from 'vitest';
import { readSettings } from '../../lib/settings';
import { groupGrants, readHosts } from '../../lib/sites/grants';
import { GROUPS, hostOf, isUnder, patternOf } from '../../lib/sites/groups';
import { injectIntoOpenTabs, type Registry, reconcile } from '../../lib/sites/register';

test('every host of every group is a host', () => {
  for (const host of Object.values(GROUPS).flat()) expect(hostOf(host)).toBe(host);
});

test('a host is read from what a person types', () => {
  expect(hostOf(' https://www.Example.gov.cn/a/b?c ')).toBe('www.example.gov.cn');
  expect(hostOf('*.spp.gov.cn')).toBe('spp.gov.cn');
  expect(hostOf('https://党建.中国/x')).toBe('xn--n5qz54a.xn--fiqs8s');
  expect(hostOf('www.xn--fiq5d.xn--zfr164b')).toBe('www.xn--fiq5d.xn--zfr164b');
  for (const none of ['', '党 建.中国', 'a.xn--', 'localhost', 'a b.cn', '最高检', 'http://'])
    expect(hostOf(none)).toBeNull();
});

test('a host is under itself and its parents, never under a name that only ends alike', () => {
  expect(isUnder('www.spp.gov.cn', ['spp.gov.cn'])).toBe(true);
  expect(isUnder('spp.gov.cn', ['spp.gov.cn'])).toBe(true);
  expect(isUnder('notspp.gov.cn', ['spp.gov.cn'])).toBe(false);
});

test('an edited list keeps hosts once and names the lines that are none', () => {
  expect(readHosts(['a.gov.cn', '', 'https://a.gov.cn/x', '不是域名'])).toEqual({
    hosts: ['a.gov.cn'],
    wrong: ['不是域名'],
  });
});

test('grants are counted by group, and single ones listed', () => {
  const settings = readSettings({ groups: { courts: ['court.gov.cn', 'chinacourt.org'] } });
  const { groups, others } = groupGrants(settings, [patternOf('court.gov.cn'), patternOf('a.example.cn')]);
  expect(groups.find((group) => group.id === 'courts')).toMatchObject({ granted: 1 });
  expect(others).toEqual([patternOf('a.example.cn')]);
});

test('a host is granted with the host that it is under, whichever group asked for that', () => {
  const { groups } = groupGrants(readSettings({}), [patternOf('gov.cn')]);
  const granted = Object.fromEntries(groups.map((group) => [group.id, group.granted]));
  expect(granted).toEqual({ government: 1, partyMedia: 1, procuratorates: 3, courts: 2, newspapers: 0 });
});

/** A browser that remembers registrations. */
const browserWith = (origins: string[]) => {
  const registered = new Map<string, { matches: string[] }>();
  const calls: string[] = [];
  return {
    origins,
    registered,
    calls,
    permissions: { getAll: async () => ({ origins: [...origins, 'chrome-extension://x/*'] }) },
    scripting: {
      getRegisteredContentScripts: async () => [...registered.values()],
      registerContentScripts: async ([script]: [{ id: string; matches: string[] }]) => {
        calls.push('register');
        if (registered.has(script.id)) throw new Error('twice');
        registered.set(script.id, script);
      },
      updateContentScripts: async ([script]: [{ id: string; matches: string[] }]) => {
        registered.set(script.id, { ...registered.get(script.id), ...script });
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids) registered.delete(id);
      },
      executeScript: vi.fn(async ({ target }: { target: { tabId: number } }) => {
        if (target.tabId === 1) throw new Error('closed');
      }),
    },
    tabs: { query: async () => [{ id: 1 }, { id: 2 }] },
  };
};

test('registration follows the grants, equal grants change nothing, and a change that is broken off leaves what was there', async () => {
  const browser = browserWith(['*://*.gov.cn/*']);
  const registry = browser as unknown as Registry;
  await Promise.all([reconcile(registry), reconcile(registry)]);
  expect(browser.calls).toEqual(['register']);
  expect(browser.registered.get('gate')?.matches).toEqual(['*://*.gov.cn/*']);
  browser.origins.push('*://*.people.com.cn/*');
  await reconcile(registry);
  expect(browser.registered.get('gate')?.matches).toHaveLength(2);
  const { updateContentScripts } = browser.scripting;
  browser.scripting.updateContentScripts = async () => {
    throw new Error('stopped');
  };
  browser.origins.push('*://*.example.cn/*');
  await expect(reconcile(registry)).rejects.toThrow('stopped');
  expect(browser.registered.get('gate')?.matches).toHaveLength(2);
  browser.scripting.updateContentScripts = updateContentScripts;
  browser.origins.length = 0;
  await reconcile(registry);
  expect(browser.registered.size).toBe(0);
});

test('a tab that cannot be scripted does not keep the others from it', async () => {
  const browser = browserWith([]);
  await injectIntoOpenTabs(browser as unknown as Registry, ['*://*.gov.cn/*']);
  expect(browser.scripting.executeScript).toHaveBeenCalledTimes(2);
  await injectIntoOpenTabs(browser as unknown as Registry, []);
  expect(browser.scripting.executeScript).toHaveBeenCalledTimes(2);
});
