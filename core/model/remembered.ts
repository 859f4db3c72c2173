/** How much is kept: texts in all, and characters of one; longer ones are rarely met twice. */
interface Room {
  readonly most?: number;
  readonly longest?: number;
}

/** A copy that holds nothing but its own characters: a slice would keep the whole document in memory. */
function ownCopy(text: string): string {
  return text.split("").join("");
}

/**
 * `read`, asked once for each short text: tables and chapters of disclosures say the same few hundred labels again and
 * again, and every stage reads them. Only for pure functions with results that nobody changes; holds at most `most`
 * texts and then begins anew, so that a long batch needs no more memory.
 */
export function remembered<Value>(
  read: (text: string) => Value,
  { most = 3000, longest = 32 }: Room = {},
): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    if (text.length > longest) return read(text);
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Value;
    const own = ownCopy(text);
    const value = read(own);
    if (known.size >= most) known.clear();
    known.set(own, value);
    return value;
  };
}
