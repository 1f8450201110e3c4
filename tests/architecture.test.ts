import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const sources = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
const text = (file: string) => readFileSync(join(root, file), 'utf8');
const roomOf = (file: string) =>
  file
    .split('/')
    .slice(0, 2)
    .join('/')
    .replace(/\.tsx?$/, '');

/** Rooms and packages that a room may import, beside itself: the table of docs/architecture.md. */
const MAY: Record<string, readonly string[]> = {
  'lib/text': [],
  'lib/recognise': ['lib/text'],
  'lib/packs': ['lib/recognise', 'lib/text'],
  'lib/gate': ['lib/text'],
  'lib/extract': ['lib/text', '@mozilla/readability'],
  'lib/capture': ['lib/recognise', 'lib/text', 'zod/mini'],
  'lib/insight': ['lib/recognise', 'lib/text'],
  'lib/export': ['lib/capture', 'lib/language', 'lib/recognise', 'lib/text', 'fflate', 'zod/mini'],
  'lib/library': ['lib/capture', 'lib/export', 'lib/text', 'dexie'],
  'lib/highlight': ['lib/asking', 'lib/extract', 'lib/failure', 'lib/messages', 'lib/recognise', 'lib/text'],
  'lib/download': [
    'lib/asking',
    'lib/capture',
    'lib/export',
    'lib/failure',
    'lib/library',
    'lib/messages',
    'lib/packs',
    'lib/settings',
    'wxt/browser',
  ],
  'lib/sites': ['lib/gate', 'lib/settings', 'wxt/browser'],
  'lib/settings': ['lib/capture', 'lib/language', 'lib/sites', 'lib/text', 'zod/mini'],
  'lib/personal': ['lib/capture', 'lib/packs', 'lib/settings', 'lib/text', 'zod/mini'],
  'lib/language': [],
  'lib/failure': [],
  'lib/messages': ['lib/capture', 'lib/download', 'lib/language', 'lib/library', 'lib/text'],
  'lib/message-schemas': ['lib/capture', 'lib/messages', 'lib/settings', 'zod/mini'],
  'lib/asking': [],
  'lib/extension-asks': ['lib/asking', 'lib/messages', 'wxt/browser'],
};

/** What a source takes from elsewhere: as a whole, in parts, or when it is wanted. */
const pathsIn = (source: string): string[] =>
  [...source.matchAll(/(?:^(?:import|export)\b[^;]*?from |^import |^\} from |\bimport\()'([^']+)'/gm)].map(
    ([, path]) => path!,
  );

/** The rooms and packages that a file imports, its own room left out. */
const importedBy = (file: string): string[] =>
  pathsIn(text(file))
    .map((path) => (path.startsWith('.') ? roomOf(normalize(join(dirname(file), path))) : path))
    .filter((room) => room !== roomOf(file));

test('every way to import is seen', () => {
  const source =
    "import '../a';\nimport { b } from '../b';\nimport type {\n  C,\n} from '../c';\nexport * from 'd';\nawait import('../e');";
  expect(pathsIn(source)).toEqual(['../a', '../b', '../c', 'd', '../e']);
});

test('rooms import only the rooms below them, and the packages they may', () => {
  const files = sources('lib');
  expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(MAY).sort());
  const wrong = files.flatMap((file) =>
    importedBy(file)
      .filter((target) => !MAY[roomOf(file)]!.includes(target))
      .map((target) => `${file} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('what carries messages knows the rooms by their types alone', () => {
  expect(text('lib/messages.ts')).not.toMatch(/^import (?!type )/m);
});

test('what is below knows nothing of what shows it', () => {
  const above = (folder: string, others: RegExp) =>
    sources(folder).filter((file) => importedBy(file).some((room) => others.test(room)));
  expect(above('lib', /^(?:components|entrypoints)\//)).toEqual([]);
  expect(above('components', /^entrypoints\//)).toEqual([]);
});

const shipped = [...sources('lib'), ...sources('components'), ...sources('entrypoints')];

test('nothing shipped can make a request', () => {
  const network = /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|importScripts)\s*\(/;
  expect(shipped.filter((file) => network.test(text(file).replace(/\/\*[\s\S]*?\*\//g, '')))).toEqual([]);
});

test('nothing shipped writes markup from strings', () => {
  const markup = /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b/;
  expect(shipped.filter((file) => markup.test(text(file)))).toEqual([]);
});

test('what runs in pages holds no schema library, no database and no pack', () => {
  const seen = new Set<string>();
  const outside = new Set<string>();
  const walk = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, types, path] of text(file).matchAll(/import (type )?[^;]*?from '([^']+)';/g)) {
      if (types) continue;
      if (!path!.startsWith('.')) outside.add(path!);
      else {
        const base = normalize(join(dirname(file), path!));
        const found = [`${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((each) => shipped.includes(each));
        if (found) walk(found);
      }
    }
  };
  for (const entry of ['entrypoints/gate.ts', 'entrypoints/reading/index.ts']) walk(entry);
  expect([...outside].filter((name) => /zod|dexie|wxt\/storage/.test(name))).toEqual([]);
  expect([...seen].filter((file) => /lib\/(packs|recognise|library|export)\//.test(file))).toEqual([]);
});

test('components use no browser interface and no database', () => {
  const wrong = sources('components').filter((file) =>
    /wxt\/browser|from 'dexie'|lib\/library\/library'/.test(text(file)),
  );
  expect(wrong).toEqual([]);
});

test('the panel opens by a gesture alone: never by the button itself, which would not grant the page, nor at install', () => {
  expect(shipped.filter((file) => /setPanelBehavior|openPanelOnActionClick/.test(text(file)))).toEqual([]);
  expect(text('entrypoints/sidepanel/index.html')).toContain('<meta name="manifest.open_at_install" content="false"');
});
