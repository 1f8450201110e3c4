/** Settings of an extension page, kept up to date with what other pages do. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { changeSettings, loadSettings, readSettings, type Settings } from '../../lib/settings';

/** What changes, made of the settings as they are when it is kept: another page may have changed them since they were shown. */
type Part = (now: Settings) => Partial<Settings>;
/** Answers whether it is kept. */
export type Change = (part: Part) => Promise<boolean>;

const area = browser.storage.local;

/** Those of a storage that cannot be read are the usual ones, so that the page is there to tell what fails. `keep` fails where the browser cannot write. */
export function useSettings(): { settings: Settings | undefined; keep: (part: Part) => Promise<void> } {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const load = () => void loadSettings(area).then(setSettings, () => setSettings((last) => last ?? readSettings({})));
    load();
    area.onChanged.addListener(load);
    return () => area.onChanged.removeListener(load);
  }, []);
  return { settings, keep: (part) => changeSettings(area, part).then(setSettings) };
}
