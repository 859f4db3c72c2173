import type { Document } from "../../model/document.ts";
import type { Total } from "../../model/relation.ts";
import { partAt } from "../../model/snapshot.ts";
import { className } from "../../text/item-names.ts";
import { fundOf } from "./fund.ts";
import { type Item, isGlossary, itemsOf } from "./items.ts";
import { pathDepth } from "./path.ts";
import type { Reading, Statement } from "./statement.ts";
import type { Operands } from "./units.ts";

/** Class amounts of the structure list: `教育支出12.30万元，占4.10%` inside a list of at least two classes. */
function classStatements(document: Document, reading: Reading, known: ReadonlySet<string>): Statement[] {
  return reading.statements.filter((s) => {
    if (s.amount?.token.kind !== "money" || isGlossary(document, s.section)) return false;
    if (s.path !== undefined) return pathDepth(s.path) === 1;
    return s.list >= 0 && known.has(className(s.subject));
  });
}

/** Every 类 against its items, by fund; a class that is printed with an amount and has no item at all differs as a whole. */
export function hierarchyTotals(given: {
  document: Document;
  reading: Reading;
  operands: Operands;
  classNames: ReadonlySet<string>;
}): Total[] {
  const { document, reading, operands, classNames } = given;
  const items = itemsOf(document, reading).filter(({ path }) => pathDepth(path) >= 2);
  if (items.length < 2) return [];
  // Files that say the same are not added up.
  const groupOf = ({ section, paragraph }: Statement) =>
    `${fundOf(document, section)} ${partAt(document.snapshot, document.paragraphs[paragraph]?.range[0] ?? 0)}`;
  const byFund = Map.groupBy(items, ({ statement }) => groupOf(statement));
  const classes = classStatements(
    document,
    reading,
    new Set([...classNames, ...items.map(({ path }) => path.class)]),
  );
  return [...byFund].flatMap(([group, own]) => {
    const totals = classes.filter((s) => groupOf(s) === group);
    return totalsOfFund({
      items: deepest(own),
      classes: distinctClasses(totals),
      operands,
      open: openClasses(reading, items),
    });
  });
}

/** Classes with an item whose budget is printed and whose final amount was not read: a broken line may have taken it. */
function openClasses({ statements }: Reading, items: readonly Item[]): ReadonlySet<string> {
  const read = new Set(items.map(({ statement }) => statement.paragraph));
  return new Set(
    statements.flatMap(({ path, amount, budget, paragraph }) =>
      path !== undefined &&
      pathDepth(path) >= 2 &&
      amount === undefined &&
      budget !== undefined &&
      !read.has(paragraph)
        ? [path.class]
        : [],
    ),
  );
}

/** Where a 款 and its 项 are both printed, only the 项 count. */
function deepest(items: readonly Item[]): Item[] {
  const parents = new Set(
    items.filter(({ path }) => path.item !== undefined).map(({ path }) => `${path.class}>${path.section}`),
  );
  return items.filter(({ path }) => path.item !== undefined || !parents.has(`${path.class}>${path.section}`));
}

/** The first printed amount of each class. */
function distinctClasses(statements: readonly Statement[]): Map<string, Statement> {
  const first = new Map<string, Statement>();
  for (const s of statements) {
    const name = className(s.path?.class ?? s.subject);
    if (!first.has(name)) first.set(name, s);
  }
  return first;
}

function totalsOfFund(given: {
  items: readonly Item[];
  classes: ReadonlyMap<string, Statement>;
  operands: Operands;
  open: ReadonlySet<string>;
}): Total[] {
  const { items, classes, operands, open } = given;
  const grouped = Map.groupBy(items, ({ path }) => path.class);
  const detailed = [...classes.keys()].filter((name) => grouped.has(name)).length;
  const isComplete = detailed * 3 >= classes.size * 2 && detailed >= 2;
  return [...classes].flatMap(([name, statement]) => {
    const own = grouped.get(name) ?? [];
    if (statement.amount === undefined || (own.length === 0 && !isComplete)) return [];
    const parts = own.flatMap(({ statement: item }) =>
      item.amount === undefined ? [] : [operands.of(item.amount, item.subject)],
    );
    const slip = own.some(({ statement: item }) => item.amount !== undefined && operands.isSlip(item.amount));
    return [
      {
        kind: "total" as const,
        family: "subject-hierarchy" as const,
        label: `${name}支出`,
        total: operands.of(statement.amount, statement.subject),
        parts,
        exhaustive: "yes" as const,
        confidence: slip || open.has(name) ? ("likely" as const) : ("sure" as const),
      },
    ];
  });
}
