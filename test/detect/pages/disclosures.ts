import type { Random } from "../../corpus/random.ts";
import {
  address,
  amount,
  chrome,
  type Page,
  percent,
  placeOf,
  type Sort,
  siteTitle,
  unitOf,
  yearOf,
} from "./page.ts";

/** Titles of accounts as portals print them. */
function accountsTitle(random: Random, unit: string, year: number): string {
  return random.pick([
    `${unit}${year}年度部门决算`,
    `${year}年度${unit}部门决算`,
    `${unit}${year}年部门决算公开`,
    `${year}年${unit}单位决算公开报告`,
    `${unit}${year}年度部门决算情况说明`,
    `关于公开${unit}${year}年度部门决算的说明`,
    `${unit}（本级）${year}年度决算公开`,
    `${unit}${year}年度部门决算信息公开说明`,
    `${year}年部门决算公开（${unit}）`,
  ]);
}

function accountsBody(random: Random, unit: string, year: number): string[] {
  const change = () =>
    `与${year - 1}年相比，${random.pick(["增加", "减少"])}${amount(random)}，${random.pick(["增长", "下降"])}${percent(random)}，主要原因是人员变动。`;
  const sections = [
    "收入支出决算总体情况说明",
    "收入决算情况说明",
    "支出决算情况说明",
    "财政拨款收入支出决算总体情况说明",
    "一般公共预算财政拨款支出决算情况说明",
    "一般公共预算财政拨款基本支出决算情况说明",
    "财政拨款“三公”经费支出决算情况说明",
    "政府性基金预算财政拨款收入支出决算情况说明",
    "国有资本经营预算财政拨款支出决算情况说明",
    "机关运行经费支出说明",
    "政府采购支出说明",
    "国有资产占用情况说明",
  ];
  const kept = random.chance(0.2) ? random.sample(sections, 6) : sections;
  const explained = kept.flatMap((title, index) => [
    `${"一二三四五六七八九十"[index] ?? "十一"}、${title}`,
    `${year}年度${title.slice(0, 4)}${amount(random)}。${change()}`,
  ]);
  return [
    `第一部分 ${unit}概况`,
    "一、主要职责",
    "贯彻落实有关法律法规，承担本行业管理工作。",
    "二、机构设置",
    "内设科室五个。",
    `第二部分 ${year}年度部门决算情况说明`,
    ...explained,
    "第三部分 名词解释",
    "一、财政拨款收入：指单位从同级财政部门取得的财政预算资金。",
  ];
}

function accounts(random: Random): Page {
  const unit = unitOf(random);
  const year = yearOf(random);
  const title = accountsTitle(random, unit, year);
  const lines = accountsBody(random, unit, year);
  const place = unit.slice(0, 3);
  const around = chrome(random, place);
  const shown = siteTitle(random, title, place);
  const opening = shown === "" || shown.endsWith("门户网站") ? `${title}\n` : "";
  return {
    name: "accounts",
    kind: "department-final-accounts",
    entity: unit,
    year,
    cues: {
      url: address(random),
      title: shown,
      headings: random.chance(0.5) ? [title] : [],
      body: `${around.before}${opening}${lines.join("\n")}${around.after}`,
      tables: random.pick([0, 0, 8, 9, 13]),
    },
  };
}

function headless(random: Random): Page {
  const page = accounts(random);
  const body = page.cues.body.split("\n").filter((line) => !/决算(?:公开|信息)|部门决算$/.test(line));
  return {
    ...page,
    name: "accounts without title",
    cues: { ...page.cues, title: "", headings: [], body: body.join("\n") },
  };
}

