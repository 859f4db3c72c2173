import { expect, test } from "vitest";
import { check } from "../../../core/check.ts";
import type { Report } from "../../../core/model/report.ts";
import { readText } from "../../../core/read/text.ts";

/** Sentences as county offices print them; places and figures are invented. */
function review(text: string): Report {
  return check(readText(text, { title: "" }));
}

const rulesOf = ({ findings }: Report, tier = "certain") =>
  findings.filter((finding) => finding.tier === tier).map(({ rule }) => rule);

test("an item's own basic expenditure is not the unit's", () => {
  const report = review(`云屏县档案馆2024年单位预算公开
五、一般公共预算支出情况说明
2024年一般公共预算拨款支出300.00元，其中：基本支出250.00元，项目支出50.00元，具体支出预算如下：
（一）按支出功能分类科目划分。
机构运行200.00元，其中：基本支出200.00元，项目支出0元。
其他技术研究与开发支出50.00元，其中：基本支出0元，项目支出50.00元。
住房公积金50.00元，其中：基本支出50.00元，项目支出0元。`);
  expect(rulesOf(report)).toEqual([]);
  expect(report.coverage.relations.agree).toBeGreaterThanOrEqual(4);
});

test("a basic expenditure that counts the project in is found, its parts being in the next paragraph", () => {
  const report = review(`云屏县档案馆2024年单位预算公开
1.基本支出预算250.00元，占一般公共预算支出的83.33%，同比减少10.00元，下降3.85%，原因是人员减少。
2.项目支出50.00元，占一般公共预算支出的16.67%。
六、一般公共预算基本支出情况说明
2024年一般公共预算基本支出300.00元，其中：
人员经费220.00元，主要包括：基本工资、津贴补贴。
公用经费30.00元，主要包括：办公费、工会经费。`);
  expect(rulesOf(report)).toContain("total-of-parts");
});

test("the subject that a clause without a number named is the one that changed", () => {
  const words = (rate: string) => `云屏县档案馆2024年度单位决算公开
2024年度财政拨款“三公”经费支出决算总额为5.50万元，比去年增加1.50万元，增长37.5%，原因是公务用车使用增加。其中，公务用车运行维护费支出决算比预算无增减变化，比去年增加1.00万元，增长${rate}，原因是检测任务增加。`;
  expect(rulesOf(review(words("33.3%")))).toEqual([]);
  expect(rulesOf(review(words("33.3%").replace("37.5%", "73.5%")))).toContain("stated-change");
});

test("增 and 减 alone, in brackets, as 增幅 and 减幅", () => {
  const words = (second: string, rate: string) => `云屏县档案馆2024年部门预算公开说明
一、预算收支增减变化情况说明
工资福利支出较上年增12.00万元，增20%。主要原因是：职工职称变动。
商品和服务支出较上年（减少）0.40万元，${second}1%。主要原因是：压减开支。
二、“三公”经费预算收支增减情况
2024年财政拨款“三公”经费预算总额为2.70万元。
2024年“三公”经费预算数比2023年预算数减少0.30万元，减幅${rate}。主要原因是：厉行节约。`;
  expect(rulesOf(review(words("减", "10%")))).toEqual([]);
  expect(rulesOf(review(words("增", "0.1%")))).toEqual(["change-direction", "stated-change"]);
});

test("reasons behind a bare 原因 or in the items that follow", () => {
  const report = review(`云屏县档案馆2024年度单位决算公开
（一）本单位2024年度总收入390.00万元，较2023年度决算数减少170.00万元，下降30.36%。收入具体情况如下。
1.一般公共预算财政拨款收入380.00万元。较2023年度决算数减少170.00万元，下降30.91%，主要原因：一是人员减少。
2.上级补助收入10.00万元。
公务接待费支出6.50万元，比上年减少4.50万元，原因：认真执行各项规定。`);
  expect(report.findings.filter(({ rule }) => rule === "change-without-reason")).toEqual([]);
});

test("the retired stand outside the staff", () => {
  const words = (working: number) => `云屏县幼儿园2024年度部门决算公开
（二）机构设置情况
核定人员编制70人，实际正式教职工62人，其中高级职称30人，中级职称${working}人，初级职称9人，退休职工28人。`;
  expect(rulesOf(review(words(23)))).toEqual([]);
  expect(rulesOf(review(words(33)))).toEqual(["count-of-parts"]);
});

