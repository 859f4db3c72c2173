import * as documents from "./budget-documents.ts";
import * as forms from "./budget-forms.ts";
import { type Chapter, ids, type Spot } from "./formula.ts";

const at = (table: string, row: string, right = 1, line = 1): Spot => ({ table, row, right, line });

/** Departmental budgets: nine tables in 元 and 万元 (Shanghai), the catalogue's names (Hubei), and two provinces more. */
export const budget: Chapter = {
  title: "部门预算 Budgets",
  ids: ids("B", 12),
  documents: { ...documents, ...forms },
  formulas: [
    {
      id: "B1",
      says: "收入总计 = 支出总计（含上年结转、结转下年）",
      basis: "收支平衡。总计由本年合计与结转相加。",
      trials: [
        {
          name: "上海：单位财务收支预算总表",
          document: "shanghai",
          rule: "balance",
          of: [at("财务收支预算总表", "支出总计"), at("财务收支预算总表", "收入总计")],
          wrong: "3,010,000",
        },
        {
          name: "湖北：部门收支总体情况表",
          document: "hubei",
          rule: "balance",
          of: [at("部门收支总体情况表", "收入总计"), at("部门收支总体情况表", "支出总计")],
          wrong: "466.00",
        },
        {
          name: "云南：本年收入 + 上年结转 = 收入总计",
          document: "yunnan",
          rule: "balance",
          of: [
            at("部门财务收支预算总表", "上年结转结余"),
            at("部门财务收支预算总表", "收入总计"),
            at("部门财务收支预算总表", "本年收入合计"),
          ],
          wrong: "500,000.00",
        },
        {
          name: "文中收入预算与收支总表",
          document: "shanghai",
          rule: "text-and-table",
          of: ["本单位收入预算〔310.00〕万元", at("财务收支预算总表", "收入总计")],
          wrong: "301.00",
          tier: "probable",
        },
      ],
    },
    {
      id: "B2",
      says: "收入总表：合计 = 各来源之和；合计 = 收支总表收入",
      basis: "表内定义。含上年结转的合计与收入总计核对，不含的与本年收入合计核对。",
      trials: [
        {
          name: "上海：一行各列",
          document: "shanghai",
          rule: "table-total",
          of: [
            at("单位收入预算总表", "其他环境保护管理事务支出", 4),
            at("单位收入预算总表", "其他环境保护管理事务支出", 1),
            at("单位收入预算总表", "其他环境保护管理事务支出", 2),
          ],
          wrong: "10,000",
        },
        {
          name: "上海：与收支总表",
          document: "shanghai",
          rule: "table-and-table",
          of: [at("单位收入预算总表", "合计", 1, 2), at("财务收支预算总表", "收入总计")],
          wrong: "3,001,000",
        },
        {
          name: "湖北：本年收入 + 上年结转",
          document: "hubei",
          rule: "table-total",
          of: [
            at("部门收入总体情况表", "禾岚市水利局机关", 1),
            at("部门收入总体情况表", "禾岚市水利局机关", 2),
            at("部门收入总体情况表", "禾岚市水利局机关", 7),
          ],
          wrong: "304.00",
        },
        {
          name: "云南：与收支总表的上年结转",
          document: "yunnan",
          rule: "table-and-table",
          of: [at("部门收入预算表", "合计", 7, 2), at("部门财务收支预算总表", "上年结转结余")],
          wrong: "5,000.00",
        },
      ],
    },
    {
      id: "B3",
      says: "支出总表：合计 = 基本支出 + 项目支出；类 = Σ款 = Σ项；合计 = 收支总表支出",
      basis: "表内定义。",
      trials: [
        {
          name: "基本支出 + 项目支出",
          document: "shanghai",
          rule: "table-total",
          of: [at("单位支出预算总表", "行政运行", 2), at("单位支出预算总表", "行政运行", 1)],
          wrong: "1,560,000",
        },
        {
          name: "类 = Σ款",
          document: "hubei",
          rule: "subject-hierarchy",
          of: [at("部门支出总体情况表", "水利", 1), at("部门支出总体情况表", "农林水支出", 1)],
          wrong: "305.00",
        },
        {
          name: "上海：支出总表与收支总表",
          document: "shanghai",
          rule: "table-and-table",
          of: [at("单位支出预算总表", "合计", 1, 2), at("财务收支预算总表", "支出总计")],
          wrong: "3,010,000",
        },
        {
          name: "云南：功能分类科目与收支总表",
          document: "yunnan",
          rule: "table-and-table",
          of: [at("部门支出预算表", "住房保障支出", 1), at("部门财务收支预算总表", "住房保障支出", 1)],
          wrong: "205,000.00",
        },
      ],
    },
    {
      id: "B4",
      says: "财政拨款收支总表：合计 = 一般公共预算 + 政府性基金 + 国有资本经营；收入总计 = 支出总计",
      basis: "表内定义；各资金收入加结转等于支出加结转。",
      trials: [
        {
          name: "一行各资金",
          document: "hubei",
          rule: "table-total",
          of: [
            at("财政拨款收支总体情况表", "（三）农林水支出", 2),
            at("财政拨款收支总体情况表", "（三）农林水支出", 1),
          ],
          wrong: "304.00",
        },
        {
          name: "收入总计 = 支出总计",
          document: "shanghai",
          rule: "balance",
          of: [at("财政拨款收支预算总表", "收入总计"), at("财政拨款收支预算总表", "支出总计")],
          wrong: "3,300,000",
        },
        {
          name: "云南：本年收入 = 各资金之和",
          document: "yunnan",
          rule: "table-total",
          of: [
            at("财政拨款收支预算总表", "（二）政府性基金预算拨款"),
            at("财政拨款收支预算总表", "一、本年收入"),
          ],
          wrong: "20,000.00",
        },
      ],
    },
    {
      id: "B5",
      says: "财政拨款支出 = 一般公共预算表 + 政府性基金表 + 国有资本经营表，各资金分别相等",
      basis: "表间关系。没有公开的表不按零计：只查不超过。",
      trials: [
        {
          name: "三张表之和",
          document: "shanghai",
          rule: "table-and-table",
          of: [
            at("财政拨款收支预算总表", "支出总计", 1),
            at("一般公共预算支出功能分类预算表", "合计", 1, 2),
            at("政府性基金预算支出功能分类预算表", "合计", 1, 2),
            at("国有资本经营预算支出功能分类预算表", "合计", 1, 2),
          ],
          wrong: "3,300,000",
        },
        {
          name: "一般公共预算列与一般公共预算支出表",
          document: "shanghai",
          rule: "table-and-table",
          of: [at("财政拨款收支预算总表", "支出总计", 2), at("一般公共预算支出功能分类预算表", "合计", 1, 2)],
          wrong: "2,060,000",
        },
        {
          name: "政府性基金列与政府性基金表",
          document: "hubei",
          rule: "table-and-table",
          of: [at("政府性基金预算支出情况表", "合计", 1, 2), at("财政拨款收支总体情况表", "一、本年支出", 3)],
          wrong: "44.00",
        },
        {
          name: "云南：没有分资金列的财政拨款总表",
          document: "yunnan",
          rule: "table-and-table",
          of: [
            at("一般公共预算支出预算表", "合计", 1, 2),
            at("财政拨款收支预算总表", "一、本年支出"),
            at("政府性基金预算支出预算表", "合计", 1, 2),
          ],
          wrong: "4,500,000.00",
        },
      ],
    },
    {
      id: "B6",
      says: "基本支出表：合计 = 人员经费 + 公用经费 = 一般公共预算支出表的基本支出",
      basis: "表内定义和表间关系。",
      trials: [
        {
          name: "人员经费 + 公用经费",
          document: "shanghai",
          rule: "table-total",
          of: [
            at("基本支出部门预算经济分类预算表", "合计", 3, 2),
            at("基本支出部门预算经济分类预算表", "合计", 1, 2),
            at("基本支出部门预算经济分类预算表", "合计", 2, 2),
          ],
          wrong: "205,000",
        },
        {
          name: "与一般公共预算支出表的基本支出",
          document: "hubei",
          rule: "table-and-table",
          of: [at("一般公共预算基本支出情况表", "合计", 1, 2), at("一般公共预算支出情况表", "合计", 2, 2)],
          wrong: "205.00",
        },
        {
          name: "湖南：按经济分类",
          document: "hunan",
          rule: "subject-hierarchy",
          of: [at("一般公共预算基本支出表", "办公费", 1), at("一般公共预算基本支出表", "商品和服务支出", 1)],
          wrong: "25.50",
        },
      ],
    },
    {
      id: "B7",
      says: "“三公”经费 = 因公出国（境）费 + 公务用车购置及运行费 + 公务接待费；公务用车 = 购置 + 运行",
      basis: "表内定义。空白按未安排计。",
      trials: [
        {
          name: "上海：接待费在前",
          document: "shanghai",
          rule: "table-total",
          of: [
            { table: "“三公”经费和机关运行经费预算表", cell: [3, 0] },
            { table: "“三公”经费和机关运行经费预算表", cell: [3, 2] },
            { table: "“三公”经费和机关运行经费预算表", cell: [3, 3] },
          ],
          wrong: "5.05",
        },
        {
          name: "湖北：公务用车购置 + 运行",
          document: "hubei",
          rule: "table-total",
          of: [
            { table: "“三公”经费支出情况表", cell: [2, 4] },
            { table: "“三公”经费支出情况表", cell: [2, 2] },
          ],
          wrong: "9.00",
        },
        {
          name: "文中“三公”经费",
          document: "hubei",
          rule: "total-of-parts",
          of: ["“三公”经费预算〔8.00〕万元", "公务用车购置及运行费〔6.00〕万元", "公务接待费〔2.00〕万元"],
          wrong: "8.80",
        },
      ],
    },
    {
      id: "B8",
      says: "只有一般公共预算拨款、没有结转的单位：支出总表 = 一般公共预算支出表",
      basis: "由收入表推得，疑似；有其他资金或结转的单位不成立，不核对。",
      trials: [
        {
          name: "各项支出",
          document: "hunan",
          rule: "table-and-table",
          of: [at("一般公共预算支出表", "信访事务", 1), at("支出总表", "信访事务", 1)],
          wrong: "144.00",
          tier: "probable",
        },
        {
          name: "项目支出合计",
          document: "hunan",
          rule: "table-and-table",
          of: [at("支出总表", "合计", 3, 2), at("一般公共预算支出表", "合计", 5, 2)],
          wrong: "33.00",
          tier: "probable",
        },
      ],
    },
    {
      id: "B9",
      says: "行政单位的机关运行经费 = 基本支出的公用经费；有事业单位的部门不超过",
      basis: "机关运行经费的定义；疑似。上海表9为万元，表8为元。",
      trials: [
        {
          name: "上海：万元与元",
          document: "shanghai",
          rule: "table-and-table",
          of: [
            { table: "“三公”经费和机关运行经费预算表", cell: [3, 6] },
            at("基本支出部门预算经济分类预算表", "合计", 3, 2),
          ],
          wrong: "52.00",
          tier: "probable",
        },
        {
          name: "部门有所属单位：超过公用经费",
          document: "hubei",
          rule: "part-within-whole",
          of: ["机关运行经费预算〔50.00〕万元", at("一般公共预算基本支出情况表", "合计", 3, 2)],
          wrong: "55.00",
          tier: "probable",
        },
      ],
    },
    {
      id: "B10",
      says: "政府采购预算 = 货物 + 工程 + 服务；面向中小企业预留 ≤ 采购预算",
      basis: "政府采购法的分类；政府采购促进中小企业发展管理办法。",
      trials: [
        {
          name: "文中三类之和",
          document: "shanghai",
          rule: "total-of-parts",
          of: ["2025年政府采购预算〔60.00〕万元", "货物预算〔20.00〕万元", "服务预算〔30.00〕万元"],
          wrong: "66.00",
        },
        {
          name: "面向中小企业预留",
          document: "shanghai",
          rule: "part-within-whole",
          of: ["预算金额〔40.00〕万元", "2025年政府采购预算〔60.00〕万元"],
          wrong: "64.00",
        },
        {
          name: "政府采购预算表",
          document: "hubei",
          rule: "table-total",
          of: [
            at("政府采购预算表", "合计", 3, 2),
            at("政府采购预算表", "合计", 1, 2),
            at("政府采购预算表", "合计", 2, 2),
          ],
          wrong: "22.00",
        },
        {
          name: "文与表",
          document: "hubei",
          rule: "text-and-table",
          of: ["2024年政府采购预算〔90.00〕万元", at("政府采购预算表", "合计", 1, 2)],
          wrong: "99.00",
        },
      ],
    },
    {
      id: "B11",
      says: "绩效目标表的年度资金 ≤ 项目支出表的该项目；各项目之和 ≤ 项目支出",
      basis: "绩效目标随预算批复；疑似。",
      trials: [
        {
          name: "一个项目",
          document: "hubei",
          rule: "part-within-whole",
          of: [at("项目支出绩效目标表", "年度资金总额", 1), at("项目支出表", "灌区维护", 2)],
          wrong: "125.00",
          tier: "probable",
        },
        {
          name: "项目支出表与支出总表",
          document: "hubei",
          rule: "part-within-whole",
          of: [at("项目支出表", "合计", 1, 2), at("部门支出总体情况表", "合计", 3, 2)],
          wrong: "255.00",
          tier: "probable",
          unlisted: true,
        },
      ],
    },
    {
      id: "B12",
      says: "下年决算的年初预算数 = 本预算的预算数，逐项",
      basis: "需要两个年度的文件，不在一份文件内核对。",
      trials: [],
    },
  ],
};
