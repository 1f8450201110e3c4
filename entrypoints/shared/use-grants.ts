/** What is granted, as an extension page shows and changes it; kept up to date with what other pages do. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { groupHosts, type Settings } from '../../lib/settings';
import { groupGrants, readHosts } from '../../lib/sites/grants';
import { type GroupId, patternOf } from '../../lib/sites/groups';
import { grantedPatterns } from '../../lib/sites/register';
import type { Change } from './use-settings';

export function useGrants(settings: Settings | undefined, change: Change) {
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
    async onHosts(id: GroupId, lines: string[]): Promise<string[] | null> {
      const { hosts, wrong } = readHosts(lines);
      return (await change(({ groups }) => ({ groups: { ...groups, [id]: hosts } }))) ? wrong : null;
    },
  };
}
