/** Lists whose members are known: `names` all that may occur, `full` those without which the list is not the whole. Data only. */
export interface StandardList {
  readonly id: string;
  readonly names: readonly string[];
  readonly full: readonly string[];
}

/** A grade of evaluation as a part of a list: 「优 4 个，良 1 个」, 「评价等级为优的项目 6 个」. */
export const gradeName =
  /^(?:评价|自评)?(?:等级|结果|等次)?(?:为|是)?[“"]?(?:优秀?|良好?|中|差|较差|一般|合格|不合格)[”"]?(?:等?级)?的?(?:项目)?$/;

export const standardLists: readonly StandardList[] = [
  {
    id: "basic-project",
    names: ["基本支出", "项目支出", "基本", "项目", "上缴上级", "经营", "附属单位"],
    full: ["基本", "项目"],
  },
  { id: "personnel-public", names: ["人员经费", "公用经费"], full: ["人员经费", "公用经费"] },
  { id: "procurement", names: ["货物", "工程", "服务"], full: ["货物", "工程", "服务"] },
  { id: "three-public", names: ["因公出国", "公务用车", "公务接待", "出国"], full: ["出国", "用车", "接待"] },
  { id: "vehicles", names: ["用车购置", "用车运行", "购置费", "运行"], full: ["购置", "运行"] },
  {
    id: "income-sources",
    names: [
      "财政拨款",
      "一般公共预算",
      "政府性基金",
      "国有资本经营",
      "上级补助",
      "事业收入",
      "事业",
      "经营",
      "附属单位",
      "其他收入",
      "其他",
      "使用非财政",
      "结转",
      "经费拨款",
      "专项拨款",
    ],
    full: ["其他"],
  },
  {
    id: "economic",
    names: ["工资福利", "商品和服务", "商品服务", "个人和家庭", "资本性", "债务利息", "企业补助"],
    full: ["工资福利", "商品", "个人和家庭", "资本性"],
  },
  {
    id: "unit-kinds",
    names: ["行政单位", "参照公务员法", "参公", "事业单位", "其他事业"],
    full: ["行政单位", "事业单位"],
  },
  {
    id: "spending-total",
    names: ["支出合计", "本年支出", "结余分配", "年末", "结转下年"],
    full: ["支出", "年末"],
  },
  {
    id: "income-total",
    names: ["收入合计", "本年收入", "使用非财政拨款结余", "事业基金", "年初", "上年结转"],
    full: ["收入", "年初"],
  },
  { id: "rectified", names: ["已完成整改", "已整改", "正在整改", "整改中", "未整改"], full: ["已", "正在"] },
  {
    id: "staff",
    names: [
      "行政",
      "事业",
      "聘用",
      "工勤",
      "在职",
      "在编",
      "编外",
      "离休",
      "退休",
      "参公",
      "参照公务员",
      "合同制",
      "临时",
    ],
    full: ["行政", "事业", "工勤", "聘用", "离休"],
  },
  {
    id: "funding-sources",
    names: [
      "中央",
      "省级",
      "市级",
      "县级",
      "区级",
      "州级",
      "地方",
      "自筹",
      "配套",
      "上级补助",
      "本级财政",
      "财政资金",
      "其他资金",
      "社会资金",
    ],
    full: ["中央", "省级", "市级", "县级", "区级"],
  },
];
