import { changeSentence } from "../change.ts";
import type { Context } from "../context.ts";
import type { Line } from "../figure.ts";
import { join, line } from "../pen.ts";
import { makeProject } from "../performance/model.ts";

/** （一）机关运行经费: none for a public institution. */
export function agency(c: Context): Line[] {
  const { pen, totals, accounts } = c;
  if (accounts.entity.kind === "centre") {
    return [
      line`${pen.random.pick([`本${c.self}为事业单位，${c.period}无机关运行经费支出。`, `${c.name}为事业单位，按规定未使用机关运行经费。`])}`,
    ];
  }
  const amount = pen.money("agency", totals.publicUse);
  const change = changeSentence(pen, amount, accounts.agencyPrior, {
    subject: pen.random.pick(["", "支出"]),
    topic: "agency",
    year: c.year,
  });
  const subject = pen.random.pick([
    `${c.name}机关运行经费支出`,
    `本${c.self}机关运行经费支出`,
    `机关运行经费支出`,
  ]);
  return [line`${c.period}${pen.random.pick(["，", ""])}${subject}${amount}，${change}`];
}

/** （二）政府采购. */
export function procurement(c: Context): Line[] {
  const { pen, totals, accounts } = c;
  const { goods, works, services, small, micro } = accounts.procurement;
  const whole = pen.money("procurement", totals.procurement);
  const parts = [
    pen.money("procurement.goods", goods),
    pen.money("procurement.works", works),
    pen.money("procurement.services", services),
  ] as const;
  pen.sum("total-of-parts", whole, parts);
  const head = line`${c.period}${pen.random.pick(["", "，"])}${pen.random.pick([c.name, `本${c.self}`, ""])}政府采购支出总额${whole}，其中：政府采购货物支出${parts[0]}、政府采购工程支出${parts[1]}、政府采购服务支出${parts[2]}。`;
  if (totals.procurement === 0n) return [head];
  const sme = pen.money("procurement.small", small);
  const tiny = pen.money("procurement.micro", micro);
  pen.link({ kind: "bound", family: "part-within-whole", smaller: tiny, larger: sme });
  pen.link({ kind: "bound", family: "part-within-whole", smaller: sme, larger: whole });
  const tail = pen.random.pick([
    () =>
      line`授予中小企业合同金额${sme}，占政府采购支出总额的${pen.share(sme, whole)}，其中：授予小微企业合同金额${tiny}，占政府采购支出总额的${pen.share(tiny, whole)}。`,
    () =>
      small === 0n
        ? line`授予中小企业合同金额${sme}，占政府采购支出总额的${pen.share(sme, whole)}。`
        : line`授予中小企业合同金额${sme}，占政府采购支出总额的${pen.share(sme, whole)}，其中：授予小微企业合同金额${tiny}，占授予中小企业合同金额的${pen.share(tiny, sme)}。`,
  ])();
  return [line`${head}${tail}`];
}

/** （三）国有资产. */
export function assets(c: Context): Line[] {
  const { pen, accounts } = c;
  const kinds = accounts.cars;
  const total = pen.count(
    "cars.total",
    kinds.reduce((all, [, count]) => all + count, 0),
    "辆",
  );
  const counted = kinds.map(([kind, count]) => [kind, pen.count("", count, "辆")] as const);
  pen.sum(
    "count-of-parts",
    total,
    counted.map(([, figure]) => figure),
  );
  const newForm = c.year >= 2024 || (c.year >= 2022 && pen.random.chance(0.6));
  const equipment = newForm
    ? line`单价100万元（含）以上设备（不含车辆）${pen.count("", accounts.equipment, "台（套）")}。`
    : line`单价50万元以上通用设备${pen.count("", accounts.equipment, "台（套）")}，单价100万元以上专用设备${pen.count("", 0, "台（套）")}。`;
  const words = join(
    counted.map(([kind, figure]) => line`${kind}${figure}`),
    "、",
  );
  const who = pen.random.pick([c.name, `本${c.self}`, `${c.short}`]);
  return [line`截至${c.year}年12月31日，${who}共有车辆${total}，其中：${words}。${equipment}`];
}

