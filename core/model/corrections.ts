import type { DisclosureKind } from "./document.ts";
import type { Edit } from "./edit.ts";
import type { Signed } from "./signers.ts";
import type { Unit } from "./unit.ts";

/** What a person says a document is; null where that is not known either. */
export interface IdentityCorrection {
  readonly entity: string | null;
  readonly year: number | null;
  readonly kinds: readonly DisclosureKind[];
  /** Who says so. */
  readonly made?: Signed;
}

/** What a person says about how a table is to be read. */
export interface TableCorrection {
  readonly table: number;
  /** Unit of its amounts. */
  readonly unit?: Unit;
  /** Number of leading rows that are title, unit and header rows. */
  readonly headerRows?: number;
  readonly made?: Signed;
}

/** Everything that a person corrected about how one document is read. */
export interface Corrections {
  readonly identity: IdentityCorrection | null;
  readonly edits: readonly Edit[];
  readonly tables: readonly TableCorrection[];
}

export const noCorrections: Corrections = { identity: null, edits: [], tables: [] };

/** Two people corrected the same thing differently. */
export type Dispute =
  | { readonly over: "identity"; readonly mine: IdentityCorrection; readonly theirs: IdentityCorrection }
  | { readonly over: "edit"; readonly mine: Edit; readonly theirs: Edit }
  | { readonly over: "table"; readonly mine: TableCorrection; readonly theirs: TableCorrection };

export interface MergedCorrections {
  readonly corrections: Corrections;
  /** What was not taken over: mine stays until somebody decides. */
  readonly disputes: readonly Dispute[];
}

function touches(a: Edit, b: Edit): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}

function mergeEdits(mine: readonly Edit[], theirs: readonly Edit[]): [Edit[], Dispute[]] {
  const disputes: Dispute[] = [];
  const taken: Edit[] = [];
  for (const edit of theirs) {
    const rivals = mine.filter((own) => touches(own, edit));
    const isSame = rivals.some((own) => own.end === edit.end && own.text === edit.text);
    if (rivals.length === 0) taken.push(edit);
    else if (!isSame)
      disputes.push(...rivals.map((own) => ({ over: "edit", mine: own, theirs: edit }) as const));
  }
  return [[...mine, ...taken].sort((a, b) => a.start - b.start), disputes];
}

/** The later word about a table, with what only the earlier one says. */
function joined(mine: TableCorrection, theirs: TableCorrection): TableCorrection | undefined {
  const differs = (["unit", "headerRows"] as const).some(
    (key) => mine[key] !== undefined && theirs[key] !== undefined && mine[key] !== theirs[key],
  );
  return differs ? undefined : { ...theirs, ...mine };
}

function mergeTables(
  mine: readonly TableCorrection[],
  theirs: readonly TableCorrection[],
): [TableCorrection[], Dispute[]] {
  const merged = new Map(mine.map((correction) => [correction.table, correction]));
  const disputes: Dispute[] = [];
  for (const correction of theirs) {
    const own = merged.get(correction.table);
    const both = own === undefined ? correction : joined(own, correction);
    if (both !== undefined) merged.set(correction.table, both);
    else if (own !== undefined) disputes.push({ over: "table", mine: own, theirs: correction });
  }
  return [[...merged.values()].sort((a, b) => a.table - b.table), disputes];
}

function identityDispute(mine: IdentityCorrection | null, theirs: IdentityCorrection | null): Dispute[] {
  if (mine === null || theirs === null) return [];
  const words = ({ entity, year, kinds }: IdentityCorrection) =>
    JSON.stringify([entity, year, kinds.toSorted()]);
  return words(mine) === words(theirs) ? [] : [{ over: "identity", mine, theirs }];
}

/**
 * What two people corrected about the same document, in one. Where nothing is disputed it does not matter whose
 * corrections come first; where something is, mine stays and both are named.
 */
export function mergeCorrections(mine: Corrections, theirs: Corrections): MergedCorrections {
  const [edits, editDisputes] = mergeEdits(mine.edits, theirs.edits);
  const [tables, tableDisputes] = mergeTables(mine.tables, theirs.tables);
  return {
    corrections: { identity: mine.identity ?? theirs.identity, edits, tables },
    disputes: [...identityDispute(mine.identity, theirs.identity), ...editDisputes, ...tableDisputes],
  };
}

/** Takes theirs over where mine says otherwise. */
export function settleDispute(corrections: Corrections, dispute: Dispute): Corrections {
  const { identity, edits, tables } = corrections;
  switch (dispute.over) {
    case "identity":
      return { identity: dispute.theirs, edits, tables };
    case "edit":
      return {
        identity,
        edits: [...edits.filter((own) => !touches(own, dispute.theirs)), dispute.theirs].sort(
          (a, b) => a.start - b.start,
        ),
        tables,
      };
    case "table": {
      const own = tables.find(({ table }) => table === dispute.theirs.table);
      const others = tables.filter((each) => each !== own);
      const merged = [...others, { ...own, ...dispute.theirs }].sort((a, b) => a.table - b.table);
      return { identity, edits, tables: merged };
    }
  }
}
