import type { Direction, Figure, Link } from "./figure.ts";
import type { Draft } from "./generate.ts";
import { directionOf } from "./oracle.ts";
import type { Random } from "./random.ts";
import { brokenBy, contextOf, spoil } from "./spoil.ts";
import type { DefectKind, Truth } from "./truth.ts";

function truthOf(
  draft: Draft,
  kind: DefectKind,
  figure: Figure,
  expected: string,
  broken: readonly Link[],
): Truth {
  return {
    kind,
    family: "figures",
    stated: figure.text,
    expected,
    context: contextOf(draft, figure),
    figure,
    broken,
    names: [],
  };
}

type Choice = { readonly figure: Figure; readonly must: (link: Link) => boolean };

const isNumber = (figure: Figure) => /^[\d.,]*[1-9]/.test(figure.text);
const any = () => true;

/** Figures that may be spoiled for a kind of defect. */
function choices(draft: Draft, kind: DefectKind): Choice[] {
  const from = (pick: (link: Link) => readonly (Figure | undefined)[]): Choice[] =>
    draft.links.flatMap((link) =>
      pick(link).flatMap((figure) =>
        figure !== undefined && isNumber(figure) ? [{ figure, must: (broken: Link) => broken === link }] : [],
      ),
    );
  switch (kind) {
    case "prose-figure":
      return draft.figures
        .filter((figure) => figure.kind === "money" && !figure.inTable && isNumber(figure))
        .map((figure) => ({ figure, must: any }));
    case "table-cell":
      return from((link) =>
        link.kind === "sum" ? link.parts.filter((part) => part.inTable && part.kind === "money") : [],
      );
    case "total":
      return from((link) =>
        link.kind === "sum" && ["table-total", "total-of-parts", "balance"].includes(link.family)
          ? [link.total]
          : [],
      );
    case "subtotal":
      return from((link) => (link.kind === "sum" && link.family === "subject-hierarchy" ? [link.total] : []));
    case "share":
      return from((link) => (link.kind === "share" ? [link.stated] : []));
    case "change-rate":
      return from((link) => (link.kind === "change" ? [link.rate] : []));
    case "change-amount":
      return from((link) => (link.kind === "change" && link.rate !== undefined ? [link.delta] : []));
    case "completion-rate":
    case "execution-rate":
      return from((link) => (link.kind === "rate" && link.family === kind ? [link.stated] : []));
    case "count":
      return from((link) =>
        link.kind === "sum" && link.family === "count-of-parts" ? [link.total, ...link.parts] : [],
      );
    case "score":
      return from((link) =>
        link.kind === "bound" && link.family === "score-over-weight"
          ? [link.smaller]
          : link.kind === "sum" && link.family === "score-sum"
            ? [link.total]
            : [],
      );
    case "weight-sum":
      return from((link) => (link.kind === "sum" && link.family === "weight-sum" ? link.parts : []));
    case "text-table":
      return from((link) =>
        link.kind === "same" && link.a.inTable !== link.b.inTable ? [link.a.inTable ? link.b : link.a] : [],
      );
    default:
      return [];
  }
}

export function plantNumber(draft: Draft, kind: DefectKind, random: Random): Truth | undefined {
  for (const { figure, must } of random.shuffle(choices(draft, kind)).slice(0, 12)) {
    const expected = figure.text;
    const broken = spoil(draft, figure, random, must);
    if (broken.length > 0) return truthOf(draft, kind, figure, expected, broken);
  }
  return undefined;
}

const opposites: Readonly<Record<string, string>> = {
  增加: "减少",
  减少: "增加",
  增长: "下降",
  下降: "增长",
  上升: "下降",
  降低: "增长",
  增加了: "减少了",
  减少了: "增加了",
  增长了: "下降了",
  下降了: "增长了",
  大于: "小于",
  小于: "大于",
  高于: "低于",
  低于: "高于",
};

export function plantDirection(draft: Draft, random: Random): Truth | undefined {
  const words = draft.links
    .flatMap((link) =>
      link.kind === "change" ? [link.word, link.rateWord] : link.kind === "order" ? [link.word] : [],
    )
    .filter((word) => word !== undefined);
  for (const word of random.shuffle(words)) {
    const expected = word.text;
    const wrong = opposites[expected];
    const says: Direction | undefined = directionOf(expected);
    if (wrong === undefined || says === undefined) continue;
    word.text = wrong;
    const broken = brokenBy(draft, word);
    if (broken.length > 0) return truthOf(draft, "direction-word", word, expected, broken);
    word.text = expected;
  }
  return undefined;
}

/** The unit left out, or 元 for 万元 and the other way. */
export function plantUnit(
  draft: Draft,
  kind: "unit-missing" | "unit-slip",
  random: Random,
): Truth | undefined {
  const money = random.shuffle(
    draft.figures.filter((figure) => figure.kind === "money" && figure.suffix !== "" && isNumber(figure)),
  );
  for (const figure of money) {
    const before = { unit: figure.unit, suffix: figure.suffix };
    if (kind === "unit-missing") {
      figure.suffix = "";
      return { ...truthOf(draft, kind, figure, `${figure.text}${before.suffix}`, []), family: "text" };
    }
    const unit = before.unit === "万元" ? "元" : "万元";
    figure.unit = unit;
    figure.suffix = unit;
    const broken = brokenBy(draft, figure);
    if (broken.length > 0)
      return {
        ...truthOf(draft, kind, figure, `${figure.text}${before.suffix}`, broken),
        stated: figure.text + unit,
      };
    Object.assign(figure, before);
  }
  return undefined;
}

export function plantPercentSign(draft: Draft, random: Random): Truth | undefined {
  const stated = random
    .shuffle(
      draft.links.flatMap((link) => (link.kind === "share" || link.kind === "rate" ? [link.stated] : [])),
    )
    .find((figure) => isNumber(figure) && !figure.inTable);
  if (stated === undefined) return undefined;
  stated.suffix = "";
  return { ...truthOf(draft, "percent-sign", stated, `${stated.text}%`, []), family: "text" };
}

/** A percentage where the year before, or the budget, was nothing. */
export function plantZeroBase(draft: Draft, random: Random): Truth | undefined {
  const changes = draft.links.flatMap((link) =>
    link.kind === "change" &&
    link.rate === undefined &&
    link.says === "up" &&
    link.delta !== undefined &&
    link.current?.text === link.delta.text &&
    isNumber(link.delta)
      ? [link.delta]
      : [],
  );
  const budgets = draft.links.flatMap((link) =>
    link.kind === "order" &&
    link.right.value.digits === 0n &&
    isNumber(link.left) &&
    !link.left.inTable &&
    !link.right.inTable
      ? [link.left]
      : [],
  );
  const figure = random.shuffle([
    ...changes.map((delta) => ({ delta, more: `，增长${random.pick(["100", "100.00"])}%` })),
    ...budgets.map((delta) => ({ delta, more: `，完成年初预算的${random.pick(["100", "95.89", "98.2"])}%` })),
  ])[0];
  if (figure === undefined) return undefined;
  const expected = figure.delta.text + figure.delta.suffix;
  figure.delta.suffix += figure.more;
  return { ...truthOf(draft, "zero-base", figure.delta, expected, []), stated: expected + figure.more };
}
