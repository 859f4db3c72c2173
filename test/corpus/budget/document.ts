import { fiscal, itemsOf } from "../accounts.ts";
import { changeSentence } from "../change.ts";
import { type Context, threePublicName } from "../context.ts";
import type { Line } from "../figure.ts";
import type { Disclosure } from "../outline.ts";
import { type Node, node, paragraph } from "../outline.ts";
import { type Exact, join, line } from "../pen.ts";
import type { ProvinceKey } from "../places.ts";
import { classes } from "../sections/general.ts";
import { dutyList, organisation, termNotes } from "../sections/overview.ts";
import { subjectName } from "../subjects.ts";
import { budgetTables } from "./tables.ts";

const text = (lines: readonly Line[]) => lines.map(paragraph);

type Part = readonly [name: string, key: string, fen: bigint];

function listed(c: Context, whole: Exact, parts: readonly Part[], withShares: boolean): Line {
  const { pen } = c;
  const made = parts
    .filter(([, , fen]) => fen !== 0n || pen.random.chance(0.5))
    .map(([name, key, fen]) => [name, pen.money(key, fen)] as const);
  pen.sum(
    "total-of-parts",
    whole,
    made.map(([, figure]) => figure),
  );
  return join(
    made.map(
      ([name, figure]) => line`${name}${figure}${withShares ? line`，占${pen.share(figure, whole)}` : []}`,
    ),
    withShares ? pen.style.semicolon : "，",
  );
}

function incomeParts(c: Context): Part[] {
  const { totals } = c;
  const others = Object.values(totals.otherIncome).reduce((all, fen) => all + fen, 0n);
  return [
    ["一般公共预算拨款收入", "income.general", totals.generalIncome],
    ["政府性基金预算拨款收入", "income.fund", totals.fundIncome],
    ["国有资本经营预算拨款收入", "income.capital", totals.capitalIncome],
    ["其他各类收入", "", others],
    ["上年结转", "opening", totals.opening],
  ];
}

function overall(c: Context): Line[] {
  const { pen, totals } = c;
  const total = pen.money("total", totals.total);
  const again = pen.money("total", totals.total);
  const change = changeSentence(pen, total, totals.prior.total, {
    subject: pen.random.pick(["收支总预算", "收、支预算各"]),
    topic: "total",
    year: c.year,
  });
  return [line`${c.year}年收入预算${total}，支出预算${again}。${change.map((piece) => piece)}`];
}

function income(c: Context): Line[] {
  const { pen, totals } = c;
  const total = pen.money("total", totals.total);
  return [
    line`${c.name}${c.year}年收入预算${total}，其中：${listed(c, total, incomeParts(c), pen.random.chance(0.6))}。`,
  ];
}

function expenditure(c: Context): Line[] {
  const { pen, totals } = c;
  const total = pen.money("expenditure", totals.expenditure);
  return [
    line`${c.name}${c.year}年支出预算${total}，其中：${listed(
      c,
      total,
      [
        ["基本支出", "exp.basic", totals.basic],
        ["项目支出", "exp.project", totals.project],
        ["事业单位经营支出", "exp.operating", totals.operating],
      ],
      true,
    )}。`,
  ];
}

function general(c: Context): Line[] {
  const { pen, totals } = c;
  const total = pen.money("gen", totals.general);
  const change = changeSentence(pen, total, totals.prior.general, {
    subject: "一般公共预算支出",
    topic: "total",
    year: c.year,
  });
  const parts = classes(c).map(({ code, name, fen }): Part => [name, `gen.class.${code}`, fen]);
  const first = line`${c.year}年一般公共预算支出${total}。${change}`;
  const whole = pen.money("gen", totals.general);
  const second = line`${c.year}年一般公共预算支出${whole}，主要用于以下方面：${listed(c, whole, parts, true)}。`;
  const items = itemsOf(c.accounts, "general").map((item, index) => {
    const names = [item.code.slice(0, 3), item.code.slice(0, 5), item.code].map((code) =>
      subjectName(code, "general", c.year),
    );
    return line`${pen.style.itemMark(index + 1)}${names[0]}（类）${names[1]}（款）${names[2]}（项）${c.year}年预算数为${pen.money(`general.item.${item.code}`, fiscal(item))}，主要用于${item.project > 0n ? "专项业务工作" : "人员经费和日常运转"}。`;
  });
  return pen.random.chance(0.7) ? [first, second, ...items] : [first, second];
}

function basic(c: Context): Line[] {
  const { pen, totals } = c;
  const whole = pen.money("gen.basic", totals.generalBasic);
  const people = pen.money("personnel", totals.personnel);
  const running = pen.money("public-use", totals.publicUse);
  pen.sum("total-of-parts", whole, [people, running]);
  return [
    line`${c.year}年一般公共预算基本支出${whole}，其中：`,
    line`人员经费${people}，主要包括：基本工资、津贴补贴、奖金、社会保障缴费、住房公积金等。`,
    line`公用经费${running}，主要包括：办公费、印刷费、水费、电费、邮电费、差旅费、福利费等。`,
  ];
}

