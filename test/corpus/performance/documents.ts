import type { Context } from "../context.ts";
import type { Line } from "../figure.ts";

import { type Block, type Disclosure, type Node, node, paragraph } from "../outline.ts";
import { type Exact, join, line } from "../pen.ts";
import type { ProvinceKey } from "../places.ts";
import { body, head } from "../tables/grid.ts";
import { evaluationForm } from "./form.ts";
import { projectForm, wholeForm } from "./layouts.ts";

/** The forms of a few projects, each under its own annex heading. */
export function annexForms(c: Context, province: ProvinceKey): Node[] {
  return Array.from({ length: c.pen.random.int(1, 2) }, (_, index) => {
    const { project, layout } = projectForm(c, province);
    const { table } = evaluationForm(c, project, layout, `form-${index + 1}`);
    return node(`form-${index + 1}`, "annex", table.title, [table]);
  });
}

/** A page with one to three forms. */
export function selfEvaluation(c: Context, province: ProvinceKey): Disclosure {
  const { random } = c.pen;
  const whole = random.chance(0.35);
  const count = random.int(1, 3);
  const forms = Array.from({ length: count }, (_, index) => {
    const { project, layout } = whole && index === 0 ? wholeForm(c, province) : projectForm(c, province);
    return evaluationForm(c, project, layout, `form-${index + 1}`).table;
  });
  const parts = forms.map(
    (table, index): Node => node(`form-${index + 1}`, count > 1 ? "annex" : "none", table.title, [table]),
  );
  return {
    title: `${c.name}${c.year}年度${random.pick(["项目支出绩效自评表", "绩效自评公开", "预算绩效自评结果"])}`,
    parts,
    withContents: false,
  };
}

interface Chapter {
  readonly name: string;
  readonly weight: number;
  readonly score: number;
}

function chapters(c: Context): Chapter[] {
  const { random } = c.pen;
  const plan = random.pick([
    [
      ["项目决策", 20],
      ["项目过程", 20],
      ["项目产出", 30],
      ["项目效益", 30],
    ],
    [
      ["决策", 15],
      ["过程", 25],
      ["产出", 35],
      ["效益", 25],
    ],
    [
      ["项目决策", 20],
      ["项目管理", 20],
      ["项目产出", 35],
      ["项目效果", 25],
    ],
  ] as const);
  return plan.map(([name, weight]) => ({
    name,
    weight: weight * 100,
    score: weight * 100 - random.int(0, 8) * 25,
  }));
}

function scoreTable(
  c: Context,
  list: readonly Chapter[],
): { rows: ReturnType<typeof body>[][]; total: Exact } {
  const { pen } = c;
  const rate = (score: Exact, weight: Exact) => {
    const stated = pen.cellPercent(score.exact, weight.exact, 2);
    pen.link({ kind: "rate", family: "score-rate", numerator: score, denominator: weight, stated });
    return stated;
  };
  const made = list.map(({ name, weight, score }) => ({
    name,
    weight: pen.score("", weight, "", true),
    score: pen.score(`score.${name}`, score, "", true),
  }));
  const hundred = pen.score("", 10000, "", true);
  const total = pen.score(
    "score.total",
    list.reduce((sum, { score }) => sum + score, 0),
    "",
    true,
  );
  pen.sum(
    "weight-sum",
    hundred,
    made.map(({ weight }) => weight),
  );
  pen.sum(
    "score-sum",
    total,
    made.map(({ score }) => score),
  );
  for (const { weight, score } of made)
    pen.link({ kind: "bound", family: "score-over-weight", smaller: score, larger: weight });
  const rows = made.map(({ name, weight, score }) => [
    body(name),
    body([weight]),
    body([score]),
    body([rate(score, weight)]),
  ]);
  return {
    rows: [
      [head("一级指标"), head("分值"), head("得分"), head("得分率")],
      ...rows,
      [body("合计"), body([hundred]), body([total]), body([rate(total, hundred)])],
    ],
    total,
  };
}

