import { type Article, META_FIELDS, type MetaField } from '../../lib/text/article';
import { common } from '../copy/common';
import { panel } from '../copy/panel';
import type { Language } from '../copy/types';
import { dateFits } from '../parts/date-fits';
import { localDay } from '../parts/day';

/** What is kept of a clipped article beside its text. Tags and corrected fields carry the row that holds them. */
export interface Kept {
  tags: readonly { tag: string; row: string }[];
  note: string;
  fields: Partial<Record<MetaField, string>>;
  versions: readonly { versionId: string; at: string; mentions: number }[];
}

export interface ArticleFactsProps {
  language: Language;
  meta: Article['meta'];
  /** Undefined until the article is clipped. */
  kept?: Kept;
  onField(field: MetaField, value: string): void;
  onTag(tag: string): void;
  onUntag(row: string): void;
  onNote(note: string): void;
}

/** The article's fields, each correctable once it is clipped; tags, note, versions. */
export function ArticleFacts({ language, meta, kept, ...on }: ArticleFactsProps) {
  const copy = panel[language];
  const words = common[language];
  return (
    <section class="stack" aria-labelledby="facts">
      <h2 id="facts">{copy.article}</h2>
      {!kept && <p class="fine">{copy.clipFirst}</p>}
      <div class="facts-grid">
        {META_FIELDS.map((field) => {
          const stated = meta[field];
          const value = kept?.fields[field] ?? stated?.value ?? '';
          if (!kept && value === '') return null;
          return (
            <label key={field} class="field">
              <span>{words.fields[field]}</span>
              <input
                name={field}
                value={value}
                readOnly={!kept}
                onChange={({ currentTarget }) => {
                  if (dateFits(currentTarget, field, words.dateForm)) on.onField(field, currentTarget.value.trim());
                  else currentTarget.reportValidity();
                }}
              />
              {stated && kept?.fields[field] !== undefined && kept.fields[field] !== stated.value && (
                <small>{copy.asPrinted(stated.printed)}</small>
              )}
            </label>
          );
        })}
      </div>
      {kept && (
        <>
          <div class="stack" style={{ gap: '6px' }}>
            <h3>{copy.tags}</h3>
            <ul class="bare row">
              {kept.tags.map(({ tag, row }) => (
                <li key={row} class="chip">
                  {tag}
                  <button type="button" class="bare-x" aria-label={copy.removeTag(tag)} onClick={() => on.onUntag(row)}>
                    ×
                  </button>
                </li>
              ))}
            </ul>
            <form
              class="row"
              onSubmit={(event) => {
                event.preventDefault();
                const field = event.currentTarget.elements.namedItem('tag') as HTMLInputElement;
                for (const tag of field.value.split(/[\s,，、]+/).filter(Boolean)) on.onTag(tag);
                field.value = '';
              }}
            >
              <input name="tag" class="grow" aria-label={copy.addTag} />
              <button type="submit">{copy.addTag}</button>
            </form>
          </div>
          <label class="field">
            <span>{copy.note}</span>
            <textarea value={kept.note} onChange={(event) => on.onNote(event.currentTarget.value.trim())} />
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
