/** The rows of the index of the words, of fingerprints and of what filters count: all of it can be made again from the records. */

/** An article by its number. */
export interface Numbered {
  doc: number;
  articleId: string;
}

/** Which articles have the numbers of a block. */
export interface IdPage {
  block: number;
  /** Ids of one width, spaces where no article has the number: one long text is read in a twentieth of the time of many short ones. */
  ids: string;
  /** The rows of `sorts` of the block until it is full: a row that is written with each article anyway. Made again where they are missing. */
  sorts?: SortPage[];
}

/** The words of one article until its block is indexed: written in the transaction that writes the article. */
export interface Pending {
  doc: number;
  /** The form of the index that wrote it. */
  form: number;
  /** Distinct pairs of letters, ascending. */
  grams: Uint32Array;
  /** The fingerprint of the body. */
  sketch: Uint8Array<ArrayBuffer>;
  /** Checksum of `grams`. */
  sum: number;
}

/** A part of the index: the articles numbered from `block` × 256 on, over `size` blocks of 256. */
export interface Segment {
  size: number;
  block: number;
  /** The first number after those in it: the newest segment need not be full. */
  end: number;
  form: number;
  /** Articles in it when it was written. */
  docs: number;
  /** 1: no longer read, to be removed with its rows. */
  gone: 0 | 1;
}

/** The pairs of letters of one bucket in one segment, with the articles that hold each. */
export interface Bucket {
  /** Bucket, then block: so that one range holds a bucket in all segments of a size. */
  key: number;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A value of a field that filters count, and its number; `names` holds the same by number. */
export interface Value {
  name: string;
  id: number;
}

/** The numbers of the values of each article of a block. */
export interface FacetPage {
  block: number;
  bytes: Uint8Array<ArrayBuffer>;
}

/** What lists can be sorted by. */
export type Sort = 'clippedAt' | 'publishedAt' | 'outlet' | 'mentions';
/** What is kept by number: that, the number of the last change, and what says that texts are the same. */
export type Column = Sort | 'seq' | 'textKey';

/** By what the articles of a block are put in order or compared, by number; null, or no number, where no article has the number. */
export interface SortPage {
  sort: Column;
  block: number;
  /** Words of outlets, numbers of all else. */
  keys: Float64Array | (string | null)[];
}

/** The fingerprints of all articles of a segment, by number, two bins a byte; zeros where there is none. */
export interface SketchPage {
  size: number;
  block: number;
  bytes: Uint8Array<ArrayBuffer>;
}
