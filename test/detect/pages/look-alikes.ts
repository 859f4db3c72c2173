import type { Random } from "../../corpus/random.ts";
import {
  address,
  amount,
  chrome,
  type Page,
  percent,
  placeOf,
  type Sort,
  siteTitle,
  unitOf,
  yearOf,
} from "./page.ts";

function page(name: string, random: Random, title: string, lines: readonly string[], tables = 0): Page {
  const place = placeOf(random);
  const around = chrome(random, place);
  return {
    name,
    kind: undefined,
    cues: {
      url: address(random),
      title: siteTitle(random, title, place),
      headings: random.chance(0.6) ? [title] : [],
      body: `${around.before}${title}\n${lines.join("\n")}${around.after}`,
      tables,
    },
  };
}

function news(random: Random): Page {
  const place = placeOf(random);
  const year = yearOf(random);
  const title = random.pick([
    `${place}召开${year}年部门决算编报工作会议`,
    `${place}${year}年部门决算公开工作圆满完成`,
    `${place}财政局扎实做好${year}年度部门预算公开工作`,
    `中央部门晒${year}年“账本” 三公经费持续下降`,
    `${place}财政局组织开展预算绩效评价培训`,
    `我县全面完成${year}年部门决算会审`,
    `${place}部署${year}年项目支出绩效自评工作`,
    `${place}人大常委会审议${year}年财政决算报告`,
  ]);
  return page("news", random, title, [
    `近日，记者从${place}财政局获悉，${year}年部门决算工作全面展开。`,
    `据介绍，全县共有86个部门公开了部门决算，“三公”经费支出${amount(random)}，比上年下降${percent(random)}，其中公务接待费${amount(random)}。`,
    "下一步将继续加强预算管理，提高财政资金使用效益。",
    "（通讯员 供稿）责任编辑：王某",
  ]);
}

function month(random: Random): Page {
  const place = placeOf(random);
  const year = yearOf(random);
  const title = random.pick([
    `${place}${year}年1-5月财政预算执行情况`,
    `${place}${year}年4月财政收支情况`,
    `${place}${year}年上半年一般公共预算执行情况`,
    `${year}年一季度${place}财政收支情况简析`,
  ]);
  return page("month", random, title, [
    "一、一般公共预算收支情况",
    `1-5月，全县完成一般公共预算收入${amount(random)}，占年初预算的${percent(random)}，同比下降${percent(random)}。`,
    `税收收入${amount(random)}，非税收入${amount(random)}。完成一般公共预算支出${amount(random)}，同比增长${percent(random)}。`,
    "二、政府性基金预算收支情况",
    `完成政府性基金收入${amount(random)}，完成政府性基金支出${amount(random)}。`,
  ]);
}

function audit(random: Random): Page {
  const unit = unitOf(random);
  const year = yearOf(random);
  const title = random.pick([
    `${unit}${year}年度预算执行和其他财政收支情况审计结果`,
    `${year}年度本级预算执行和其他财政收支的审计工作报告`,
    `${unit}${year}年度部门预算执行情况审计结果公告`,
    `关于${unit}${year}年度预算执行审计查出问题整改情况的公告`,
  ]);
  return page("audit", random, title, [
    "一、基本情况",
    `被审计单位${year}年度部门预算批复${amount(random)}，决算支出${amount(random)}，三公经费${amount(random)}。`,
    "二、审计发现的主要问题",
    `审计指出，项目支出预算执行率偏低，涉及${amount(random)}。政府采购程序不规范。`,
    "三、审计处理情况及建议",
    "审计机关已出具审计报告，审计结果依法公告。",
  ]);
}

function rules(random: Random): Page {
  const place = placeOf(random);
  const title = random.pick([
    `${place}预算绩效管理办法`,
    "地方预决算公开操作规程",
    `${place}部门决算管理制度`,
    `${place}项目支出绩效评价管理办法（试行）`,
    `关于进一步推进预算公开工作的意见`,
    `${place}“三公”经费管理暂行规定`,
  ]);
  const articles = [
    "第一条 为规范部门预算、部门决算公开工作，根据预算法制定本办法。",
    "第二条 本办法适用于各部门、各单位的预算绩效评价。",
    "第三条 部门决算公开内容包括收入支出决算总表、财政拨款收入支出决算总表、一般公共预算财政拨款支出决算表、“三公”经费、机关运行经费、政府采购等。",
    "第四条 公务接待、公务用车、因公出国经费应当细化说明。",
    "第五条 绩效自评采用定量与定性相结合的方法，设置产出指标、效益指标、满意度指标。",
    "第六条 本办法自发布之日起施行。",
  ];
  return page("rules", random, title, articles);
}

