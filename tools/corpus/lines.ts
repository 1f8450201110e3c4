/** Values on disk: a file that only grows, and where in it they are. */
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Where a value is (bytes). */
export interface Place<T> {
  at: number;
  length: number;
  /** Never there: it tells the compiler what is read. */
  readonly of?: T;
}

export class Lines {
  private readonly file: number;
  private end = 0;

  /** `folder` must exist; whoever made it removes it. */
  constructor(folder: string, name: string) {
    this.file = openSync(join(folder, name), 'w+');
  }

  keep<T>(value: T): Place<T> {
    const bytes = Buffer.from(JSON.stringify(value));
    writeSync(this.file, bytes, 0, bytes.length, this.end);
    const place = { at: this.end, length: bytes.length };
    this.end += bytes.length;
    return place;
  }

  read<T>({ at, length }: Place<T>): T {
    const bytes = Buffer.alloc(length);
    readSync(this.file, bytes, 0, length, at);
    return JSON.parse(bytes.toString('utf8'));
  }

  close(): void {
    closeSync(this.file);
  }
}
