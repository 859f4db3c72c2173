import type { Context } from "../context.ts";
import type { Figure, Line } from "../figure.ts";
import type { Cell, TableBlock } from "../outline.ts";
import type { Exact } from "../pen.ts";
import { body, head } from "../tables/grid.ts";
import type { Indicator, Project } from "./model.ts";
import { moneyRows } from "./money.ts";

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
        body([pen.word(indicator.reason, "shortfall")]),
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
