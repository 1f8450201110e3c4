/** Settings and grants of an extension page, kept up to date with what other pages do. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { changeSettings, groupHosts, loadSettings, type Settings } from '../settings';
import { groupGrants, readHosts } from './grants';
import { type GroupId, patternOf } from './groups';
import { grantedPatterns } from './register';

const area = browser.storage.local;

export function useSettings(): { settings: Settings | undefined; change(part: Partial<Settings>): void } {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const load = () => void loadSettings(area).then(setSettings);
    load();
    browser.storage.local.onChanged.addListener(load);
    return () => browser.storage.local.onChanged.removeListener(load);
  }, []);
  return { settings, change: (part) => void changeSettings(area, () => part).then(setSettings) };
}

export function useGrants(settings: Settings | undefined, change: (part: Partial<Settings>) => void) {
  const [patterns, setPatterns] = useState<readonly string[]>([]);
  useEffect(() => {
    const load = () => void grantedPatterns(browser).then(setPatterns);
    load();
    browser.permissions.onAdded.addListener(load);
    browser.permissions.onRemoved.addListener(load);
    return () => {
      browser.permissions.onAdded.removeListener(load);
      browser.permissions.onRemoved.removeListener(load);
    };
  }, []);
  if (!settings) return undefined;
  const { groups, others } = groupGrants(settings, patterns);
  const origins = (id: GroupId) => groupHosts(settings, id).map(patternOf);
  return {
    groups,
    others,
    /** Called in the click's own turn, or the browser shows no prompt. Answers whether it was granted. */
    onGrant: (id: GroupId) => browser.permissions.request({ origins: origins(id) }).catch(() => false),
    onRevoke: (id: GroupId) => void browser.permissions.remove({ origins: origins(id) }).catch(() => undefined),
    onHosts(id: GroupId, lines: string[]): string[] {
      const { hosts, wrong } = readHosts(lines);
      change({ groups: { ...settings.groups, [id]: hosts } });
      return wrong;
    },
  };
}