test("captions of pictures between numbered headings are no empty parts", () => {
  const report = review(`云屏县档案馆2024年度单位决算公开
二、收入决算情况说明
2024年度本年收入合计300.00万元，其中：一般公共预算财政拨款收入300.00万元，占100%。
收入决算结构图
三、支出决算情况说明
2024年度本年支出合计300.00万元，其中：基本支出250.00万元，占83.33%；项目支出50.00万元，占16.67%。
支出决算结构图
四、财政拨款收入支出决算总体情况说明
2024年度财政拨款收、支总计300.00万元。
财政拨款收、支决算总计变动情况`);
  expect(report.findings.filter(({ rule }) => rule === "empty-part")).toEqual([]);
});

test("a table whose lines end in pipes, on a page about 三公 alone", () => {
  const report = review(`一、2024年度一般公共预算财政拨款“三公”经费支出决算表
单位：万元
项 目 | 预 算 数 | 决 算 数 |
合 计 | 50.00 | 8.00 |
因公出国（境）费 | 20.00 | |
公务接待费 | 15.00 | 5.50 |
公务用车购置及运行维护费 | 15.00 | 2.50 |
其中：公务用车运行维护费 | 15.00 | 2.50 |
公务用车购置费 | | |
二、2024年度一般公共预算财政拨款“三公”经费支出情况说明
云屏县档案馆2024年度一般公共预算财政拨款“三公”经费支出预算为50.00万元，支出决算为8.00万元，完成预算的16%。
公务接待费支出决算5.50万元，国内公务接待共30批次，579人次。公务用车购置及运行维护费支出决算2.50万元，公务用车保有量1辆。`);
  expect(report.document.kinds).toEqual(["three-public"]);
  expect(report.tables).toHaveLength(1);
  expect(report.coverage.unchecked.map(({ text }) => text)).toEqual(["30批次", "579人次", "1辆"]);
  expect(report.findings.filter(({ rule }) => rule === "required-element")).toEqual([]);
});

test("counts of guests and vehicles are not owed by a budget", () => {
  const report = review(`云屏县水务局2024年“三公”经费预算公开
云屏县水务局2024年用一般公共预算财政拨款开支的“三公”经费支出预算合计24.00万元。其中：因公出国（境）费支出0万元；公务用车购置费支出0万元；公务用车运行维护费支出8.00万元；公务接待费支出16.00万元。`);
  expect(report.findings).toEqual([]);
});

test("one source of money larger than the form's whole budget", () => {
  const report = review(`项目支出绩效自评表（2024年度）
项目名称\t委托业务项目\t\t\t\t\t
主管部门\t云屏县青溪镇人民政府\t\t实施单位\t云屏县青溪镇人民政府\t\t
项目资金（万元）\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分
年度资金总额：\t0\t0\t0\t10\t0\t0
其中：本年财政拨款\t90\t89.974\t89.974\t\t\t
上年结转资金\t\t\t\t\t\t
其他资金\t\t\t\t\t\t`);
  const totals = report.findings.filter(({ rule }) => rule === "table-total");
  expect(totals.map(({ computed }) => computed)).toEqual(["90.000万元", "89.974万元", "89.974万元"]);
  expect(totals.map(({ cause }) => cause)).toEqual([null, null, null]);
});

test("shares of one named whole in paragraphs of their own add up to a hundred", () => {
  const words = (second: string) => `云屏县档案馆2024年单位预算公开
1.基本支出预算2400.00元，占一般公共预算支出的80.00%，同比增加100.00元，增长4.35%，原因是调资。
2.项目支出600.00元，占一般公共预算支出的${second}%，同比增加100.00元，增长20%，原因是新增项目。`;
  expect(rulesOf(review(words("20.00")))).toEqual([]);
  expect(rulesOf(review(words("23.60")))).toEqual(["shares-sum"]);
});

test("several figures for several subjects in one clause", () => {
  const words = (rate: string) => `云屏县档案馆2024年度单位决算公开
一、收入支出决算总体情况说明
2024年度收、支总计各是400.00、410.00万元。与2023年相比，收、支总计各减少100.00、90.00万元，各下降20.00%、${rate}%。主要变动原因是项目减少。`;
  expect(rulesOf(review(words("18.00")))).toEqual(["balance"]);
  expect(rulesOf(review(words("81.00")))).toContain("stated-change");
});

test("a part behind a semicolon goes on with the inner list where its whole stands there", () => {
  const words = (running: string) => `2024年云屏县“三公”经费决算情况
经汇总，2024年云屏县因公出国（境）经费、公务接待费、公务用车购置及运行费（“三公”经费）决算总额2771万元，比上年下降1.8%。分项情况是：因公出国（境）经费决算120万元，比上年增长9.1%；公务接待费决算1033万元，比上年下降7.6%；公务用车购置及运行费决算1618万元，比上年下降1.2%，其中：公务用车购置费决算414万元，比上年增长7.5%；公务用车运行费决算${running}万元，比上年下降3.9%。`;
  expect(rulesOf(review(words("1204")))).toEqual([]);
  expect(rulesOf(review(words("1240")))).toEqual(["total-of-parts"]);
});