function three(c: Context): Line[] {
  const { pen, totals, accounts } = c;
  const { threeFinal: t } = accounts;
  const whole = pen.money("three", totals.three);
  const cars = pen.money("three.cars", t.purchase + t.operation);
  const [abroad, reception, purchase, operation] = [
    pen.money("three.abroad", t.abroad),
    pen.money("three.reception", t.reception),
    pen.money("three.purchase", t.purchase),
    pen.money("three.operation", t.operation),
  ];
  pen.sum("total-of-parts", whole, [abroad, cars, reception]);
  pen.sum("total-of-parts", cars, [purchase, operation]);
  const change = changeSentence(pen, whole, totals.threePrior, {
    subject: pen.random.pick([`${threePublicName(pen)}预算`, ""]),
    topic: "three",
    year: c.year,
  });
  return [
    line`${c.year}年${threePublicName(pen)}预算数为${whole}，其中：因公出国（境）费${abroad}，公务接待费${reception}，公务用车购置及运行费${cars}（其中：公务用车购置费${purchase}，公务用车运行费${operation}）。${change}`,
  ];
}

function fund(c: Context): Line[] {
  const { pen, totals } = c;
  if (itemsOf(c.accounts, "fund").length === 0)
    return [line`${c.year}年没有使用政府性基金预算拨款安排的支出。`];
  const whole = pen.money("fund", totals.fund);
  return [
    line`${c.year}年政府性基金预算支出${whole}，${changeSentence(pen, whole, totals.prior.fund, { topic: "project", year: c.year })}`,
  ];
}

function others(c: Context): Record<"agency" | "procurement" | "assets" | "performance", Line[]> {
  const { pen, totals, accounts } = c;
  const { procurement: p } = accounts;
  const amount = pen.money("agency", totals.publicUse);
  const agency =
    accounts.entity.kind === "centre"
      ? [line`本${c.self}为事业单位，${c.year}年无机关运行经费预算。`]
      : [
          line`${c.year}年${c.name}机关运行经费预算${amount}，${changeSentence(pen, amount, accounts.agencyPrior, { topic: "agency", year: c.year })}`,
        ];
  const all = pen.money("procurement", totals.procurement);
  const parts = [pen.money("", p.goods), pen.money("", p.works), pen.money("", p.services)];
  pen.sum("total-of-parts", all, parts);
  const cars = pen.count(
    "cars.total",
    accounts.cars.reduce((sum, [, count]) => sum + count, 0),
    "辆",
  );
  const kinds = accounts.cars.map(([kind, count]) => [kind, pen.count("", count, "辆")] as const);
  pen.sum(
    "count-of-parts",
    cars,
    kinds.map(([, figure]) => figure),
  );
  const money = pen.money("performance.amount", accounts.performance.amount);
  return {
    agency,
    procurement: [
      line`${c.year}年政府采购预算总额${all}，其中：政府采购货物预算${parts[0]}、政府采购工程预算${parts[1]}、政府采购服务预算${parts[2]}。`,
    ],
    assets: [
      line`截至${c.asOf}年12月31日，${c.name}共有车辆${cars}，其中：${join(
        kinds.map(([kind, figure]) => line`${kind}${figure}`),
        "、",
      )}。${c.year >= 2023 ? "单价100万元（含）以上设备（不含车辆）" : "单价50万元以上通用设备"}${pen.count("", accounts.equipment, "台（套）")}。`,
    ],
    performance: [
      line`${c.year}年${c.name}实行绩效目标管理的项目${pen.count("projects", accounts.performance.projects, "个")}，涉及预算资金${money}。`,
    ],
  };
}

/** A department's budget: tables and explanation, in one of the two orders. */
export function departmentBudget(c: Context, province: ProvinceKey): Disclosure {
  const { random } = c.pen;
  const rest = others(c);
  const story: Node[] = [
    node(
      "overall",
      "chinese",
      [random.pick(["收支预算情况的总体说明", "收支总体情况说明"])],
      text(overall(c)),
    ),
    node("income", "chinese", ["收入预算情况说明"], text(income(c))),
    node("expenditure", "chinese", ["支出预算情况说明"], text(expenditure(c))),
    node("general", "chinese", ["一般公共预算支出情况说明"], text(general(c))),
    node("basic", "chinese", ["一般公共预算基本支出情况说明"], text(basic(c))),
    node("three", "chinese", [`${threePublicName(c.pen)}预算安排情况说明`], text(three(c))),
    node("fund", "chinese", ["政府性基金预算支出情况说明"], text(fund(c))),
    node(
      "other",
      "chinese",
      ["其他重要事项的情况说明"],
      [],
      [
        node("agency", "paren", ["机关运行经费"], text(rest.agency)),
        node("procurement", "paren", ["政府采购情况"], text(rest.procurement)),
        node("assets", "paren", ["国有资产占有使用情况"], text(rest.assets)),
        node("performance", "paren", ["预算绩效情况说明"], text(rest.performance)),
      ],
    ),
  ];
  const overview = node(
    "overview",
    "part",
    [`${c.self}概况`],
    [],
    [
      node("duties", "chinese", ["主要职能"], text(dutyList(c))),
      node("organisation", "chinese", ["机构设置"], text(organisation(c))),
    ],
  );
  const tables = node(
    "tables",
    "part",
    [`${c.year}年${c.self}预算表`],
    [],
    budgetTables(c, province).map((table) => node(`table-${table.id}`, "chinese", table.title, [table])),
  );
  const told = node("narrative", "part", [`${c.year}年${c.self}预算情况说明`], [], story);
  const terms = node("terms", "part", ["名词解释"], text(termNotes(c)));
  return {
    title: `${c.name}${c.year}年${random.pick([`${c.self}预算`, `${c.self}预算公开`, `${c.self}预算公开说明`])}`,
    parts: random.chance(0.6) ? [overview, tables, told, terms] : [overview, told, terms, tables],
    withContents: random.chance(0.6),
  };
}
