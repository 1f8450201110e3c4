import { useState } from 'preact/hooks';
import type { GroupId } from '../../lib/sites/groups';
import { type SitesCopy, sites } from '../copy/sites';
import type { Language } from '../copy/types';
import { HostsField } from './HostsField';

interface SiteGroup {
  id: GroupId;
  hosts: readonly string[];
  /** How many of its hosts are granted. */
  granted: number;
}

export interface SiteGroupsProps {
  language: Language;
  groups: readonly SiteGroup[];
  /** Asks the browser; it must be called in the click's own turn. Answers whether it was granted. */
  onGrant(id: GroupId): Promise<boolean>;
  onRevoke(id: GroupId): void;
  /** Saves what are hosts, and answers the lines that are none; null where nothing could be saved. */
  onHosts(id: GroupId, lines: string[]): Promise<string[] | null>;
}

/** Site groups: each a list that can be read, edited, granted and taken back. */
export const SiteGroups = ({ groups, ...props }: SiteGroupsProps) => (
  <ul class="bare stack">
    {groups.map((group) => (
      <Group key={group.id} group={group} copy={sites[props.language]} {...props} />
    ))}
  </ul>
);

function Group(props: Omit<SiteGroupsProps, 'groups'> & { group: SiteGroup; copy: SitesCopy }) {
  const { group, copy } = props;
  const { id, hosts, granted } = group;
  const [refused, setRefused] = useState(false);
  const whole = granted === hosts.length && hosts.length > 0;
  return (
    <li class="sheet stack" style={{ gap: '6px' }}>
      <div class="row apart">
        <div class="grow" style={{ minWidth: '200px' }}>
          <h3 id={`group-${id}`}>{copy.groups[id]}</h3>
          <p class="fine">{copy.notes[id]}</p>
        </div>
        {granted > 0 && <span class="chip">{whole ? copy.granted : copy.partly(granted, hosts.length)}</span>}
        {!whole && (
          <button
            type="button"
            aria-describedby={`group-${id}`}
            onClick={() => void props.onGrant(id).then((granted) => setRefused(!granted))}
          >
            {copy.grantGroup}
          </button>
        )}
        {granted > 0 && (
          <button type="button" aria-describedby={`group-${id}`} onClick={() => props.onRevoke(id)}>
            {copy.revokeGroup}
          </button>
        )}
      </div>
      <p role="alert" class="fine">
        {refused ? copy.refused : ''}
      </p>
      <details>
        <summary>
          {copy.edit} <span class="fine">({copy.hosts(hosts.length)})</span>
        </summary>
        <HostsField
          label={copy.editHint}
          hosts={hosts}
          wrong={copy.wrong}
          onHosts={(lines) => props.onHosts(id, lines)}
          class="hosts"
          rows={Math.min(12, hosts.length + 1)}
        />
      </details>
    </li>
  );
}
