import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { common } from '../../components/copy/common';
import { labelIn } from '../../components/copy/kinds';
import { settings as words } from '../../components/copy/settings';
import type { CommandKey } from '../../components/settings/Keys';
import { SettingsPage } from '../../components/settings/SettingsPage';
import { RULED } from '../../lib/capture/habits';
import type { LastBackup } from '../../lib/download/backup';
import { saveByLink } from '../../lib/download/link';
import { digest } from '../../lib/library/digest';
import { openLibrary } from '../../lib/library/library';
import { packs } from '../../lib/packs/index';
import { kinds } from '../../lib/packs/kinds';
import {
  adding,
  personalText,
  readLines,
  readPersonal,
  withoutGuard,
  withoutPhrase,
  withoutRefused,
} from '../../lib/personal';
import { languageOf } from '../../lib/settings';
import { readHosts } from '../../lib/sites/grants';
import { useAttempt } from '../shared/attempt';
import { recogniseAgain } from '../shared/recognise-again';
import { useGrants } from '../shared/use-grants';
import { type Change, useSettings } from '../shared/use-settings';

/** Firefox alone can rebind a command from a page. */
const { update } = browser.commands as { update?: (detail: { name: string; shortcut: string }) => Promise<void> };

const library = openLibrary(digest);

function Page() {
  const { settings, keep } = useSettings();
  const { problem, attempt, fail } = useAttempt();
  const change: Change = (part) => attempt(keep(part));
  const grants = useGrants(settings, change);
  const [keys, setKeys] = useState<CommandKey[]>([]);
  const [storage, setStorage] = useState({ bytes: 0, persisted: true });
  const loadKeys = () =>
    browser.commands
      .getAll()
      .then((all) =>
        setKeys(
          all
            .map(({ name = '', shortcut = '' }) => ({ name, shortcut }))
            .filter(({ name }) => Object.hasOwn(words.en.commands, name)),
        ),
      );
  const loadStorage = async () => {
    const { usage = 0 } = await navigator.storage.estimate();
    setStorage({ bytes: usage, persisted: await navigator.storage.persisted() });
  };
  const [backup, setBackup] = useState<LastBackup>();
  const [pseudonym, setPseudonym] = useState('');
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const loadPseudonym = async () => setPseudonym(((await library.fact('pseudonym')) as string | undefined) ?? '');
    const loadBackup = async () => setBackup((await library.fact('backup')) as LastBackup | undefined);
    for (const load of [loadKeys, loadStorage, loadPseudonym]) load().catch(fail);
    const look = () => void loadBackup().catch(fail);
    const unwatch = library.watch(look);
    // A backup changes nothing in the library that would be told.
    document.addEventListener('visibilitychange', look);
    return () => {
      unwatch();
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  if (!settings || !grants) return null;
  const language = languageOf(settings, navigator.language);
  document.documentElement.lang = language;
  document.title = `${common[language].name} · ${words[language].title}`;
  const { others, ...groups } = grants;
  return (
    <SettingsPage
      language={language}
      settings={settings}
      kinds={kinds.map(({ id, label, types, colour }) => ({
        id,
        label: labelIn(label),
        types: types.map((type) => ({ id: type.id, label: labelIn(type.label) })),
        colour: settings.colours[id] ?? colour.light,
      }))}
      packs={packs.map(({ id, title, version }) => ({ id, title: labelIn(title), version }))}
      groups={groups}
      otherGrants={others}
      keys={{
        keys,
        ...(update
          ? {
              /* A key that is none is refused at once, one that cannot be had later. */
              async onSet(name, shortcut) {
                try {
                  await update.call(browser.commands, { name, shortcut });
                } catch {
                  return false;
                }
                await loadKeys();
                return true;
              },
            }
          : { onOpen: () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' }) }),
      }}
      personal={{
        length: RULED,
        onPhrase: (phrase) => change(adding({ phrases: [phrase] })),
        onGuard: (text) => change(adding({ guards: [text] })),
        onRead: (text) => readLines(text, settings),
        onPhrases: (texts, kind, type) => change(adding({ phrases: texts.map((text) => ({ text, kind, type })) })),
        onTakeBack: (texts) => change(withoutPhrase(...texts)),
        onRemovePhrase: (text) => change(withoutPhrase(text)),
        onRemoveGuard: (text) => change(withoutGuard(text)),
        onRemoveRefused: (text) => change(withoutRefused(text)),
        onExport: () =>
          saveByLink('tifa-personal-pack.json', new Blob([personalText(settings)], { type: 'application/json' })),
        async onImport(file) {
          const words = file.text();
          if (!(await attempt(words))) return 0;
          const read = readPersonal(await words);
          if (!read) return null;
          return (await change(adding(read))) ? read.phrases.length + read.guards.length + read.refused.length : 0;
        },
      }}
      pseudonym={{
        value: pseudonym,
        onChange: (name) => attempt(library.sign(name).then(() => setPseudonym(name))),
      }}
      storage={storage}
      backup={{
        days: settings.backupDays,
        ...(backup?.name && { last: { date: new Date(backup.at).toLocaleString(language), name: backup.name } }),
        ...(refused ? { fault: 'refused' } : backup?.fault && settings.backupDays > 0 ? { fault: backup.fault } : {}),
        onDays(backupDays) {
          const choose = async () => {
            const allowed = backupDays === 0 || (await browser.permissions.request({ permissions: ['downloads'] }));
            setRefused(!allowed);
            if (allowed) await keep(() => ({ backupDays }));
          };
          void attempt(choose());
        },
      }}
      problem={problem}
      onChange={change}
      onAutomaticHosts={async (lines) => {
        const { hosts, wrong } = readHosts(lines);
        return (await change(({ automatic }) => ({ automatic: { ...automatic, hosts } }))) ? wrong : null;
      }}
      onRevoke={(pattern) => void browser.permissions.remove({ origins: [pattern] }).catch(() => undefined)}
      onPersist={() => void attempt(navigator.storage.persist().then(loadStorage))}
      onLibrary={() => void browser.tabs.create({ url: '/library.html' })}
      onRecognise={async () => {
        if (await attempt(recogniseAgain(library))) await browser.tabs.create({ url: '/library.html' });
      }}
    />
  );
}

render(<Page />, document.getElementById('app')!);
