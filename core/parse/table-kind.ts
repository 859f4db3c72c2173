/** Words that only one kind of table has, for tables whose title was lost. */
const signatures: readonly { readonly kind: string; readonly all: readonly RegExp[] }[] = [
  {
    kind: "self-evaluation",
    all: [/^一级指标/, /^(?:自评)?得分|^实际完成(?:指标)?值|^(?:全年)?完成值/],
  },
  { kind: "performance-target", all: [/^一级指标/, /指标值|目标值/] },
  {
    kind: "income",
    all: [/^本年收入合计$/, /^财政拨款收入$/, /^(?:上级补助收入|附属单位上缴收入)$/, /科目/],
  },
  { kind: "expenditure", all: [/^本年支出合计$/, /^基本支出$/, /^上缴上级支出$/, /科目/] },
];

/** Kind told by header words; looks at each row once. */
export function contentKindOf(rows: readonly (readonly string[])[]): string | undefined {
  const words = new Set(rows.flat().filter((word) => word.length > 0 && word.length <= 24));
  const list = [...words];
  return signatures.find(({ all }) => all.every((pattern) => list.some((word) => pattern.test(word))))?.kind;
}
