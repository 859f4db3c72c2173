import type { Counts, ThreePublic } from "./accounts.ts";
import { changeSentence } from "./change.ts";
import { type Context, threePublicName } from "./context.ts";
import type { Line } from "./figure.ts";
import type { Disclosure } from "./outline.ts";
import { node, paragraph } from "./outline.ts";
import { line } from "./pen.ts";
import { body, head } from "./tables/grid.ts";
import { totalsOf } from "./totals.ts";

/** The same figures, as of some dozens of units. */
function wholeDistrict(c: Context): Context {
  const factor = c.pen.random.int(23, 90);
  const grow = (three: ThreePublic): ThreePublic => {
    const times = (fen: bigint) => fen * BigInt(factor);
    return {
      abroad: times(three.abroad),
      purchase: times(three.purchase),
      operation: times(three.operation),
      reception: times(three.reception),
    };
  };
  const counts = Object.fromEntries(
    Object.entries(c.accounts.counts).map(([name, count]) => [name, count * factor]),
  ) as unknown as Counts;
  const accounts = {
    ...c.accounts,
    threeFinal: grow(c.accounts.threeFinal),
    threePrior: grow(c.accounts.threePrior),
    counts,
  };
  return { ...c, accounts, totals: totalsOf(accounts) };
}

/** 三公 of all units of a district, with or without a table (Chongqing, Hubei, Guangdong). */
export function threeSummary(unit: Context): Disclosure {
  const c = wholeDistrict(unit);
  const { pen, accounts, totals } = c;
  const { threeFinal: now, threePrior: before, counts } = accounts;
  const name = threePublicName(pen);
  const whole = pen.money("three", totals.three);
  const cars = pen.money("three.cars", now.purchase + now.operation);
  const [abroad, reception] = [
    pen.money("three.abroad", now.abroad),
    pen.money("three.reception", now.reception),
  ];
  const [purchase, operation] = [
    pen.money("three.purchase", now.purchase),
    pen.money("three.operation", now.operation),
  ];
  pen.sum("total-of-parts", whole, [abroad, reception, cars]);
  pen.sum("total-of-parts", cars, [purchase, operation]);
  const change = (figure: typeof whole, prior: bigint): Line =>
    changeSentence(pen, figure, prior, { topic: "three", year: c.year });
  const money = [
    line`${c.period}${accounts.entity.place}本级${name}决算汇总数${whole}，${change(whole, totals.threePrior)}其中：`,
    line`1.因公出国（境）费${abroad}，${change(abroad, before.abroad)}`,
    line`2.公务接待费${reception}，${change(reception, before.reception)}`,
    line`3.公务用车购置及运行维护费${cars}。其中，公务用车购置费${purchase}，${change(purchase, before.purchase)}公务用车运行维护费${operation}，${change(operation, before.operation)}`,
  ];
  const used = [
    line`1.因公出国（境）团组数${pen.count("delegations", counts.delegations, "个")}；因公出国（境）${pen.count("travellers", counts.travellers, "人次")}。`,
    line`2.国内公务接待${pen.count("batches", counts.batches, "批次")}，国内公务接待${pen.count("visitors", counts.visitors, "人次")}。`,
    line`3.公务用车购置数${pen.count("cars.bought", counts.carsBought, "辆")}；公务用车保有量${pen.count("cars.held", counts.carsHeld, "辆")}。`,
  ];
  const parts = [
    node("three-overall", "chinese", [`${name}决算情况`], money.map(paragraph)),
    node("three-counts", "chinese", [`${name}使用情况`], used.map(paragraph)),
    node(
      "three-note",
      "none",
      [],
      [
        paragraph([
          `备注：${name}是指由财政拨款安排的因公出国（境）费、公务用车购置及运行维护费、公务接待费。`,
        ]),
      ],
    ),
  ];
  if (pen.random.chance(0.5))
    parts.push(node("table-three", "none", [`${c.year}年${name}决算汇总表`], [summaryTable(c)]));
  return {
    title: `${accounts.entity.place}本级${c.year}年度${name}决算汇总${pen.random.pick(["说明", "情况"])}`,
    parts,
    withContents: false,
  };
}

function summaryTable(c: Context) {
  const { pen, accounts } = c;
  const { threeFinal: now, threePrior: before } = accounts;
  const spec = [
    [
      "合计",
      "three",
      now.abroad + now.purchase + now.operation + now.reception,
      before.abroad + before.purchase + before.operation + before.reception,
    ],
    ["1.因公出国（境）费", "three.abroad", now.abroad, before.abroad],
    ["2.公务接待费", "three.reception", now.reception, before.reception],
    [
      "3.公务用车购置及运行维护费",
      "three.cars",
      now.purchase + now.operation,
      before.purchase + before.operation,
    ],
    ["其中：公务用车购置费", "three.purchase", now.purchase, before.purchase],
    ["　　　公务用车运行维护费", "three.operation", now.operation, before.operation],
  ] as const;
  const made = spec.map(([label, key, present, past]) => ({
    label,
    figures: [pen.cell("", past), pen.cell(key, present)] as const,
  }));
  for (const column of [0, 1] as const) {
    const [all, abroad, reception, cars, purchase, operation] = made.map(({ figures }) => figures[column]);
    if (all !== undefined && cars !== undefined) {
      pen.sum(
        "table-total",
        all,
        [abroad, reception, cars].filter((figure) => figure !== undefined),
      );
      pen.sum(
        "table-total",
        cars,
        [purchase, operation].filter((figure) => figure !== undefined),
      );
    }
  }
  const rows = [
    [head("项目"), head(`${c.year - 1}年决算数`), head(`${c.year}年决算数`)],
    ...made.map(({ label, figures }) => [body(label), ...figures.map((figure) => body([figure]))]),
  ];
  return {
    kind: "table",
    id: "three",
    title: [`${c.year}年${threePublicName(pen)}决算汇总表`],
    number: "",
    entity: "",
    unitLine: `单位：${pen.style.tableUnit}`,
    rows,
    columns: 3,
    headerRows: 1,
    note: "",
  } as const;
}
