/** What is known of one mention, and what a person may decide about it. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { FieldValue, Kind } from '../../lib/recognise/types';
import { card } from '../copy/card';
import { KindSelect } from '../parts/KindSelect';
import { kindLabel, kindStyle, labelOf, typeLabel, useSetting } from './context';
import { Fact } from './fact';
import { Opinions } from './opinions';
import { type MarkedMention, waits } from './rows';

export type Deciding = { verdict: 'accept' | 'reject' } | { verdict: 'reclassify'; kind: string; type: string };

export interface MentionCardProps {
  mention: MarkedMention;
  position: number;
  of: number;
  /** Under what this library's own decisions stand. */
  own: readonly string[];
  onDecide: (deciding: Deciding) => void;
  onUndo: (row: string) => void;
  /** Copies the words with where they were read. */
  onCopy: () => void;
  onStep: (by: 1 | -1) => void;
  onReview: (phrase: string) => void;
}

const shown = (
  value: FieldValue,
  kind: Kind | undefined,
  field: string,
  language: Parameters<typeof labelOf>[1],
): string => {
  const descriptor = kind?.fields.find((one) => one.id === field);
  const name = (one: string): string => {
    const listed = descriptor?.values?.find((each) => each.id === one);
    return listed === undefined ? one : labelOf(listed.label, language);
  };
  return Array.isArray(value) ? value.map(name).join('、') : name(String(value));
};

export const MentionCard = (props: MentionCardProps): JSX.Element => {
  const setting = useSetting();
  const { copy, kinds, language } = setting;
  const { mention } = props;
  const open = waits(mention, props.own);
  const kind = kinds.find((one) => one.id === mention.kind);
  const note = mention.rule === '' ? '' : setting.ruleNote(mention.rule);
  return (
    <section class="sheet stack mention-card" aria-label={copy.mention.title}>
      <div class="row apart">
        <span>
          <span class="kind" style={kindStyle(setting, mention.kind)}>
            {kindLabel(setting, mention.kind)}
          </span>{' '}
          {typeLabel(setting, mention.kind, mention.type)}
        </span>
        <span class="row">
          <button type="button" class="small" aria-label={copy.mention.previous} onClick={() => props.onStep(-1)}>
            ‹
          </button>
          <span class="numbers fine">
            {props.position + 1}/{props.of}
          </span>
          <button type="button" class="small" aria-label={copy.mention.next} onClick={() => props.onStep(1)}>
            ›
          </button>
        </span>
      </div>
      <p class="break quote" lang="zh">
        {mention.quote}
      </p>
      <dl class="facts">
        {mention.formula !== undefined && mention.formula !== mention.quote && (
          <Fact label={copy.mention.formula} value={mention.formula} lang="zh" />
        )}
        {Object.entries(mention.fields)
          .map(([field, value]) => [field, shown(value, kind, field, language)] as const)
          .filter(([, value]) => value !== mention.quote)
          .map(([field, value]) => (
            <Fact
              key={field}
              lang="zh"
              label={labelOf(kind?.fields.find((one) => one.id === field)?.label ?? { zh: field, en: field }, language)}
              value={value}
            />
          ))}
        {note !== '' && (
          <>
            <dt>{copy.mention.rule}</dt>
            <dd>
              {note} <code class="fine">{mention.rule}</code>
            </dd>
          </>
        )}
        <dt>{copy.mention.state}</dt>
        <dd>
          {copy.standing[mention.standing]}
          {mention.disputed && ` · ${copy.disputed}`}
          {open && mention.row !== undefined && ` · ${copy.review.theirs}`}
        </dd>
        {mention.disputed && <Opinions opinions={mention.disputed} own={props.own} onUndo={props.onUndo} />}
      </dl>
      <div class="row">
        {open ? (
          <>
            <button type="button" class="small" onClick={() => props.onDecide({ verdict: 'accept' })}>
              {copy.mention.accept} <kbd>a</kbd>
            </button>
            <button type="button" class="small" onClick={() => props.onDecide({ verdict: 'reject' })}>
              {copy.mention.reject} <kbd>r</kbd>
            </button>
            <KindChoice
              label={copy.mention.change}
              kind={mention.kind}
              type={mention.type}
              onChoose={(kind, type) => props.onDecide({ verdict: 'reclassify', kind, type })}
            />
          </>
        ) : (
          <button type="button" class="small" onClick={() => props.onUndo(mention.row!)}>
            {copy.mention.undo}
          </button>
        )}
        <button type="button" class="small" onClick={props.onCopy}>
          {card[language].copy}
        </button>
        <button type="button" class="small plain" onClick={() => props.onReview(mention.formula ?? mention.quote)}>
          {copy.mention.everywhere}
        </button>
      </div>
    </section>
  );
};

/** A choice of kind and type in one list, with its label before it. */
export const KindChoice = (props: {
  label: string;
  kind: string;
  type: string;
  onChoose: (kind: string, type: string) => void;
}): JSX.Element => {
  const { kinds, language } = useSetting();
  const id = useId();
  return (
    <label class="row" for={id}>
      <span class="fine">{props.label}</span>
      <KindSelect
        id={id}
        kinds={kinds}
        say={(label) => labelOf(label, language)}
        kind={props.kind}
        type={props.type}
        choose={props.onChoose}
      />
    </label>
  );
};
