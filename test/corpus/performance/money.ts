import type { Context } from "../context.ts";
import type { Cell } from "../outline.ts";
import type { Exact } from "../pen.ts";
import { body, head } from "../tables/grid.ts";
import type { FormLayout } from "./form.ts";
import type { Project } from "./model.ts";

interface Money {
  readonly rows: Cell[][];
  readonly score: Exact;
  readonly weight: Exact;
}

const rateOf = (c: Context, executed: Exact, full: Exact): Exact => {
  const stated = c.pen.cellPercent(executed.exact, full.exact, 2);
  if (full.exact !== 0n)
    c.pen.link({ kind: "rate", family: "execution-rate", numerator: executed, denominator: full, stated });
  return stated;
};

interface FundRow {
  readonly source: string;
  readonly figures: readonly Exact[];
}

/** One row of the form for each source of money. */
function sourceRows(c: Context, parts: readonly FundRow[], layout: FormLayout): Cell[][] {
  const none = c.pen.random.pick(["-", "/", ""]);
  return parts.map(({ source, figures }, index) => {
    const [, full, executed] = figures;
    const rated = layout.subRates && full !== undefined && executed !== undefined && full.exact > 0n;
    return [
      body(`${index === 0 ? "其中：" : "　　　"}${source}`, { columns: 2 }),
      ...figures.map((figure) => body([figure])),
      body(none),
      body(rated ? [rateOf(c, executed, full)] : none),
      body(none),
    ];
  });
}

/** 按收入性质分 and 按支出性质分 side by side: labels and amounts in one cell. */
function natureRows(c: Context, parts: readonly FundRow[], full: Exact): Cell[][] {
  const { pen } = c;
  const basic = ((full.exact * BigInt(pen.random.int(3000, 7000))) / 10_000n / 10_000n / 100n) * 1_000_000n;
  const spent = [pen.formAmount("", basic, "万元"), pen.formAmount("", full.exact - basic, "万元")];
  const received = parts.map(({ figures }) => pen.formAmount("", figures[1]?.exact ?? 0n, "万元"));
  pen.sum("total-of-parts", full, received);
  pen.sum("total-of-parts", full, spent);
  const left = parts.map(({ source }, index) => [
    `${index === 0 ? "其中：" : ""}${source}：`,
    received[index] ?? "",
  ]);
  const right = [
    ["其中：基本支出：", spent[0] ?? ""],
    ["项目支出：", spent[1] ?? ""],
  ];
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, index) => [
    body(left[index] ?? "", { columns: 4 }),
    body(right[index] ?? "", { columns: 4 }),
  ]);
  return [[body("按收入性质分：", { columns: 4 }), body("按支出性质分：", { columns: 4 })], ...rows];
}

export function moneyRows(c: Context, project: Project, layout: FormLayout): Money {
  const { pen } = c;
  const amounts = (fens: readonly bigint[]) => fens.map((fen) => pen.formAmount("", fen, "万元"));
  const parts = project.funds.map(
    (fund): FundRow => ({ source: fund.source, figures: amounts([fund.original, fund.full, fund.executed]) }),
  );
  const column = (index: number) =>
    parts.map(({ figures }) => figures[index]).filter((figure) => figure !== undefined);
  const totals = amounts([0, 1, 2].map((index) => column(index).reduce((sum, { exact }) => sum + exact, 0n)));
  if (layout.byNature !== true)
    totals.forEach((total, index) => {
      pen.sum("table-total", total, column(index));
    });
  const [, full, executed] = totals as [Exact, Exact, Exact];
  const weight = pen.score("", project.executionWeight, "", true);
  const score = pen.score("", project.executionScore, "", true);
  pen.link({ kind: "bound", family: "score-over-weight", smaller: score, larger: weight });
  const all = [
    head("年度资金总额", { columns: 2 }),
    ...totals.map((figure) => body([figure])),
    body([weight]),
    body([rateOf(c, executed, full)]),
    body([score]),
  ];
  const sub = layout.byNature === true ? natureRows(c, parts, full) : sourceRows(c, parts, layout);
  const label = head(layout.moneyLabel, { rows: sub.length + 2 });
  const names = layout.amounts.map((name) => head(name));
  const heads = [
    label,
    head("", { columns: 2 }),
    ...names,
    head(layout.weight),
    head(layout.rate),
    head("得分"),
  ];
  return { rows: [heads, all, ...sub], score, weight };
}
