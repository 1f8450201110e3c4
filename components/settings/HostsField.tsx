import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useTyped } from '../parts/typed';

export interface HostsFieldProps {
  label: ComponentChildren;
  hosts: readonly string[];
  /** Says which lines are no hosts. */
  wrong(lines: string): string;
  /** Saves what are hosts, and answers the lines that are none; null where nothing could be saved. */
  onHosts(lines: string[]): Promise<string[] | null>;
  class?: string;
  rows?: number;
}

/** A list of hosts, one a line. */
export function HostsField({ label, hosts, wrong, onHosts, ...look }: HostsFieldProps) {
  const [none, setNone] = useState<string[]>([]);
  const typed = useTyped(hosts.join('\n'), async (words) => {
    const refused = await onHosts(words.split('\n'));
    setNone(refused ?? []);
    return refused !== null;
  });
  return (
    <>
      <label class="field">
        <span>{label}</span>
        <textarea {...look} {...typed} />
      </label>
      <p role="alert" class="fine">
        {none.length > 0 ? wrong(none.join(' ')) : ''}
      </p>
    </>
  );
}
