/**
 * Cuts a stream of text into the JSON values of a corpus file, whether it is JSON or JSONL and however it is laid out,
 * holding no more than one value. Understands brackets and strings only; `JSON.parse` judges each value.
 */
import { CorpusFault } from './faults';
import type { Section } from './schema';

/** `section` null: a whole top-level object, or what stands in one before, between and after the streamed arrays. */
export interface Piece {
  section: Section | null;
  text: string;
  line: number;
}

/** Longest value, in UTF-16 code units: an item that would be longer is written as several. */
export const LONGEST = 1 << 25;
/** Deepest nesting that a corpus can need, with much to spare. */
const DEEPEST = 64;

const STREAMED = /,?\s*"(records|tombstones|private)"\s*:\s*$/;
/** Code units in which the name of such a list stands, with the space around it. */
const NAMED = 64;
const QUOTE = 34;
const BACKSLASH = 92;
const LINE_FEED = 10;
const isSpace = (code: number): boolean => code === 32 || code === LINE_FEED || code === 13 || code === 9;

class Scanner {
  private depth = 0;
  private held = '';
  private section: Section | null = null;
  private inString = false;
  private escaped = false;
  private line = 1;
  private startLine = 1;

  /** Feeds a chunk. Throws `CorpusFault` on what no corpus has. */
  *push(chunk: string): Generator<Piece> {
    let from = 0;
    for (let at = 0; at < chunk.length; at++) {
      if (this.inString) {
        at = this.endOfString(chunk, at);
        continue;
      }
      const code = chunk.charCodeAt(at);
      if (code === LINE_FEED) this.line++;
      const between = this.depth === 0 || (this.depth === 2 && this.section !== null);
      if (between && (isSpace(code) || (code === 44 && this.depth > 0))) continue;
      if (code === 123 || code === 91) {
        if (between) {
          if (code === 91) throw new CorpusFault('not-a-corpus', this.line, { what: 'list' });
          from = at;
          this.startLine = this.line;
        } else if (code === 91 && this.depth === 1) {
          const streamed = STREAMED.exec(this.tail(chunk, from, at));
          if (streamed) {
            const head = this.held + chunk.slice(from, at);
            yield { section: null, text: `${head.slice(0, head.length - streamed[0].length)}}`, line: this.startLine };
            this.held = '';
            this.section = streamed[1] as Section;
          }
        }
        if (++this.depth > DEEPEST) throw new CorpusFault('too-deep', this.line, { what: 'levels', most: DEEPEST });
      } else if (code === 125 || code === 93) {
        if (this.depth === 0) throw new CorpusFault('not-a-corpus', this.line, { what: 'bracket' });
        this.depth--;
        if (this.depth === 1 && this.section !== null) {
          this.section = null;
          this.held = '{';
          from = at + 1;
          this.startLine = this.line;
        } else if (this.depth === 0 || (this.depth === 2 && this.section !== null)) {
          const text = this.held + chunk.slice(from, at + 1);
          this.held = '';
          yield { section: this.section, text: text.replace(/^\{\s*,/, '{'), line: this.startLine };
        }
      } else if (between) {
        throw new CorpusFault(this.depth === 0 ? 'not-a-corpus' : 'corrupted', this.line, { what: 'stray-text' });
      } else if (code === QUOTE) this.inString = true;
    }
    if (this.depth === 0 || (this.depth === 2 && this.section !== null)) return;
    this.held += chunk.slice(from);
    if (this.held.length > LONGEST)
      throw new CorpusFault('too-large', this.startLine, { what: 'characters', most: LONGEST });
  }

  /** The end of what is held of a value up to `at`: to put all of it together at every list would take the square of its length. */
  private tail(chunk: string, from: number, at: number): string {
    const last = chunk.slice(Math.max(from, at - NAMED), at);
    return last.length < NAMED ? this.held.slice(last.length - NAMED) + last : last;
  }

  /** Where the string ends that `at` is in; the end of the chunk where it goes on. */
  private endOfString(chunk: string, at: number): number {
    for (let from = at + Number(this.escaped); ; ) {
      const quote = chunk.indexOf('"', from);
      const end = quote < 0 ? chunk.length : quote;
      let before = end;
      while (before > from && chunk.charCodeAt(before - 1) === BACKSLASH) before--;
      this.escaped = (end - before) % 2 === 1;
      if (quote < 0) return end;
      if (!this.escaped) {
        this.inString = false;
        return quote;
      }
      from = quote + 1;
      this.escaped = false;
    }
  }

  /** Says that the stream has ended. Throws where it ended inside a value. */
  end(): void {
    if (this.depth > 0) throw new CorpusFault('truncated', this.line, { what: 'cut-value' });
  }
}

/**
 * Cuts a file into batches of `size` pieces, fewer where they are longer together than one value may be; the first is its first piece alone.
 * What comes before a fault is yielded before it is thrown.
 */
export async function* piecesOf(
  chunks: AsyncIterable<string> | Iterable<string>,
  size: number,
): AsyncGenerator<Piece[]> {
  const scanner = new Scanner();
  let batch: Piece[] = [];
  let most = 1;
  let held = 0;
  try {
    for await (const chunk of chunks)
      for (const piece of scanner.push(chunk)) {
        batch.push(piece);
        held += piece.text.length;
        if (batch.length < most && held < LONGEST) continue;
        yield batch;
        batch = [];
        held = 0;
        most = size;
      }
    scanner.end();
  } catch (fault) {
    if (batch.length > 0) yield batch;
    throw fault;
  }
  if (batch.length > 0) yield batch;
}
