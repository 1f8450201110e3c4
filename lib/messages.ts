/**
 * What the page's scripts, the background and the extension's pages ask of one another: one interface per direction, each
 * method an ask with its payload and its answer. How they are carried is in `asking.ts`; the schemas that the background parses
 * payloads with are in `message-schemas.ts`.
 */
import type { Choice, Decided } from './capture/decisions';
import type { Habit } from './capture/habits';
import type { Decision } from './capture/record';
import type { Order, Origin } from './download/order';
import type { Language } from './language';
import type { Saying } from './library/said';
import type { Article, Refusal } from './text/article';

export type { Choice };

/** How a mention came to be shown: as recognised, or as a person decided. `decision` names the row that says so. */
export type ShownMention = Decided;

/** What is stored of an article: `first` and `latest` are instants (ISO 8601, UTC). */
export interface Stored {
  versions: number;
  first: string;
  latest: string;
  /** The text on the page is stored, as the newest or as an earlier one. */
  same: boolean;
}

/** A decision with the row that holds it; `placed` is false where its words are no longer in the text. */
export interface MadeDecision {
  row: string;
  /** Not somebody else's, which came with a file. */
  own: boolean;
  verdict: Decision['verdict'];
  kind: string;
  type: string;
  quote: string;
  placed: boolean;
}

/** What the background answers for a text: everything that painter, card and panel show. */
export interface Reading {
  articleId: string;
  versionId: string;
  mentions: ShownMention[];
  /** What a person decided in this article and has not taken back, oldest first. */
  decisions: MadeDecision[];
  /** Words decided the same way `times` times, here and elsewhere: to be offered as a personal guard or phrase. */
  offers: (Omit<Habit, 'rows'> & { times: number })[];
  stored: Stored | null;
  /** Paint now: highlights are on here. */
  paint: boolean;
  language: Language;
  kinds: KindLook[];
}

/** What the hover card needs of a kind. */
export interface KindLook {
  id: string;
  label: Record<Language, string>;
  /** A CSS colour, `light-dark(…)`. */
  colour: string;
  line: 'solid' | 'dashed' | 'wavy' | 'dotted' | 'double';
  types: { id: string; label: Record<Language, string> }[];
  fields: {
    id: string;
    label: Record<Language, string>;
    /** Of a field that takes one of several values. */
    values?: { id: string; label: Record<Language, string> }[];
  }[];
}

/** What is known of one mention: shown by the hover card. */
export interface Knowledge {
  canonical?: string;
  year?: number;
  origin?: string;
  /** What the rule says of itself, in the reader's language. */
  rule: string;
  /** In how many clipped articles, and since which date of publication. */
  articles: number;
  since?: string;
}

/** What the page's scripts ask of the background. */
export interface PageAsks {
  /**
   * A page that may be party-building news, by its first text; answers whether it is, and has it read where that is wanted. `born`: when its
   * document began (`performance.timeOrigin`), by which it is known where the browser does not name documents.
   */
  gated(payload: { text: string; born: number }): boolean;
  /** `dark`: the page's ground; `paints`: the engine can paint. */
  recognise(payload: { article: Article; url: string; token: string; dark: boolean; paints: boolean }): Reading;
  know(payload: { kind: string; type: string; quote: string; rule: string; formula?: string }): Knowledge;
  /** Of the article as whoever decides has it before them: the page may show another by now. */
  decide(payload: { article: Article; url: string; choice: Choice }): null;
  undo(payload: { articleId: string; row: string }): null;
}

/** What the extension's own pages ask of the background, besides what pages may ask. */
export interface ExtensionAsks {
  read(payload: { tabId: number }): null;
  clip(payload: { tabId: number }): Clipped;
  guard(payload: { quote: string }): null;
  phrase(payload: { quote: string; kind: string; type: string }): null;
  /** Offers no rule for these words until they have been decided as often again. */
  dismiss(payload: { quote: string }): null;
  /** Of an article that is kept. By the background, since the page that asks may be going. */
  say(payload: { articleId: string; rows: Omit<Saying, 'articleId'>[] }): null;
}

export interface Clipped {
  articleId: string;
  versionId: string;
  /** `new`: a first version, or the text of one that was kept without; `version`: a changed text; `same`: it was there already. */
  outcome: 'new' | 'version' | 'same';
  stored: Stored;
}

/** What a page's reading script answers. */
export interface PageAnswers {
  state(payload: null): PageState;
  /** Reads what has changed since; answers what stands there now. */
  reread(payload: null): PageState;
  show(payload: { on: boolean }): null;
  /** Brings a mention into view; `card` shows its card and moves the keyboard there. */
  go(payload: { to: 'next' | 'previous' | number; card?: boolean }): null;
  /** Asks again what is in the text: after a decision, or when packs or settings have changed. */
  refresh(payload: null): null;
  /** Adds the selected words as a mention; false where nothing of the article is selected. */
  add(payload: { kind: string; type: string }): boolean;
  /** Tells panels from now on which mention is in view. */
  follow(payload: null): null;
}

export interface PageState {
  url: string;
  /** Absent until the page is read, and where it was refused. */
  article?: Article;
  refused?: Refusal;
  reading?: Reading;
  painted: boolean;
  /** The engine has the CSS Custom Highlight API. */
  paints: boolean;
  /** Index of the mention the reader is at, or -1. */
  current: number;
  /** Why the last ask failed: a code of `components/copy/common`, or words. */
  failed?: string;
}

/** What the reading script tells open panels. */
export interface PanelHears {
  changed(payload: PageState): void;
  at(payload: { index: number }): void;
}

/** What the unseen page that writes backups answers. */
export interface BackupAnswers {
  /** Writes an order into a Blob of the page; `to` is the last change in it. */
  write(payload: { order: Order; origin: Origin; at: string }): { url: string; name: string; size: number; to: number };
}
