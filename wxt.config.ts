import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  vite: () => ({ oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } }),
  manifest: { name: 'Tifa Clipper 提法剪报' },
});
