import type { Context } from "../context.ts";
import type { Line } from "../figure.ts";
import { join, line } from "../pen.ts";

const duties: Readonly<Record<string, readonly string[]>> = {
  wide: [
    "宣传贯彻法律法规和上级决策部署，统筹辖区党的建设。",
    "负责辖区公共服务、公共管理和公共安全工作。",
    "统筹协调辖区经济发展，优化营商环境。",
    "开展社区治理，指导居民自治，化解矛盾纠纷。",
    "负责辖区环境卫生、市容秩序和物业管理的监督。",
    "做好民政、社会保障、卫生健康和退役军人服务等工作。",
  ],
  bureau: [
    "拟订本行业发展规划和年度计划并组织实施。",
    "负责本行业监督管理和行政执法工作。",
    "承担行业统计、信息化建设和宣传教育工作。",
    "指导下级主管部门开展业务工作。",
    "管理所属单位，负责队伍建设。",
  ],
  centre: [
    "承担本领域技术支持和公共服务工作。",
    "负责业务数据的收集、整理和分析。",
    "为群众和企业提供咨询、受理等事务性服务。",
    "承担主管部门交办的辅助性工作。",
  ],
};

/** 主要职责, as a numbered list. */
export function dutyList(c: Context): Line[] {
  const { entity } = c.accounts;
  const kind = entity.kind === "bureau" || entity.kind === "centre" ? entity.kind : "wide";
  const list = duties[kind] ?? [];
  const kept = c.pen.random.sample(list, c.pen.random.int(3, list.length));
  return [
    line`${c.name}的主要职责是：`,
    ...kept.map((duty, index) => line`${c.pen.style.itemMark(index + 1)}${duty}`),
    line`${c.pen.style.itemMark(kept.length + 1)}完成上级交办的其他任务。`,
  ];
}

/** 机构设置: subordinate units by kind, with their total. */
export function organisation(c: Context): Line[] {
  const { pen, accounts } = c;
  const { administrative, reference, other } = accounts.subordinates;
  const all = administrative + reference + other;
  if (all === 0)
    return [
      line`${c.name}无下属二级预算单位，内设机构${pen.count("", pen.random.int(4, 9), "个")}。`,
      ...staff(c),
    ];
  const total = pen.count("subordinates", all, "个");
  const parts = [
    pen.count("", administrative, "个"),
    pen.count("", reference, "个"),
    pen.count("", other, "个"),
  ] as const;
  pen.sum("count-of-parts", total, parts);
  return [
    line`${c.name}${pen.random.pick(["下属二级预算单位", "下属二级单位", "所属预算单位"])}${total}，其中：行政单位${parts[0]}，参照公务员法管理的事业单位${parts[1]}，其他事业单位${parts[2]}。`,
    ...staff(c),
  ];
}

/** 人员情况: heads by kind, with their total. */
export function staff(c: Context): Line[] {
  const { pen, accounts } = c;
  if (pen.random.chance(0.4)) return [];
  const { administrative, institutional, contract, retired } = accounts.staff;
  const total = pen.count("staff", administrative + institutional + contract, "人");
  const parts = [
    pen.count("", administrative, "人"),
    pen.count("", institutional, "人"),
    pen.count("", contract, "人"),
  ] as const;
  pen.sum("count-of-parts", total, parts);
  const leavers = pen.random.chance(0.4)
    ? line`${pen.random.pick(["；另有离退休人员", "。离退休人员"])}${pen.count("", retired, "人")}`
    : [];
  return [
    line`截至${c.asOf}年12月31日，${pen.random.pick(["实有在职人员", "在职人员共", "年末实有人数"])}${total}，其中：行政人员${parts[0]}，事业人员${parts[1]}，聘用人员${parts[2]}${leavers}。`,
  ];
}

/** 决算单位构成. */
export function composition(c: Context): Line[] {
  const { entity } = c.accounts;
  const names = [
    `${c.name}（本级）`,
    ...["综合服务中心", "综合执法服务中心"]
      .slice(0, c.pen.random.int(0, 2))
      .map((suffix) => `${entity.place}${suffix}`),
  ];
  return [
    line`纳入${c.name}${c.year}年度${c.self}${c.asOf === c.year ? "决算" : "预算"}编制范围的单位包括：`,
    ...names.map((name, index) => line`${c.pen.style.itemMark(index + 1)}${name}`),
  ];
}

const terms: readonly (readonly [string, string])[] = [
  ["财政拨款收入", "指从同级财政取得的各类预算资金。"],
  ["事业收入", "指事业单位开展专业业务活动及其辅助活动取得的收入。"],
  ["经营收入", "指事业单位在专业业务活动之外开展非独立核算经营活动取得的收入。"],
  ["其他收入", "指除上述收入以外的各项收入，如存款利息等。"],
  ["年初结转和结余", "指以前年度安排、结转到本年继续使用的资金。"],
  ["年末结转和结余", "指本年度未使用完、需延迟到以后年度继续使用的资金。"],
  ["基本支出", "指为保障机构运转、完成日常任务而发生的人员支出和公用支出。"],
  ["项目支出", "指在基本支出之外，为特定任务和发展目标所发生的支出。"],
  ["一般公共服务支出", "反映政府提供一般公共服务的支出。"],
  ["社会保障和就业支出", "反映政府在社会保障与就业方面的支出。"],
  ["住房保障支出", "反映用于住房方面的支出。"],
  ["机关运行经费", "指为保障行政单位运行、用于购买货物和服务的各项公用经费。"],
];

/** 名词解释. */
export function termNotes(c: Context): Line[] {
  const { pen } = c;
  const [open, close] = pen.style.quotes;
  const kept = pen.random.sample(terms, pen.random.int(6, terms.length));
  const lines = kept.map(([term, meaning]) => line`${term}：${meaning}`);
  lines.splice(
    Math.min(lines.length, 5),
    0,
    line`${open}三公${close}经费：指用财政拨款安排的因公出国（境）费、公务用车购置及运行维护费和公务接待费。`,
  );
  return lines.map((text, index) => line`${pen.style.itemMark(index + 1)}${text}`);
}

/** 联系方式 (Chongqing, Inner Mongolia). */
export function contact(c: Context): Line[] {
  const digits = (count: number) =>
    Array.from({ length: count }, () => String(c.pen.random.int(0, 9))).join("");
  return [
    join(
      [
        line`本${c.self}决算公开信息反馈和联系方式：`,
        line`联系电话：0${digits(3)}-${c.pen.random.int(2, 8)}${digits(7)}。`,
      ],
      "",
    ),
  ];
}

/** 相关口径说明 (Yunnan): what the figures comprise. */
export function scope(c: Context): Line[] {
  return [
    line`（一）基本支出中人员经费包括工资福利支出和对个人和家庭的补助，公用经费包括商品和服务支出、资本性支出等人员经费以外的支出。`,
    line`（二）${c.name}的机关运行经费指行政单位和参照公务员法管理的事业单位使用财政拨款安排的基本支出中的日常公用经费支出。`,
  ];
}