function budget(random: Random): Page {
  const unit = unitOf(random);
  const year = yearOf(random);
  const title = random.pick([
    `${unit}${year}年部门预算`,
    `${year}年${unit}部门预算公开`,
    `${unit}${year}年单位预算`,
    `${unit}${year}年部门预算编制说明及公开表`,
    `关于${unit}${year}年部门预算公开的说明`,
  ]);
  const lines = [
    title,
    "目录",
    "第一部分 单位概况",
    "第二部分 部门预算情况说明",
    "第三部分 部门预算表",
    "第一部分 单位概况",
    "一、主要职能",
    "负责本行业工作。",
    "二、机构设置情况",
    "内设股室六个。",
    `第二部分 ${year}年部门预算情况说明`,
    "一、收支预算总体情况说明",
    `${year}年收入预算${amount(random)}，其中一般公共预算拨款收入${amount(random)}，比上年预算数增加${amount(random)}。`,
    "二、支出预算情况说明",
    `${year}年支出预算${amount(random)}，其中基本支出${amount(random)}，项目支出${amount(random)}。`,
    "三、一般公共预算“三公”经费预算情况",
    `因公出国（境）费${amount(random)}，公务接待费${amount(random)}，公务用车运行费${amount(random)}。`,
    "四、机关运行经费安排情况",
    `机关运行经费预算${amount(random)}。`,
    "五、政府采购预算情况",
    `政府采购预算${amount(random)}。`,
    "第四部分 名词解释",
  ];
  const around = chrome(random, unit.slice(0, 3));
  return {
    name: "budget",
    kind: "department-budget",
    entity: unit,
    year,
    cues: {
      url: address(random),
      title: siteTitle(random, title, unit.slice(0, 3)),
      headings: random.chance(0.5) ? [title] : [],
      body: `${around.before}${lines.join("\n")}${around.after}`,
      tables: random.pick([0, 9]),
    },
  };
}

function selfEvaluation(random: Random): Page {
  const unit = unitOf(random);
  const year = yearOf(random);
  const table = random.chance(0.5);
  const title = table
    ? random.pick([
        `${unit}${year}年度项目支出绩效自评表`,
        `${year}年度${unit}部门整体支出绩效自评表`,
        `${unit}${year}年预算项目绩效自评结果公开`,
      ])
    : random.pick([
        `${unit}${year}年度部门整体支出绩效自评报告`,
        `${year}年${unit}专项资金绩效自评报告`,
        `${unit}${year}年度项目支出绩效单位自评报告`,
      ]);
  const form = [
    `（${year}年度）`,
    "项目名称",
    "社区环境整治补助经费",
    "主管部门",
    unit,
    "项目资金（万元）",
    "年初预算数",
    "全年预算数",
    "全年执行数",
    "分值",
    "执行率",
    "得分",
    "年度资金总额",
    "120.00",
    "120.00",
    "118.40",
    "10",
    "98.67%",
    "9.87",
    "一级指标",
    "二级指标",
    "三级指标",
    "年度指标值",
    "实际完成值",
    "产出指标",
    "数量指标",
    "质量指标",
    "效益指标",
    "服务对象满意度指标",
    "总分",
    "100",
    "96.5",
  ];
  const report = [
    "一、基本情况",
    `（一）项目概况。${year}年安排预算${amount(random)}。`,
    "二、绩效自评工作情况",
    "采用比较法开展自评。",
    "三、综合评价结论",
    `自评得分${random.int(80, 99)}分，资金到位${amount(random)}，执行${amount(random)}。`,
    "四、绩效目标完成情况分析",
    "数量指标、质量指标均已完成，满意度较高。",
    "五、存在的问题",
    "预算编制不够细化。",
    "六、改进措施",
    "加强管理。",
  ];
  return {
    name: "self-evaluation",
    kind: "self-evaluation",
    entity: unit,
    year,
    cues: {
      url: address(random),
      title: siteTitle(random, title, unit.slice(0, 3)),
      headings: [title],
      body: [title, ...(table ? form : report)].join("\n"),
      tables: table ? 1 : 0,
    },
  };
}

