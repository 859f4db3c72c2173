import { identities } from "../../lexicon/subjects.ts";
import type { Operand } from "../../model/fact.ts";
import type { Change, Total } from "../../model/relation.ts";
import { subjectKey } from "../../text/subjects.ts";

/**
 * Σ of the parts' stated changes = the total's, for the standard identities whose parts all print a change. Changes from
 * last year's figure and changes from a budget (比2022年预算增加) are kept apart.
 */
export function changeSums(changes: readonly Change[]): Total[] {
  return [false, true].flatMap((withBudget) =>
    sumsAmong(changes.filter((change) => (change.withBudget === true) === withBudget)),
  );
}

function sumsAmong(changes: readonly Change[]): Total[] {
  const byKey = new Map<string, Change>();
  for (const change of changes) {
    const key = keyOf(change);
    if (key !== undefined && !byKey.has(key) && signed(change) !== undefined) byKey.set(key, change);
  }
  return identities.flatMap(({ total, parts }) => {
    const whole = byKey.get(total);
    const each = parts.map((key) => byKey.get(key));
    const sum = whole === undefined ? undefined : signed(whole);
    const operands = each.flatMap((change) => (change === undefined ? [] : (signed(change) ?? [])));
    if (sum === undefined || operands.length < parts.length) return [];
    return [
      {
        kind: "total" as const,
        family: "sum-of-changes" as const,
        label: `${whole?.label ?? ""}增减额`,
        total: sum,
        parts: operands,
        exhaustive: "yes" as const,
        confidence: "sure" as const,
      },
    ];
  });
}

function keyOf(change: Change): string | undefined {
  if (change.confidence !== "sure") return undefined;
  return subjectKey(change.current?.label ?? change.label);
}

/** The difference with the sign that its word gives it; 持平 counts as zero only when a zero is printed. */
function signed(change: Change): Operand | undefined {
  const { delta, direction } = change;
  if (delta === undefined || direction === undefined) return undefined;
  if (direction.says !== "down" || delta.quantity.value.isNegative()) return delta;
  return { ...delta, quantity: { ...delta.quantity, value: delta.quantity.value.neg() } };
}

/** Changes of the economic classes named behind the change of basic expenditure: 「增加 a，其中：工资福利支出增加 b，…」. */
export function economicChangeSums(changes: readonly Change[]): Total[] {
  return changes.flatMap((head, index) => {
    const sum = signed(head);
    if (sum === undefined || head.withBudget === true || !/基本支出(?:决算)?数?$/.test(head.label)) return [];
    const next = changes.slice(index + 1, index + 1 + economicClasses.length);
    const parts = economicClasses.map(({ name }) => next.find(({ label }) => name.test(label)));
    const needed = parts.filter((part, at) => part !== undefined || economicClasses[at]?.isAlways === true);
    const operands = needed.flatMap((part) => (part === undefined ? [] : (signed(part) ?? [])));
    const last = operands.at(-1);
    if (last === undefined || operands.length < needed.length || last.range[0] - sum.range[1] > reach)
      return [];
    return [
      {
        kind: "total" as const,
        family: "sum-of-changes" as const,
        label: `${head.label}增减额`,
        total: sum,
        parts: operands,
        // 资本性支出 is left out where it did not change.
        exhaustive: "likely" as const,
        confidence: "likely" as const,
      },
    ];
  });
}

/** The list stands right behind its head. */
const reach = 200;

const economicClasses: readonly { readonly name: RegExp; readonly isAlways: boolean }[] = [
  { name: /工资福利/, isAlways: true },
  { name: /商品(?:和|及)?服务/, isAlways: true },
  { name: /个人(?:和|及)?家庭/, isAlways: true },
  { name: /资本性/, isAlways: false },
];
