import { table } from "./grids.ts";

/** One invented unit's accounts in the layouts of several provinces; all of them add up and tie to one another. */
export type Part = string | ReturnType<typeof table>;

const functionalRows = [
  "一般公共服务",
  "外交",
  "国防",
  "公共安全",
  "教育",
  "科学技术",
  "文化旅游体育与传媒",
  "社会保障和就业",
  "卫生健康",
  "节能环保",
  "城乡社区",
  "农林水",
];
const numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四"];
const spending: Record<string, string> = {
  一般公共服务: "161.65",
  社会保障和就业: "32.40",
  城乡社区: "41.50",
  住房保障: "18.35",
  国有资本经营预算: "6.00",
};
const general: Record<string, string> = {
  一般公共服务: "150.75",
  社会保障和就业: "32.40",
  住房保障: "18.35",
};
const fund: Record<string, string> = { 城乡社区: "41.50" };
const capital: Record<string, string> = { 国有资本经营预算: "6.00" };
const classNames = [...functionalRows, "住房保障", "国有资本经营预算"];
const incomes: [string, string][] = [
  ["一、一般公共预算财政拨款收入", "200.40"],
  ["二、政府性基金预算财政拨款收入", "42.00"],
  ["三、国有资本经营预算财政拨款收入", "6.50"],
  ["四、上级补助收入", "2.00"],
  ["五、事业收入", "3.00"],
  ["六、经营收入", "1.00"],
  ["七、附属单位上缴收入", "0.50"],
  ["八、其他收入", "6.00"],
];

const row = (...cells: string[]) => `| ${cells.join(" | ")} |`;
const sum = (name: string, values: Record<string, string>) => values[name] ?? "";

/** 收入支出决算总表 in two halves; `numbered` adds 行次 columns and the 栏次 row. */
export function incomeExpenditure(
  numbered: boolean,
  surplusLine = "使用非财政拨款结余（含专用结余）",
): Part[] {
  const lines = classNames.map((name, index) => {
    const [income = "", amount = ""] = incomes[index] ?? ["", ""];
    const label = `${numerals[index]}、${name}支出`;
    const left = numbered ? [income, String(index + 1), amount] : [income, amount];
    const right = numbered ? [label, String(index + 31), sum(name, spending)] : [label, sum(name, spending)];
    return row(...left, ...right);
  });
  const closing = [
    ["本年收入合计", "261.40", "本年支出合计", "259.90"],
    [surplusLine, "1.20", "结余分配", "0.80"],
    ["年初结转和结余", "8.00", "年末结转和结余", "9.90"],
    ["总计", "270.60", "总计", "270.60"],
  ].map(([a = "", b = "", c = "", d = ""], index) =>
    numbered ? row(a, String(27 + index), b, c, String(57 + index), d) : row(a, b, c, d),
  );
  const head = numbered
    ? [
        row("收入", "<", "<", "支出", "<", "<"),
        row("项目", "行次", "金额", "项目", "行次", "金额"),
        row("栏次", "", "1", "栏次", "", "2"),
      ]
    : [row("收入", "<", "支出", "<"), row("项目", "决算数", "项目", "决算数")];
  return [
    "收入支出决算总表",
    "公开01表",
    "部门：云溪县档案馆　单位：万元",
    table([...head, ...lines, ...closing].join("\n")),
  ];
}

const subjects: [string, string][] = [
  ["201", "一般公共服务支出"],
  ["20103", "政府办公厅（室）及相关机构事务"],
  ["2010301", "行政运行"],
  ["2010350", "事业运行"],
  ["208", "社会保障和就业支出"],
  ["20805", "行政事业单位养老支出"],
  ["2080501", "行政单位离退休"],
  ["2080505", "机关事业单位基本养老保险缴费支出"],
  ["212", "城乡社区支出"],
  ["21208", "国有土地使用权出让收入安排的支出"],
  ["2120803", "城市建设支出"],
  ["221", "住房保障支出"],
  ["22102", "住房改革支出"],
  ["2210201", "住房公积金"],
  ["223", "国有资本经营预算支出"],
  ["22301", "解决历史遗留问题及改革成本支出"],
  ["2230105", "国有企业退休人员社会化管理补助支出"],
];

type Code = "joined" | "columns";

function coded(code: string, name: string, style: Code): string[] {
  if (style === "joined") return [code, name];
  return [code.slice(0, 3), code.slice(3, 5), code.slice(5), name];
}

