import type { Fact, Operand } from "./fact.ts";
import type { Range } from "./range.ts";

/** A required part, section, table or element of the profile, and whether it was found. */
export interface Requirement {
  readonly key: string;
  readonly level: "part" | "section" | "table" | "element";
  readonly name: { readonly zh: string; readonly en: string };
  /** The norm that requires it. */
  readonly basis: { readonly zh: string; readonly en: string };
  readonly found: Range | undefined;
  /** Where it would be expected: the claim of the finding. */
  readonly expectedAt: Range;
  /** An attachment of the page may hold it: then it is probable at most. */
  readonly mayBeAttached: boolean;
  /** The norm asks for it in so many words; otherwise it is usual in the templates and its absence only probable. */
  readonly firm: boolean;
  /** Only a habit of the province: worth a note. */
  readonly habit?: boolean;
}

/** A heading, table title or announced annex with nothing under it. */
export interface EmptyPart {
  readonly title: string;
  readonly heading: Range;
  readonly kind: "section" | "table-titles" | "annex";
  readonly mayBeAttached: boolean;
}

/** A break in a run of numbered headings or items. */
export interface NumberingBreak {
  readonly kind: "gap" | "repeat" | "backward" | "style" | "missing";
  /** The heading or item where the run breaks. */
  readonly at: Range;
  /** The item before it. */
  readonly after: Range;
  readonly printed: string;
  /** The number of the item before it, as printed. */
  readonly afterPrinted: string;
  readonly expected: string;
  /** Auto-numbering or a converter may have lost the number. */
  readonly likelyLost: boolean;
}

/** Words of a template, field codes and other text that was never meant to be published. */
export interface Residue {
  readonly kind: "placeholder" | "instruction" | "template-word" | "field-code" | "link-error";
  readonly range: Range;
  readonly tier: "certain" | "probable" | "note";
}

/** An amount printed without a unit where its neighbours have one, or with a garbled or unlikely unit. */
export interface UnitDoubt {
  readonly kind: "missing" | "slip" | "garbled";
  readonly range: Range;
  readonly fact: Fact | undefined;
  readonly expectedUnit: string;
  /** The mention or neighbour that shows it. */
  readonly evidence: readonly Range[];
  readonly tier: "certain" | "probable" | "note";
}

/** A text defect around words (repeated definition, doubled text, unreadable number …). */
export interface TextDefect {
  readonly kind: "repeated-definition" | "doubled-text" | "unreadable-number" | "broken-sentence";
  readonly range: Range;
  readonly other?: Range;
  readonly tier: "certain" | "probable" | "note";
  readonly words: string;
}

/** A table row or sentence that must explain something and does not. */
export interface MissingReason {
  readonly kind: "change" | "shortfall" | "over-execution" | "low-execution" | "budget";
  readonly range: Range;
  readonly evidence: readonly Range[];
  readonly label: string;
  readonly tier: "certain" | "probable" | "note";
}

/** A sentence that claims something which the document's own figures do or do not bear out. */
export interface Claim {
  readonly kind: string;
  readonly words: string;
  readonly range: Range;
  readonly verdict: "agree" | "differ" | "unsure";
  readonly tier: "certain" | "probable" | "note";
  readonly evidence: readonly { readonly range: Range; readonly text: string }[];
  readonly computed: string;
}

/** The reason given for a change, and which way it points itself. */
export interface Reason {
  readonly label: string;
  /** Direction word of the change, with its place. */
  readonly change: { readonly says: "up" | "down"; readonly word: string; readonly range: Range };
  /** `mixed`: several clauses, of which not all point one way. */
  readonly says: "up" | "down" | "mixed";
  readonly words: string;
  readonly range: Range;
}

/** Two figures whose quotient, or excess, can be out of any plausible range. */
export interface Magnitude {
  readonly kind: "reception-per-person" | "running-per-vehicle" | "above-budget";
  readonly label: string;
  readonly amount: Operand;
  /** Persons, vehicles, or the budget of the same subject. */
  readonly base: Operand;
  /** Several amounts or counts are printed, and which belong together is not said. */
  readonly isAmbiguous: boolean;
}

/** A line of a table with an amount that another place has to show as well. */
export interface Counterpart {
  /** Where it has to stand: in another table, or in the narrative. */
  readonly kind: "table" | "narrative";
  readonly label: string;
  readonly line: Operand;
  readonly where: { readonly zh: string; readonly en: string };
  readonly found: Range | undefined;
  /** Where it would be expected. */
  readonly expectedAt: Range;
  readonly tier: "certain" | "probable" | "note";
}

/** A name, year or code that does not fit. */
export interface NameDoubt {
  readonly kind:
    | "subject-name"
    | "entity-name"
    | "fiscal-year"
    | "comparison-year"
    | "department-or-unit"
    | "outdated-term";
  readonly range: Range;
  readonly printed: string;
  readonly expected: string;
  readonly other?: Range;
  readonly tier: "certain" | "probable" | "note";
}

/** Everything about the shape and words of the document that rules look at. */
export interface Structure {
  readonly requirements: readonly Requirement[];
  readonly emptyParts: readonly EmptyPart[];
  readonly numberingBreaks: readonly NumberingBreak[];
  readonly residues: readonly Residue[];
  readonly unitDoubts: readonly UnitDoubt[];
  readonly textDefects: readonly TextDefect[];
  readonly missingReasons: readonly MissingReason[];
  readonly claims: readonly Claim[];
  /** Sentences that say a thing is nothing, or the same as before: kinds `none`, `empty-table`, `unchanged`. */
  readonly zeroClaims: readonly Claim[];
  readonly reasons: readonly Reason[];
  readonly magnitudes: readonly Magnitude[];
  readonly nameDoubts: readonly NameDoubt[];
  readonly counterparts: readonly Counterpart[];
}
