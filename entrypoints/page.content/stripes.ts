import { type Mark as Look, marks as looks } from "../../components/finding/mark.ts";

/** Where a finding stands in the document: 0 at its top, 1 at its bottom. */
export interface Spot {
  readonly finding: string;
  readonly look: Look;
  readonly at: number;
  /** Its words, as printed. */
  readonly text: string;
}

/** Findings that share a line of the minimap. */
export interface Stripe {
  /** Pixels from the minimap's top. */
  readonly top: number;
  /** The weightiest of them. */
  readonly look: Look;
  /** In the document's order, each once. */
  readonly findings: readonly string[];
  readonly texts: readonly string[];
}

/** Height that one stripe takes, in pixels: nearer ones share it. */
export const stripeHeight = 4;

/** The stripes of a minimap of `height` pixels: never more than fit, however many findings there are. */
export function stripesOf(spots: readonly Spot[], height: number): Stripe[] {
  const lines = Math.max(1, Math.floor(height / stripeHeight));
  const byLine = Map.groupBy(spots, ({ at }) =>
    Math.min(lines - 1, Math.floor(Math.min(1, Math.max(0, at)) * lines)),
  );
  return [...byLine]
    .sort(([a], [b]) => a - b)
    .map(([line, some]) => ({
      top: line * stripeHeight,
      look: looks[Math.min(...some.map(({ look }) => looks.indexOf(look)))] ?? "note",
      findings: [...new Set(some.map(({ finding }) => finding))],
      texts: [...new Set(some.map(({ text }) => text))],
    }));
}
