import { claimAndFigure } from "../../core/rules/claim-and-figure.ts";
import { testRule } from "../support/rule-tester.ts";

const form = (name: string, score: string) => `项目支出绩效自评表

| 项目名称 | ${name} | | | |
| --- | --- | --- | --- | --- |
| 一级指标 | 三级指标 | 完成值 | 分值 | 得分 |
| 产出指标 | 数量 | 8 | 60 | 60 |
| 效益指标 | 效果 | 好 | 40 | ${Number(score) - 60} |
| 总分 | | | 100 | ${score} |`;

const forms = `${form("清淤河道", "96")}\n\n${form("维护路灯", "90")}`;

const basicSpending = (named: string) => `六、一般公共预算财政拨款基本支出决算情况说明
人员经费50.00万元，主要包括：基本工资、津贴补贴、${named}。
一般公共预算财政拨款基本支出决算表
单位：万元

| 经济分类科目编码 | 科目名称 | 决算数 |
| --- | --- | --- |
| 301 | 工资福利支出 | 45.00 |
| 30101 | 基本工资 | 25.00 |
| 30102 | 津贴补贴 | 20.00 |
| 303 | 对个人和家庭的补助 | 5.00 |
| 30302 | 退休费 | 5.00 |
| 30309 | 奖励金 | |`;

testRule(claimAndFigure, {
  agree: {
    "a grade and its score": `清淤河道项目自评得分96分，评价等级为“优”。\n\n${form("清淤河道", "96")}`,
    "a grade between two scales": `清淤河道项目自评得分78分，评价等级为良。\n\n${form("清淤河道", "78")}`,
    "the mean of all forms": `2023年对2个项目开展绩效自评，平均得分93分。\n\n${forms}`,
    "a trend that the figures bear out":
      "公务接待费支出决算3.00万元，比2022年度减少1.00万元，下降25.00%。\n公务接待费逐年下降。",
    "the reason of the change that was stated":
      "2023年度机关运行经费支出30.00万元，比2022年度减少5.00万元，下降14.29%。机关运行经费支出减少的主要原因是维修减少。",
    "listed items have amounts": basicSpending("退休费"),
    "within the budget":
      "2023年度“三公”经费支出预算为10.00万元，支出决算为9.48万元。\n“三公”经费严格控制在预算内。",
  },
  differ: {
    "another grade than the score": `清淤河道项目自评得分96分，评价等级为“〔良〕”。\n\n${form("清淤河道", "96")}`,
    "another mean than that of the forms": `2023年对2个项目开展绩效自评，平均得分〔95〕分。\n\n${forms}`,
    "a trend that the figures contradict":
      "公务接待费支出决算5.00万元，比2022年度增加1.00万元，增长25.00%。\n〔公务接待费逐年下降〕。",
    "the reason of a rise where a fall was stated":
      "2023年度机关运行经费支出30.00万元，比2022年度减少5.00万元，下降14.29%。\n机关运行经费支出〔增加〕的主要原因是维修。",
    "the parts say the opposite of the total":
      "公务用车购置及运行维护费支出决算2.37万元，比2022年增加0.58万元，增长32.40%。\n财务管理规范，“〔三公经费”逐年下降〕。",
    "above the budget":
      "2023年度“三公”经费支出预算为8.00万元，支出决算为9.48万元。\n“〔三公”经费严格控制在预算内〕。",
    "an item without an amount is listed": basicSpending("〔奖励金〕"),
    "a closing balance is printed": "年末结转和结余12.30万元。\n本单位〔无结转结余〕情况。",
  },
  unsure: {
    "a scale of its own": `95分以上为优。清淤河道项目自评得分92分，评价等级为“〔良〕”。\n\n${form("清淤河道", "92")}`,
    "more projects than forms": `2023年对3个项目开展绩效自评，平均得分〔95〕分。\n\n${forms}`,
    "no figure": "〔公务接待费逐年下降〕。",
  },
  silent: {
    "a list of examples": basicSpending("奖励金等支出"),
    "the reason of one of two changes that went opposite ways":
      "公务接待费支出3.00万元，比2022年度减少1.00万元。公务接待费支出比2021年度增加2.00万元。公务接待费支出增加的主要原因是活动恢复。",
    "no table of basic expenditure": basicSpending("奖励金").split("\n").slice(0, 2).join("\n"),
    "no claim": "公务接待费支出决算3.00万元。",
  },
});
