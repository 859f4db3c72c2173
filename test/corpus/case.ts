import { type Draft, draftFor } from "./generate.ts";
import { defectKinds, plant } from "./plant.ts";
import { randomFrom } from "./random.ts";
import { renderHtml } from "./render-html.ts";
import { renderText } from "./render-text.ts";
import type { DefectKind, Truth } from "./truth.ts";

/** One document of the corpus as a reader gets it, and what is known of it. */
export interface Case {
  readonly seed: number;
  readonly form: string;
  readonly mediaType: "text/html" | "text/plain" | "text/markdown";
  readonly source: string;
  readonly draft: Draft;
  /** The planted defect; undefined when the document is clean. */
  readonly truth: Truth | undefined;
}

export interface CaseOptions {
  /** `clean`, a kind of defect, or undefined to let the seed decide. */
  readonly plant?: DefectKind | "clean";
}

/** Tries kinds in a seeded order until one has a place in the draft. */
function plantSome(draft: Draft, wanted: DefectKind | undefined, seed: number): Truth | undefined {
  const random = randomFrom(seed).fork("plant");
  if (wanted !== undefined) return plant(draft, wanted, random);
  for (const kind of random.shuffle(defectKinds)) {
    const truth = plant(draft, kind, random);
    if (truth !== undefined) return truth;
  }
  return undefined;
}

/** The case of a seed: a third is clean, the rest carries one defect. */
export function caseFor(seed: number, options: CaseOptions = {}): Case {
  const random = randomFrom(seed).fork("case");
  const draft = draftFor(seed);
  const clean = options.plant === undefined ? random.chance(0.34) : options.plant === "clean";
  const truth = clean
    ? undefined
    : plantSome(draft, options.plant === "clean" ? undefined : options.plant, seed);
  const html = random.chance(0.62);
  const noiseRandom = random.fork("noise");
  const source = html
    ? renderHtml(draft.disclosure, draft.noise, noiseRandom)
    : renderText(draft.disclosure, draft.noise, noiseRandom);
  const mediaType = html
    ? "text/html"
    : draft.noise.textTables === "markdown"
      ? "text/markdown"
      : "text/plain";
  return { seed, form: draft.form, mediaType, source, draft, truth };
}
