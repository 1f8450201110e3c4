/** Values by their schemas: what does not fit is a fault that says which field, as the file names it. */
import type * as z from 'zod/mini';
import { CorpusFault, type Detail } from './faults';

/** What a schema says of a value that stands in an item, or in its field `within`. */
function detailOf(issue: z.core.$ZodIssue, value: unknown, within: readonly string[]): Detail {
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = [...within, ...issue.path, ...unknown].join('.') || 'item';
  const found = issue.path.reduce<unknown>((within, key) => (within as Record<PropertyKey, unknown>)?.[key], value);
  if (issue.code === 'unrecognized_keys' || issue.code === 'invalid_key') return { what: 'unknown', path };
  if (found === undefined) return { what: 'missing', path };
  return issue.code === 'invalid_type' ? { what: 'type', path, expected: issue.expected } : { what: 'value', path };
}

/** The value as its schema reads it. Throws `CorpusFault` where it does not fit. */
export function fitted<T extends z.core.$ZodType>(
  schema: T & { safeParse: (value: unknown) => z.core.util.SafeParseResult<z.infer<T>> },
  value: unknown,
  line: number,
  ...within: string[]
): z.infer<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new CorpusFault('invalid', line, detailOf(result.error.issues[0]!, value, within));
}
