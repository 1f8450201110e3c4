/** What every part of the library page needs: its language, its strings, and the kinds as data. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Kind } from '../../lib/recognise/types';
import type { Edition } from '../../lib/text/gbt7714';
import { labelIn } from '../copy/kinds';
import type { LibraryCopy } from '../copy/library';
import type { Language } from '../copy/types';

export interface Setting {
  language: Language;
  copy: LibraryCopy;
  kinds: readonly Kind[];
  /** What a rule says of itself, by its id. */
  ruleNote: (rule: string) => string;
  /** By which edition of GB/T 7714 is cited. */
  edition: Edition;
}

export const SettingContext = createContext<Setting>(null as never);
export const useSetting = (): Setting => useContext(SettingContext);

/** A pack's label in the language of the page. */
export const labelOf = (label: { zh: string; en: string }, language: Language): string => labelIn(label)[language];

export const kindLabel = ({ kinds, language }: Setting, kind: string): string => {
  const found = kinds.find((one) => one.id === kind);
  return found === undefined ? kind : labelOf(found.label, language);
};

export const typeLabel = ({ kinds, language }: Setting, kind: string, type: string): string => {
  const found = kinds.find((one) => one.id === kind)?.types.find((one) => one.id === type);
  return found === undefined ? type : labelOf(found.label, language);
};

/** The custom properties by which `.kind` and `mark` of style.css show a kind. */
export const kindStyle = ({ kinds }: Setting, kind: string): Record<string, string> => {
  const found = kinds.find((one) => one.id === kind);
  if (found === undefined) return {};
  const { light, dark, line } = found.colour;
  return { '--kind': `light-dark(${light}, ${dark})`, '--kind-line': line };
};

/** An instant (ISO 8601, UTC) in the reader's zone, in the form of printed dates: `YYYY-MM-DD hh:mm`; empty for none. */
export const showInstant = (at: string): string =>
  at === '' ? '' : new Date(at).toLocaleString('sv-SE', { dateStyle: 'short', timeStyle: 'short' });

/** Bytes as a person reads them. */
export const showBytes = (bytes: number, language: Language): string => {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let at = 0;
  let value = bytes;
  for (; value >= 1000 && at < units.length - 1; at++) value /= 1000;
  return `${value.toLocaleString(language, { maximumFractionDigits: value < 10 && at > 0 ? 1 : 0 })} ${units[at]}`;
};
