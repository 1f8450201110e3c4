/** What the schemas of versions, rows and corpus files are made of. Every field has a description: see `record.ts`. */
import * as z from 'zod/mini';

/** Says what a field is, for the JSON Schema. A copy is named: one shape serves many fields. */
export const named = <T extends z.core.$ZodType>(schema: T, description: string): T => {
  const copy = z.clone(schema);
  z.globalRegistry.add(copy, { description });
  return copy;
};

/** Hexadecimal. */
export const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
/** A place in a text or a number of things. */
export const offset = z.int().check(z.nonnegative());
/** The last Lamport clock: rows that are said when it is reached have it too, so that whatever a file claimed, they can be read back. */
export const LAST_CLOCK = 2 ** 48;
export const clock = z.int().check(z.nonnegative(), z.lte(LAST_CLOCK));
/** ISO 8601, UTC. */
export const instant = z.iso.datetime();

export const articleId = named(
  z.string().check(z.regex(/^a1-[0-9a-f]{64}$/)),
  'Identity of an article: `a1-` and the SHA-256 of its canonical URL under rule set 1, or of its textKey where there is no URL of its own.',
);
export const versionId = named(
  z.string().check(z.regex(/^[vp]1-[0-9a-f]{64}$/)),
  'Identity of one version of an article: `v1-` and the SHA-256 of its text; `p1-` for a pseudonymised version, which is never the same as any other.',
);
