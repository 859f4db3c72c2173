/** A table found among lines. */
export interface FoundTable {
  readonly rows: readonly (readonly string[])[];
  /** Index of the first line after it. */
  readonly end: number;
  /** What a row with too few cells means: its last cell was merged, or its empty cells were left out. */
  readonly shortRows: "merged" | "cut";
}

/** Finds a table that begins at a line. */
export type TableFinder = (lines: readonly string[], start: number) => FoundTable | undefined;