interface Layout {
  readonly title: string;
  readonly mark: string;
  readonly columns: readonly string[];
  readonly style: Code;
  readonly totalLast?: boolean;
  readonly numbered?: boolean;
  readonly amounts: Record<string, readonly string[]>;
}

function codedTable({
  title,
  mark,
  columns,
  style,
  totalLast = false,
  numbered = false,
  amounts,
}: Layout): Part[] {
  const spans = columns.map(() => "^");
  const head =
    style === "joined"
      ? [row("项目", "<", ...columns), row("科目编码", "科目名称", ...spans)]
      : [
          row("项目", "<", "<", "<", ...columns),
          row("支出功能分类科目编码", "<", "<", "科目名称", ...spans),
          row("类", "款", "项", "^", ...spans),
        ];
  const width = style === "joined" ? 2 : 4;
  if (numbered)
    head.push(
      row(
        "栏次",
        ...Array.from({ length: width - 1 }, () => "<"),
        ...columns.map((_, index) => String(index + 1)),
      ),
    );
  const body = subjects.flatMap(([code, name]) =>
    amounts[code] === undefined ? [] : [row(...coded(code, name, style), ...amounts[code])],
  );
  const total = row("合计", ...Array.from({ length: width - 1 }, () => "<"), ...(amounts.total ?? []));
  const lines = totalLast ? [...body, total] : [total, ...body];
  return [title, mark, "单位：万元", table([...head, ...lines].join("\n"))];
}

/** Amounts of every prefix of the item codes, so that 类, 款 and 项 agree. */
function rolledUp(items: Record<string, readonly number[]>): Record<string, string[]> {
  const sums = new Map<string, number[]>();
  for (const [code, values] of Object.entries(items)) {
    for (const key of ["total", code.slice(0, 3), code.slice(0, 5), code]) {
      const known = sums.get(key) ?? values.map(() => 0);
      sums.set(
        key,
        known.map((value, index) => value + (values[index] ?? 0)),
      );
    }
  }
  return Object.fromEntries(
    [...sums].map(([key, values]) => [
      key,
      values.map((value) => (value === 0 ? "" : (value / 100).toFixed(2))),
    ]),
  );
}

export function income(style: Code, numbered = false): Part[] {
  const columns = [
    "本年收入合计",
    "财政拨款收入",
    "上级补助收入",
    "事业收入",
    "经营收入",
    "附属单位上缴收入",
    "其他收入",
  ];
  const line = (fiscal: number, others: readonly number[] = [0, 0, 0, 0, 0]) => [
    others.reduce((sum, value) => sum + value, fiscal),
    fiscal,
    ...others,
  ];
  const amounts = rolledUp({
    "2010301": line(11940),
    "2010350": line(3025, [200, 300, 100, 50, 600]),
    "2080501": line(1000),
    "2080505": line(2240),
    "2120803": line(4200),
    "2210201": line(1835),
    "2230105": line(650),
  });
  return codedTable({ title: "收入决算表", mark: "公开02表", columns, style, numbered, amounts });
}

export function expenditure(style: Code, numbered = false): Part[] {
  const columns = ["本年支出合计", "基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"];
  const line = (basic: number, project = 0, others: readonly number[] = [0, 0, 0]) => [
    others.reduce((sum, value) => sum + value, basic + project),
    basic,
    project,
    ...others,
  ];
  const amounts = rolledUp({
    "2010301": line(10050, 2000),
    "2010350": line(3525, 400, [60, 90, 40]),
    "2080501": line(1000),
    "2080505": line(2240),
    "2120803": line(150, 4000),
    "2210201": line(1835),
    "2230105": line(50, 550),
  });
  return codedTable({ title: "支出决算表", mark: "公开03表", columns, style, numbered, amounts });
}

