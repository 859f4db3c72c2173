import { repeatedDefinition } from "../../core/rules/repeated-definition.ts";
import { testRule } from "../support/rule-tester.ts";

const head =
  "第三部分 名词解释\n1.事业收入：指事业单位开展专业业务活动取得的收入。\n2.其他收入：指除上述收入以外的各项收入。\n";

testRule(repeatedDefinition, {
  agree: {},
  differ: {
    "the entry before was copied": `${head}3.教育（类）普通教育（款）小学教育（项）：指各部门举办的小学教育支出。\n〔4.教育（类）普通教育（款）初中教育（项）：指各部门举办的小学教育支出。〕`,
  },
  silent: {
    "the same item under two sections": `${head}3.教育（类）教育管理事务（款）行政运行（项）：反映行政单位的基本支出。\n4.科学技术（类）科学技术管理事务（款）行政运行（项）：反映行政单位的基本支出。`,
    "amounts that are equal":
      "1.教育（类）普通教育（款）小学教育（项）：支出决算为3.00万元，完成预算100%。\n2.教育（类）普通教育（款）初中教育（项）：支出决算为3.00万元，完成预算100%。\n3.教育（类）普通教育（款）高中教育（项）：支出决算为3.00万元，完成预算100%。\n4.教育（类）普通教育（款）高等教育（项）：支出决算为3.00万元，完成预算100%。",
  },
});
