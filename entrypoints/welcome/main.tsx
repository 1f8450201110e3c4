import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { common } from '../../components/copy/common';
import type { CommandKey } from '../../components/settings/Keys';
import { Welcome } from '../../components/welcome/Welcome';
import { languageOf } from '../../lib/settings';
import { useAttempt } from '../shared/attempt';
import { useGrants } from '../shared/use-grants';
import { type Change, useSettings } from '../shared/use-settings';

function Page() {
  const { settings, keep } = useSettings();
  const { problem, attempt, fail } = useAttempt();
  const change: Change = (part) => attempt(keep(part));
  const grants = useGrants(settings, change);
  const [keys, setKeys] = useState<CommandKey[]>([]);
  useEffect(() => {
    browser.commands
      .getAll()
      .then((all) => setKeys(all.map(({ name = '', shortcut = '' }) => ({ name, shortcut }))), fail);
  }, []);
  if (!settings || !grants) return null;
  const language = languageOf(settings, navigator.language);
  document.documentElement.lang = language;
  document.title = common[language].name;
  const { others: _, ...groups } = grants;
  const onDone = () => void browser.tabs.create({ url: '/library.html' });
  return <Welcome language={language} problem={problem} keys={keys} onDone={onDone} {...groups} />;
}

render(<Page />, document.getElementById('app')!);
