import type { Document } from "../model/document.ts";
import type { Extracted } from "../model/relation.ts";
import { matrixOf } from "./tables/matrix.ts";
import { viewOf } from "./tables/view.ts";

const formKinds: ReadonlySet<string> = new Set(["self-evaluation", "performance-target"]);

/** Facts and relations that tables state, each table by its layout, then between tables. Linear in cells. */
export function extractTables(document: Document): Extracted {
  const views = document.tables.map((table) => viewOf(document, table));
  const matrices = views.filter(({ table }) => !formKinds.has(table.kind ?? "")).map(matrixOf);
  return {
    totals: matrices.flatMap(({ totals }) => totals),
    changes: matrices.flatMap(({ changes }) => changes),
    rates: matrices.flatMap(({ rates }) => rates),
  };
}
