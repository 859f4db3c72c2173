import { expect, test } from "vitest";
import { entityName } from "../../core/rules/entity-name.ts";
import { runOn, testRule } from "../support/rule-tester.ts";

const table = (title: string, unit: string) =>
  `${title}\n部门：${unit}\n| 项目 | 决算数 |\n| --- | --- |\n| 合计 | 30.00 |`;
const document = (...units: readonly string[]) =>
  [
    "青禾县水利局2023年度部门决算",
    ...["收入决算表", "支出决算表", "财政拨款支出决算表"].map((title, index) =>
      table(title, units[index] ?? ""),
    ),
  ].join("\n\n");

testRule(entityName, {
  agree: {},
  differ: {
    "another unit in a sentence about the unit itself":
      "青禾县水利局2023年度部门决算\n一、部门职责\n青禾县水利局的主要职责是管理水利。\n二、机构设置\n青禾县水利局下属二级预算单位1个。\n三、支出决算情况说明\n〔松陂市枫林区教育局〕2023年度支出合计30.00万元。",
    "another unit's subordinates":
      "青禾县水利局2023年度部门决算\n一、部门职责\n青禾县水利局的主要职责是管理水利。\n二、机构设置\n〔松陂市枫林区教育局〕所属预算单位3个，其中：行政单位1个，其他事业单位2个。",
    "another unit without operating costs":
      "青禾县水利局2023年度部门决算\n一、部门职责\n青禾县水利局的主要职责是管理水利。\n二、机关运行经费\n〔松陂市枫林区教育局〕为事业单位，按规定未使用机关运行经费。",
    "another unit's table": document("青禾县水利局", "青禾县水利局", "〔松陂县教育局〕"),
    "another unit's operating costs":
      "青禾县水利局2023年度部门决算\n一、部门职责\n青禾县水利局的主要职责是管理水利。\n二、机关运行经费\n2023年〔松陂市枫林区教育局〕机关运行经费支出30.00万元。",
  },
  silent: {
    "one unit": document("青禾县水利局", "青禾县水利局", "青禾县水利局"),
    "a short form": document("青禾县水利局", "青禾县水利局", "县水利局"),
    "captions that all differ": document("甲乡财政所", "乙乡财政所", "丙乡财政所"),
  },
  identity: { isDisclosure: true, kinds: ["department-final-accounts"], year: 2023, entity: "青禾县水利局" },
});

const municipal = { entity: "上海市青禾区水利局" };
const cars = (name: string) =>
  `上海市青禾区水利局2023年度部门决算\n一、部门职责\n上海市青禾区水利局的主要职责是管理水利。\n二、国有资产占用情况\n截至2023年12月31日，${name}共有车辆5辆。`;

test("in one municipality: a body of another county is a stranger, the municipality's own is not", () => {
  const identity = {
    isDisclosure: true,
    kinds: ["department-final-accounts"] as const,
    year: 2023,
    ...municipal,
  };
  const found = (name: string) => runOn(entityName, cars(name), identity).results.length;
  expect(found("上海市松陂县枫林街道办事处")).toBe(1);
  expect(found("上海市青禾区教育局")).toBe(0);
  expect(found("上海市水利局")).toBe(0);
});
