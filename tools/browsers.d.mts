export const BROWSERS: Readonly<
  Record<'chromium' | 'firefox', { variable: string; names: readonly string[]; debian: string }>
>;
/** Path of a program on PATH, or undefined. */
export function onPath(name: string): string | undefined;
/** Path of a browser: from its environment variable, else from PATH; undefined where it is not there. */
export function browserPath(id: 'chromium' | 'firefox'): string | undefined;
