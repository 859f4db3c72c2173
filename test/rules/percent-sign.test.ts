import { percentSign } from "../../core/rules/percent-sign.ts";
import { testRule } from "../support/rule-tester.ts";

testRule(percentSign, {
  agree: {},
  differ: {
    share:
      "2023年度本年支出合计80.00万元，其中：基本支出60.00万元，占〔75.00〕；项目支出20.00万元，占25.00%。",
    completion: "年初预算数为30.2万元，支出决算数为27.83万元，完成年初预算的〔92.2〕。支出决算数小于预算数。",
    change: "2023年度机关运行经费支出30.00万元，比2022年度增加5.00万元，增长〔20.00〕。",
  },
  silent: {
    "with signs":
      "2023年度本年支出合计80.00万元，其中：基本支出60.00万元，占75.00%；项目支出20.00万元，占25.00%。",
    "land and people": "项目占地30亩，占用房屋5间，增加岗位20个。",
  },
});
