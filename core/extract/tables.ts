import type { Document } from "../model/document.ts";
import type { Extracted } from "../model/relation.ts";
import { copiedIndicators } from "./tables/form-doubts.ts";
import { type Form, formOf } from "./tables/forms.ts";
import { matrixOf } from "./tables/matrix.ts";
import { viewOf } from "./tables/view.ts";

const formKinds: ReadonlySet<string> = new Set(["self-evaluation", "performance-target"]);

/** Facts and relations that tables state, each table by its layout, then between tables. Linear in cells. */
export function extractTables(document: Document): Extracted {
  const views = document.tables.map((table) => viewOf(document, table));
  const isForm = new Map(views.map((view) => [view, formKinds.has(view.table.kind ?? "")]));
  const forms = views.filter((view) => isForm.get(view)).map(formOf);
  const matrices = views.filter((view) => !isForm.get(view)).map(matrixOf);
  const each = [...matrices, ...forms];
  return {
    facts: forms.flatMap(({ facts }) => facts),
    totals: each.flatMap(({ totals }) => totals),
    rates: each.flatMap(({ rates }) => rates),
    changes: matrices.flatMap(({ changes }) => changes),
    bounds: forms.flatMap(({ bounds }) => bounds),
    missingReasons: forms.flatMap(({ missingReasons }) => missingReasons),
    tableDoubts: [
      ...forms.flatMap(({ tableDoubts }) => tableDoubts),
      ...copiedIndicators(forms.flatMap(named)),
    ],
  };
}

function named({ project, indicators }: Form): { project: string; form: NonNullable<Form["indicators"]> }[] {
  return indicators === undefined ? [] : [{ project, form: indicators }];
}
