/** What a person has set, with defaults: read and written as one small value in `storage.local`. */
import * as z from 'zod/mini';
import { RULED } from './capture/habits';
import { LANGUAGES, type Language } from './language';
import { GROUPS, type GroupId, isUnder } from './sites/groups';
import { EDITIONS } from './text/gbt7714';

const colour = z.string().check(z.regex(/^#[0-9a-f]{6}$/i));
const hosts = z.array(z.string());
/** A phrase as a personal pack can hold it. */
export const phraseText = z.string().check(z.minLength(RULED.least), z.maxLength(RULED.most));

const schema = z.object({
  /** `auto` follows the browser. */
  language: z._default(z.enum(['auto', ...LANGUAGES]), 'auto'),
  /** Highlights everywhere. */
  highlight: z._default(z.boolean(), true),
  /** Hosts where highlights are off. */
  quiet: z._default(hosts, []),
  /** Colours by kind, where they differ from the pack's. */
  colours: z._default(z.record(z.string(), colour), {}),
  /** Packs that are switched off. */
  packsOff: z._default(z.array(z.string()), []),
  /** Site groups as edited: hosts by group. */
  groups: z._default(z.partialRecord(z.enum(Object.keys(GROUPS) as [GroupId, ...GroupId[]]), hosts), {}),
  /** Clip without a click on these hosts, when the gate's score reaches the threshold. */
  automatic: z._default(z.object({ on: z.boolean(), hosts, score: z.number() }), { on: false, hosts: [], score: 1 }),
  /** Days between backups written by themselves; 0: none. */
  backupDays: z._default(z.int().check(z.gte(0), z.lte(365)), 0),
  /** Phrases that are never a mention, and phrases that always are. */
  guards: z._default(z.array(z.string()), []),
  phrases: z._default(z.array(z.object({ text: z.string(), kind: z.string(), type: z.string() })), []),
  /** The edition of GB/T 7714 by which is cited. */
  edition: z._default(z.enum(EDITIONS), EDITIONS[0]),
  /** Phrases that discovery proposes no more. */
  refused: z._default(z.array(z.string()), []),
});

export type Settings = z.infer<typeof schema>;

/** The settings that are stored and fit. */
export const settingsIn = (raw: unknown): Partial<Settings> => {
  const stored = Object(raw) as Record<string, unknown>;
  const fitting = Object.entries(schema.shape).flatMap(([key, shape]) => {
    const field = z.safeParse(shape, stored[key]);
    return Object.hasOwn(stored, key) && field.success ? [[key, field.data]] : [];
  });
  return Object.fromEntries(fitting);
};

/** Settings from what is stored: a field that does not fit falls back to its default, the others stay. */
export const readSettings = (raw: unknown): Settings => schema.parse(settingsIn(raw));

/** The area of storage that settings need: `browser.storage.local` fits. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

export const loadSettings = async (area: Area): Promise<Settings> =>
  readSettings((await area.get('settings')).settings);

/** Changes some settings and answers all of them; one page or worker at a time, so that none overwrites another's change. */
export const changeSettings = (area: Area, change: (now: Settings) => Partial<Settings>): Promise<Settings> =>
  navigator.locks.request('tifa-settings', async () => {
    const now = await loadSettings(area);
    const next = { ...now, ...change(now) };
    await area.set({ settings: next });
    return next;
  });

/** The interface's language: as set, or the closest to the browser's. */
export const languageOf = (settings: Settings, browserLanguage: string): Language => {
  if (settings.language !== 'auto') return settings.language;
  const tag = browserLanguage.toLowerCase();
  if (/^zh-(tw|hk|mo|hant)/.test(tag)) return 'zh-TW';
  return tag.startsWith('zh') ? 'zh-CN' : 'en';
};

/** Whether highlights are shown on a host. */
export const showsOn = (settings: Settings, host: string): boolean =>
  settings.highlight && !settings.quiet.includes(host);

/** Whether articles on a host are clipped without a click. */
export const clipsOn = ({ automatic }: Settings, host: string): boolean =>
  automatic.on && isUnder(host, automatic.hosts);

export const groupHosts = (settings: Settings, group: GroupId): readonly string[] =>
  settings.groups[group] ?? GROUPS[group];
