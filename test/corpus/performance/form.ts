import type { Context } from "../context.ts";
import type { Figure, Line } from "../figure.ts";
import type { Cell, TableBlock } from "../outline.ts";
import type { Exact } from "../pen.ts";
import { body, head } from "../tables/grid.ts";
import type { Indicator, Project } from "./model.ts";

/** How a province lays the form out. */
export interface FormLayout {
  readonly title: string;
  readonly amounts: readonly [original: string, full: string, executed: string];
  readonly rate: string;
  readonly weight: string;
  readonly indicatorHeads: readonly string[];
  /** Cells of an indicator between its name and its weight. */
  readonly indicatorCells: (indicator: Indicator) => readonly string[];
  /** Group weights stand in the group's name: 产出指标（50分）. */
  readonly groupPoints: boolean;
  /** Sub rows of the money repeat their own rate. */
  readonly subRates: boolean;
  readonly totalLabel: string;
  /** Hunan's form of the whole unit: below the total the money by nature, as words inside cells. */
  readonly byNature?: boolean;
  readonly moneyLabel: string;
}

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

function moneyRows(c: Context, project: Project, layout: FormLayout): Money {
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

interface Rows {
  readonly rows: Cell[][];
  readonly scores: Exact[];
  readonly weights: Exact[];
}

/** Points printed in a heading: 产出指标（50分） = Σ of its weights. */
function groupLabel(
  c: Context,
  layout: FormLayout,
  name: string,
  weight: number,
  weights: readonly Figure[],
): Line {
  if (!layout.groupPoints) return [name];
  const points = c.pen.score("", weight, "分", true);
  c.pen.sum("group-weight", points, weights);
  const [open, close] = c.pen.random.pick([
    ["（", "）"],
    ["(", ")"],
  ]);
  return [`${name}${open}`, points, close];
}

function indicatorRows(c: Context, project: Project, layout: FormLayout): Rows {
  const { pen } = c;
  const scores: Exact[] = [];
  const weights: Exact[] = [];
  const rows: Cell[][] = [];
  for (const group of project.groups) {
    const own = project.indicators.filter((indicator) => indicator.group === group.name);
    const made = own.map((indicator) => ({
      indicator,
      weight: pen.score("", indicator.weight, "", true),
      score: pen.score("", indicator.score, "", true),
    }));
    const label = groupLabel(
      c,
      layout,
      group.name,
      group.weight,
      made.map(({ weight }) => weight),
    );
    let kind = "";
    made.forEach(({ indicator, weight, score }, index) => {
      pen.link({ kind: "bound", family: "score-over-weight", smaller: score, larger: weight });
      const same = own.slice(index).findIndex((next) => next.kind !== indicator.kind);
      const span = same === -1 ? own.length - index : same;
      const lead = [
        ...(index === 0 ? [body(label, { rows: own.length })] : []),
        ...(indicator.kind === kind ? [] : [body(indicator.kind, { rows: span })]),
      ];
      kind = indicator.kind;
      rows.push([
        ...lead,
        body(indicator.name),
        ...layout.indicatorCells(indicator).map((words) => body(words)),
        body([weight]),
        body([score]),
        body(indicator.reason),
      ]);
      scores.push(score);
      weights.push(weight);
    });
  }
  return { rows, scores, weights };
}

/** The form of one project (or of the whole unit) as one table with merged cells. */
export function evaluationForm(
  c: Context,
  project: Project,
  layout: FormLayout,
  id: string,
): { table: TableBlock; total: Exact } {
  const { pen } = c;
  const columns = 6 + layout.indicatorCells(project.indicators[0] as Indicator).length + 1;
  const money = moneyRows(c, project, layout);
  const indicators = indicatorRows(c, project, layout);
  const hundred = pen.score("", 10000, "", true);
  const total = pen.score(
    "",
    project.executionScore + project.indicators.reduce((sum, { score }) => sum + score, 0),
    "",
    true,
  );
  pen.sum("weight-sum", hundred, [money.weight, ...indicators.weights]);
  pen.sum("score-sum", total, [money.score, ...indicators.scores]);
  const half = Math.floor((columns - 1) / 2);
  const widen = (row: Cell[], width: number): Cell[] =>
    row.length === 0
      ? row
      : [
          ...row.slice(0, -1),
          { ...(row.at(-1) as Cell), columnSpan: (row.at(-1) as Cell).columnSpan + width },
        ];
  const moneyWide = money.rows.map((row) => widen(row, columns - 9));
  const goals = [
    [
      head("年度总体目标", { rows: 2 }),
      head("预期目标", { columns: half }),
      head("实际完成情况", { columns: columns - 1 - half }),
    ],
    [
      body("目标1：按计划完成年度工作任务。目标2：提升服务水平。", { columns: half }),
      body("目标1：已按计划完成。目标2：服务水平得到提升。", { columns: columns - 1 - half }),
    ],
  ];
  const rows: Cell[][] = [
    [head("项目名称"), body(project.name, { columns: columns - 1 })],
    [
      head("主管部门"),
      body(c.name, { columns: 3 }),
      head("实施单位"),
      body(c.short, { columns: columns - 5 }),
    ],
    ...moneyWide,
    ...goals,
    [
      head("绩效指标", { rows: indicators.rows.length + 1 }),
      ...layout.indicatorHeads.map((name) => head(name)),
    ],
    ...indicators.rows,
    [head(layout.totalLabel, { columns: columns - 3 }), body([hundred]), body([total]), body("")],
  ];
  const table: TableBlock = {
    kind: "table",
    id,
    title: [layout.title],
    number: "",
    entity: "",
    unitLine: "",
    rows,
    columns,
    headerRows: 0,
    note: "",
  };
  return { table, total };
}
