import type { Counterpart } from "../../model/structure.ts";
import type { Keyed } from "./keyed.ts";

const where = { zh: "支出决算表（支出总表）", en: "the table of all expenditure" };

/**
 * Items (项) of a fund's table that the table of all expenditure must show too, by code or, where codes differ, by name.
 * Only where that table goes down to items and shows most of them.
 */
export function codeCounterparts(keyed: readonly Keyed[]): Counterpart[] {
  const all = keyed.filter(({ key, code }) => key.startsWith("function:all:") && code !== undefined);
  const items = all.filter(({ code }) => code?.length === 7);
  const own = keyed.filter(
    ({ key, code, operand }) =>
      /^function:(?:general|fund|capital):/.test(key) &&
      code?.length === 7 &&
      !operand.quantity.value.isZero(),
  );
  const byCode = new Map(items.map((each) => [each.code, each]));
  const byName = new Map(items.map((each) => [nameOf(each), each]));
  const shown = own.filter(({ code }) => byCode.has(code)).length;
  if (shown < 2 || shown * 3 < own.length * 2) return [];
  return own.flatMap((line): Counterpart[] => {
    const found = byCode.get(line.code) ?? byName.get(nameOf(line));
    const near = found ?? nearest(line.code ?? "", all);
    if (near === undefined) return [];
    return [
      {
        kind: "table",
        label: nameOf(line),
        line: line.operand,
        where,
        found: found?.operand.range,
        expectedAt: near.operand.range,
        tier: "probable",
      },
    ];
  });
}

function nameOf({ key }: Keyed): string {
  return key.slice(Math.max(key.lastIndexOf(">"), key.lastIndexOf(":")) + 1);
}

/** The line of its 款, else of its 类, else the first. */
function nearest(code: string, all: readonly Keyed[]): Keyed | undefined {
  return (
    all.find((each) => each.code === code.slice(0, 5)) ??
    all.find((each) => each.code === code.slice(0, 3)) ??
    all[0]
  );
}
