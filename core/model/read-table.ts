import type { CellRole } from "./document.ts";

/** A cell as it was read. */
export interface ReadCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly role: CellRole;
  /** The words between `start` and `end`, with the edits of a person. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A table as it was read, for people: plain JSON. */
export interface ReadTable {
  readonly index: number;
  readonly title: string;
  readonly unit: string | null;
  readonly headerRows: number;
  readonly rows: number;
  readonly columns: number;
  readonly start: number;
  readonly end: number;
  readonly cells: readonly ReadCell[];
}
