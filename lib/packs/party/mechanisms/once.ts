/** Several rules read the same passage: each reading is made once. */
export function once<T>(read: (folded: string) => T): (folded: string) => T {
  let last: { folded: string; value: T } | undefined;
  return (folded) => {
    if (last?.folded !== folded) last = { folded, value: read(folded) };
    return last.value;
  };
}