export function fiscalIncomeExpenditure(numbered: boolean): Part[] {
  const left = [
    ["一、一般公共预算财政拨款", "200.40"],
    ["二、政府性基金预算财政拨款", "42.00"],
    ["三、国有资本经营预算财政拨款", "6.50"],
  ];
  const lines = classNames.map((name, index) => {
    const [label = "", amount = ""] = left[index] ?? ["", ""];
    const all = general[name] ?? fund[name] ?? capital[name] ?? "";
    const amounts = [all, sum(name, general), sum(name, fund), sum(name, capital)];
    const cells = [`${numerals[index]}、${name}支出`, ...amounts];
    return numbered
      ? row(label, String(index + 1), amount, cells[0] ?? "", String(index + 33), ...cells.slice(1))
      : row(label, amount, ...cells);
  });
  const closing = [
    ["本年收入合计", "248.90", "本年支出合计", "249.00", "201.50", "41.50", "6.00"],
    ["年初财政拨款结转和结余", "4.60", "年末财政拨款结转和结余", "4.50", "2.10", "1.50", "0.90"],
    ["一、一般公共预算财政拨款", "3.20", "", "", "", "", ""],
    ["二、政府性基金预算财政拨款", "1.00", "", "", "", "", ""],
    ["三、国有资本经营预算财政拨款", "0.40", "", "", "", "", ""],
    ["总计", "253.50", "总计", "253.50", "203.60", "43.00", "6.90"],
  ].map(([a = "", b = "", c = "", ...rest], index) =>
    numbered ? row(a, String(27 + index), b, c, String(59 + index), ...rest) : row(a, b, c, ...rest),
  );
  const funds = ["合计", "一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"];
  const head = numbered
    ? [
        row("收入", "<", "<", "支出", "<", "<", "<", "<", "<"),
        row("项目", "行次", "金额", "项目", "行次", ...funds),
        row("栏次", "", "1", "栏次", "", "2", "3", "4", "5"),
      ]
    : [row("收入", "<", "支出", "<", "<", "<", "<"), row("项目", "决算数", "项目", ...funds)];
  return [
    "财政拨款收入支出决算总表",
    "公开04表",
    "单位：万元",
    table([...head, ...lines, ...closing].join("\n")),
  ];
}

export function generalExpenditure(style: Code, totalLast = false, numbered = false): Part[] {
  const line = (basic: number, project = 0) => [basic + project, basic, project];
  const amounts = rolledUp({
    "2010301": line(10050, 2000),
    "2010350": line(3025),
    "2080501": line(1000),
    "2080505": line(2240),
    "2210201": line(1835),
  });
  const columns = ["合计", "基本支出", "项目支出"];
  return codedTable({
    title: "一般公共预算财政拨款支出决算表",
    mark: "公开05表",
    columns,
    style,
    totalLast,
    numbered,
    amounts,
  });
}

/** Two panels (Shanghai) or three (national form, with 307 and 399). */
export function generalBasic(panels: 2 | 3): Part[] {
  const title = [
    panels === 2 ? "一般公共预算财政拨款基本支出决算表" : "一般公共预算财政拨款基本支出决算明细表",
    "公开06表",
    "单位：万元",
  ];
  const head = ["经济分类科目编码", "科目名称", "决算数"];
  const personnel = [
    ["301", "工资福利支出", "130.00"],
    ["30101", "基本工资", "60.00"],
    ["30102", "津贴补贴", "40.00"],
    ["30108", "机关事业单位基本养老保险缴费", "11.65"],
    ["30113", "住房公积金", "18.35"],
    ["303", "对个人和家庭的补助", "10.00"],
    ["30302", "退休费", "10.00"],
  ];
  const goods = (whole: string, office: string) => [
    ["302", "商品和服务支出", whole],
    ["30201", "办公费", office],
    ["30212", "因公出国（境）费用", "0.80"],
    ["30217", "公务接待费", "1.50"],
    ["30228", "工会经费", "14.20"],
    ["30231", "公务用车运行维护费", "3.00"],
  ];
  const capital = [
    ["310", "资本性支出", "2.00"],
    ["31002", "办公设备购置", "0.50"],
    ["31013", "公务用车购置", "1.50"],
  ];
  const blank = ["", "", ""];
  if (panels === 2) {
    const right = [...goods("39.50", "20.00"), ...capital];
    const lines = right.map((cells, index) => row(...(personnel[index] ?? blank), ...cells));
    const last = row("人员经费合计", "<", "140.00", "公用经费合计", "<", "41.50");
    return [...title, table([row(...head, ...head), ...lines, last].join("\n"))];
  }
  const interest = [
    ["307", "债务利息及费用支出", "0.40"],
    ["30701", "国内债务付息", "0.40"],
  ];
  const other = [
    ["399", "其他支出", "0.60"],
    ["39908", "对民间非营利组织和群众性自治组织补贴", "0.60"],
  ];
  const middle = goods("38.50", "19.00");
  const right = [...interest, ...capital, ...other];
  const lines = right.map((cells, index) =>
    row(...(personnel[index] ?? blank), ...(middle[index] ?? blank), ...cells),
  );
  const top = row("人员经费", "<", "<", "公用经费", "<", "<", "<", "<", "<");
  const last = row("人员经费合计", "<", "140.00", "公用经费合计", "<", "<", "<", "<", "41.50");
  return [...title, table([top, row(...head, ...head, ...head), ...lines, last].join("\n"))];
}