function evaluation(random: Random): Page {
  const unit = unitOf(random);
  const year = yearOf(random);
  const title = random.pick([
    `${unit}${year}年度部门整体支出绩效评价报告`,
    `${unit}${year}年项目支出绩效评价报告`,
    `${year}年度${unit}专项资金绩效评价报告`,
    `${year}年度${unit}部门整体支出绩效评价报告`,
  ]);
  const lines = [
    title,
    "一、项目概况",
    `（一）项目基本情况。${year}年下达资金${amount(random)}。`,
    "二、绩效评价工作开展情况",
    "（一）评价目的。（二）评价方法。",
    "三、综合评价情况及评价结论",
    `综合得分${random.int(70, 98)}分。资金使用情况良好，实际支出${amount(random)}。`,
    "四、绩效评价指标分析",
    "项目立项规范，资金到位及时，产出指标完成，社会效益明显。",
    "五、主要经验及做法、存在的问题",
    "六、有关建议",
  ];
  const around = chrome(random, unit.slice(0, 3));
  return {
    name: "evaluation report",
    kind: "evaluation-report",
    entity: unit,
    year,
    cues: {
      url: address(random),
      title: siteTitle(random, title, unit.slice(0, 3)),
      headings: random.chance(0.4) ? [title] : [],
      body: around.before + lines.join("\n") + around.after,
      tables: 0,
    },
  };
}

function threePublic(random: Random): Page {
  const unit = unitOf(random);
  const year = yearOf(random);
  const title = random.pick([
    `${unit}${year}年度“三公”经费决算情况说明`,
    `${year}年${unit}“三公”经费公开`,
    `${unit}${year}年“三公”经费预算公开`,
    `${unit}${year}年度三公经费支出情况说明`,
  ]);
  const body = `${year}年度“三公”经费财政拨款支出${amount(random)}，其中：因公出国（境）费0万元，公务用车购置及运行费${amount(random)}，公务接待费${amount(random)}，国内公务接待${random.int(1, 90)}批次、${random.int(10, 900)}人次。公务用车保有量${random.int(1, 9)}辆。与上年相比减少${amount(random)}，主要原因是厉行节约。`;
  const around = chrome(random, unit.slice(0, 3));
  return {
    name: "three-public",
    kind: "three-public",
    entity: unit,
    year,
    cues: {
      url: address(random),
      title: siteTitle(random, title, unit.slice(0, 3)),
      headings: [title],
      body: `${around.before}${title}\n${body}${around.after}`,
      tables: random.pick([0, 1]),
    },
  };
}

function governmentAccounts(random: Random): Page {
  const place = placeOf(random);
  const year = yearOf(random);
  const title = random.pick([
    `关于${place}${year}年财政决算（草案）的报告`,
    `${place}${year}年政府决算`,
    `${place}${year}年财政决算公开`,
    `关于${place}${year}年本级决算（草案）的报告`,
  ]);
  const lines = [
    title,
    `一、${year}年财政决算情况`,
    `全${place.slice(-1)}一般公共预算收入${random.int(3, 90)}.${random.int(10, 99)}亿元，为预算的101.2%，增长4.5%，其中税收收入${random.int(2, 60)}亿元。一般公共预算支出${random.int(5, 190)}亿元。`,
    "上级转移支付和税收返还收入、调入资金、上年结余等相加，收支平衡。",
    `二、政府性基金预算收支决算情况`,
    `政府性基金收入${random.int(1, 50)}亿元。`,
    "三、社会保险基金决算情况",
    `收入${random.int(1, 20)}亿元。`,
    "四、地方政府债务情况",
    `债务限额${random.int(10, 300)}亿元，债务余额${random.int(10, 280)}亿元。`,
  ];
  return {
    name: "government accounts",
    kind: "government-final-accounts",
    entity: place,
    year,
    cues: {
      url: address(random),
      title: siteTitle(random, title, place),
      headings: [title],
      body: lines.join("\n"),
      tables: random.pick([0, 12]),
    },
  };
}