/** Money of the evaluated project: planned by level of government, received, spent, left. */
function moneyParagraphs(c: Context): Line[] {
  const { pen } = c;
  const { random } = pen;
  const levels = random.pick([
    ["中央资金", "省级资金", "区级资金"],
    ["上级补助资金", "本级财政资金"],
    ["市级资金", "县级配套资金"],
  ]);
  const amounts = levels.map(
    () => BigInt(random.int(20, 900)) * 1_000_000n + BigInt(random.int(0, 99) * 10_000),
  );
  const planned = amounts.reduce((sum, fen) => sum + fen, 0n);
  const spent = random.chance(0.4)
    ? planned
    : ((planned * BigInt(random.int(7000, 9990))) / 10_000n / 10_000n) * 10_000n;
  const total = pen.money("planned", planned);
  const parts = amounts.map((fen) => pen.money("", fen));
  pen.sum("total-of-parts", total, parts);
  const first = line`${c.year}年该项目预算安排资金${total}，其中：${join(
    levels.map((name, index) => line`${name}${parts[index]}`),
    "，",
  )}。`;
  const received = pen.money("received", planned);
  const receivedRate = pen.rate("completion-rate", received, total);
  const paid = pen.money("spent", spent);
  const rate = pen.rate("completion-rate", paid, received);
  const left = pen.money("left", planned - spent);
  pen.sum("balance", left, [received], [paid]);
  const second = line`截至${c.year}年12月31日，项目资金实际到位${received}，资金到位率${receivedRate}；实际支出${paid}，预算执行率${rate}，结余${left}。`;
  return [first, second];
}

/** The verdict in prose, and the table of scores under it. */
function conclusionBlocks(c: Context): Block[] {
  const { pen } = c;
  const list = chapters(c);
  const { rows, total } = scoreTable(c, list);
  const said = list.map(({ name, weight, score }) => ({
    name,
    weight: pen.score("", weight, "分", false),
    score: pen.score(`score.${name}`, score, "分", false),
  }));
  const again = pen.score("score.total", Number(total.exact), "分", false);
  const scores = said.map(({ score }) => score);
  pen.sum("score-sum", again, scores);
  const grade = total.exact >= 9000n ? "优" : total.exact >= 8000n ? "良" : "中";
  const parts = said.map(({ name, weight, score }) => line`${name}满分${weight}，得分${score}`);
  const verdict = line`经综合评价，该项目得分${again}，评价等级为“${grade}”。其中：${join(parts, "；")}。`;
  const title = pen.random.pick(["评价得分情况表", "绩效评价指标得分表"]);
  const table = {
    kind: "table",
    id: "scores",
    title: [title],
    number: "",
    entity: "",
    unitLine: "",
    rows,
    columns: 4,
    headerRows: 1,
    note: "",
  } as const;
  return [paragraph(verdict), table];
}

const words = {
  analysis: "项目立项依据充分，资金管理规范，各项产出目标基本实现，社会效益较好。",
  problems: "一是绩效指标细化程度不够；二是部分资金支付进度偏慢。",
  advice: "一是科学编制绩效目标；二是加强项目过程管理，加快资金支付进度。",
};

/** 绩效评价报告: prose with one table of scores. */
export function evaluationReport(c: Context): Disclosure {
  const { pen } = c;
  const name = pen.random.pick([
    "社区公共设施维护项目",
    "环境卫生整治经费",
    "河道保洁服务项目",
    "农村道路养护补助资金",
  ]);
  const about = line`${name}由${c.name}组织实施，主要用于辖区设施维护、环境整治和日常保洁，改善群众生产生活条件。`;
  const forms = pen.count("", pen.random.int(30, 120), "份");
  const work = line`本次评价采用资料核查、现场查看和问卷调查相结合的方法，共发放问卷${forms}，遵循客观公正、简便高效的原则开展。`;
  const chapter = (topic: string, title: string, blocks: Block[], children: Node[] = []) =>
    node(topic, "chinese", [title], blocks, children);
  const money = moneyParagraphs(c).map(paragraph);
  return {
    title: `${c.name}${c.year}年度${name}支出绩效评价报告`,
    withContents: false,
    parts: [
      chapter(
        "background",
        "基本情况",
        [],
        [
          node("background-project", "paren", ["项目概况"], [paragraph(about)]),
          node("background-money", "paren", ["项目资金情况"], money),
        ],
      ),
      chapter("work", "绩效评价工作开展情况", [paragraph(work)]),
      chapter("conclusion", "综合评价情况及评价结论", conclusionBlocks(c)),
      chapter("analysis", "绩效评价指标分析", [paragraph([words.analysis])]),
      chapter("problems", "存在的问题", [paragraph([words.problems])]),
      chapter("advice", "有关建议", [paragraph([words.advice])]),
    ],
  };
}
