/** What is granted, by site group, and what was granted besides. */
import { groupHosts, type Settings } from '../settings';
import { GROUPS, type GroupId, hostOf, isUnder, patternOf } from './groups';

export interface GroupGrant {
  id: GroupId;
  hosts: readonly string[];
  granted: number;
}

const ids = Object.keys(GROUPS) as GroupId[];

/** Hosts of one group may be under those of another: what is granted with `gov.cn` is readable whichever button asked for it. */
export function groupGrants(
  settings: Settings,
  patterns: readonly string[],
): { groups: GroupGrant[]; others: string[] } {
  const everywhere = patterns.includes('*://*/*') || patterns.includes('<all_urls>');
  const uppers = patterns
    .flatMap((pattern) => hostOf(pattern) ?? [])
    .filter((host) => patterns.includes(patternOf(host)));
  const groups = ids.map((id) => {
    const hosts = groupHosts(settings, id);
    return { id, hosts, granted: hosts.filter((host) => everywhere || isUnder(host, uppers)).length };
  });
  const known = new Set(groups.flatMap((group) => group.hosts.map(patternOf)));
  return { groups, others: patterns.filter((pattern) => !known.has(pattern)) };
}

/** The lines of an edited list: hosts, each once, and what is none. */
export function readHosts(lines: readonly string[]): { hosts: string[]; wrong: string[] } {
  const typed = lines.map((line) => line.trim()).filter(Boolean);
  const hosts = typed.map(hostOf).filter((host) => host !== null);
  return { hosts: [...new Set(hosts)], wrong: typed.filter((line) => hostOf(line) === null) };
}
