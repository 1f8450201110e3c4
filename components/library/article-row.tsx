/** One line of the list of articles. */
import type { JSX } from 'preact';
import { kindLabel, kindStyle, useSetting } from './context';
import type { ListRow } from './rows';

export const ROW_HEIGHT = 84;

/** Counts that are not zero, in the order of the packs' kinds; kinds that no pack has come first. */
const inOrder = (kinds: readonly { id: string }[], counts: ListRow['counts']): [string, number][] => {
  const place = (kind: string): number => kinds.findIndex(({ id }) => id === kind);
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .sort(([a], [b]) => place(a) - place(b));
};

export const ArticleRow = ({ row, selected }: { row: ListRow | undefined; selected: boolean }): JSX.Element => {
  const setting = useSetting();
  const { copy } = setting;
  if (row === undefined) return <div class="article-row waiting">{copy.list.reading}</div>;
  return (
    <div class="article-row">
      <span class={selected ? 'tick on' : 'tick'} data-toggle aria-hidden="true" />
      <div class="grow">
        <div class="clip-line title">{row.title || copy.list.untitled}</div>
        <div class="clip-line fine">
          {[row.outlet, row.publishedAt.slice(0, 10)].filter(Boolean).join(' · ') || copy.list.noSource}
          {row.source !== '' && row.source !== row.outlet ? ` · ${copy.list.from(row.source)}` : ''}
        </div>
        <div class="clip-line fine numbers">
          {inOrder(setting.kinds, row.counts).map(([kind, count]) => (
            <span key={kind} class="count">
              <span class="kind" style={kindStyle(setting, kind)}>
                {kindLabel(setting, kind)}
              </span>{' '}
              {count}
            </span>
          ))}
          {row.disputed && <span class="count disputed">{copy.decisions.disputed}</span>}
          {row.versions > 1 && <span class="count">{copy.list.versions(row.versions)}</span>}
          {row.reprints > 0 && <span class="count">{copy.list.reprints(row.reprints)}</span>}
          {row.tags.map((tag) => (
            <span key={tag} class="count tag">
              #{tag}
            </span>
          ))}
        </div>
      </div>
    </div>
  );
};
