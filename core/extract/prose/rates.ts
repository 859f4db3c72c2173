import type { Rate } from "../../model/relation.ts";
import type { Mention } from "./mention.ts";
import { mainAmount, type Reading, type Statement } from "./statement.ts";
import type { Operands } from "./units.ts";

/** 完成预算 p% with both amounts in the same statement; 到位率 and 执行率 with the amounts named before them. */
export function ratesOf(reading: Reading, operands: Operands): Rate[] {
  const bySection = Map.groupBy(reading.statements, (s) => s.section);
  return reading.statements.flatMap((statement) =>
    statement.completions.flatMap((stated) => {
      const named = rateNames.find(({ word }) => word.test(stated.lead));
      return named === undefined
        ? completionOf(statement, stated, operands)
        : namedRate({ near: bySection.get(statement.section) ?? [], statement, stated, named, operands });
    }),
  );
}

function completionOf(statement: Statement, stated: Mention, operands: Operands): Rate[] {
  const { amount, subject, adjusted } = statement;
  const [budget, other] =
    stated.stage === "adjusted-budget" && adjusted !== undefined
      ? [adjusted, statement.budget]
      : [statement.budget, adjusted];
  if (amount === undefined || budget === undefined) return [];
  const slip = operands.isSlip(amount) || operands.isSlip(budget);
  return [
    {
      kind: "rate",
      family: "completion-rate",
      label: subject,
      numerator: operands.of(amount, subject),
      denominator: operands.of(budget, `${subject}预算`),
      ...(other === undefined ? {} : { other: operands.of(other, `${subject}预算`) }),
      stated: { label: `${subject}完成率`, quantity: stated.token.quantity, range: stated.token.range },
      confidence: slip || stated.stage !== budget.stage ? "likely" : "sure",
    },
  ];
}

interface RateName {
  readonly word: RegExp;
  /** Words that name the numerator and the denominators, in order of preference. */
  readonly top: RegExp;
  readonly bottoms: readonly RegExp[];
}

const planned = /预算|计划|批复|下达|安排|申请/;

/** Rates of performance reports by their names (财预〔2020〕10号: 资金到位率, 预算执行率). */
const rateNames: readonly RateName[] = [
  { word: /到位率(?:为|达|达到|是)?$/, top: /到位/, bottoms: [planned] },
  {
    word: /(?:执行率|支出率|使用率|支付率)(?:为|达|达到|是)?$/,
    top: /支出|支付|使用|执行/,
    bottoms: [planned, /到位/],
  },
];

/** Of a budget and the funds received, the one that the stated rate fits better. */
function nearest(stated: Mention, numerator: Mention, bottoms: readonly Mention[]): Mention | undefined {
  const distance = ({ token }: Mention) =>
    token.quantity.value.isZero() || token.quantity.unit !== numerator.token.quantity.unit
      ? undefined
      : numerator.token.quantity.value
          .div(token.quantity.value)
          .mul(100)
          .minus(stated.token.quantity.value)
          .abs();
  return bottoms.reduce<Mention | undefined>((best, each) => {
    const [old, fresh] = [best === undefined ? undefined : distance(best), distance(each)];
    return best === undefined || (old !== undefined && fresh?.lt(old) === true) ? each : best;
  }, undefined);
}

function namedRate(given: {
  near: readonly Statement[];
  statement: Statement;
  stated: Mention;
  named: RateName;
  operands: Operands;
}): Rate[] {
  const { near, statement, stated, named, operands } = given;
  const before = near.filter((s) => s.index <= statement.index && s.paragraph >= statement.paragraph - 2);
  const says = (s: Statement, words: RegExp) => words.test(s.amount?.lead ?? s.budget?.lead ?? "");
  const top = before.findLast((s) => says(s, named.top) && !planned.test(s.amount?.lead ?? ""));
  const bottoms = named.bottoms.flatMap((words) => before.findLast((s) => s !== top && says(s, words)) ?? []);
  const numerator = top === undefined ? undefined : mainAmount(top);
  const amounts = bottoms.flatMap((s) => mainAmount(s) ?? []);
  const denominator = numerator === undefined ? undefined : nearest(stated, numerator, amounts);
  if (top === undefined || numerator === undefined || denominator === undefined) return [];
  const values = new Set(bottoms.map((s) => mainAmount(s)?.token.quantity.value.toFixed()));
  return [
    {
      kind: "rate",
      family: "completion-rate",
      label: stated.lead.replace(/(?:为|达|达到|是)$/, "").trim(),
      numerator: operands.of(numerator, top.subject),
      denominator: operands.of(denominator, bottoms[0]?.subject ?? ""),
      stated: { label: stated.lead, quantity: stated.token.quantity, range: stated.token.range },
      // Budget and funds received differ: either may be meant.
      confidence: values.size === 1 ? "sure" : "likely",
    },
  ];
}
