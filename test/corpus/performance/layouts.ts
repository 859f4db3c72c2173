import type { Context } from "../context.ts";
import type { ProvinceKey } from "../places.ts";
import type { FormLayout } from "./form.ts";
import { makeProject, type Project } from "./model.ts";

const plainHeads = [
  "一级指标",
  "二级指标",
  "三级指标",
  "年度指标值",
  "实际完成值",
  "分值",
  "得分",
  "偏差原因分析及改进措施",
];

/** The form of 财预〔2020〕10号 as most provinces print it. */
function standard(year: number, title: string, groupPoints: boolean, subRates: boolean): FormLayout {
  return {
    title: `${title}（${year}年度）`,
    amounts: ["年初预算数", "全年预算数（A）", "全年执行数（B）"],
    rate: "执行率（B/A）",
    weight: "分值",
    indicatorHeads: plainHeads,
    indicatorCells: ({ target, actual }) => [target, actual],
    groupPoints,
    subRates,
    totalLabel: "总分",
    moneyLabel: "项目资金（万元）",
  };
}

/** Sichuan: sign, value and unit in columns of their own, 权重 for 分值. */
function sichuan(year: number): FormLayout {
  return {
    title: `部门预算项目支出绩效自评表（${year}年度）`,
    amounts: ["年初预算", "调整后预算数", "预算执行数"],
    rate: "预算执行率",
    weight: "权重",
    indicatorHeads: [
      "一级指标",
      "二级指标",
      "三级指标",
      "指标性质",
      "指标值",
      "度量单位",
      "完成值",
      "权重",
      "得分",
      "未完成原因分析",
    ],
    indicatorCells: ({ sign, value, unit, actual }) => [
      sign,
      value,
      unit,
      unit === "" ? actual : actual.slice(0, actual.length - unit.length),
    ],
    groupPoints: false,
    subRates: true,
    totalLabel: "合计",
    moneyLabel: "预算执行情况（万元）",
  };
}

/** Yunnan: sign and unit apart, 绩效指标 with 指标值. */
function yunnan(year: number): FormLayout {
  return {
    ...sichuan(year),
    title: `${year}年度项目支出绩效自评表`,
    amounts: ["年初预算数", "全年预算数", "全年执行数"],
    rate: "执行率",
    weight: "分值",
    indicatorHeads: [
      "一级指标",
      "二级指标",
      "三级指标",
      "指标性质",
      "指标值",
      "度量单位",
      "实际完成值",
      "分值",
      "得分",
      "偏差原因分析及改进措施",
    ],
    subRates: false,
    totalLabel: "总分",
    moneyLabel: "项目资金（万元）",
  };
}

function layoutFor(c: Context, province: ProvinceKey): FormLayout {
  const { random } = c.pen;
  if (province === "sichuan") return sichuan(c.year);
  if (province === "yunnan")
    return random.chance(0.6) ? yunnan(c.year) : standard(c.year, "项目支出绩效自评表", false, false);
  if (province === "hubei")
    return {
      ...standard(c.year, random.pick(["项目自评表", "项目绩效自评表"]), true, false),
      amounts: ["年初预算数", "全年预算数（A）", "执行数（B）"],
    };
  if (province === "chongqing")
    return {
      ...standard(c.year, "项目绩效目标自评表", false, false),
      amounts: ["年初预算数", "全年（调整）预算数", "全年执行数"],
      rate: "执行率（%）",
      weight: "执行率权重",
      indicatorHeads: [
        "一级指标",
        "二级指标",
        "指标名称",
        "年度指标值",
        "全年完成值",
        "指标权重",
        "指标得分",
        "说明",
      ],
      moneyLabel: "当年预算情况（万元）",
    };
  return standard(
    c.year,
    random.pick(["项目支出绩效自评表", "专项资金绩效自评表", "项目支出绩效目标自评表"]),
    random.chance(0.6),
    random.chance(0.2),
  );
}

function pointsFor(c: Context, province: ProvinceKey): Parameters<typeof makeProject>[1] {
  const { random } = c.pen;
  const sources =
    province === "sichuan"
      ? ["财政资金", "财政专户管理资金", "单位资金", "其他资金"]
      : random.pick([
          ["当年财政拨款", "上年结转资金", "其他资金"],
          ["财政拨款", "其他资金"],
          ["本年财政拨款", "上年结转资金", "其他资金"],
        ]);
  if (province === "hubei" && random.chance(0.6))
    return {
      execution: 20,
      groups: [
        ["产出指标", 40],
        ["效益指标", 30],
        ["满意度指标", 10],
      ],
      sources,
    };
  return {
    execution: 10,
    groups: random.pick([
      [
        ["产出指标", 50],
        ["效益指标", 30],
        ["满意度指标", 10],
      ],
      [
        ["产出指标", 60],
        ["效益指标", 20],
        ["满意度指标", 10],
      ],
      [
        ["产出指标", 50],
        ["效益指标", 40],
      ],
    ] as const),
    sources,
  };
}

/** A project and the layout its province gives the form. */
export function projectForm(c: Context, province: ProvinceKey): { project: Project; layout: FormLayout } {
  return { project: makeProject(c.pen.random, pointsFor(c, province)), layout: layoutFor(c, province) };
}

/** The same for the whole unit: its name stands where the project's would. */
export function wholeForm(c: Context, province: ProvinceKey): { project: Project; layout: FormLayout } {
  const { project, layout } = projectForm(c, province);
  const byNature = (province === "hunan" || province === "guangxi") && layout.indicatorHeads.length === 8;
  const sources = ["一般公共预算", "政府性基金拨款", "其他资金"];
  const funds = project.funds.map((fund, index) => ({
    ...fund,
    source: byNature ? (sources[index] ?? fund.source) : fund.source,
  }));
  return {
    project: { ...project, funds, name: `${c.name}整体支出` },
    layout: {
      ...layout,
      byNature,
      title: `${c.self}整体支出绩效自评表（${c.year}年度）`,
      moneyLabel: "年度预算申请（万元）",
    },
  };
}
