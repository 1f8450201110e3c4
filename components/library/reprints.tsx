/** Other articles with the same or nearly the same text, in the order of their printed dates. */
import type { JSX } from 'preact';
import { useSetting } from './context';
import type { ReprintView } from './rows';

export const Reprints = (props: {
  reprints: readonly ReprintView[];
  onOpen: (articleId: string) => void;
}): JSX.Element => {
  const { copy, language } = useSetting();
  if (props.reprints.length === 0) return <p class="empty">{copy.reprints.none}</p>;
  const ordered = [...props.reprints].sort((a, b) => ((a.publishedAt || '9') < (b.publishedAt || '9') ? -1 : 1));
  return (
    <ol class="bare divided">
      {ordered.map((one) => (
        <li key={one.articleId} class="row apart pad">
          <span class="grow break">
            <button type="button" class="plain link" onClick={() => props.onOpen(one.articleId)} lang="zh">
              {one.title || copy.list.untitled}
            </button>{' '}
            <span class="fine">{[one.outlet, one.publishedAt].filter(Boolean).join(' · ')}</span>
          </span>
          <span class="fine numbers">
            {one.likeness >= 1
              ? copy.reprints.same
              : copy.reprints.alike(one.likeness.toLocaleString(language, { style: 'percent' }))}
          </span>
        </li>
      ))}
    </ol>
  );
};
