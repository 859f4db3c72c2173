/** Economic classification of basic expenditure: 款 with a typical weight in its class. */
export interface EconomicSubject {
  readonly code: string;
  readonly name: string;
  readonly weight: number;
}

export const economicClasses: Readonly<Record<string, string>> = {
  "301": "工资福利支出",
  "302": "商品和服务支出",
  "303": "对个人和家庭的补助",
  "310": "资本性支出",
};

const rows = `
30101 基本工资 25
30102 津贴补贴 18
30103 奖金 16
30106 伙食补助费 3
30107 绩效工资 12
30108 机关事业单位基本养老保险缴费 9
30109 职业年金缴费 4
30110 职工基本医疗保险缴费 5
30111 公务员医疗补助缴费 2
30112 其他社会保障缴费 1
30113 住房公积金 8
30199 其他工资福利支出 6
30201 办公费 14
30202 印刷费 3
30203 咨询费 1
30205 水费 2
30206 电费 5
30207 邮电费 4
30209 物业管理费 6
30211 差旅费 6
30212 因公出国（境）费用 1
30213 维修（护）费 5
30215 会议费 1
30216 培训费 2
30217 公务接待费 2
30226 劳务费 8
30227 委托业务费 5
30228 工会经费 5
30229 福利费 3
30231 公务用车运行维护费 4
30239 其他交通费用 12
30299 其他商品和服务支出 9
30301 离休费 3
30302 退休费 8
30304 抚恤金 3
30305 生活补助 10
30307 医疗费补助 2
30309 奖励金 1
30399 其他对个人和家庭的补助 2
31002 办公设备购置 4
31007 信息网络及软件购置更新 2
31099 其他资本性支出 1
`;

export const economicSubjects: readonly EconomicSubject[] = rows
  .trim()
  .split("\n")
  .map((row) => {
    const [code = "", name = "", weight = "1"] = row.split(" ");
    return { code, name, weight: Number(weight) };
  });