/** “三公” in one row: all budget columns then all final ones (national), or pairs (Shanghai). */
export function threePublicRow(paired: boolean): Part[] {
  const title = ["财政拨款“三公”经费支出决算表", "公开07表", "单位：万元"];
  if (paired) {
    return [
      ...title,
      table(`
        | 财政拨款“三公”经费 | < | < | < | < | < | < | < | < | < | < | < |
        | 合计 | < | 因公出国（境）费 | < | 公务用车购置及运行费 | < | < | < | < | < | 公务接待费 | < |
        | ^ | ^ | ^ | ^ | 小计 | < | 公务用车购置费 | < | 公务用车运行费 | < | ^ | ^ |
        | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 |
        | 16.00 | 12.20 | 2.00 | 1.80 | 10.50 | 8.40 | 6.00 | 5.00 | 4.50 | 3.40 | 3.50 | 2.00 |`),
    ];
  }
  return [
    ...title,
    table(`
      | 预算数 | < | < | < | < | < | 决算数 | < | < | < | < | < |
      | 合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | < | < | 公务接待费 | 合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | < | < | 公务接待费 |
      | ^ | ^ | 小计 | 公务用车购置费 | 公务用车运行维护费 | ^ | ^ | ^ | 小计 | 公务用车购置费 | 公务用车运行维护费 | ^ |
      | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 |
      | 16.00 | 2.00 | 10.50 | 6.00 | 4.50 | 3.50 | 12.20 | 1.80 | 8.40 | 5.00 | 3.40 | 2.00 |`),
  ];
}

/** “三公” as a list against last year, receptions before cars. */
export function threePublicCompared(): Part[] {
  return [
    "“三公”经费支出决算对比表",
    "单位：万元",
    table(`
      | 项目 | 2022年决算数 | 2023年决算数 | 增减额 | 增减幅 |
      | 合计 | 12.90 | 12.20 | -0.70 | -5.43% |
      | 1.因公出国（境）费 | 1.90 | 1.80 | -0.10 | -5.26% |
      | 2.公务接待费 | 2.20 | 2.00 | -0.20 | -9.09% |
      | 3.公务用车购置及运行维护费 | 8.80 | 8.40 | -0.40 | -4.55% |
      | 其中：公务用车购置费 | 5.20 | 5.00 | -0.20 | -3.85% |
      | 公务用车运行维护费 | 3.60 | 3.40 | -0.20 | -5.56% |`),
  ];
}

/** “三公” as a list with counts below (Yunnan). */
export function threePublicList(): Part[] {
  return [
    "财政拨款“三公”经费、行政参公单位机关运行经费情况表",
    "公开08表",
    "金额单位：万元",
    table(`
      | 项目 | 行次 | 年初预算数 | 全年预算数 | 决算统计数 |
      | 栏次 | | 1 | 2 | 3 |
      | 一、“三公”经费支出 | 1 | | | |
      | （一）支出合计 | 2 | 16.00 | 16.00 | 12.20 |
      | 1．因公出国（境）费 | 3 | 2.00 | 2.00 | 1.80 |
      | 2．公务用车购置及运行维护费 | 4 | 10.50 | 10.50 | 8.40 |
      | （1）公务用车购置费 | 5 | 6.00 | 6.00 | 5.00 |
      | （2）公务用车运行维护费 | 6 | 4.50 | 4.50 | 3.40 |
      | 3．公务接待费 | 7 | 3.50 | 3.50 | 2.00 |
      | （1）国内接待费 | 8 | - | - | 2.00 |
      | （2）国（境）外接待费 | 9 | - | - | |
      | （二）相关统计数 | 10 | - | - | |
      | 1．因公出国（境）团组数（个） | 11 | - | - | |
      | 2．公务用车保有量（辆） | 12 | - | - | 2 |
      | 3．国内公务接待批次（个） | 13 | - | - | 14 |
      | 4．国内公务接待人次（人） | 14 | - | - | 132 |
      | 二、机关运行经费 | 15 | - | - | 41.50 |`),
  ];
}

