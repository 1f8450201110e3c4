import { type CommonCopy, errorText } from '../copy/common';

/** An error in words; says nothing when there is none. */
export const Problem = ({ code, copy }: { code: string | undefined; copy: CommonCopy }) => (
  <div role="alert">{code && <p class="notice bad">{errorText(copy, code)}</p>}</div>
);
