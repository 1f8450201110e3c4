import type { Tag } from '../../lib/capture/tags';
import type { Clipped, PageState } from '../../lib/messages';
import { doubtsIn } from '../../lib/text/garbled';
import { common } from '../copy/common';
import { marks } from '../copy/marks';
import { popup } from '../copy/popup';
import type { Language } from '../copy/types';
import { Before, type ReprintFact } from '../parts/Before';
import { type KindCount, KindCounts } from '../parts/KindCounts';
import { Problem } from '../parts/Problem';
import { Switch } from '../parts/Switch';
import { Tags, type TagsProps } from '../parts/Tags';

export interface StoredFacts {
  articleId: string;
  title?: string;
  source?: string;
  publishedAt?: string;
  /** When the newest version was clipped (ISO 8601, UTC). */
  latest: string;
  versions: number;
  tags: readonly Tag[];
}

export interface PopupProps extends Omit<TagsProps, 'tags'> {
  language: Language;
  /** `unreadable`: the browser lets no extension read here, or `problem` says why the page could not be read. */
  phase: 'reading' | 'unreadable' | 'read';
  page?: PageState;
  stored?: StoredFacts;
  reprints: readonly ReprintFact[];
  kinds: readonly KindCount[];
  clipping: 'no' | 'now' | Clipped['outcome'];
  problem?: string;
  highlights: { page: boolean; site: boolean; everywhere: boolean };
  site?: { host: string; granted: boolean; automatic: boolean };
  /** Reads the page again that could not be read. */
  onRetry(): void;
  onClip(): void;
  onLibrary(articleId?: string): void;
  onPanel(): void;
  onSettings(): void;
  onHighlight(where: 'page' | 'site' | 'everywhere', on: boolean): void;
  onGrant(): void;
}

/** What the page is, in one glance. The frame and what is stored show before the page has been read. */
export function Popup(props: PopupProps) {
  const { language, page, stored, clipping, onTags, onUntag, knownTags } = props;
  const copy = popup[language];
  const words = common[language];
  const meta = page?.article?.meta;
  const title = meta?.title?.value ?? stored?.title;
  const source = meta?.source?.value ?? meta?.outlet?.value ?? stored?.source;
  const date = (meta?.publishedAt?.value ?? stored?.publishedAt)?.slice(0, 16);
  const changed = stored !== undefined && page?.reading?.stored?.same === false;
  /** Nothing is left to clip: what remains is to look at what is kept. */
  const done = (stored !== undefined && !changed) || props.phase === 'unreadable' || page?.refused !== undefined;
  const reading = props.phase === 'reading' || (page?.article && !page.reading && page.failed === undefined);
  const total = props.kinds.reduce((sum, kind) => sum + kind.count, 0);
  const part = page?.article?.part;
  const doubts = (page?.article ? doubtsIn(page.article) : []).map((doubt) =>
    doubt === 'paged' && part ? words.part(part.index, part.of) : words.doubts[doubt],
  );
  return (
    <main class="popup stack">
      <header class="stack" style={{ gap: '4px' }}>
        <h1 class="popup-title">{title ?? (reading ? copy.reading : page?.article ? copy.untitled : words.name)}</h1>
        {(source || date) && <p class="fine">{[source, date].filter(Boolean).join(' · ')}</p>}
        {reading && title !== undefined && (
          <p role="status" class="fine">
            {copy.reading}
          </p>
        )}
      </header>
      {props.phase === 'unreadable' && props.problem === undefined && <p class="notice">{copy.noAccess}</p>}
      {page?.refused && <p class="notice">{words.refusals[page.refused]}</p>}
      {page && !page.paints && <p class="notice warn">{words.errors['not-painting']}</p>}
      {page?.reading &&
        (total > 0 ? <KindCounts kinds={props.kinds} language={language} /> : <p class="fine">{copy.noMentions}</p>)}
      {doubts.length > 0 && <p class="notice warn">{copy.doubts(doubts.join(marks[language].sentences))}</p>}
      <Before
        language={language}
        stored={stored}
        changed={changed}
        reprints={props.reprints}
        onLibrary={props.onLibrary}
      />
      <Problem code={props.problem ?? page?.failed} copy={words} />
      {props.phase === 'unreadable' && props.problem !== undefined && (
        <button type="button" class="small" onClick={props.onRetry}>
          {copy.retry}
        </button>
      )}
      <div class="row">
        <button
          type="button"
          class={done ? 'clip' : 'clip primary grow'}
          disabled={!page?.reading || clipping === 'now'}
          onClick={props.onClip}
        >
          {clipping === 'now' ? copy.clipping : stored ? (changed ? copy.clipVersion : copy.clipAgain) : copy.clip}
        </button>
        <button type="button" class={done ? 'primary grow' : ''} onClick={() => props.onLibrary(stored?.articleId)}>
          {stored ? copy.openInLibrary : copy.library}
        </button>
      </div>
      <p role="status" class="fine" data-outcome>
        {clipping !== 'no' && clipping !== 'now' ? copy.clipped[clipping] : ''}
      </p>
      {stored && <Tags {...{ language, onTags, onUntag, knownTags }} tags={stored.tags} />}
      <fieldset class="highlights">
        <legend>{copy.highlights}</legend>
        <Switch
          label={copy.here}
          on={props.highlights.page}
          disabled={!page?.reading || !page.paints}
          set={(on) => props.onHighlight('page', on)}
        />
        {props.site && (
          <Switch
            label={copy.site(props.site.host)}
            on={props.highlights.site}
            set={(on) => props.onHighlight('site', on)}
          />
        )}
        <Switch
          label={copy.everywhere}
          on={props.highlights.everywhere}
          set={(on) => props.onHighlight('everywhere', on)}
        />
      </fieldset>
      {props.site && !props.site.granted && (
        <button type="button" class="small" onClick={props.onGrant}>
          {copy.grant(props.site.host)}
        </button>
      )}
      {props.site?.automatic && <p class="fine">{copy.automatic}</p>}
      <footer class="row apart">
        <button type="button" class="small plain" onClick={props.onPanel}>
          {copy.panel}
        </button>
        <button type="button" class="small plain" onClick={props.onSettings}>
          {copy.settings}
        </button>
      </footer>
    </main>
  );
}
