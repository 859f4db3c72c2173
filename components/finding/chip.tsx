import type { JSX } from "preact";
import type { Place } from "../../core/model/report.ts";
import { useWords } from "../words/wording.ts";
import "./chip.css";

interface ChipProps {
  readonly place: Place;
  /** 1-based, for those who hear the chip. */
  readonly position: number;
  readonly count: number;
  readonly isCurrent: boolean;
  readonly isSuspect: boolean;
  readonly isSum: boolean;
  /** Whether Tab stops here; only in the open card. */
  readonly isReachable: boolean;
  readonly onJump: () => void;
  readonly onHover: (inside: boolean) => void;
}

/** The year that all labels of a document begin with says nothing here. */
function withoutYear(label: string): string {
  const rest = label.replace(/^\d{4}年度?/, "");
  return rest === "" ? label : rest;
}

/** One operand exactly as it is printed; a click goes to it on the page. */
export function Chip(props: ChipProps): JSX.Element {
  const { place, position, count, isCurrent, isSuspect, isSum, isReachable, onJump, onHover } = props;
  const words = useWords();
  const label = place.label === undefined ? words.roles[place.role] : withoutYear(place.label);
  return (
    <button
      type="button"
      class="chip"
      data-role={place.role}
      data-sum={isSum}
      data-suspect={isSuspect}
      aria-current={isCurrent ? "true" : undefined}
      title={label}
      tabIndex={isReachable ? 0 : -1}
      onClick={(event) => {
        event.stopPropagation();
        onJump();
      }}
      onMouseEnter={() => onHover(true)}
      onMouseLeave={() => onHover(false)}
    >
      <span class="chip-label">{label}</span> <span class="chip-print">{place.text}</span>
      <span class="unseen">
        {isSuspect && ` (${words.card.suspect})`} {words.card.jump(position, count)}
      </span>
    </button>
  );
}
