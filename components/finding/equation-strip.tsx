import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Place } from "../../core/model/report.ts";
import { useWords } from "../words/wording.ts";
import { Chip } from "./chip.tsx";
import type { Term } from "./equation.ts";
import "./equation-strip.css";

interface EquationStripProps {
  readonly terms: readonly Term[];
  readonly at: readonly Place[];
  /** Index of the operand that the page stands on. */
  readonly current: number | null;
  readonly suspect: Place | null;
  readonly isReachable: boolean;
  readonly onJump: (operand: number) => void;
  readonly onHover: (operand: number | null) => void;
}

/** Strips longer than this show their beginning and their end until asked for the rest. */
const longest = 13;
const leading = 5;
const trailing = 3;

type Slot = { readonly term: Term; readonly key: number } | { readonly hidden: number };

function slotsOf(terms: readonly Term[], isWhole: boolean): Slot[] {
  const slots = terms.map((term, key) => ({ term, key }));
  if (isWhole || terms.length <= longest) return slots;
  const middle = slots.slice(leading, -trailing);
  const hidden = middle.filter(({ term }) => term.kind === "operand").length;
  return [...slots.slice(0, leading), { hidden }, ...slots.slice(-trailing)];
}

function isSamePlace(a: Place, b: Place | null): boolean {
  return b !== null && a.start === b.start && a.end === b.end;
}

/** A sum stands last, behind its parts, and is what they are said to add up to. */
function isSum(terms: readonly Term[], place: Place): boolean {
  const adds = terms.some((term) => term.kind === "sign" && term.sign === "＋");
  return place.role === "total" || (place.role === "claim" && adds);
}

/** The relation as it would stand in a ledger: printed operands as chips on one baseline, real operators between. */
export function EquationStrip(props: EquationStripProps): JSX.Element {
  const { terms, at, current, suspect, isReachable, onJump, onHover } = props;
  const words = useWords();
  const [isWhole, setWhole] = useState(false);
  const operand = (index: number, key: number) => {
    const place = at[index];
    if (place === undefined) return null;
    return (
      <Chip
        key={key}
        place={place}
        position={index + 1}
        count={at.length}
        isCurrent={current === index}
        isSuspect={isSamePlace(place, suspect)}
        isSum={isSum(terms, place)}
        isReachable={isReachable}
        onJump={() => onJump(index)}
        onHover={(inside) => onHover(inside ? index : null)}
      />
    );
  };
  return (
    <div class="equation">
      {slotsOf(terms, isWhole).map((slot) => {
        if ("hidden" in slot)
          return (
            <button
              type="button"
              key="hidden"
              class="equation-more"
              aria-label={words.card.showTerms(slot.hidden)}
              tabIndex={isReachable ? 0 : -1}
              onClick={(event) => {
                event.stopPropagation();
                setWhole(true);
              }}
            >
              {words.card.hiddenTerms(slot.hidden)}
            </button>
          );
        const { term, key } = slot;
        if (term.kind === "operand") return operand(term.at, key);
        const isSign = term.kind === "sign";
        return (
          <span
            key={key}
            class={isSign ? "equation-sign" : "equation-constant"}
            data-sign={isSign ? term.sign : ""}
          >
            {isSign ? term.sign : term.text}
          </span>
        );
      })}
    </div>
  );
}
