/** The facts of an article, with what was corrected and when. The page's own words stay. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type Doubt, META_FIELDS, type MetaField } from '../../lib/text/article';
import { common } from '../copy/common';
import { marks } from '../copy/marks';
import { dateFits } from '../parts/date-fits';
import { focusOn, useFocusKept } from '../parts/focus';
import { useGoing, useKept } from '../parts/typed';
import { showInstant, useSetting } from './context';
import type { ArticleView } from './rows';

export interface MetadataProps {
  article: ArticleView;
  /** Answers whether it is kept. */
  onField: (field: MetaField, value: string) => Promise<boolean>;
  onUndo: (row: string) => void;
}

/** Only addresses that a browser may open safely become links. */
export const openable = (url: string): boolean => /^https?:\/\/[^\s]+$/i.test(url);

export const Metadata = ({ article, onField, onUndo }: MetadataProps): JSX.Element => {
  const { copy, language } = useSetting();
  const words = common[language];
  const [editing, setEditing] = useState<MetaField | null>(null);
  const first = article.versions.at(-1);
  return (
    <div class="stack">
      <dl class="facts">
        {META_FIELDS.map((field) => {
          const stated = article.meta[field];
          return (
            <MetaFact
              key={field}
              field={field}
              value={stated?.value ?? ''}
              edited={stated?.edited ?? false}
              editing={editing === field}
              onEdit={() => setEditing(field)}
              onEnd={() => setEditing((now) => (now === field ? null : now))}
              onKeep={(value) => onField(field, value)}
            />
          );
        })}
        <dt>{copy.article.address}</dt>
        <dd class="break">
          {openable(article.url) ? (
            <a href={article.url} target="_blank" rel="noopener noreferrer">
              {article.url}
            </a>
          ) : (
            article.url || copy.article.noAddress
          )}
        </dd>
        <dt>{copy.article.clipped}</dt>
        <dd>{first === undefined ? '' : showInstant(first.at)}</dd>
        <dt>{copy.article.by}</dt>
        <dd class="break">{[first?.generator, first?.extractor].filter(Boolean).join(' · ')}</dd>
      </dl>
      {article.doubts.length > 0 && (
        <div class="notice warn">
          {copy.article.doubts + marks[language].colon}
          {article.doubts.map((doubt) => words.doubts[doubt as Doubt] ?? doubt).join(marks[language].sentences)}
        </div>
      )}
      {article.edits.length > 0 && (
        <details>
          <summary>{copy.article.edits(article.edits.length)}</summary>
          <ul class="bare divided">
            {article.edits.map((edit) => (
              <li key={edit.row} class="row apart">
                <span class="break">
                  {words.fields[edit.field]} → {edit.value || copy.article.empty}
                  <span class="fine"> · {showInstant(edit.at)}</span>
                </span>
                <button type="button" class="small plain" onClick={() => onUndo(edit.row)}>
                  {copy.article.takeBack}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
};

interface MetaFactProps {
  field: MetaField;
  value: string;
  edited: boolean;
  editing: boolean;
  onEdit: () => void;
  onEnd: () => void;
  /** Answers whether it is kept. */
  onKeep: (value: string) => Promise<boolean>;
}

const MetaFact = (props: MetaFactProps): JSX.Element => {
  const { copy, language } = useSetting();
  const box = useFocusKept();
  const label = common[language].fields[props.field];
  return (
    <>
      <dt>{label}</dt>
      <dd ref={box}>
        {props.editing ? (
          <FactForm {...props} label={label} />
        ) : (
          <span class="row">
            <span class="grow break" lang="zh">
              {props.value || <span class="fine">—</span>}
              {props.edited && <span class="fine"> · {copy.article.edited}</span>}
            </span>
            <button type="button" class="small plain" aria-label={copy.article.editField(label)} onClick={props.onEdit}>
              {copy.article.edit}
            </button>
          </span>
        )}
      </dd>
    </>
  );
};

/** What is typed is kept as the form goes, with its article, its view or its page, unless it is given up with Escape. */
const FactForm = ({ label, field, value, onEnd, onKeep }: MetaFactProps & { label: string }): JSX.Element => {
  const { copy, language } = useSetting();
  const [draft, setDraft] = useState(value);
  const kept = useKept(value, onKeep);
  const valid = useRef(true);
  const givenUp = useRef(false);
  const keep = async (): Promise<boolean> => valid.current && kept(draft.trim());
  useGoing(() => !givenUp.current && void keep());
  return (
    <form
      class="row"
      onSubmit={async (event) => {
        event.preventDefault();
        if (await keep()) onEnd();
      }}
    >
      <input
        class="grow"
        aria-label={label}
        value={draft}
        ref={focusOn}
        onInput={({ currentTarget }) => {
          setDraft(currentTarget.value);
          valid.current = dateFits(currentTarget, field, common[language].dateForm);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.isComposing) return;
          givenUp.current = true;
          onEnd();
        }}
      />
      <button type="submit" class="small primary">
        {copy.article.save}
      </button>
    </form>
  );
};
