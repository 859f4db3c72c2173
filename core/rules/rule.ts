import type { Relations } from "../model/relation.ts";
import type { Category, Message } from "../model/report.ts";
import type { Result } from "../model/result.ts";
import type { Thresholds } from "../model/thresholds.ts";

export interface Example {
  readonly name: string;
  /** A document as plain text; `〔 〕` around each claim that the rule must call `differ`. */
  readonly text: string;
}

/** Everything about a rule that is data: read by the panel, the catalogue, the settings and the tests. */
export interface RuleMeta<Need extends keyof Relations, MessageId extends string> {
  readonly id: string;
  readonly title: Message;
  readonly why: Message;
  /** The norm, or the plain arithmetic, that the check rests on. */
  readonly basis: Message;
  readonly category: Category;
  readonly needs: readonly Need[];
  /** Texts with `{name}` placeholders filled from `Result.data`; ids end up in the report. */
  readonly messages: Readonly<Record<MessageId, Message>>;
  /** What it deliberately does not flag. */
  readonly exclusions: Message;
  readonly examples: readonly [Example, ...Example[]];
}

export interface Rule<Need extends keyof Relations = keyof Relations, MessageId extends string = string>
  extends RuleMeta<Need, MessageId> {
  /** Pure: reads only what `needs` names, yields one result per relation looked at. */
  readonly check: (
    relations: Pick<Relations, Need>,
    thresholds: Thresholds,
  ) => Iterable<Result<NoInfer<MessageId>>>;
}

/** Freezes a rule and infers what it needs and says. */
export function defineRule<const Need extends keyof Relations, const MessageId extends string>(
  rule: Rule<Need, MessageId>,
): Rule<Need, MessageId> {
  return Object.freeze(rule);
}
