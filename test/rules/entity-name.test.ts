import { entityName } from "../../core/rules/entity-name.ts";
import { testRule } from "../support/rule-tester.ts";

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
    "another unit's table": document("青禾县水利局", "青禾县水利局", "〔松陂县教育局〕"),
  },
  silent: {
    "one unit": document("青禾县水利局", "青禾县水利局", "青禾县水利局"),
    "a short form": document("青禾县水利局", "青禾县水利局", "县水利局"),
    "captions that all differ": document("甲乡财政所", "乙乡财政所", "丙乡财政所"),
  },
  identity: { isDisclosure: true, kinds: ["department-final-accounts"], year: 2023, entity: "青禾县水利局" },
});
