import type { JSX } from "preact";
import type { Unchecked } from "../../core/model/report.ts";
import { useWords } from "../words/wording.ts";

interface UncheckedRowProps {
  readonly item: Unchecked;
  readonly onVisit: () => void;
}

/** A number that takes part in no relation, and why. */
export function UncheckedRow({ item, onVisit }: UncheckedRowProps): JSX.Element {
  const { coverage } = useWords();
  return (
    <button type="button" class="unchecked" onClick={onVisit} title={coverage.find}>
      <span class="unchecked-print">{item.text}</span>
      <span class="unchecked-reason">{coverage.reasons[item.reason] ?? coverage.otherReason}</span>
    </button>
  );
}
