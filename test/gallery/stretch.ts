const filler = " ŵőŕďš ţĥáţ ţáķé ɱőŕé řőőɱ";

/** A text that is longer by `part`, in letters that no language of ours uses. */
export function stretched(text: string, part = 0.6): string {
  const wanted = Math.ceil(text.length * part);
  return text + filler.repeat(Math.ceil(wanted / filler.length)).slice(0, wanted);
}

type Say = (...given: unknown[]) => unknown;

/** Makes every text of the interface longer, in place: the pseudo-language that layouts are tried with. */
export function stretchWords(words: object): void {
  const table = words as Record<string, unknown>;
  for (const [key, value] of Object.entries(table)) {
    if (typeof value === "string") table[key] = stretched(value);
    else if (typeof value === "function")
      table[key] = (...given: unknown[]) => stretched(String((value as Say)(...given)));
    else if (typeof value === "object" && value !== null) stretchWords(value);
  }
}
