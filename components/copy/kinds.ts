/** Labels of kinds, types and fields in the interface's languages: packs give Chinese (simplified) and English. */
import { foldedLabel } from './traditional';
import type { Language } from './types';

/** A pack's label in all three languages; a label of a user pack that is not listed stays as written. */
export const labelIn = (label: { zh: string; en: string }): Record<Language, string> => ({
  'zh-CN': label.zh,
  'zh-TW': foldedLabel(label.zh),
  en: label.en,
});
