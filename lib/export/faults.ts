/** Why a corpus file is refused. Each reason is one sentence of the interface; `line` and `detail` say where and what. */
export const FAULTS = [
  'not-a-corpus',
  'future-version',
  'encoding',
  'truncated',
  'corrupted',
  'invalid',
  'hostile',
  'too-large',
  'too-deep',
] as const;
export type FaultReason = (typeof FAULTS)[number];

/** What is wrong, and where; as data it goes from one thread to another. */
export type Fault = Pick<CorpusFault, 'reason' | 'line' | 'detail'>;

/** Thrown by everything that reads a corpus; nothing has been changed when it is. `line` counts from 1; 0 is unknown. */
export class CorpusFault extends Error {
  override name = 'CorpusFault';
  constructor(
    readonly reason: FaultReason,
    readonly line: number,
    readonly detail: string,
    /** What else was found wrong in the same pass, by line. */
    readonly more: readonly CorpusFault[] = [],
  ) {
    super(`${line > 0 ? `line ${line}: ` : ''}${reason}: ${detail}`);
  }
}
