/** What a file would bring, before it is taken in. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Switch } from '../parts/Switch';
import { useSetting } from './context';
import { Fact } from './fact';

export interface ImportPreview {
  name: string;
  /** Articles by what would happen to them. */
  fresh: number;
  same: number;
  newer: number;
  /** Articles of ours that the file deletes. */
  deleted: number;
  /** The first of them. */
  lost: readonly { articleId: string; title: string }[];
  /** Articles that were deleted here, and stay so. */
  gone: number;
  /** Articles that come into the trash, from that of a backup. */
  trashed: number;
  /** Decisions that contradict ours; both are kept. */
  conflicts: number;
  /** Articles with such decisions. */
  disputes: number;
  /** The first of them. */
  disputed: readonly { articleId: string; title: string }[];
  /** The file is a backup, with more than articles. */
  private: boolean;
  /** There is no article here yet: who takes a backup in wants back what was lost. */
  empty: boolean;
}

export interface ImportChoice {
  withPrivate: boolean;
  /** What the file deletes is moved to the trash. */
  deletions: boolean;
}

export const Preview = (props: {
  preview: ImportPreview;
  onTake: (choice: ImportChoice) => void;
  onCancel: () => void;
}): JSX.Element => {
  const { copy, language } = useSetting();
  const { preview } = props;
  const [withPrivate, setWithPrivate] = useState(preview.private && preview.empty);
  const [deletions, setDeletions] = useState(true);
  const counts = [
    'fresh',
    'newer',
    'conflicts',
    'deleted',
    ...(preview.private ? (['trashed'] as const) : []),
    'gone',
    'same',
  ] as const;
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.scrollIntoView({ block: 'nearest' }), [preview]);
  return (
    <section ref={section} class="stack" aria-label={copy.import.preview}>
      <h3 class="break">{preview.name}</h3>
      <dl class="facts numbers">
        {counts.map((id) => (
          <Fact key={id} label={copy.import.counts[id]} value={preview[id].toLocaleString(language)} />
        ))}
      </dl>
      {preview.disputes > 0 && <p class="fine">{copy.import.disputed}</p>}
      <Named articles={preview.disputed} of={preview.disputes} />
      {preview.deleted > 0 && <Switch label={copy.import.deletions} on={deletions} set={setDeletions} />}
      <Named articles={preview.lost} of={preview.deleted} />
      {preview.fresh + preview.newer + preview.conflicts + preview.deleted + preview.trashed + preview.gone === 0 && (
        <p class="fine">{copy.import.nothingNew}</p>
      )}
      {preview.private && <Switch label={copy.import.private} on={withPrivate} set={setWithPrivate} />}
      <div class="row">
        <button type="button" class="primary" onClick={() => props.onTake({ withPrivate, deletions })}>
          {copy.import.take}
        </button>
        <button type="button" onClick={props.onCancel}>
          {copy.common.cancel}
        </button>
      </div>
    </section>
  );
};

/** The first of so many articles. */
const Named = ({ articles, of }: { articles: ImportPreview['lost']; of: number }): JSX.Element | null => {
  const { copy, language } = useSetting();
  return articles.length === 0 ? null : (
    <ul class="bare divided">
      {articles.map(({ articleId, title }) => (
        <li key={articleId} class="clip-line" lang="zh">
          <a href={`#/article/${articleId}`} target="_blank" rel="noreferrer">
            {title || copy.list.untitled}
          </a>
        </li>
      ))}
      {of > articles.length && (
        <li class="fine">{copy.import.more((of - articles.length).toLocaleString(language))}</li>
      )}
    </ul>
  );
};
