import { implausibleMagnitude } from "../../core/rules/implausible-magnitude.ts";
import { testRule } from "../support/rule-tester.ts";

testRule(implausibleMagnitude, {
  agree: {
    "a hundred 元 a person": "2023年度公务接待费支出0.80万元。2023年度国内公务接待10批次，80人次。",
    "at the ceiling": "2023年度公务接待费支出1.60万元。2023年度国内公务接待1批次，8人次。",
    "a usual car": "2023年度公务用车运行维护费支出6.00万元。2023年末公务用车保有量2辆。",
    "within the budget": "2023年度公务接待费支出预算为3.00万元，支出决算为2.50万元。",
    "a high rate": "2023年度住房保障支出决算30.00万元，年初预算20.00万元，完成年初预算的150.00%。",
  },
  differ: {
    "a person for thousands": "2023年度公务接待费支出〔5.00万元〕。2023年度国内公务接待1批次，8人次。",
    "a car for half a million": "2023年度公务用车运行维护费支出〔100.00万元〕。2023年末公务用车保有量2辆。",
    "above the budget": "2023年度公务接待费支出预算为2.00万元，支出决算为〔2.50万元〕。",
    "a rate of three hundred":
      "2023年度住房保障支出预算为20.00万元，支出决算为60.00万元，完成预算的〔300.00%〕。",
  },
  unsure: {
    "two counts":
      "2023年度公务接待费支出〔5.00万元〕。2023年度国内公务接待1批次，8人次。\n2023年度公务接待共90人次。",
  },
  silent: {
    "nobody received": "2023年度公务接待费支出5.00万元。2023年度国内公务接待0批次，0人次。",
    "other visitors": "2023年度公务接待费支出5.00万元。全年接待群众来访8人次。",
    "bought, not held": "2023年度公务用车运行维护费支出100.00万元。全年购置公务用车1辆。",
  },
});
