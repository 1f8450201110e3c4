/** Reads the library three times for phrases that no pack knows; one that is taken becomes a personal phrase. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useSetting } from '../../components/library/context';
import { csv } from '../../components/library/csv';
import { DiscoveryView } from '../../components/library/discovery-view';
import { saveByLink } from '../../lib/download/link';
import type { Candidate } from '../../lib/insight/candidates';
import { createDiscovery } from '../../lib/insight/discovery';
import { adding, withoutPhrase } from '../../lib/personal';
import { changeSettings } from '../../lib/settings';
import { attempting } from '../shared/attempt';
import { eachPassage } from './reads';
import { goTo, keepPlace, keptPlace } from './use-route';

const MOST = 500;

/** What was found stays while something else is looked at: the phrase that an article was opened from is where one comes back to. */
interface Found {
  candidates: readonly Candidate[] | null;
  taken: ReadonlySet<string>;
  phrase: string | undefined;
}

interface DiscoveryPartProps {
  onFault: (error: unknown) => void;
  /** A personal phrase was added: the library is to be recognised again. */
  onTaken: (phrase: string) => void;
  /** One was given back: recognised again without it. */
  onLeft: () => void;
}

export function DiscoveryPart({ onFault, onTaken, onLeft }: DiscoveryPartProps) {
  const { copy } = useSetting();
  const place = keptPlace<Found>();
  const [candidates, setCandidates] = useState(place?.candidates ?? null);
  const [reading, setReading] = useState<{ pass: number; passes: number; done: number; total: number } | null>(null);
  const [taken, setTaken] = useState(place?.taken ?? new Set<string>());
  useEffect(() => keepPlace({ candidates, taken, phrase: place?.phrase } satisfies Found), [candidates, taken]);
  const stop = useRef<AbortController | null>(null);
  // Nobody comes back to what it would find: only what was found stays.
  useEffect(() => () => stop.current?.abort(), []);

  const look = async (): Promise<void> => {
    stop.current = new AbortController();
    const discovery = createDiscovery();
    try {
      for (let pass = 1; pass <= discovery.passes; pass++) {
        const progress = (done: number, total: number) => setReading({ pass, passes: discovery.passes, done, total });
        progress(0, 0);
        await eachPassage(discovery.add, progress, stop.current.signal);
        discovery.next();
      }
      setCandidates(discovery.candidates().slice(0, MOST));
    } catch (error) {
      if (!stop.current?.signal.aborted) onFault(error);
    }
    setReading(null);
  };

  const take = async (text: string, kind: string, type: string): Promise<void> => {
    await changeSettings(browser.storage.local, adding({ phrases: [{ text, kind, type }] }));
    setTaken((all) => new Set([...all, text]));
    onTaken(text);
  };
  const leave = async (text: string): Promise<void> => {
    await changeSettings(browser.storage.local, withoutPhrase(text));
    setTaken((all) => new Set([...all].filter((one) => one !== text)));
    onLeft();
  };
  const attempt = attempting(onFault);

  const save = (): void => {
    const rows = (candidates ?? []).map((one) => [
      one.phrase,
      one.kind,
      one.type,
      one.articles,
      one.occurrences,
      one.quoted,
      one.cohesion ?? '',
      one.freedom ?? '',
      one.score,
      one.contexts.map(({ before, words, after }) => `${before}【${words}】${after}`).join(' | '),
    ]);
    saveByLink('discovery.csv', new Blob([csv([copy.discovery.header, ...rows])], { type: 'text/csv;charset=utf-8' }));
  };

  return (
    <DiscoveryView
      candidates={candidates}
      reading={reading}
      taken={taken}
      onLook={() => void look()}
      onCancel={() => stop.current?.abort()}
      onTake={(phrase, kind, type) => attempt(take(phrase, kind, type))}
      onLeave={(phrase) => attempt(leave(phrase))}
      phrase={place?.phrase}
      onOpen={({ articleId, start, words }, phrase) => {
        keepPlace({ candidates, taken, phrase } satisfies Found);
        goTo('article', articleId, { start, end: start + words.length });
      }}
      onSave={save}
    />
  );
}
