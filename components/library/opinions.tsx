/** What each person decided about one place, where they contradict each other. */
import type { JSX } from 'preact';
import { kindLabel, showInstant, typeLabel, useSetting } from './context';
import type { Opinion } from './rows';

/** The first part of a library's random id tells it from the few others that one meets; a pseudonym stands as it is. */
const UUID = /^([0-9a-f]{8})-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

export const Opinions = (props: {
  opinions: readonly Opinion[];
  own: readonly string[];
  onUndo: (row: string) => void;
}): JSX.Element => {
  const setting = useSetting();
  const { copy } = setting;
  const who = (by: string): string => {
    const library = UUID.exec(by)?.[1];
    return props.own.includes(by) ? copy.opinions.own : library === undefined ? by : copy.opinions.library(library);
  };
  const what = ({ verdict, kind, type }: Opinion): string => {
    const words = copy.verdicts[verdict] ?? verdict;
    if (verdict !== 'reclassify' && verdict !== 'add') return words;
    return `${words} · ${kindLabel(setting, kind)} · ${typeLabel(setting, kind, type)}`;
  };
  return (
    <>
      <dt>{copy.opinions.title}</dt>
      <dd>
        <ul class="bare opinions">
          {props.opinions.map((one) => (
            <li key={one.row} class="row apart">
              <span class="break">
                <strong>{who(one.by)}</strong> {what(one)} <span class="fine numbers">{showInstant(one.at)}</span>
              </span>
              <button type="button" class="small plain" onClick={() => props.onUndo(one.row)}>
                {copy.article.takeBack}
              </button>
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
};
