import { otherSources } from "../accounts.ts";
import { changeSentence } from "../change.ts";
import type { Context } from "../context.ts";
import type { Line } from "../figure.ts";
import { join, line } from "../pen.ts";
import { classes } from "./general.ts";
import { sourceNames } from "./income-expenditure.ts";

/** Yunnan's 收入决算情况: every source with its share, zeros included. */
export function yunnanIncome(c: Context): Line[] {
  const { pen, totals } = c;
  const whole = pen.money("income", totals.income);
  const rows = [
    ["财政拨款收入", "income.fiscal", totals.fiscalIncome] as const,
    ...otherSources.map(
      (source) => [sourceNames[source], `income.${source}`, totals.otherIncome[source]] as const,
    ),
  ];
  const figures = rows.map(([, key, fen]) => pen.money(key, fen));
  pen.sum("total-of-parts", whole, figures);
  const told = rows.map(([name, , fen], index) => {
    const figure = figures[index];
    return figure === undefined || fen === 0n
      ? line`${name}${figure}，占总收入的0.00%`
      : line`${name}${figure}，占总收入的${pen.share(figure, whole)}`;
  });
  const change = changeSentence(pen, whole, totals.prior.income, {
    subject: "收入合计",
    topic: "total",
    year: c.year,
  });
  return [line`${c.name}${c.period}收入合计${whole}。其中：${join(told, "；")}。${change}`];
}

/** Yunnan's 支出决算情况 with 基本支出 and 项目支出 told apart below it. */
export function yunnanExpenditure(c: Context): { head: Line[]; basic: Line[]; project: Line[] } {
  const { pen, totals } = c;
  const whole = pen.money("expenditure", totals.expenditure);
  const basic = pen.money("exp.basic", totals.basic);
  const project = pen.money("exp.project", totals.project);
  const operating = pen.money("exp.operating", totals.operating);
  pen.sum("total-of-parts", whole, [basic, project, operating]);
  const change = changeSentence(pen, whole, totals.prior.expenditure, {
    subject: "支出合计",
    topic: "total",
    year: c.year,
  });
  const head = line`${c.name}${c.period}支出合计${whole}。其中：基本支出${basic}，占总支出的${pen.share(basic, whole)}；项目支出${project}，占总支出的${pen.share(project, whole)}；上缴上级支出、经营支出、对附属单位补助支出共${operating}，占总支出的${pen.share(operating, whole)}。${change}`;
  const again = pen.money("exp.basic", totals.basic);
  const people = pen.money("", totals.basic - (totals.publicUse + nonFiscalRunning(c)));
  const running = pen.money("", totals.publicUse + nonFiscalRunning(c));
  pen.sum("total-of-parts", again, [people, running]);
  return {
    head: [head],
    basic: [
      line`${c.period}用于保障${c.name}机构正常运转、完成日常工作任务的日常支出${again}。其中：基本工资、津贴补贴等人员经费支出${people}，占基本支出的${pen.share(people, again)}；办公费、差旅费、水电费等公用经费${running}，占基本支出的${pen.share(running, again)}。`,
    ],
    project: [
      line`${c.period}用于保障机构为完成特定的行政工作任务或事业发展目标，用于专项业务工作的经费支出${pen.money("exp.project", totals.project)}。`,
    ],
  };
}

/** Half of the basic expenditure that is not fiscal went into running costs. */
function nonFiscalRunning(c: Context): bigint {
  return c.accounts.items.reduce((all, item) => all + item.otherBasic, 0n) / 2n;
}

/** 具体使用情况, class by class. */
export function yunnanClasses(c: Context): Line[] {
  const { pen, totals } = c;
  const whole = pen.latest("gen") ?? pen.money("gen", totals.general);
  const rows = classes(c).map(({ code, name, fen }, index) => {
    const figure = pen.money(`gen.class.${code}`, fen);
    const share = pen.share(figure, whole);
    return {
      figure,
      words: line`${index + 1}．${name.replace(/支出$/, "")}（类）支出${figure}，占一般公共预算财政拨款总支出的${share}。主要用于${pen.random.pick(["人员工资和日常办公", "专项业务工作", "社会保险缴费", "项目实施和补助发放"])}；`,
    };
  });
  pen.sum(
    "total-of-parts",
    whole,
    rows.map(({ figure }) => figure),
  );
  return rows.map(({ words }) => words);
}
