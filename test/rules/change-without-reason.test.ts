import { changeWithoutReason } from "../../core/rules/change-without-reason.ts";
import { testRule } from "../support/rule-tester.ts";

const because = "主要原因是人员变动。";
const item = (name: string, final: string, rate: string, reason: string) =>
  `1.教育支出（类）普通教育（款）${name}（项）。年初预算为80.00万元，支出决算为${final}万元，完成年初预算的${rate}。${reason}`;

testRule(changeWithoutReason, {
  agree: {
    "主要原因是 in the next sentence":
      "2023年度机关运行经费支出30.00万元，比2022年度增加5.00万元，增长20.00%。主要原因是办公用房维修。",
    "主要是 in the same sentence":
      "2023年度本年收入合计66.00万元，比上年增加6.00万元，增长10%，主要是因为人员增加。",
    由于: "2023年度公务接待费支出决算3.00万元，较上年减少1.00万元，下降25.00%，由于接待批次减少。",
    "a total explained by the reasons of its parts":
      "2023年度“三公”经费支出决算8.00万元，比2022年增加3.00万元，增长60.00%。其中：\n1.公务接待费8.00万元，比2022年增加3.00万元，增长60.00%，主要是来访批次增加。",
  },
  differ: {
    "no reason": "2023年度机关运行经费支出30.00万元，比2022年度增加〔5.00万元〕，增长20.00%。",
    "large in rate alone": "2023年度机关运行经费支出12.00万元，比2022年度增加〔6.00万元〕，增长100.00%。",
    "a total whose parts give no reason either":
      "2023年度“三公”经费支出决算8.00万元，比2022年增加〔3.00万元〕，增长60.00%。其中：\n1.公务接待费8.00万元。",
    "a class without its mark":
      "（1）教育支出565.61万元，占37.1%，较年初预算数增加〔206.05万元〕，增长57.3%。\n（2）卫生健康支出42.89万元，占2.8%，较年初预算数减少0.18万元，下降0.4%，主要原因为项目结转。",
    "one item of several":
      `${item("小学教育", "76.00", "95.00%", because)}\n${item("初中教育", "88.00", "110.00%", because)}\n${item("高中教育", "〔60.00万元〕", "75.00%", "")}`.replace(
        "〕万元",
        "〕",
      ),
    "相比上年 behind a list":
      "2023年“三公”经费预算数为12.00万元，其中：因公出国（境）费0万元，公务接待费5.00万元，公务用车购置及运行费7.00万元。相比上年，增加〔4.00万元〕，增长50.00%。",
  },
  silent: {
    "large in rate and amount, another rule's":
      "2023年度机关运行经费支出30.00万元，比2022年度增加15.00万元，增长100.00%。",
    "an office that explains the total alone": `${item("小学教育", "76.00", "95.00%", "")}\n${item("初中教育", "88.00", "110.00%", "")}`,
    "an item as planned": `${item("小学教育", "76.00", "95.00%", because)}\n${item("初中教育", "88.00", "110.00%", because)}\n${item("高中教育", "80.00", "100.00%", "")}`,
    "no change": "2023年度机关运行经费支出30.00万元，与2022年度持平。",
    zero: "2023年度机关运行经费支出30.00万元，比2022年度增加0万元，增长0%。",
    "growth of the economy": "完成工业产值12257.05万元，增速为4.9%。",
  },
});
