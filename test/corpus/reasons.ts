import type { Line } from "./figure.ts";
import { line, type Pen } from "./pen.ts";

/** Invented reasons by topic and direction; none contradicts its direction. */
const reasons: Readonly<
  Record<string, { readonly up: readonly string[]; readonly down: readonly string[] }>
> = {
  total: {
    up: [
      "本年新增基础设施维护项目",
      "年中追加了上级专项资金",
      "项目任务增多，经费相应增加",
      "人员调入及政策性调资",
      "年度专项工作任务增加",
    ],
    down: [
      "上年度一次性项目已经完工",
      "落实过紧日子要求，压减一般性支出",
      "部分项目资金未下达",
      "项目数量减少",
      "在职人员减少，人员经费相应减少",
    ],
  },
  staff: {
    up: ["人员增加及缴费基数上调", "在职人员工资正常晋升", "新录用人员到岗"],
    down: ["在职人员减少", "人员退休、调出", "缴费人数减少"],
  },
  project: {
    up: ["年中追加项目资金", "项目范围扩大，工作量增加", "使用以前年度结转资金", "上级下达专项资金"],
    down: [
      "项目进度款结转下年支付",
      "部分项目当年未实施",
      "厉行节约，项目结余资金收回",
      "合同尾款尚未达到付款条件",
    ],
  },
  three: {
    up: ["车辆老旧，维修费用增加", "公务活动较上年增多", "本年按规定更新车辆", "来访交流批次增加"],
    down: [
      "严格执行中央八项规定精神，从严控制支出",
      "公务用车使用次数减少",
      "厉行节约，压减公务接待",
      "加强公车管理，费用下降",
    ],
  },
  agency: {
    up: ["办公用房维修费用增加", "新增人员，日常办公费用增加", "物业服务费用上涨"],
    down: ["压减日常公用经费", "厉行节约，办公开支减少", "人员减少，公用经费相应减少"],
  },
};

function pickReason(pen: Pen, says: "up" | "down", topic: string): string {
  return pen.random.pick((reasons[topic] ?? reasons.total)?.[says] ?? []);
}

/** 「的主要原因是……。」, to follow 决算数大于预算数. */
export function reasonClause(pen: Pen, says: "up" | "down", topic: string): Line {
  return line`${pen.word(`的主要原因是${pickReason(pen, says, topic)}`, "reason")}。`;
}

/** 「，主要原因是……。」 with the office's connective and punctuation. */
export function reason(pen: Pen, says: "up" | "down", topic: string): Line {
  const { random, style } = pen;
  const because = random.chance(0.85) ? style.because : random.pick(["主要原因是", "主要是", "原因是"]);
  return line`${pen.word(`${random.pick(["，", "。", "，"])}${because}${pickReason(pen, says, topic)}`, "reason")}。`;
}
