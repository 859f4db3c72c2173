import { caseFor } from "../corpus/case.ts";
import type { Random } from "../corpus/random.ts";
import { hostileFiles, madeOnce } from "./hostile-files.ts";
import { bombs } from "./hostile-page.ts";

/** One hostile input: what it is meant to break, and its bytes. */
export interface Hostile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const utf8 = new TextEncoder();

const tokens = [
  "<table>",
  "</td>",
  "，",
  "%",
  "万元",
  "9",
  "0",
  "<",
  "\u0000",
  "（",
  "。",
  "-",
  ".",
  "<td rowspan=999>",
  "\ud800",
];

/** One mutation of the source at a random place. */
function mutated(source: string, random: Random): string {
  const at = random.int(0, source.length);
  const until = Math.min(source.length, at + random.int(1, 400));
  switch (random.int(0, 4)) {
    case 0:
      return source.slice(0, at) + source.slice(until);
    case 1:
      return source.slice(0, until) + source.slice(at, until).repeat(random.int(1, 8)) + source.slice(until);
    case 2:
      return source.slice(0, at) + random.pick(tokens).repeat(random.int(1, 20)) + source.slice(at);
    case 3:
      return source.slice(0, at);
    default:
      return source.slice(0, at) + [...source.slice(at, until)].reverse().join("") + source.slice(until);
  }
}

function mutatedBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = bytes.slice(0, random.chance(0.3) ? random.int(1, bytes.length) : bytes.length);
  for (let i = random.int(1, 30); i > 0; i -= 1) copy[random.int(0, copy.length - 1)] = random.int(0, 255);
  return copy;
}

/** The hostile input of a number: bombs first, then mutated disclosures and files. */
export function hostileAt(index: number, random: Random): Hostile {
  const names = [...Object.keys(bombs), ...Object.keys(hostileFiles)];
  const round = Math.floor(index / names.length);
  const name = names[index % names.length] ?? "";
  const make = bombs[name] ?? hostileFiles[name];
  // Sizes up to ten thousandfold the least, one round of each; then mutations.
  if (make !== undefined && round < 3 && !(round > 0 && madeOnce.has(name))) {
    const size = [1, 10, 100][round] ?? 1;
    return { name, bytes: make(size, random) };
  }
  if (index % 4 === 0 && hostileFiles[name] !== undefined && !madeOnce.has(name))
    return { name: `mutated ${name}`, bytes: mutatedBytes(hostileFiles[name](1, random), random) };
  const { source } = caseFor(random.int(1, 4000));
  let hostile = source;
  for (let i = random.int(1, 12); i > 0; i -= 1) hostile = mutated(hostile, random);
  return { name: "mutated disclosure", bytes: utf8.encode(hostile.slice(0, 2_000_000)) };
}