/** 会议费、培训费 (Chongqing, Shaanxi, Hunan). */
export function meetings(c: Context): Line[] {
  const { pen, accounts } = c;
  const meeting = pen.money("meeting", accounts.meeting);
  const training = pen.money("training", accounts.training);
  return [
    line`${c.period}会议费支出${meeting}，${accounts.meeting === 0n ? "本年未召开会议" : "用于召开业务工作会议"}；培训费支出${training}，${accounts.training === 0n ? "本年未开展培训" : "用于开展业务培训"}。`,
  ];
}

/** Projects that no annexed form reports on: another score of the same name would be an error. */
const spokenOf = ["村级组织运转补助", "基层宣讲专项", "公共场地租赁费", "乡土人才培训", "档案数字化加工"];

/** 「……项目绩效自评综述：……全年预算数为X万元，执行数为Y万元，完成预算的Z%。」, as the central form has it. */
function projectParagraphs(c: Context): Line[] {
  const random = c.pen.random.fork("projects");
  if (!random.chance(0.45)) return [];
  const plan = {
    execution: 10,
    groups: [
      ["产出指标", 50],
      ["效益指标", 40],
    ],
    sources: ["财政拨款"],
  } as const;
  const names = random.sample(spokenOf, 3);
  return Array.from({ length: random.int(1, 3) }, (_, index) => {
    const project = makeProject(random.fork(`project ${index}`), plan);
    const planned = c.pen.money("", project.funds[0]?.full ?? 0n);
    const executed = c.pen.money("", project.funds[0]?.executed ?? 0n);
    const points = project.executionScore + project.indicators.reduce((sum, { score }) => sum + score, 0);
    const score = c.pen.score("", points, "分", false);
    const rate = c.pen.rate("completion-rate", executed, planned);
    const reached = random.pick([
      "主要产出和效果：一是各项任务按期完成；二是服务对象反映良好。",
      "项目绩效目标完成情况：按计划完成年度任务，资金使用规范。",
    ]);
    return line`${names[index]}绩效自评综述：根据年初设定的绩效目标，项目自评得分为${score}。项目全年预算数为${planned}，执行数为${executed}，完成预算的${rate}。${reached}`;
  });
}

/** 绩效: how many projects, how much money, which grades. */
export function performance(c: Context): Line[] {
  const { pen, accounts } = c;
  const { projects, amount, excellent, good, medium, poor, score } = accounts.performance;
  const number = pen.count("projects", projects, "个");
  const money = pen.money("performance.amount", amount);
  const whole = pen.latest("gen.project");
  const share =
    whole === undefined || amount === 0n
      ? []
      : line`，占一般公共预算项目支出总额的${pen.share(money, whole)}`;
  const grades = [
    ["优", excellent],
    ["良", good],
    ["中", medium],
    ["差", poor],
  ] as const;
  const counted = grades.map(([grade, count]) => [grade, pen.count("", count, "个")] as const);
  pen.sum(
    "count-of-parts",
    number,
    counted.map(([, figure]) => figure),
  );
  const [open, close] = pen.style.quotes[0] === "" ? ["", ""] : pen.style.quotes;
  const told = join(
    counted.map(([grade, figure]) => line`评价等级为${open}${grade}${close}的项目${figure}`),
    "，",
  );
  return [
    line`根据预算绩效管理要求，本${c.self}组织对${c.period}项目支出开展绩效自评，共涉及项目${number}，涉及资金${money}${share}。其中：${told}。`,
    line`从评价情况看，${c.short}整体支出绩效自评得分为${pen.score("score.whole", score, "分", false)}，各项任务按计划推进，资金使用总体规范。`,
    ...projectParagraphs(c),
  ];
}
