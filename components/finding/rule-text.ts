import type { Message } from "../../core/model/report.ts";

/** What a card says about the rule behind it. */
export interface RuleText {
  readonly title: Message;
  readonly why: Message;
  readonly basis: Message;
}

/** By rule id. */
export type RuleTexts = Readonly<Record<string, RuleText>>;
