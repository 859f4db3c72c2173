import type { Fen } from "../accounts.ts";
import type { Random } from "../random.ts";

export interface Indicator {
  readonly group: string;
  readonly kind: string;
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  /** For layouts with separate sign and unit columns. */
  readonly sign: string;
  readonly value: string;
  readonly unit: string;
  /** Points in hundredths. */
  readonly weight: number;
  readonly score: number;
  readonly reason: string;
}

/** One project with its money and how it was scored; all sums hold. */
export interface Project {
  readonly name: string;
  readonly funds: readonly {
    readonly source: string;
    readonly original: Fen;
    readonly full: Fen;
    readonly executed: Fen;
  }[];
  readonly executionWeight: number;
  readonly executionScore: number;
  readonly groups: readonly { readonly name: string; readonly weight: number }[];
  readonly indicators: readonly Indicator[];
}

const names = [
  "社区公共设施维护项目",
  "环境卫生整治经费",
  "基层治理专项工作经费",
  "老旧小区加装电梯补助",
  "文化惠民活动经费",
  "应急物资储备项目",
  "信息系统运行维护费",
  "河道保洁服务项目",
  "农村道路养护补助",
  "便民服务中心运行经费",
  "残疾人康复服务项目",
  "食品安全抽检经费",
];

interface Template {
  readonly kind: string;
  readonly name: string;
  /** Target as number with unit, or a quality. */
  readonly numeric?: readonly [low: number, high: number, unit: string, sign: string];
  readonly quality?: string;
}

const templates: Readonly<Record<string, readonly Template[]>> = {
  产出指标: [
    { kind: "数量指标", name: "完成维护点位数量", numeric: [8, 60, "处", "≥"] },
    { kind: "数量指标", name: "开展活动场次", numeric: [4, 40, "场", "≥"] },
    { kind: "数量指标", name: "服务群众人次", numeric: [200, 5000, "人次", "≥"] },
    { kind: "数量指标", name: "发放补助户数", numeric: [20, 400, "户", "="] },
    { kind: "质量指标", name: "验收合格率", numeric: [90, 100, "%", "≥"] },
    { kind: "质量指标", name: "设施完好率", numeric: [85, 98, "%", "≥"] },
    { kind: "质量指标", name: "资金使用合规性", quality: "合规" },
    { kind: "时效指标", name: "项目完成及时率", numeric: [90, 100, "%", "≥"] },
    { kind: "时效指标", name: "资金拨付及时性", quality: "及时" },
    { kind: "成本指标", name: "成本控制情况", quality: "在预算范围内" },
  ],
  效益指标: [
    { kind: "社会效益指标", name: "辖区环境改善情况", quality: "明显改善" },
    { kind: "社会效益指标", name: "投诉办结率", numeric: [90, 98, "%", "≥"] },
    { kind: "经济效益指标", name: "带动就业人数", numeric: [10, 80, "人", "≥"] },
    { kind: "生态效益指标", name: "垃圾分类覆盖率", numeric: [80, 98, "%", "≥"] },
    { kind: "可持续影响指标", name: "长效管理机制健全情况", quality: "健全" },
  ],
  满意度指标: [
    { kind: "服务对象满意度指标", name: "受益群众满意度", numeric: [85, 95, "%", "≥"] },
    { kind: "服务对象满意度指标", name: "服务对象满意度", numeric: [88, 98, "%", "≥"] },
  ],
};

const reasons = [
  "受天气影响进度略有滞后，下年加强调度",
  "部分点位因规划调整未实施，将及时补充",
  "宣传力度不够，下一步加大宣传",
  "设备采购周期较长，后续提前安排",
];

/** Splits whole points into `count` parts of at least two, adding up exactly. */
function splitPoints(random: Random, points: number, count: number): number[] {
  if (count <= 1) return [points];
  const cuts =
    random.chance(0.5) && points % (count * 5) === 0
      ? Array.from({ length: count }, () => points / count)
      : [];
  if (cuts.length > 0) return cuts;
  const parts = Array.from({ length: count }, () => 2);
  for (let left = points - 2 * count; left > 0; left--) {
    const index = random.int(0, count - 1);
    parts[index] = (parts[index] ?? 0) + 1;
  }
  return parts;
}

function indicator(random: Random, group: string, template: Template, weight: number): Indicator {
  const short = weight >= 2 && random.chance(0.22);
  const lost = short ? Math.min(weight - 1, random.pick([1, 1, 2, 0.5])) : 0;
  const base = {
    group,
    kind: template.kind,
    name: template.name,
    weight: weight * 100,
    score: Math.round((weight - lost) * 100),
    reason: short ? random.pick(reasons) : "",
  };
  if (template.numeric === undefined) {
    const quality = template.quality ?? "完成";
    return {
      ...base,
      target: quality,
      actual: short ? random.pick(["基本完成", "基本达到", "部分完成"]) : quality,
      sign: "定性",
      value: quality,
      unit: "",
    };
  }
  const [low, high, unit, sign] = template.numeric;
  const target = random.int(low, high);
  const more =
    unit === "%" ? Math.min(100, target + random.int(0, 3)) : target + (sign === "=" ? 0 : random.int(0, 4));
  const actual = short ? Math.max(1, Math.floor(target * 0.9)) : more;
  const printed = sign === "=" ? "" : sign;
  return {
    ...base,
    target: `${printed}${target}${unit}`,
    actual: `${actual}${unit}`,
    sign,
    value: String(target),
    unit,
  };
}

function makeIndicators(random: Random, groups: Project["groups"]): Indicator[] {
  return groups.flatMap(({ name, weight }) => {
    const list = templates[name] ?? [];
    const most = Math.min(list.length, Math.max(1, Math.floor(weight / 400)));
    const chosen = random.sample(
      list,
      name === "满意度指标" ? random.int(1, 2) : random.int(Math.min(2, most), most),
    );
    const points = splitPoints(random, weight / 100, chosen.length);
    return chosen.map((template, index) => indicator(random, name, template, points[index] ?? 0));
  });
}

export interface ProjectOptions {
  /** Weight of the execution rate and of the groups, in points. */
  readonly execution: number;
  readonly groups: readonly (readonly [name: string, points: number])[];
  readonly sources: readonly string[];
}

/** An invented project that was spent within its budget. */
export function makeProject(random: Random, options: ProjectOptions): Project {
  const all = random.chance(0.4);
  const funds = options.sources.map((source, index) => {
    const present = index === 0 || random.chance(0.25);
    const full = present
      ? BigInt(random.int(2, 900)) * 1_000_000n + BigInt(random.chance(0.5) ? 0 : random.int(1, 99) * 10_000)
      : 0n;
    const original = random.chance(0.6)
      ? full
      : ((full * BigInt(random.int(60, 120))) / 100n / 10_000n) * 10_000n;
    const executed = all ? full : ((full * BigInt(random.int(6200, 9990))) / 10_000n / 10_000n) * 10_000n;
    return { source, original, full, executed };
  });
  const full = funds.reduce((sum, fund) => sum + fund.full, 0n);
  const executed = funds.reduce((sum, fund) => sum + fund.executed, 0n);
  const weight = options.execution * 100;
  const groups = options.groups.map(([name, points]) => ({ name, weight: points * 100 }));
  return {
    name: random.pick(names),
    funds,
    executionWeight: weight,
    executionScore: full === 0n ? weight : Number((BigInt(weight) * executed * 2n + full) / (2n * full)),
    groups,
    indicators: makeIndicators(random, groups),
  };
}
