import { type Case, caseFor } from "../../corpus/case.ts";
import { figuresOf } from "../../corpus/figure.ts";
import { flatten } from "../../corpus/flatten.ts";
import { holdsText } from "../../corpus/office/render-workbook.ts";
import type { DefectKind } from "../../corpus/truth.ts";
import { casesOf } from "../invented.ts";
import { type Format, isWorkbook } from "./programs.ts";

/** Drafts looked through for each that a workbook can show. */
const mostTries = 12;

/** Defects that tables alone may show. */
const tableKinds: readonly DefectKind[] = [
  "table-cell",
  "subtotal",
  "total",
  "execution-rate",
  "score",
  "weight-sum",
];

const hasTables = ({ draft }: Case) => flatten(draft.disclosure).some(({ kind }) => kind === "table");

/** Whether a planted defect can be seen in the tables alone. */
function isInTables({ truth }: Case): boolean {
  if (truth?.figure?.inTable !== true) return false;
  return truth.broken.some((link) => figuresOf(link).every(({ inTable }) => inTable));
}

/** What is known of the tables alone: figures and relations of the text are not asked for. */
function tablesOf(one: Case): Case {
  const { draft } = one;
  const figures = draft.figures.filter(({ inTable }) => inTable);
  const links = draft.links.filter((link) => figuresOf(link).every(({ inTable }) => inTable));
  return { ...one, draft: { ...draft, figures, links } };
}

/** The disclosure of a seed with a defect that its tables show, the kinds in turn; clean if `index` says so. */
function tableCase(seed: number, index: number): Case | undefined {
  if (index % 3 === 0) return tablesOf(caseFor(seed, { plant: "clean" }));
  const kinds = tableKinds.map((_, i) => tableKinds[(i + index) % tableKinds.length] ?? "table-cell");
  for (const plant of kinds) {
    const one = caseFor(seed, { plant });
    if (isInTables(one)) return tablesOf(one);
  }
  return undefined;
}

/** The first cases that a format can show, each with what it shows of them. */
export function casesFor(format: Format, documents: number, firstSeed: number): Case[] {
  if (!isWorkbook(format)) return [...casesOf({ documents, firstSeed })];
  const cases: Case[] = [];
  for (const one of casesOf({ documents: documents * mostTries, firstSeed })) {
    if (cases.length >= documents) break;
    if (!hasTables(one)) continue;
    const shown = holdsText(one.seed) ? one : tableCase(one.seed, cases.length);
    if (shown !== undefined) cases.push(shown);
  }
  return cases;
}
