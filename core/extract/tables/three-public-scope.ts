import type { Matrix } from "./matrix.ts";

/**
 * Some provinces print the “三公” expenses of the general budget beside those of all fiscal money: a part of them. A table
 * that stands alone is the whole.
 */
export function threePublicScope(matrix: Matrix, all: readonly Matrix[]): "" | "general" {
  if (matrix.view.table.kind !== "three-public" || !isGeneral(matrix)) return "";
  const isPart = all.some(
    (other) => other !== matrix && other.view.table.kind === "three-public" && !isGeneral(other),
  );
  return isPart ? "general" : "";
}

function isGeneral({ view }: Matrix): boolean {
  return view.table.title.includes("一般公共预算");
}
