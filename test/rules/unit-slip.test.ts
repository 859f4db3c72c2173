import { unitSlip } from "../../core/rules/unit-slip.ts";
import { testRule } from "../support/rule-tester.ts";

const items = (last: string) =>
  [
    "学前教育（项）：支出决算为20.50万元",
    "小学教育（项）：支出决算为10.20万元",
    "初中教育（项）：支出决算为12.20万元",
    "高中教育（项）：支出决算为11.20万元",
    `高等教育（项）：支出决算为${last}`,
  ]
    .map((words, index) => `${index + 1}.教育支出（类）普通教育（款）${words}，完成预算100%。`)
    .join("\n");

testRule(unitSlip, {
  agree: {},
  differ: {
    "元 among 万元": items("〔15.30元〕"),
  },
  silent: {
    "all in 万元": items("15.30万元"),
    "a real amount in 元": items("153000.00元"),
  },
});
