import type { Context } from "../context.ts";
import type { Line } from "../figure.ts";
import { line } from "../pen.ts";
import type { Random } from "../random.ts";

/** Sentences full of numbers that state no relation between them, or none that the accounts could deny. */
const makers: readonly ((random: Random, year: number) => string)[] = [
  (r) =>
    `全年完成固定资产投资${r.int(2, 60)}.${r.int(1, 9)}亿元，同比增长${r.int(2, 18)}.${r.int(1, 9)}%，规模以上工业增加值增长${r.int(2, 9)}.${r.int(1, 9)}%。`,
  (r) =>
    `累计排查安全隐患${r.int(100, 900)}余处，整改完成率${r.int(95, 100)}%，开展联合检查${r.int(10, 60)}次，出动${r.int(200, 1900)}人次。`,
  (r, year) =>
    `认真落实《关于进一步加强基层治理工作的意见》（〔${year}〕${r.int(3, 60)}号），办理群众诉求${r.int(300, 4000)}件，满意率比上年提高${r.int(1, 5)}.${r.int(1, 9)}个百分点。`,
  (r) =>
    `严格执行内部控制制度，单笔${r.int(3, 9)}000元以上的支出须经办公会研究，${r.int(5, 20)}万元以上的项目须经集体决策。`,
  (r) =>
    `发放各类惠民补贴约${r.int(60, 900)}万元，惠及群众${r.int(1, 9)}万余人，其中困难群众${r.int(100, 900)}余户。`,
  (r, year) =>
    `${year - 1}年至${year}年，辖区新建口袋公园${r.int(2, 9)}个，改造老旧管网${r.int(3, 40)}公里，绿化覆盖率达到${r.int(30, 48)}.${r.int(1, 9)}%。`,
  (r) =>
    `全年接待群众来访${r.int(40, 400)}批${r.int(400, 900)}人次，同比分别下降${r.int(3, 20)}.${r.int(1, 9)}%和${r.int(3, 20)}.${r.int(1, 9)}%。`,
  (r) =>
    `争取上级专项资金近${r.int(200, 3000)}万元，引进项目${r.int(2, 12)}个，总投资${r.int(1, 20)}亿元，其中亿元以上项目${r.int(1, 3)}个。`,
  (r) =>
    `完成造林${r.int(200, 3000)}亩，森林火灾受害率控制在0.${r.int(1, 9)}‰以内，林业有害生物防治率${r.int(90, 99)}%以上。`,
  (r, year) =>
    `根据${year}年3月${r.int(1, 28)}日会议精神，将人均公用经费标准由${r.int(8, 12)}000元压减至${r.int(5, 7)}000元，压减比例不低于10%。`,
];

/** 重点工作完成情况. */
export function yearOfWork(c: Context): Line[] {
  const random = c.pen.random.fork("work");
  const chosen = random.sample(makers, random.int(3, 7));
  const say = random.chance(0.5)
    ? (index: number) => `${index + 1}.`
    : (index: number) => `${["一", "二", "三", "四", "五", "六", "七"][index]}是`;
  return [
    line`${c.year}年，${c.short}围绕中心工作，主要做了以下工作：`,
    ...chosen.map((make, index) => line`${say(index)}${make(random, c.year)}`),
  ];
}
