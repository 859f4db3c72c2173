import { headingOrder } from "../../core/rules/heading-order.ts";
import { testRule } from "../support/rule-tester.ts";

testRule(headingOrder, {
  agree: {},
  differ: {
    "a part is missing":
      "第一部分 单位概况\n一、主要职责\n承担行业管理工作。\n第二部分 决算情况说明\n一、收入决算情况说明\n本年收入30.00万元。\n〔第四部分 附件〕\n无。",
    "a chapter is missing": "一、基本情况\n正常。\n二、收支情况\n平衡。\n〔四、存在问题〕\n无。",
    "one number twice": "（一）收入情况\n30.00万元。\n（二）支出情况\n30.00万元。\n〔（二）结余情况〕\n无。",
    "an item of a list is missing":
      "一、主要职责\n1.贯彻执行法律法规。\n2.负责公共服务工作。\n〔4.负责安全生产工作。〕\n5.完成上级交办的其他工作。",
    "a heading between 1. and 3. lost its number":
      "（一）项目资金情况\n1.项目资金到位情况分析\n资金全部到位，及时足额拨付。\n〔项目资金使用情况分析〕\n资金使用合规，未发现挤占挪用情形。\n3.项目资金管理情况分析\n管理制度健全。",
    "third, then sixth": "三项工作：一是加强领导。二是完善制度。三是强化监督。〔六是抓好落实〕。",
    "the number steps back":
      "一、基本情况\n正常。\n二、收支情况\n平衡。\n三、资产情况\n良好。\n〔二、存在问题〕\n无。",
    "the rows of a table do not stand in for it":
      "第一部分 决算表\n一、收入支出决算总表\n| 项目 | 决算数 |\n| --- | --- |\n| 一、一般公共预算财政拨款收入 | 3.00 |\n| 二、政府性基金预算财政拨款收入 | 0.00 |\n\n〔三、支出决算表〕\n| 项目 | 决算数 |\n| --- | --- |\n| 合计 | 3.00 |",
    "siblings in two styles are one note":
      "第一部分 决算情况说明\n1、收入支出决算总体情况说明\n收入总计30.00万元。\n2、收入决算情况说明\n收入30.00万元。\n〔三、支出决算情况说明〕\n支出30.00万元。\n4、财政拨款收入支出决算总体情况说明\n30.00万元。",
  },
  silent: {
    "in order at every depth":
      "第一部分 概况\n一、职责\n1.贯彻执行。\n2.负责服务。\n二、机构\n内设五个。\n第二部分 说明\n一、收入决算情况说明\n30.00万元。\n（一）明细\n无。\n（二）其他\n无。",
    "a list begins anew inside an item":
      "1.经费管理。\n具体包括：\n1.制定制度。\n2.加强审核。\n2.资产管理。\n定期盘点。\n3.采购管理。\n依法采购。",
    "items that go on inside one paragraph":
      "主要职责：\n1.贯彻执行法律法规；2.负责公共服务；3.协调事务。\n4.完成其他工作。\n5.承担综合治理工作。",
    "a number without its stop":
      "支出主要内容如下：\n1.“教育支出(类)普通教育(款)小学教育(项)”30.00万元。\n2“教育支出(类)普通教育(款)初中教育(项)”20.00万元。\n3.“住房保障支出(类)住房改革支出(款)住房公积金(项)”5.00万元。",
    "a table of contents":
      "目录\n第一部分 概况\n第二部分 说明\n第四部分 附件\n第一部分 概况\n职责明确。\n第二部分 说明\n收支平衡。",
    "a lone 三是 in passing": "第三是创新。另有三是原则。",
    "一要 二要 in order": "一要加强领导。二要完善制度。三要强化监督。",
    "annexes of other documents": "附件1\n第一张表\n内容。\n附件1\n另一张表\n内容。",
  },
});
