/** Reads the library three times for phrases that no pack knows; one that is taken becomes a personal phrase, one that is refused comes no more. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useSetting } from '../../components/library/context';
import { csv } from '../../components/library/csv';
import { DiscoveryView, type Done } from '../../components/library/discovery-view';
import { saveByLink } from '../../lib/download/link';
import type { Candidate } from '../../lib/insight/candidates';
import { createDiscovery } from '../../lib/insight/discovery';
import { adding, withoutPhrase, withoutRefused } from '../../lib/personal';
import { changeSettings, loadSettings } from '../../lib/settings';
import { fold } from '../../lib/text/fold';
import { attempting } from '../shared/attempt';
import { eachPassage } from './reads';
import { goTo, keepPlace, keptPlace } from './use-route';

const area = browser.storage.local;
const MOST = 500;

/** What was found stays while something else is looked at: the phrase that an article was opened from is where one comes back to. */
interface Found {
  candidates: readonly Candidate[] | null;
  hidden: number;
  done: ReadonlyMap<string, Done>;
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
  const [hidden, setHidden] = useState(place?.hidden ?? 0);
  const [done, setDone] = useState<ReadonlyMap<string, Done>>(place?.done ?? new Map());
  const keep = (phrase: string | undefined): void => keepPlace({ candidates, hidden, done, phrase } satisfies Found);
  // As soon as it is shown: who leaves at once comes back to it too.
  useLayoutEffect(() => keep(place?.phrase), [candidates, done]);
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
      const { phrases, guards, refused } = await loadSettings(area);
      const unwanted = new Set([...guards, ...refused].map(fold));
      const found = discovery.candidates();
      const wanted = found.filter(({ phrase }) => !unwanted.has(fold(phrase)));
      setCandidates(wanted.slice(0, MOST));
      setHidden(found.length - wanted.length);
      setDone(new Map(phrases.map(({ text }) => [text, 'taken'])));
    } catch (error) {
      if (!stop.current?.signal.aborted) onFault(error);
    }
    setReading(null);
  };

  const mark = (phrase: string, as?: Done): void =>
    setDone((all) => new Map([...[...all].filter(([one]) => one !== phrase), ...(as ? [[phrase, as] as const] : [])]));
  const take = async (text: string, kind: string, type: string): Promise<void> => {
    await changeSettings(area, adding({ phrases: [{ text, kind, type }] }));
    mark(text, 'taken');
    onTaken(text);
  };
  const refuse = async (text: string): Promise<void> => {
    await changeSettings(area, adding({ refused: [text] }));
    mark(text, 'refused');
  };
  const undo = async (text: string, done: Done): Promise<void> => {
    await changeSettings(area, done === 'taken' ? withoutPhrase(text) : withoutRefused(text));
    mark(text);
    if (done === 'taken') onLeft();
  };
  const attempt = attempting(onFault);

  const save = (): void => {
    const rows = (candidates ?? [])
      .filter(({ phrase }) => done.get(phrase) !== 'refused')
      .map((one) => [
        one.phrase,
        one.kind,
        one.type,
        one.articles,
        one.occurrences,
        one.quoted,
        one.named,
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
      done={done}
      hidden={hidden}
      onLook={() => void look()}
      onCancel={() => stop.current?.abort()}
      onTake={(phrase, kind, type) => attempt(take(phrase, kind, type))}
      onRefuse={(phrase) => attempt(refuse(phrase))}
      onUndo={(phrase, done) => attempt(undo(phrase, done))}
      phrase={place?.phrase}
      onOpen={({ articleId, start, words }, phrase) => {
        keep(phrase);
        goTo('article', articleId, { start, end: start + words.length });
      }}
      onSave={save}
      onSettings={() => void browser.runtime.openOptionsPage()}
    />
  );
}
