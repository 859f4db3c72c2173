import { type Figure, figuresOf, type Link } from "./figure.ts";
import type { Draft } from "./generate.ts";
import { holds } from "./oracle.ts";
import { isFigure, walk, wordsOf } from "./outline.ts";
import { type Printed, spell } from "./printed.ts";
import type { Random } from "./random.ts";

/** The words a figure stands among: its paragraph, or the row of its cell. */
export function contextOf(draft: Draft, figure: Figure): string {
  for (const { node } of walk(draft.disclosure.parts)) {
    for (const block of node.blocks) {
      const lines =
        block.kind === "paragraph"
          ? [block.line]
          : block.rows.map((row) => row.flatMap((cell) => [...cell.line, "\t"]));
      const line = lines.find((candidate) =>
        candidate.some((inline) => isFigure(inline) && inline.id === figure.id),
      );
      if (line !== undefined) return wordsOf(line);
    }
  }
  return "";
}

/** Slips of the hand: swapped, wrong, lost or doubled digits, a moved point, another amount. */
export function slip(value: Printed, random: Random): Printed {
  const digits = value.digits.toString();
  const at = random.int(0, digits.length - 1);
  const other = String((Number(digits[at]) + random.int(1, 9)) % 10);
  switch (random.int(0, 5)) {
    case 0:
      return { ...value, digits: BigInt(digits.slice(0, at) + other + digits.slice(at + 1)) };
    case 1:
      return at + 1 < digits.length
        ? {
            ...value,
            digits: BigInt(digits.slice(0, at) + digits[at + 1] + digits[at] + digits.slice(at + 2)),
          }
        : value;
    case 2:
      return digits.length > 2
        ? { ...value, digits: BigInt(digits.slice(0, at) + digits.slice(at + 1)) }
        : value;
    case 3:
      return { ...value, digits: BigInt(digits.slice(0, at) + digits[at] + digits.slice(at)) };
    case 4:
      return { ...value, digits: value.digits + BigInt(random.int(2, 60)) * (random.chance(0.5) ? 1n : 10n) };
    default:
      return { ...value, digits: (value.digits * BigInt(random.int(60, 160))) / 100n };
  }
}

export function brokenBy(draft: Draft, figure: Figure): Link[] {
  return draft.links.filter((link) => figuresOf(link).includes(figure) && !holds(link));
}

/** Writes a wrong number so that at least one relation fails beyond all rounding; false when none would. */
export function spoil(draft: Draft, figure: Figure, random: Random, must: (link: Link) => boolean): Link[] {
  const before = { value: figure.value, text: figure.text };
  for (let attempt = 0; attempt < 24; attempt++) {
    const value = slip(before.value, random);
    if (value.digits === before.value.digits || value.digits < 0n) continue;
    figure.value = value;
    figure.text = spell(value, before.text.includes(","));
    const broken = brokenBy(draft, figure);
    if (broken.some(must)) return broken;
  }
  Object.assign(figure, before);
  return [];
}
