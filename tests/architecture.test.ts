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

/** Rooms that a room may import, beside itself: the table of docs/architecture.md. */
const MAY: Record<string, readonly string[]> = {
  'lib/text': [],
  'lib/recognise': ['lib/text'],
  'lib/packs': ['lib/recognise', 'lib/text'],
  'lib/gate': ['lib/text'],
  'lib/extract': ['lib/text'],
  'lib/capture': ['lib/recognise', 'lib/text'],
  'lib/insight': ['lib/recognise', 'lib/text'],
  'lib/export': ['lib/capture', 'lib/language', 'lib/recognise', 'lib/text'],
  'lib/library': ['lib/capture', 'lib/export', 'lib/text'],
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
  ],
  'lib/sites': ['lib/gate', 'lib/settings'],
};

/** The rooms of what a file imports, its own left out. */
const importedBy = (file: string): string[] =>
  [...text(file).matchAll(/from '(\.[^']+)'/g)]
    .map(([, path]) => roomOf(normalize(join(dirname(file), path!))))
    .filter((room) => room !== roomOf(file));

test('rooms import only the rooms below them', () => {
  const wrong = Object.entries(MAY).flatMap(([room, allowed]) =>
    sources(room).flatMap((file) =>
      importedBy(file)
        .filter((target) => !allowed.includes(target))
        .map((target) => `${file} imports ${target}`),
    ),
  );
  expect(wrong).toEqual([]);
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
