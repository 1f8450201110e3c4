/** A material sheet as it will be pasted: of which articles, by what, of which kinds; and the sheet itself. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SheetAsk, SheetBlock, SheetSource } from '../../lib/export/sheet';
import type { SheetHead } from '../../lib/export/sheet-forms';
import { copyWords } from '../parts/copied';
import { kindLabel, useSetting } from './context';

export interface SheetChoice extends Pick<SheetAsk, 'by'> {
  /** Kinds that are left out. */
  without: readonly string[];
}

export interface SheetViewProps {
  choice: SheetChoice;
  /** It is of what is selected, not of what the search shows. */
  selected: boolean;
  counts: { selected: number; found: number };
  head: SheetHead;
  blocks: readonly SheetBlock[];
  /** Articles that it has no room for. */
  left: number;
  /** Why there is nothing in it, where that is so. */
  empty: string;
  /** It is being read for the first time, or that of another choice is: until then the last one stands. */
  reading: boolean;
  onChoose: (change: Partial<SheetChoice>) => void;
  onSelected: (on: boolean) => void;
  onCopy: () => void;
  onSave: (ending: 'md' | 'html') => void;
}

/** Blocks that are shown at first. */
const PAGE = 200;

export const SheetView = (props: SheetViewProps): JSX.Element => {
  const setting = useSetting();
  const { copy, language } = setting;
  const { choice, blocks, counts } = props;
  const words = copy.sheet;
  const [shown, setShown] = useState(PAGE);
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const follow = ({ type }: Event): void => setPrinting(type === 'beforeprint');
    window.addEventListener('beforeprint', follow);
    window.addEventListener('afterprint', follow);
    return () => {
      window.removeEventListener('beforeprint', follow);
      window.removeEventListener('afterprint', follow);
    };
  }, []);
  const count = (n: number): string => n.toLocaleString(language);
  const none = blocks.length === 0;
  return (
    <section class="page stack" aria-label={copy.nav.sheet}>
      <h1>{copy.nav.sheet}</h1>
      <p>{words.explain}</p>
      <div class="row" style={{ gap: '8px 24px' }}>
        {counts.selected > 0 && (
          <label class="field">
            <span>{words.of}</span>
            <select
              value={props.selected ? 'selected' : 'found'}
              onChange={({ currentTarget }) => props.onSelected(currentTarget.value === 'selected')}
            >
              <option value="selected">{words.ofSelected(count(counts.selected))}</option>
              <option value="found">{words.ofFound(count(counts.found))}</option>
            </select>
          </label>
        )}
        <label class="field">
          <span>{words.by}</span>
          <select
            value={choice.by}
            onChange={({ currentTarget }) => props.onChoose({ by: currentTarget.value as SheetChoice['by'] })}
          >
            <option value="kind">{words.bys.kind}</option>
            <option value="article">{words.bys.article}</option>
          </select>
        </label>
        <fieldset class="plain-set">
          <legend>{copy.facets.names.kind}</legend>
          <div class="row">
            {setting.kinds.map(({ id }) => (
              <label key={id} class="check">
                <input
                  type="checkbox"
                  checked={!choice.without.includes(id)}
                  onChange={({ currentTarget }) => {
                    const others = choice.without.filter((one) => one !== id);
                    props.onChoose({ without: currentTarget.checked ? others : [...others, id] });
                  }}
                />
                {kindLabel(setting, id)}
              </label>
            ))}
          </div>
        </fieldset>
      </div>
      <div class="row">
        <button type="button" class="primary" disabled={none} onClick={props.onCopy}>
          {words.copy}
        </button>
        <button type="button" disabled={none} onClick={() => props.onSave('html')}>
          {words.save('HTML')}
        </button>
        <button type="button" disabled={none} onClick={() => props.onSave('md')}>
          {words.save('Markdown')}
        </button>
      </div>
      <div role="status" class="stack">
        {none && (props.reading ? copy.list.reading : props.empty)}
        {props.left > 0 && <p class="notice warn">{words.left(count(props.left))}</p>}
      </div>
      {!none && (
        <article class="sheet material break" lang="zh" aria-busy={props.reading} onCopy={copyWords}>
          <p class="fine" role="status" lang={language}>
            {props.reading ? copy.list.reading : props.head.scope}
          </p>
          {(printing ? blocks : blocks.slice(0, shown)).map((one, at) => (
            <Block key={at} of={one} />
          ))}
        </article>
      )}
      {blocks.length > shown && (
        <button type="button" onClick={() => setShown(shown + PAGE)}>
          {copy.discovery.more}
        </button>
      )}
    </section>
  );
};

const Block = ({ of }: { of: SheetBlock }): JSX.Element => {
  if (of.block === 'excerpt')
    return <p>{of.pieces.map(({ words, quoted }) => (quoted ? <strong>{words}</strong> : words))}</p>;
  if (of.block === 'sources')
    return (
      <p class="fine">
        ——
        {of.sources.map((source, at) => (
          <span key={at}>
            {at > 0 && '；'}
            <Source of={source} />
          </span>
        ))}
        {of.rest}
      </p>
    );
  return of.block === 'section' ? <h2>{of.words}</h2> : <h3>{of.words}</h3>;
};

/** Leads to the place in the article as it is kept here. */
const Source = ({ of: { articleId, place, at } }: { of: SheetSource }): JSX.Element => (
  <a href={`#/article/${articleId}${at === null ? '' : `/${at.start}-${at.end}`}`}>{place}</a>
);
