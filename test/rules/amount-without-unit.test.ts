import { amountWithoutUnit } from "../../core/rules/amount-without-unit.ts";
import { testRule } from "../support/rule-tester.ts";

testRule(amountWithoutUnit, {
  agree: {},
  differ: {
    "a final amount without 万元":
      "2023年度本年支出合计80.50万元，其中：基本支出60.20万元，项目支出20.30万元。\n2023年度一般公共预算财政拨款支出决算数为〔60.20〕，完成预算100%。",
    "a garbled unit":
      "2023年度本年支出合计80.50万元，其中：基本支出60.20万元，项目支出20.30万元。\n全年共投入专项经费〔2万元余元〕，更新宣传栏5个。",
  },
  silent: {
    "all have units": "2023年度本年支出合计80.50万元。\n2023年度一般公共预算财政拨款支出决算数为60.20万元。",
    "numbers that are no amounts":
      "2023年度本年支出合计80.50万元。执行率为98.5，得分9.85分，见附件2，科目编码2080505。",
    万余元: "2023年度本年支出合计80.50万元。全年共投入专项经费2万余元。",
  },
});