function governmentBudget(random: Random): Page {
  const place = placeOf(random);
  const year = yearOf(random);
  const title = random.pick([
    `关于${place}${year - 1}年预算执行情况和${year}年预算草案的报告`,
    `${place}${year}年政府预算公开`,
    `${place}${year}年本级政府预算`,
    `关于${place}${year - 1}年财政预算执行情况与${year}年财政预算（草案）的报告`,
  ]);
  const lines = [
    title,
    `一、${year - 1}年预算执行情况`,
    `全县一般公共预算收入完成${random.int(3, 90)}亿元，非税收入${random.int(1, 9)}亿元，转移支付${random.int(1, 60)}亿元。`,
    `二、${year}年预算草案`,
    `一般公共预算支出安排${random.int(5, 100)}亿元，上解支出${random.int(1, 5)}亿元，收支平衡。政府性基金预算收入安排${random.int(1, 9)}亿元，国有资本经营预算收入安排${random.int(100, 900)}万元。`,
    "三、债务限额和余额",
    `新增债券${random.int(1, 9)}亿元。`,
  ];
  return {
    name: "government budget",
    kind: "government-budget",
    entity: place,
    year,
    cues: {
      url: address(random),
      title: siteTitle(random, title, place),
      headings: [title],
      body: lines.join("\n"),
      tables: 0,
    },
  };
}

function attachmentOnly(random: Random): Page {
  const unit = unitOf(random);
  const year = yearOf(random);
  const budgets = random.chance(0.4);
  const title = budgets ? `${unit}${year}年部门预算公开` : accountsTitle(random, unit, year);
  const around = chrome(random, unit.slice(0, 3));
  return {
    name: "attachment only",
    kind: budgets ? "department-budget" : "department-final-accounts",
    entity: unit,
    year,
    cues: {
      url: address(random),
      title: `${title}_${unit.slice(0, 3)}人民政府`,
      headings: random.chance(0.5) ? [title] : [],
      body: `${around.before}${title}\n附件：${title}.${random.pick(["pdf", "docx", "xls"])}${around.after}`,
      tables: 0,
    },
  };
}

/** The Chongqing form: three chapters, run-in items. */
function runIn(random: Random): Page {
  const unit = unitOf(random);
  const year = yearOf(random);
  const title = `${unit}${year}年度部门决算情况说明`;
  const lines = [
    "一、部门基本情况",
    "（一）职能职责",
    "承担街道相关管理工作。",
    "（二）机构设置",
    "内设十个办公室。",
    "二、部门决算情况说明",
    "（一）收入支出决算总体情况说明",
    `1.总体情况。${year}年度收入总计${amount(random)}，支出总计${amount(random)}。收支较上年决算数减少${amount(random)}，下降${percent(random)}。`,
    `2.收入情况。${year}年度收入合计${amount(random)}。`,
    `（二）财政拨款收入支出决算总体情况说明`,
    `${year}年度财政拨款收支总计${amount(random)}。`,
    "三、“三公”经费情况说明",
    `“三公”经费支出共计${amount(random)}，公务接待费${amount(random)}。`,
    "四、其他需要说明的事项",
    `机关运行经费${amount(random)}。`,
  ];
  return {
    name: "run-in",
    kind: "department-final-accounts",
    entity: unit,
    year,
    cues: {
      url: address(random),
      title: siteTitle(random, title, unit.slice(0, 3)),
      headings: [title],
      body: lines.join("\n"),
      tables: 0,
    },
  };
}

export const disclosures: readonly Sort[] = [
  { name: "accounts", count: 70, make: accounts },
  { name: "accounts without title", count: 25, make: headless },
  { name: "budget", count: 40, make: budget },
  { name: "self-evaluation", count: 30, make: selfEvaluation },
  { name: "evaluation report", count: 30, make: evaluation },
  { name: "three-public", count: 20, make: threePublic },
  { name: "government accounts", count: 15, make: governmentAccounts },
  { name: "government budget", count: 15, make: governmentBudget },
  { name: "attachment only", count: 25, make: attachmentOnly },
  { name: "run-in", count: 15, make: runIn },
];
