import type { Composition, YearLine } from "../../model/year-pair.ts";
import { compositionsOf } from "./compositions.ts";
import type { Panel } from "./panels.ts";
import { yearColumns } from "./year-columns.ts";
import { yearLinesOf } from "./year-lines.ts";

/** What a table that prints two years says of them. */
export interface YearPairs {
  readonly lines: readonly YearLine[];
  readonly compositions: readonly Composition[];
}

export function yearPairsOf(panels: readonly Panel[]): YearPairs {
  const pairs = panels.flatMap((panel) => {
    const columns = yearColumns(panel);
    return columns === undefined ? [] : [{ panel, columns }];
  });
  return {
    lines: pairs.flatMap(({ panel, columns }) => yearLinesOf(panel, columns)),
    compositions: pairs.flatMap(({ panel, columns }) => compositionsOf(panel, columns)),
  };
}