function notice(random: Random): Page {
  const year = yearOf(random);
  const title = random.pick([
    `关于做好${year}年度部门决算公开工作的通知`,
    `关于开展${year}年度项目支出绩效自评工作的通知`,
    `关于编制${year}年部门预算的通知`,
    `关于批复${year}年部门预算的通知`,
    `关于印发${year}年预算公开工作方案的通知`,
  ]);
  return page("notice", random, title, [
    "各部门、各单位：",
    `为做好${year}年预决算公开工作，现将有关事项通知如下：`,
    "一、公开主体为各部门、各单位。",
    "二、公开内容包括部门概况、收入支出决算情况、“三公”经费、机关运行经费、政府采购、国有资产占用、预算绩效情况、名词解释。",
    "三、时限要求：自财政部门批复后二十日内公开。",
    `联系人：张某 联系电话：0000-${random.int(1000000, 9999999)}`,
  ]);
}

function statistics(random: Random): Page {
  const place = placeOf(random);
  const year = yearOf(random);
  return page("statistics", random, `${place}${year}年国民经济和社会发展统计公报`, [
    `初步核算，全年地区生产总值${random.int(50, 900)}亿元，比上年增长5.2%。`,
    `全年一般公共预算收入${random.int(5, 60)}亿元，一般公共预算支出${random.int(20, 160)}亿元，税收收入${random.int(3, 40)}亿元。`,
    `城镇居民人均可支配收入${random.int(20000, 50000)}元。`,
  ]);
}

function openness(random: Random): Page {
  const unit = unitOf(random);
  const year = yearOf(random);
  return page(
    "openness",
    random,
    random.pick([`${unit}${year}年政府信息公开工作年度报告`, `${unit}${year}年度政府信息公开年报`]),
    [
      "一、总体情况",
      `${year}年主动公开政府信息${random.int(20, 600)}条，公开部门预算、部门决算和“三公”经费信息。`,
      "二、主动公开政府信息情况",
      "三、收到和处理政府信息公开申请情况",
      "四、行政复议、行政诉讼情况",
      "五、存在的主要问题及改进情况",
    ],
    3,
  );
}

function procurement(random: Random): Page {
  const unit = unitOf(random);
  const year = yearOf(random);
  return page(
    "procurement",
    random,
    random.pick([
      `${unit}${year}年预算绩效评价服务项目竞争性磋商公告`,
      `${unit}${year}年部门决算审计服务采购公告`,
      `${unit}${year}年政府采购意向公开`,
      `${unit}办公设备采购项目中标结果公告`,
    ]),
    [
      `采购人：${unit}`,
      `采购项目编号：QH-${random.int(1000, 9999)}`,
      `采购预算：${amount(random)}，最高限价：${amount(random)}`,
      "采购方式：竞争性磋商",
      "供应商应当具备相应资质，投标文件递交截止时间另行通知。",
      "代理机构：某招标代理有限公司",
    ],
    1,
  );
}

function encyclopedia(random: Random): Page {
  const title = random.pick([
    "部门决算_百科",
    "部门预算是什么意思",
    "绩效自评和绩效评价有什么区别",
    "三公经费（政治术语）",
    "一般公共预算 - 财经词典",
  ]);
  return page("encyclopedia", random, title, [
    "部门决算是指行政事业单位在年度终了，根据财政部门决算编审要求编制的反映年度收入、支出情况的报告。",
    "部门决算包括收入支出决算总表、收入决算表、支出决算表、财政拨款收入支出决算总表等。",
    "“三公”经费是指因公出国（境）费、公务用车购置及运行费、公务接待费。",
    "基本支出是指为保障机构正常运转而发生的支出，项目支出是指为完成特定任务发生的支出。",
  ]);
}

function index(random: Random): Page {
  const place = placeOf(random);
  const year = yearOf(random);
  const title = random.pick([
    "部门决算",
    `${place}${year}年部门决算公开专栏`,
    `财政预决算_${place}人民政府`,
    `${year}年部门预算`,
    `${place}预决算公开平台`,
  ]);
  const rows = Array.from(
    { length: random.int(8, 20) },
    () =>
      `${unitOf(random)}${year}年部门${random.pick(["决算", "预算", "决算公开"])} ${year + 1}-0${random.int(1, 9)}-${random.int(10, 28)}`,
  );
  return page("index", random, title, [...rows, "首页 上一页 1 2 3 下一页 尾页"]);
}

function workReport(random: Random): Page {
  const place = placeOf(random);
  const year = yearOf(random);
  return page(
    "work report",
    random,
    random.pick([
      `${place}${year}年政府工作报告`,
      `${place}财政局${year}年工作总结`,
      `${place}财政局${year}年工作总结和${year + 1}年工作计划`,
    ]),
    [
      `一、${year}年工作回顾`,
      `一般公共预算收入完成${random.int(5, 60)}亿元，增长5%；争取转移支付${random.int(5, 40)}亿元；“三公”经费下降5%。`,
      "深化预算绩效管理，全面推进部门预决算公开。",
      `二、${year + 1}年工作安排`,
      "坚持过紧日子，严控一般性支出。",
    ],
  );
}

