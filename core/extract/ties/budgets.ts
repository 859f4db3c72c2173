import type { Document } from "../../model/document.ts";
import type { Fact } from "../../model/fact.ts";
import { areComparable } from "../../model/quantity.ts";
import type { Bound, Confidence, Same } from "../../model/relation.ts";
import { narrow } from "../../text/characters.ts";
import { agreesWith } from "./agreement.ts";
import { plainName } from "./evaluations/form-totals.ts";
import { currentFacts, operandOf } from "./select.ts";

type BySubject = ReadonlyMap<string, readonly Fact[]>;

/** What the sentences and tables of a budget say of one another beyond the figures that share a name. */
export function budgetTies(document: Document, facts: readonly Fact[]): { sames: Same[]; bounds: Bound[] } {
  const { kinds } = document.identity;
  if (!kinds.includes("department-budget") || kinds.includes("department-final-accounts"))
    return { sames: [], bounds: [] };
  const bySubject = currentFacts(document, facts);
  const agency = agencyCosts(document, bySubject);
  const projects = projectList(bySubject);
  return {
    sames: [...totalsSaid(document, facts, bySubject), ...agency.sames, ...projects.sames],
    bounds: [...agency.bounds, ...projects.bounds, ...targetBounds(document, facts, bySubject)],
  };
}

function tables(bySubject: BySubject, key: string): readonly Fact[] {
  return (bySubject.get(key) ?? []).filter(({ from }) => from === "table");
}

/**
 * 收入预算, 支出预算 in sentences are the grand total or, without what was carried over, the year's: the table that says the
 * same is taken. Where only one total is printed, a difference is one.
 */
function totalsSaid(document: Document, facts: readonly Fact[], bySubject: BySubject): Same[] {
  const { year } = document.identity;
  const said = facts.filter(
    ({ from, stage, measure, period }) =>
      from === "text" &&
      stage === "budget" &&
      measure === "amount" &&
      (period === undefined || period === year),
  );
  return (["income", "spending"] as const).flatMap((word) => {
    const totals = [...tables(bySubject, `grand-${word}`), ...tables(bySubject, `year-${word}`)];
    const text = said.find((fact) => isTotalOf(word, document, fact));
    const comparable = totals.filter(
      ({ quantity }) => text !== undefined && areComparable(quantity, text.quantity),
    );
    const [first] = comparable;
    if (text === undefined || first === undefined) return [];
    const equal = comparable.find((total) => agreesWith(total.quantity, text.quantity));
    const isOne = comparable.every((total) => agreesWith(total.quantity, first.quantity));
    return [same("text-and-table", equal ?? first, text, isOne ? "likely" : "doubtful")];
  });
}

const totalWords =
  /(?<![款算金营本目业他户费用员购级助])(收入|支出)(?:总)?预算(?:总额|总计|合计|总数|数)?(?:为|是|共计?|安排)?$/;

/** 「本单位收入预算 a」, not that of a fund or of a kind of spending. */
function isTotalOf(word: "income" | "spending", { text }: Document, { range }: Fact): boolean {
  const said = totalWords.exec(narrow(text.slice(Math.max(0, range[0] - 24), range[0])).trimEnd())?.[1];
  return said === (word === "income" ? "收入" : "支出");
}

const administrative =
  /(?:本单位|本部门|单位性质)(?:[为是属]|属于|:|：)[^。；，,]{0,6}(?:行政单位|行政机关|参公|参照公务员法)/;
const mixed = /(?<!机关|行政)事业单位|下属单位|所属单位|二级预算单位/;

/**
 * Operating costs of an administrative body are the public part of its basic expenditure (docs/formulas.md, B9): never more, and
 * equal where the budget is that of one such body.
 */
function agencyCosts(document: Document, bySubject: BySubject): { sames: Same[]; bounds: Bound[] } {
  const [whole] = tables(bySubject, "public-use");
  const [cost] = [...tables(bySubject, "agency-operating"), ...(bySubject.get("agency-operating") ?? [])];
  if (whole === undefined || cost === undefined || !areComparable(cost.quantity, whole.quantity))
    return { sames: [], bounds: [] };
  if (cost.quantity.value.isZero()) return { sames: [], bounds: [] };
  const isEqual = agreesWith(whole.quantity, cost.quantity);
  const isOneBody = administrative.test(document.text) && !mixed.test(document.text);
  const family = cost.from === "table" ? "table-and-table" : "text-and-table";
  const sames = isEqual || isOneBody ? [same(family, whole, cost, "likely")] : [];
  // What sentences say is bounded for every kind of disclosure (`agency-costs.ts`).
  const isSaid = (bySubject.get("agency-operating") ?? []).some(({ from }) => from === "text");
  return { sames, bounds: sames.length > 0 || isSaid ? [] : [within(cost, whole)] };
}

/** The list of projects is at most the project expenditure of the expenditure table; some forms list part of them. */
function projectList(bySubject: BySubject): { sames: Same[]; bounds: Bound[] } {
  const [whole] = tables(bySubject, "project");
  const [list] = tables(bySubject, "project-list");
  if (whole === undefined || list === undefined || !areComparable(list.quantity, whole.quantity))
    return { sames: [], bounds: [] };
  return agreesWith(whole.quantity, list.quantity)
    ? { sames: [same("table-and-table", whole, list, "likely")], bounds: [] }
    : { sames: [], bounds: [within(list, whole)] };
}

/**
 * The money of a performance target is within that of its project in the list of projects; all targets together are
 * within the project expenditure (docs/formulas.md, B11).
 */
function targetBounds({ tables: all }: Document, facts: readonly Fact[], bySubject: BySubject): Bound[] {
  const kindOf = (fact: Fact) => all[fact.cell?.table ?? -1]?.kind;
  const amounts = facts.filter(({ measure, stage }) => measure === "amount" && stage === "budget");
  const targets = amounts.filter((fact) => kindOf(fact) === "performance-target");
  const listed = amounts.filter((fact) => kindOf(fact) === "project-expenditure");
  const ofOne = targets.flatMap((target) => {
    const name = plainName(target.subject.slice(1));
    const own = listed.filter(({ label }) => isTotalFor(label, name));
    const [row] = own;
    return row === undefined || own.length > 1 || name.length < 2 ? [] : [within(target, row)];
  });
  const [whole] = tables(bySubject, "project");
  const [first, ...rest] = targets.map(operandOf);
  const isRepeated = new Set(targets.map(({ subject }) => subject)).size < targets.length;
  if (whole === undefined || first === undefined || isRepeated) return ofOne;
  return [
    ...ofOne,
    { ...within(targets[0] ?? whole, whole), label: "绩效目标资金", smaller: [first, ...rest] },
  ];
}

function isTotalFor(label: string, name: string): boolean {
  const [row = "", column = ""] = label.split("·");
  return plainName(row) === name && /^(?:合计|总计|金额|小计|预算数|总额)$/.test(column);
}

function same(family: Same["family"], first: Fact, second: Fact, confidence: Confidence): Same {
  return {
    kind: "same",
    family,
    label: second.label,
    mentions: [operandOf(first), operandOf(second)],
    confidence,
  };
}

function within(small: Fact, large: Fact): Bound {
  return {
    kind: "bound",
    family: "part-within-whole",
    label: small.label,
    smaller: [operandOf(small)],
    larger: operandOf(large),
    confidence: "likely",
  };
}
