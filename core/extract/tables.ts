import { linearScoring } from "../lexicon/grades.ts";
import type { Document, Table } from "../model/document.ts";
import { overlaps } from "../model/range.ts";
import type { Extracted } from "../model/relation.ts";
import type { TableDoubt } from "../model/table-doubt.ts";
import { type Cross, crossOf } from "./tables/cross.ts";
import { matrixFacts } from "./tables/facts.ts";
import { copiedIndicators } from "./tables/form-doubts.ts";
import { proportionDoubts } from "./tables/form-proportion.ts";
import { withCustom } from "./tables/form-scaled.ts";
import { type Form, formOf } from "./tables/forms.ts";
import { type Keyed, tableStage } from "./tables/keyed.ts";
import { keyedOf } from "./tables/keys.ts";
import { isMoved, type Matrix, matrixOf, withShift } from "./tables/matrix.ts";
import { scoreRowsOf } from "./tables/score-rows.ts";
import { slidesOf } from "./tables/slid-rows.ts";
import { threePublicScope } from "./tables/three-public-scope.ts";
import { viewOf } from "./tables/view.ts";

const formKinds: ReadonlySet<string> = new Set(["self-evaluation", "performance-target"]);

/** Facts and relations that tables state, each table by its layout, then between tables. Linear in cells. */
export function extractTables(document: Document): Extracted {
  const views = wholeTables(document).map((table) => viewOf(document, table));
  const isForm = new Map(views.map((view) => [view, formKinds.has(view.table.kind ?? "")]));
  const forms = views.filter((view) => isForm.get(view)).map(formOf);
  const matrices = settled(views.filter((view) => !isForm.get(view)).map(matrixOf));
  const keyed = new Map(matrices.map((matrix) => [matrix, keyedOf(matrix)]));
  const crosses = setsOf(matrices, keyed).map((set) => crossOf({ keyed: set }));
  const each = [...matrices, ...forms];
  const lying = views.map(scoreRowsOf);
  return {
    facts: [
      ...matrices.flatMap((matrix) => matrixFacts(matrix, keyed.get(matrix) ?? [])),
      ...forms.flatMap(({ facts }) => facts),
    ],
    totals: [
      ...[...each, ...lying].flatMap(({ totals }) => totals),
      ...crosses.flatMap(({ totals }: Cross) => totals),
    ],
    sames: crosses.flatMap(({ sames }) => sames),
    rates: [...each, ...lying].flatMap(({ rates }) => rates),
    changes: matrices.flatMap(({ changes }) => changes),
    bounds: [
      ...[...forms, ...lying].flatMap(({ bounds }) => bounds),
      ...crosses.flatMap(({ bounds }) => bounds),
    ],
    scaledScores: withCustom(forms.flatMap(({ scaledScores }) => scaledScores)),
    counterparts: crosses.flatMap(({ counterparts }) => counterparts),
    missingReasons: forms.flatMap(({ missingReasons }) => missingReasons),
    yearLines: matrices.flatMap(({ years }) => years.lines),
    compositions: matrices.flatMap(({ years }) => years.compositions),
    tableDoubts: [
      ...matrices.flatMap(({ shifts }) => shifts.map(({ doubt }) => doubt)),
      ...forms.flatMap(({ tableDoubts }) => tableDoubts),
      ...(linearScoring.test(document.text) ? forms.flatMap(inProportion) : []),
      ...copiedIndicators(forms.flatMap(named)),
    ],
  };
}

/** Matrices with the rows set aside that another table shows to have slid. */
function settled(matrices: readonly Matrix[]): readonly Matrix[] {
  const slides = slidesOf(matrices);
  return matrices.map((matrix) => {
    const slide = slides.get(matrix);
    return slide === undefined ? matrix : withShift(matrix, slide);
  });
}

/** Tables but those that run off their page: these state nothing that could be added up. */
function wholeTables({ snapshot, tables }: Document): readonly Table[] {
  const cut = snapshot.blocks.filter((block) => block.kind === "table" && block.partial === true);
  return tables.filter((table) => !cut.some((block) => overlaps(block.range, table.range)));
}

/** Tables in order; a second table of one kind and stage opens another set (another unit or year). */
function setsOf(matrices: readonly Matrix[], keyed: ReadonlyMap<Matrix, readonly Keyed[]>): Keyed[][] {
  const sets: Keyed[][] = [];
  let kinds = new Set<string>();
  for (const matrix of matrices) {
    const scope = threePublicScope(matrix, matrices);
    const own = (keyed.get(matrix) ?? [])
      .filter(({ operand }) => !isMoved(matrix, operand.cell))
      .map((each) => (scope === "" ? each : { ...each, key: `${scope}:${each.key}` }));
    if (own.length === 0) continue;
    const kind = `${matrix.view.table.kind}/${scope}/${tableStage(matrix)}`;
    if (matrix.view.table.kind === "three-public" && kinds.has(kind)) continue;
    if (sets.length === 0 || kinds.has(kind)) {
      sets.push([]);
      kinds = new Set();
    }
    kinds.add(kind);
    sets[sets.length - 1]?.push(...own);
  }
  return sets;
}

function inProportion({ indicators }: Form): TableDoubt[] {
  return indicators === undefined ? [] : proportionDoubts(indicators);
}

function named({ project, indicators }: Form): { project: string; form: NonNullable<Form["indicators"]> }[] {
  return indicators === undefined ? [] : [{ project, form: indicators }];
}
