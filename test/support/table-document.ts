import { extractTables } from "../../core/extract/tables.ts";
import { judgeSum } from "../../core/model/arithmetic.ts";
import type { Document, Identity } from "../../core/model/document.ts";
import type { Relations, Total } from "../../core/model/relation.ts";
import type { Snapshot } from "../../core/model/snapshot.ts";
import { parseTables } from "../../core/parse/tables.ts";

const identity: Identity = {
  isDisclosure: true,
  confidence: 1,
  kinds: ["department-final-accounts"],
  entity: "云溪县档案馆",
  year: 2023,
  province: undefined,
};

/** A document of tables only: what the table extractors need. */
export function tableDocument(snapshot: Snapshot, about: Partial<Identity> = {}): Document {
  const { text } = snapshot;
  const whole = {
    index: 0,
    parent: -1,
    level: 0,
    ordinal: undefined,
    title: "",
    heading: [0, 0],
    range: [0, text.length],
    topic: undefined,
  } as const;
  return {
    snapshot,
    text,
    identity: { ...identity, ...about },
    sections: [whole],
    paragraphs: [],
    tables: parseTables(snapshot, () => 0),
    unit: "万元",
  };
}

export function tableRelations(snapshot: Snapshot, about: Partial<Identity> = {}): Partial<Relations> {
  return extractTables(tableDocument(snapshot, about));
}

/** One line per total: `label: 12.00 = 7.00 + 5.00` with the outcome and how sure the structure is. */
export function sayTotal(total: Total): string {
  const say = (list: readonly { quantity: { value: { toString(): string } } }[]) =>
    list.map(({ quantity }) => quantity.value.toString()).join(" + ");
  const minus = total.minus === undefined ? "" : ` − ${say(total.minus)}`;
  const outcome = judgeSum(total.total, total.parts, total.minus)?.outcome ?? "units";
  return `${total.family} ${total.label}: ${total.total.quantity.value} = ${say(total.parts)}${minus} [${outcome}, ${total.confidence}]`;
}

/** Totals that do not add up and whose structure is not doubted. */
export function differing(totals: readonly Total[] = []): string[] {
  return totals
    .filter((total) => total.confidence !== "doubtful")
    .filter((total) => {
      const judged = judgeSum(total.total, total.parts, total.minus);
      const open = total.exhaustive === "no" && judged?.difference.isPositive() === true;
      return !open && (judged?.outcome === "certain" || judged?.outcome === "probable");
    })
    .map(sayTotal);
}
