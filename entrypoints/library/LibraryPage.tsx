/** The library page: its language, its parts, and where the reader is. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { common } from '../../components/copy/common';
import { library as words } from '../../components/copy/library';
import { type Setting, SettingContext } from '../../components/library/context';
import { type Part, Shell } from '../../components/library/shell';
import { isTyping } from '../../components/parts/typing';
import type { Order } from '../../lib/library/sort-keys';
import { kinds } from '../../lib/packs/kinds';
import { languageOf } from '../../lib/settings';
import { ruleNote } from '../shared/recognition';
import { useSettings } from '../shared/use-settings';
import { ArticlesPart } from './ArticlesPart';
import { DiscoveryPart } from './DiscoveryPart';
import { useDesk } from './desk';
import { FilesPart, type Unsure } from './FilesPart';
import { KwicPart } from './KwicPart';
import { PlotsPart } from './PlotsPart';
import { ReviewPart } from './ReviewPart';
import { SheetPart } from './SheetPart';
import { TrashPart } from './TrashPart';
import { useIndexing } from './use-indexing';
import { useJobs } from './use-jobs';
import { useNotices } from './use-notices';
import { useRecognition } from './use-recognition';
import { goTo, useRoute } from './use-route';

/** The parts that show what the search finds, each in its way; from the others Enter leads to the list. */
const SEARCHED: readonly Part[] = ['articles', 'kwic', 'sheet', 'review', 'plots'];

export function LibraryPage() {
  const { settings } = useSettings();
  const language = settings && languageOf(settings, navigator.language);
  const edition = settings?.edition;
  const setting = useMemo<Setting | undefined>(
    () =>
      language &&
      edition && {
        language,
        edition,
        copy: words[language],
        kinds,
        ruleNote: (rule) => ruleNote(rule, language),
      },
    [language, edition],
  );
  useEffect(() => {
    if (language === undefined) return;
    document.documentElement.lang = language;
    document.title = `${common[language].name} · ${words[language].title}`;
  }, [language]);
  if (setting === undefined) return null;
  return (
    <SettingContext.Provider value={setting}>
      <Parts setting={setting} />
    </SettingContext.Provider>
  );
}

function Parts({ setting }: { setting: Setting }) {
  const { copy } = setting;
  const route = useRoute();
  const { notices, tell, close } = useNotices();
  const [order, setOrder] = useState<Order>({ sort: 'clippedAt', descending: true });
  const desk = useDesk(setting, order, tell);
  const jobs = useJobs(setting, tell);
  const [unsure, setUnsure] = useState<Unsure>(null);
  const recognise = useRecognition(jobs, () => tell('good', copy.jobs.recognised), desk.fail);
  useIndexing(jobs);

  useEffect(() => {
    const key = (event: KeyboardEvent): void => {
      if (event.key !== '/' || isTyping(event)) return;
      document.getElementById('search')?.focus();
      event.preventDefault();
    };
    addEventListener('keydown', key);
    return () => removeEventListener('keydown', key);
  }, []);

  return (
    <Shell
      part={route.part}
      query={desk.query}
      trashed={desk.trashed}
      notices={notices}
      fault={desk.fault}
      jobs={
        desk.writing
          ? [...jobs.jobs, { id: 'write', label: copy.jobs.writing, bound: true, ...desk.writing }]
          : jobs.jobs
      }
      onCancel={jobs.cancel}
      onQuery={(query) => {
        desk.setQuery(query);
        const covered = route.part === 'articles' && route.of !== null && matchMedia('(max-width: 720px)').matches;
        if (covered) goTo('articles');
      }}
      onFound={() => !SEARCHED.includes(route.part) && goTo('articles')}
      onNotice={close}
      onSettings={() => void browser.runtime.openOptionsPage()}
    >
      {route.part === 'articles' && (
        <ArticlesPart
          desk={desk}
          articleId={route.of}
          at={route.at}
          from={route.from}
          order={order}
          onOrder={setOrder}
        />
      )}
      {route.part !== 'articles' && (
        <main class="library-body">
          {route.part === 'kwic' && <KwicPart desk={desk} />}
          {route.part === 'sheet' && <SheetPart desk={desk} of={route.of} />}
          {route.part === 'review' && <ReviewPart desk={desk} phrase={route.of} />}
          {route.part === 'plots' && <PlotsPart desk={desk} />}
          {route.part === 'discovery' && (
            <DiscoveryPart
              onFault={desk.fail}
              onTaken={(phrase) => {
                tell('good', copy.discovery.took(phrase));
                recognise();
              }}
              onLeft={recognise}
            />
          )}
          {route.part === 'files' && <FilesPart desk={desk} jobs={jobs} unsure={unsure} setUnsure={setUnsure} />}
          {route.part === 'trash' && <TrashPart desk={desk} />}
        </main>
      )}
    </Shell>
  );
}
