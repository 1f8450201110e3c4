/** One name, in whatever script and width it is written: counted under its folded form, shown as it is written most often. */
import { fold } from '../text/fold';

export interface Naming {
  /** What a name is counted under; it is taken for written so once more. */
  key(written: string): string;
  /** How each is shown, by key: of forms that are equally frequent, the first that was met. */
  shown(): ReadonlyMap<string, string>;
}

export const createNaming = (): Naming => {
  const forms = new Map<string, { key: string; count: number }>();
  return {
    key(written) {
      let form = forms.get(written);
      if (form === undefined) {
        form = { key: fold(written), count: 0 };
        forms.set(written, form);
      }
      form.count++;
      return form.key;
    },
    shown() {
      const shown = new Map<string, string>();
      for (const [written, { key, count }] of forms) {
        const most = shown.get(key);
        if (most === undefined || count > forms.get(most)!.count) shown.set(key, written);
      }
      return shown;
    },
  };
};