function template(random: Random): Page {
  const title = random.pick([
    "20XX年度部门决算公开范本",
    "部门整体支出绩效自评报告（范本）",
    "XX部门20XX年部门预算公开模板",
    "项目支出绩效自评报告范文（精选4篇）",
  ]);
  return page(
    "template",
    random,
    title,
    [
      "第一部分 XX部门概况",
      "一、主要职能（XX部门填写）",
      "第二部分 20XX年度部门决算情况说明",
      "20XX年度收入总计XX万元，支出总计XX万元。与20XX年相比，增加（减少）XX万元，增长（下降）XX%。主要原因是XXXX。",
      "财政拨款“三公”经费支出决算XX万元，其中公务接待费XX万元，公务用车XX万元。",
      "机关运行经费XX万元，政府采购支出XX万元。",
      "第三部分 名词解释",
    ],
    random.pick([0, 2]),
  );
}

function company(random: Random): Page {
  const year = yearOf(random);
  return page(
    "company",
    random,
    random.pick([
      `某某股份有限公司${year}年度财务决算报告公告`,
      `某某股份${year}年年度报告摘要`,
      `预算管理系统软件 - 某某科技`,
    ]),
    [
      `证券代码：600${random.int(100, 999)}`,
      `公司董事会审议通过，${year}年度营业收入${amount(random)}，归属于上市公司股东的净利润${amount(random)}，每股收益0.${random.int(10, 99)}元。`,
      "本议案需提交股东大会审议。",
    ],
    1,
  );
}

function resolution(random: Random): Page {
  const place = placeOf(random);
  const year = yearOf(random);
  return page(
    "resolution",
    random,
    random.pick([
      `关于批准${place}${year}年财政决算的决议`,
      `关于${place}${year}年财政决算草案的审查结果的决议`,
      `对人大代表第${random.int(10, 90)}号建议的答复`,
      `${place}${year}年1-6月财政收支情况解读`,
    ]),
    [
      `${place}人民代表大会常务委员会会议听取了财政局局长所作的财政决算报告，会议决定批准${year}年财政决算。`,
      "会议认为，决算情况总体较好，同时指出预算绩效管理有待加强。",
    ],
  );
}

function ordinary(random: Random): Page {
  const subjects: readonly (readonly [string, readonly string[]])[] = [
    ["明天多云转晴 气温回升", ["预计明天白天多云，最高气温18度。", "请市民注意添减衣物。"]],
    [
      `${unitOf(random)}公开招聘工作人员公告`,
      ["招聘岗位12个，报名时间为5月10日至15日。", "笔试成绩占60%，面试成绩占40%。", "报名费100元。"],
    ],
    [
      "居民身份证办理指南",
      ["申请材料：户口簿。", "收费标准：换领每证20元，补领每证40元。", "办理时限：15个工作日。"],
    ],
    [
      "春季森林防火宣传活动启动",
      ["各乡镇出动宣传车30台次，发放宣传单5000份。", "投入资金12万元购置防火器材。"],
    ],
    ["家用空气净化器 特价599元 包邮", ["原价899元，现价599元。", "满2件减100元。", "评价：很好用。"]],
    ["县医院专家门诊时间表", ["内科：周一上午。", "挂号费15元。", "联系电话：0000-1234567"]],
    ["农业补贴政策问答", ["问：耕地地力保护补贴标准是多少？", "答：每亩约95元，资金由财政拨款安排。"]],
    ["公交线路调整公告", ["自8月1日起，3路公交车改道。", "票价2元不变。"]],
  ];
  const [title, lines] = random.pick(subjects);
  return page("ordinary", random, title, lines, random.pick([0, 0, 1]));
}

export const lookAlikes: readonly Sort[] = [
  { name: "news", count: 40, make: news },
  { name: "month", count: 12, make: month },
  { name: "audit", count: 20, make: audit },
  { name: "rules", count: 20, make: rules },
  { name: "notice", count: 20, make: notice },
  { name: "statistics", count: 8, make: statistics },
  { name: "openness", count: 10, make: openness },
  { name: "procurement", count: 15, make: procurement },
  { name: "encyclopedia", count: 12, make: encyclopedia },
  { name: "index", count: 25, make: index },
  { name: "work report", count: 10, make: workReport },
  { name: "template", count: 12, make: template },
  { name: "company", count: 10, make: company },
  { name: "resolution", count: 12, make: resolution },
  { name: "ordinary", count: 40, make: ordinary },
];