test("the difference from the budget is a difference, not the budget", () => {
  const words = (difference: string) => `云屏县档案馆2024年度部门决算公开
五、一般公共预算财政拨款支出决算情况说明
公务用车运行维护费年初预算为10.00万元，支出决算为8.00万元，完成年初预算的80%，决算数小于预算数${difference}万元，主要原因是节约。`;
  expect(rulesOf(review(words("2.00")))).toEqual([]);
  expect(rulesOf(review(words("3.00")))).toEqual(["stated-change"]);
});

test("a form's own hints on lengths are no more than a note", () => {
  const report = review(`部门预算项目支出绩效自评表（2024年度） | | | | |
项目名称 | 2024年档案数字化项目 | | | |
预算执行情况（10分） | 预算执行数 | 预算执行率 | 权重 | 原因 |
总额 | 3.36 | 100.00% | 10 | 预算执行率未达到90%的需说明原因（100字以内） |`);
  const residues = report.findings.filter(({ rule }) => rule === "template-residue");
  expect(residues.map(({ tier }) => tier)).toEqual(["note"]);
});

test("items under their codes: the code is neither a number to be checked nor part of the name", () => {
  const words = (figure: string) => `一、云屏县湖湾新区支出决算说明
2022年度云屏县湖湾新区一般公共预算支出数为4200万元，比2021年度决算数增加200万元，增长5%。具体情况如下：
（一）201-一般公共服务支出3600万元，较2021年决算数增加100万元，增长2.86%，其中：
1、20103-政府办公厅（室）及相关机构事务900万元，较2021年决算数减少100万元，下降10%。
2、20109-海关事务50万元，较2021年决算数增加${figure}万元，增长100%。
3、2012601--行政运行60万元，较2021年决算数持平。`;
  const report = review(words("25"));
  expect(report.document.entity).toBe("云屏县湖湾新区");
  expect(rulesOf(report)).toEqual([]);
  expect(report.coverage.unchecked.map(({ text }) => text)).not.toContain("20103");
  const [found] = review(words("50")).findings.filter(({ tier }) => tier === "certain");
  expect(found).toMatchObject({ rule: "zero-base", message: { zh: expect.stringContaining("“海关事务”") } });
});

test("what two amounts are apart is no part of a list", () => {
  const report = review(`云屏县档案馆2024年度“三公”经费支出情况说明
2024年度“三公”经费支出2.10万元，年初预算为3.00万元，差值为0.90万元。其中：公务用车运行维护费支出0万元，年初预算为0.90万元，差额0.90万元，原因为厉行节约；公务接待费支出2.10万元，年初预算为2.10万元，相差0万元，接待24批次、210人次。`);
  expect(report.findings.map(({ rule }) => rule)).toEqual([]);
});

test("the year between an item's name and its amount is not part of the name", () => {
  const report = review(`云屏县档案馆2024年单位预算公开
（一）培训费2024年预算2.00万元，较2023年预算1.50万元增长75%，主要原因是增加培训次数。`);
  expect(report.findings.map(({ message }) => message.zh)).toEqual([
    expect.stringContaining("“培训费”的增减幅印为75%"),
  ]);
});

test.each([
  ["a unit's accounts", "云屏县档案馆2024年度“三公”经费决算说明", 2],
  ["a plan that names a norm on accounts", "云屏县档案馆2025年“三公”经费预算说明", 0],
  ["the sum of a government's units", "云屏县2024年度“三公”经费决算汇总情况", 0],
])("counts of guests and vehicles: %s", (_, title, owed) => {
  const report = review(`${title}
根据《预决算公开操作规程》的规定，“三公”经费总额为3.00万元，其中：公务用车购置费0万元，公务用车运行维护费1.00万元，公务接待费2.00万元。`);
  expect(rulesOf(report, "probable").filter((rule) => rule === "required-element")).toHaveLength(owed);
});

test("a bare zero among amounts with decimals is nothing at all", () => {
  const words = (total: string) => `云屏县卫生院2024年度部门决算公开说明
2024年度，收入总计为${total}万元，其中：
1.财政拨款收入364.6552万元。
2.上级补助收入0万元。
3.事业收入93.1608万元。
4.其他收入0万元。
5.上年结转和结余5.9219万元。`;
  expect(rulesOf(review(words("463.7379")))).toEqual([]);
  const [left] = review(words("457.8160")).findings;
  expect(left).toMatchObject({ rule: "total-of-parts", tier: "certain", cause: { kind: "omitted-part" } });
  // Less than half a unit of the zeros.
  expect(rulesOf(review(words("463.5379")))).toEqual(["total-of-parts"]);
});
