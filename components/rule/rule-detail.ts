import type { Category, Message } from "../../core/model/report.ts";
import type { RuleText } from "../finding/rule-text.ts";

/** Everything that a rule says about itself. */
export interface RuleDetail extends RuleText {
  readonly id: string;
  readonly category: Category;
  readonly exclusions: Message;
  readonly examples: readonly { readonly name: string; readonly text: string }[];
}
