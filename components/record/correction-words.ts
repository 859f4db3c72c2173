import type {
  Corrections,
  Dispute,
  IdentityCorrection,
  TableCorrection,
} from "../../core/model/corrections.ts";
import type { Edit } from "../../core/model/edit.ts";
import type { Words } from "../words/zh.ts";

/** What a person says a document is. */
export function identityWords({ entity, year, kinds }: IdentityCorrection, words: Words): string {
  const named = [entity, year === null ? null : String(year), ...kinds.map((kind) => words.kinds[kind])];
  return named.filter((part) => part !== null && part !== "").join(" · ");
}

/** How a person says that a table is to be read. */
export function tableWords({ table, unit, headerRows }: TableCorrection, words: Words): string {
  const parts = [
    ...(unit === undefined ? [] : [words.tables.unit(unit)]),
    ...(headerRows === undefined ? [] : [words.tables.headers(headerRows)]),
  ];
  return `${words.card.table(table + 1)} · ${parts.join(" · ")}`;
}

export function editWords({ was, text }: Edit, words: Words): string {
  return words.record.readAs(was.trim() === "" ? words.tables.blank : was.trim(), text.trim());
}

/** Both sides of a dispute: mine, then theirs. */
export function disputeWords(dispute: Dispute, words: Words): readonly [string, string] {
  switch (dispute.over) {
    case "identity":
      return [identityWords(dispute.mine, words), identityWords(dispute.theirs, words)];
    case "table":
      return [tableWords(dispute.mine, words), tableWords(dispute.theirs, words)];
    case "edit":
      return [editWords(dispute.mine, words), editWords(dispute.theirs, words)];
  }
}

export function countCorrections({ identity, edits, tables }: Corrections): number {
  return (identity === null ? 0 : 1) + edits.length + tables.length;
}
