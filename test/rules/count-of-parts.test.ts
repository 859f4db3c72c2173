import { countOfParts } from "../../core/rules/count-of-parts.ts";
import { testRule } from "../support/rule-tester.ts";

testRule(countOfParts, {
  agree: {
    "grades of the projects that were evaluated, after others that were only planned":
      "编报绩效目标的2023年度项目20个，涉及预算金额90.00万元；绩效自评的2023年度项目15个，平均得分96.50分（其中，绩效评级为“优”的项目14个；绩效评级为“良”的项目0个；绩效评级为“合格”的项目1个）。",
    "projects behind their number":
      "本部门开展绩效自评，共涉及项目15个，涉及资金300.15万元。其中：评价等级为“优”的项目14个，评价等级为“良”的项目0个，评价等级为“中”的项目1个。",
    "vehicles by use": "共有车辆5辆，其中：机要通信用车2辆、应急保障用车1辆、其他用车2辆。",
    "辆 and 台 are the same": "单位共有公务用车3辆，其中：轿车1辆、越野车1辆、其他车辆1台。",
    "units by kind":
      "下属二级预算单位3个，其中：行政单位1个，参照公务员法管理的事业单位1个，其他事业单位1个。",
    "staff in brackets": "实有人员41人（其中在编23人，编外人员18人）。",
  },
  differ: {
    "one vehicle too many": "共有车辆〔6辆〕，其中：机要通信用车2辆、应急保障用车1辆、其他用车2辆。",
    "more kinds than units":
      "下属二级预算单位〔2个〕，其中行政单位2个，参照公务员法管理的事业单位0个，其他事业单位1个。",
  },
  unsure: {
    "an open list": "全年组织活动〔20次〕，其中：文艺演出3次，讲座5次。",
  },
  silent: {
    "amounts are another rule's":
      "2023年度本年支出合计120.50万元，其中：基本支出80.30万元，项目支出40.20万元。",
  },
  unprovoked: ["less", "more", "units"],
});
