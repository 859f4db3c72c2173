import type { Fact } from "../../model/fact.ts";

const general = "function:general:";

/**
 * 「财政拨款支出主要内容如下」: one list of items for all funds. An item of the text that only one other fund's table
 * prints is an item of that fund.
 */
export function withFunds(facts: readonly Fact[]): Fact[] {
  const printed = new Set(facts.filter(({ from }) => from === "table").map(({ subject }) => subject));
  return facts.map((fact) => {
    if (fact.from !== "text" || !fact.subject.startsWith(general) || printed.has(fact.subject)) return fact;
    const path = fact.subject.slice(general.length);
    const [only, ...more] = ["fund", "capital"]
      .map((fund) => `function:${fund}:${path}`)
      .filter((key) => printed.has(key));
    return only === undefined || more.length > 0 ? fact : { ...fact, subject: only };
  });
}