const balanceColumns = ["年初结转和结余", "本年收入", "本年支出", "<", "<", "年末结转和结余"];

interface Balances {
  readonly title: string;
  readonly mark: string;
  readonly style: Code;
  readonly amounts: Record<string, readonly string[]>;
}

/** Opening balance, income, expenditure (total, basic, project) and closing balance of each subject. */
function balanceTable({ title, mark, style, amounts }: Balances): Part[] {
  const spans = style === "joined" ? 2 : 4;
  const lower = ["^", "^", "小计", "基本支出", "项目支出", "^"];
  const head =
    style === "joined"
      ? [row("项目", "<", ...balanceColumns), row("科目编码", "科目名称", ...lower)]
      : [
          row("项目", "<", "<", "<", ...balanceColumns),
          row("科目编码", "<", "<", "科目名称", ...lower),
          row("类", "款", "项", "^", "^", "^", "^", "^", "^", "^"),
        ];
  const body = subjects.flatMap(([code, name]) =>
    amounts[code] === undefined ? [] : [row(...coded(code, name, style), ...amounts[code])],
  );
  const total = row("合计", ...Array.from({ length: spans - 1 }, () => "<"), ...(amounts.total ?? []));
  return [title, mark, "单位：万元", table([...head, total, ...body].join("\n"))];
}

export function fundAccounts(style: Code): Part[] {
  const amounts = rolledUp({ "2120803": [100, 4200, 4150, 150, 4000, 150] });
  return balanceTable({
    title: "政府性基金预算财政拨款收入支出决算表",
    mark: "公开08表",
    style,
    amounts,
  });
}

/** With balances (Shanghai, Sichuan) or expenditure alone (national form). */
export function stateCapital(style: Code, balances: boolean): Part[] {
  const mark = "公开09表";
  if (balances) {
    const amounts = rolledUp({ "2230105": [40, 650, 600, 50, 550, 90] });
    return balanceTable({ title: "国有资本经营预算财政拨款收入支出决算表", mark, style, amounts });
  }
  return codedTable({
    title: "国有资本经营预算财政拨款支出决算表",
    mark,
    columns: ["合计", "基本支出", "项目支出"],
    style,
    amounts: rolledUp({ "2230105": [600, 50, 550] }),
  });
}

/** Yunnan's 一般公共预算财政拨款收入支出决算表: balances around the expenditure. */
export function generalBalances(style: Code): Part[] {
  const line = (opening: number, income: number, basic: number, project = 0) => [
    opening,
    income,
    basic + project,
    basic,
    project,
    opening + income - basic - project,
  ];
  const amounts = rolledUp({
    "2010301": line(320, 11940, 10050, 2000),
    "2010350": line(0, 3025, 3025),
    "2080501": line(0, 1000, 1000),
    "2080505": line(0, 2240, 2240),
    "2210201": line(0, 1835, 1835),
  });
  return balanceTable({ title: "一般公共预算财政拨款收入支出决算表", mark: "公开05表", style, amounts });
}

export const layouts: Record<string, Part[]> = {
  shanghai: [
    ...incomeExpenditure(false),
    ...income("columns"),
    ...expenditure("columns"),
    ...fiscalIncomeExpenditure(false),
    ...generalExpenditure("columns", true),
    ...generalBasic(2),
    ...threePublicRow(true),
    ...fundAccounts("columns"),
    ...stateCapital("columns", true),
  ],
  national: [
    ...incomeExpenditure(true),
    ...income("joined", true),
    ...expenditure("joined", true),
    ...fiscalIncomeExpenditure(true),
    ...generalExpenditure("joined", false, true),
    ...generalBasic(3),
    ...fundAccounts("joined"),
    ...stateCapital("joined", false),
    ...threePublicRow(false),
  ],
  yunnan: [
    ...incomeExpenditure(true),
    ...income("columns", true),
    ...expenditure("columns", true),
    ...fiscalIncomeExpenditure(true),
    ...generalBalances("columns"),
    ...generalBasic(3),
    ...fundAccounts("columns"),
    ...stateCapital("columns", false),
    ...threePublicList(),
  ],
  sichuan: [
    ...incomeExpenditure(false),
    ...income("joined"),
    ...expenditure("joined"),
    ...fiscalIncomeExpenditure(false),
    ...generalExpenditure("joined"),
    ...generalBasic(2),
    ...threePublicRow(false),
    ...fundAccounts("joined"),
    ...stateCapital("joined", true),
  ],
};
