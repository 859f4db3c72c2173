import type { Part } from "./final-accounts.ts";
import { table } from "./grids.ts";

/** Tables that Sichuan, Yunnan and others print beside the nine, of the unit of `final-accounts.ts`. */
export const fiscalDetail: readonly Part[] = [
  "财政拨款支出决算明细表",
  "单位：万元",
  table(`
    | 经济分类科目编码 | 科目名称 | 合计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款 | 国有资本经营预算财政拨款 |
    | 合计 | < | 249.00 | 201.50 | 41.50 | 6.00 |
    | 301 | 工资福利支出 | 131.50 | 130.00 | 1.50 | |
    | 302 | 商品和服务支出 | 105.50 | 59.50 | 40.00 | 6.00 |
    | 303 | 对个人和家庭的补助 | 10.00 | 10.00 | | |
    | 310 | 资本性支出 | 2.00 | 2.00 | | |`),
];

export const generalDetail: readonly Part[] = [
  "一般公共预算财政拨款支出决算明细表",
  "单位：万元",
  table(`
    | 科目编码 | 科目名称 | 合计 | 工资福利支出 | 商品和服务支出 | 对个人和家庭的补助 | 资本性支出 |
    | 合计 | < | 201.50 | 130.00 | 59.50 | 10.00 | 2.00 |
    | 201 | 一般公共服务支出 | 150.75 | 100.35 | 48.40 | | 2.00 |
    | 208 | 社会保障和就业支出 | 32.40 | 11.30 | 11.10 | 10.00 | |
    | 221 | 住房保障支出 | 18.35 | 18.35 | | | |`),
];

export const generalProjects: readonly Part[] = [
  "一般公共预算财政拨款项目支出决算表",
  "单位：万元",
  table(`
    | 科目编码 | 科目名称 | 项目支出合计 |
    | 合计 | < | 20.00 |
    | 2010301 | 行政运行 | 20.00 |`),
];

/** A summary with last year's figures: completion of the budget, and this year as a share of the last. */
export const comparedSummary: readonly Part[] = [
  "支出决算情况表",
  "单位：万元",
  table(`
    | 项目 | 2022年决算数 | 年初预算数 | 2023年决算数 | 完成预算的% | 决算数为上年决算数的% |
    | 工资福利支出 | 126.00 | 128.00 | 130.00 | 101.56 | 103.17 |
    | 商品和服务支出 | 41.00 | 40.00 | 39.50 | 98.75 | 96.34 |
    | 对个人和家庭的补助 | 9.60 | 10.00 | 10.00 | 100.00 | 104.17 |
    | 资本性支出 | 2.20 | 2.00 | 2.00 | 100.00 | 90.91 |`),
];

const row = (amounts: string) => `
    | 合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | < | < | 公务接待费 |
    | ^ | ^ | 小计 | 公务用车购置费 | 公务用车运行维护费 | ^ |
    ${amounts}`;

/** “三公” of the general budget and of funds: together those of all fiscal money. */
export const threePublicByFund: readonly Part[] = [
  "一般公共预算财政拨款“三公”经费支出决算表",
  "单位：万元",
  table(row("| 10.20 | 1.80 | 6.40 | 3.00 | 3.40 | 2.00 |")),
  "政府性基金预算财政拨款“三公”经费支出决算表",
  "单位：万元",
  table(row("| 2.00 | | 2.00 | 2.00 | | |")),
];
