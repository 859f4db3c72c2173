import { partKeys } from "../../text/subjects.ts";
import type { Statement } from "./statement.ts";

/**
 * Punctuation alone does not tell whether what follows a semicolon belongs to the inner list or to the outer one: standard
 * parts go to the list of their whole.
 */
export function settled<S extends Statement>(before: readonly Statement[], statement: S): S {
  return (
    outdented(before, statement) ?? otherSide(before, statement) ?? indented(before, statement) ?? statement
  );
}

/** A head further back than this is not looked for: lists without end stay linear. */
const mostParts = 60;

/** In 「基金收入 a，其中：土地出让收入 b；完成基金支出 c」 the expenditure is no part of the income: the list is over. */
function otherSide<S extends Statement>(before: readonly Statement[], statement: S): S | undefined {
  const part = sideOf(statement.subject);
  if (statement.depth === 0 || part === undefined) return undefined;
  const { paragraph, sentence, depth } = statement;
  const head = before
    .slice(-mostParts)
    .findLast((s) => s.paragraph === paragraph && s.sentence === sentence && s.depth < depth);
  const whole = sideOf(head?.subject ?? "");
  if (head === undefined || whole === undefined || whole === part) return undefined;
  return { ...statement, list: head.list, depth: head.depth };
}

function sideOf(subject: string): string | undefined {
  if (/收入(?:和|与|、|及)?支出|收支|支出(?:和|与|、|及)收入/.test(subject)) return undefined;
  return /(收入|支出)(?:合计|总计|总额|决算数?|预算数?|完成数?|数)?(?:为|是|共)?$/.exec(subject)?.[1];
}

/** In 「…；其中：购置 a；运行 b；接待 c」 the 接待 belongs to the outer list again: its key is a part of the outer head. */
function outdented<S extends Statement>(before: readonly Statement[], statement: S): S | undefined {
  if (statement.depth < 2 || statement.key === undefined) return undefined;
  const first = before.findLast(
    (s) => s.paragraph === statement.paragraph && s.depth === statement.depth - 1,
  );
  const outer = before.findLast((s) => s.paragraph === statement.paragraph && s.depth < statement.depth - 1);
  const inner = partKeys(first?.key);
  const isOuter = partKeys(outer?.key).includes(statement.key) && !inner.includes(statement.key);
  return isOuter && first !== undefined ? { ...statement, list: first.list, depth: first.depth } : undefined;
}

/** In 「公务用车购置及运行费 c，其中：购置 a，比上年增长 p%；运行 b」 the 运行 goes on with the inner list. */
function indented<S extends Statement>(before: readonly Statement[], statement: S): S | undefined {
  const last = before.at(-1);
  if (statement.key === undefined || last === undefined || last.paragraph !== statement.paragraph)
    return undefined;
  if (last.sentence !== statement.sentence || last.depth !== statement.depth + 1) return undefined;
  const whole = before.findLast(
    (s) => s.paragraph === statement.paragraph && s.depth === statement.depth && s.list === statement.list,
  );
  const isInner =
    partKeys(whole?.key).includes(statement.key) && partKeys(whole?.key).includes(last.key ?? "");
  return isInner ? { ...statement, list: last.list, depth: last.depth } : undefined;
}
