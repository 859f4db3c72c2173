import type { Language } from "../words/wording.ts";

/** How files are to be written, whatever language the interface speaks. */
export interface ExportChoice {
  readonly language: Language;
  /** Whether excluded findings are counted only. */
  readonly leaveOut: boolean;
}
