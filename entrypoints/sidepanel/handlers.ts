import type { Intent } from "../../components/intent.ts";

/** What is done about each kind of intent. */
export type Handlers = {
  readonly [Kind in Intent["kind"]]: (intent: Extract<Intent, { kind: Kind }>) => void;
};
