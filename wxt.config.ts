import type { Plugin } from 'vite';
import { defineConfig, type UserManifest } from 'wxt';
import { shippedTable } from './tools/table';

/** The end-to-end build holds its hosts as required permissions: no headless browser can answer a permission prompt. */
const tried = process.env.TIFA_E2E === '1';

/** Public half of the key that fixes the extension's id in Chromium: a changed id would orphan every library. */
const KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAltrtTJm5el8wrak3IuotgxeEn4vBOR5Z77Exjizl5jGRnX+ImpfNIGk5KevuKWCHWymyLnb+vuOxOFp27ivq/b7OrG2ay8eRNNgPKiJIcqQcgv0sU5C5SDr/TBkY4JS2ApBs3AJ2obY7lB90ZSkFEu+pF7XG0hh5v36yJLrH6Lo7kfji4ZOglSBAkU1L7UuOfuIxNcSUvkywE/of6il4GX1rV5hqty8sVuc4rb9Q9E9Z3W43Db8Zy2vqTptsEOcEx/4iESc/WjZZu8q7W8eh4sUqh0M9ZC1dc+8HoKEv6+S2ka5s59q7ZKr2RCkAUrx4CWFWrmDLlMFYiqV7bgxVKwIDAQAB';

/** No script but ours, no request at all. The development server needs its own connection, so it keeps WXT's policy. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "worker-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Chromium takes at most four suggested keys; the other commands are bound by who wants them. */
const commands: NonNullable<UserManifest['commands']> = {
  clip: { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandClip__' },
  highlight: { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_commandHighlight__' },
  next: { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNext__' },
  previous: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPrevious__' },
  panel: { description: '__MSG_commandPanel__' },
  'add-slogan': { description: '__MSG_commandAddSlogan__' },
  'add-mechanism': { description: '__MSG_commandAddMechanism__' },
  'add-award': { description: '__MSG_commandAddAward__' },
};

/** Chromium's hint for a script that runs as a whole, as the gate does in every granted page: its functions are compiled along with it. */
const compiledAtOnce: Plugin = {
  name: 'compiled-at-once',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const gate = bundle['gate.js'];
      if (gate?.type === 'chunk') gate.code = `//# allFunctionsCalledOnLoad\n${gate.code}`;
    },
  },
};

export default defineConfig({
  imports: false,
  outDir: tried ? '.output-e2e' : '.output',
  vite: ({ mode }) => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    define: { 'import.meta.env.TIFA_E2E': JSON.stringify(tried) },
    build: { modulePreload: { polyfill: false } },
    // While packs are being written their table is made where it is used: a build knows them as they were when it began.
    plugins: mode === 'production' ? [shippedTable(), compiledAtOnce] : [],
  }),
  manifest: ({ browser, mode }) => {
    const firefox = browser === 'firefox';
    return {
      name: '__MSG_name__',
      short_name: '__MSG_shortName__',
      description: '__MSG_description__',
      default_locale: 'zh_CN',
      permissions: [
        'activeTab',
        'scripting',
        'storage',
        'unlimitedStorage',
        'contextMenus',
        'alarms',
        ...(firefox ? [] : ['sidePanel' as const, 'offscreen' as const]),
      ],
      optional_permissions: ['downloads'],
      ...(tried ? { host_permissions: ['*://*/*'] } : { optional_host_permissions: ['*://*/*'] }),
      commands,
      ...(mode === 'production' && { content_security_policy: { extension_pages: POLICY } }),
      ...(firefox
        ? {
            browser_specific_settings: {
              gecko: {
                id: '{6d0f5f0e-8a51-4c39-9a55-2f1c7d0b41e7}',
                strict_min_version: '142.0',
                data_collection_permissions: { required: ['none'] },
              },
            },
          }
        : { key: KEY, minimum_chrome_version: '128' }),
    };
  },
});
