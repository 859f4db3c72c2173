import { requiredElement } from "../../core/rules/required-element.ts";
import { testRule } from "../support/rule-tester.ts";

const heading = "七、“三公”经费支出决算情况说明";
const system = "评价从数量指标、质量指标、时效指标、成本指标、满意度指标进行评价。";

const structure = (text: string, last: string) => `（二）一般公共预算财政拨款支出决算结构情况
${text}
一般公共预算财政拨款支出决算表
单位：万元

| 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
| --- | --- | --- | --- | --- |
| 205 | 教育支出 | 40.00 | 40.00 | |
| 213 | 农林水支出 | 30.00 | 30.00 | |
| 221 | 住房保障支出 | ${last} | 8.00 | |`;

testRule(requiredElement, {
  agree: {
    "every class": structure(
      "教育支出（类）40.00万元；农林水支出（类）30.00万元；住房保障8.00万元。",
      "8.00",
    ),
    "receptions with batches and persons": `${heading}\n公务接待费3.00万元，国内公务接待10批次、80人次。`,
    "vehicles split": `${heading}\n公务用车购置及运行维护费3.00万元，其中购置费0万元，运行维护费3.00万元，保有2辆。`,
    "procurement by kind and size":
      "（二）政府采购支出情况\n政府采购支出总额30.00万元，其中货物30.00万元、工程0万元、服务0万元。授予中小企业合同金额30.00万元，占100%。",
    assets: "（三）国有资产占用情况\n共有车辆2辆，单价100万元以上设备0台。",
    "every announced indicator reported": `一、评价体系\n${system}\n二、绩效情况\n数量指标：完成。\n质量指标：合格。\n时效指标：及时。\n成本指标：节约。\n满意度指标：95%。`,
  },
  differ: {
    "a class of the table that the text leaves out": structure(
      "教育支出（类）40.00万元；农林水支出（类）30.00万元。",
      "〔8.00〕",
    ),
    "receptions without counts": `〔${heading}〕\n公务接待费3.00万元，严格执行规定。`,
    "vehicles not split": `〔${heading}〕\n公务用车购置及运行维护费3.00万元，车辆2辆。`,
    "procurement without kinds, in a document with attachments":
      "〔（二）政府采购支出情况〕\n政府采购支出总额30.00万元，授予中小企业30.00万元。\n详见附件。",
    "no equipment": "〔（三）国有资产占用情况〕\n共有车辆2辆。",
    "two announced indicators are missing": `一、评价体系\n〔${system}〕\n二、绩效情况\n数量指标：完成。\n质量指标：合格。\n成本指标：节约。`,
  },
  silent: {
    "a text that goes into the largest class only": structure(
      "教育支出（类）40.00万元，其他各类从略。",
      "8.00",
    ),
    "nothing was spent": `${heading}\n公务接待费0.00万元，因公出国（境）费0万元，公务用车购置及运行维护费0万元。`,
    none: "（二）政府采购支出情况\n本单位无政府采购支出。",
    "no assets": "（三）国有资产占用情况\n本单位无车辆。",
    "a list of costs that nobody reports one by one":
      "一、支出\n主要包括办公费、印刷费、水费、电费、邮电费。",
  },
  identity: { isDisclosure: true, kinds: ["department-final-accounts"], year: 2023 },
});
