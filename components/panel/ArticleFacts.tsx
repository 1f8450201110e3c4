import type { Note } from '../../lib/capture/notes';
import type { Tag } from '../../lib/capture/tags';
import { type Article, META_FIELDS, type MetaField } from '../../lib/text/article';
import { localDay } from '../../lib/text/date';
import { common } from '../copy/common';
import { panel } from '../copy/panel';
import type { Language } from '../copy/types';
import { dateFits } from '../parts/date-fits';
import { Tags, type TagsProps } from '../parts/Tags';
import { useTyped } from '../parts/typed';

/** What is kept of a clipped article beside its text. */
export interface Kept {
  tags: readonly Tag[];
  /** The oldest first: the last is the one that is written at here. */
  notes: readonly Pick<Note, 'row' | 'note'>[];
  fields: Partial<Record<MetaField, string>>;
  versions: readonly { versionId: string; at: string; mentions: number }[];
}

export interface ArticleFactsProps extends Omit<TagsProps, 'tags'> {
  language: Language;
  meta: Article['meta'];
  /** Undefined until the article is clipped. */
  kept?: Kept;
  /** What writes words answers whether they are kept. */
  onField(field: MetaField, value: string): Promise<boolean>;
  /** `instead` is the row of the note that it takes the place of; an empty one only takes that away. */
  onNote(note: string, instead?: string): Promise<boolean>;
}

/** The article's fields, each correctable once it is clipped; tags, note, versions. */
export function ArticleFacts({ language, meta, kept, ...on }: ArticleFactsProps) {
  const copy = panel[language];
  const last = kept?.notes.at(-1);
  const note = useTyped(last?.note ?? '', (words) => on.onNote(words, last?.row));
  return (
    <section class="stack" aria-labelledby="facts">
      <h2 id="facts">{copy.article}</h2>
      {!kept && <p class="fine">{copy.clipFirst}</p>}
      <div class="facts-grid">
        {META_FIELDS.map((field) => {
          const stated = meta[field];
          const own = kept?.fields[field];
          const value = own ?? stated?.value ?? '';
          if (!kept && value === '') return null;
          return (
            <Fact
              key={field}
              {...{ language, field, value }}
              readOnly={!kept}
              {...(stated && own !== undefined && own !== stated.value && { printed: stated.printed })}
              onKeep={(words) => on.onField(field, words)}
            />
          );
        })}
      </div>
      {kept && (
        <>
          <div class="stack" style={{ gap: '6px' }}>
            <h3>{copy.tags}</h3>
            <Tags {...{ language, ...on }} tags={kept.tags} />
          </div>
          {kept.notes.slice(0, -1).map(({ row, note: words }) => (
            <p key={row} class="notice break pre">
              {words}
            </p>
          ))}
          <label class="field">
            <span>{copy.note}</span>
            <textarea {...note} />
          </label>
          <div class="stack" style={{ gap: '6px' }}>
            <h3>{copy.versions}</h3>
            <ul class="bare">
              {kept.versions.map((version) => (
                <li key={version.versionId} class="numbers">
                  {copy.version(localDay(version.at), version.mentions)}
                </li>
              ))}
            </ul>
          </div>
        </>
      )}
    </section>
  );
}

interface FactProps {
  language: Language;
  field: MetaField;
  value: string;
  readOnly: boolean;
  /** As the page has it, where it was corrected. */
  printed?: string;
  onKeep(words: string): Promise<boolean>;
}

const Fact = ({ language, field, value, readOnly, printed, onKeep }: FactProps) => {
  const words = common[language];
  const typed = useTyped(value, onKeep);
  return (
    <label class="field">
      <span>{words.fields[field]}</span>
      <input
        name={field}
        readOnly={readOnly}
        {...typed}
        onInput={(event) => {
          dateFits(event.currentTarget, field, words.dateForm);
          typed.onInput(event);
        }}
      />
      {printed !== undefined && <small>{panel[language].asPrinted(printed)}</small>}
    </label>
  );
};
