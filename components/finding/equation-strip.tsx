import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Place } from "../../core/model/report.ts";
import { useWords } from "../words/wording.ts";
import { Chip } from "./chip.tsx";
import type { Sign, Term } from "./equation.ts";
import "./equation-strip.css";

interface EquationStripProps {
  readonly terms: readonly Term[];
  readonly at: readonly Place[];
  /** Index of the operand that the page stands on. */
  readonly current: number | null;
  readonly suspect: Place | null;
  /** Whether there is room to write a long sum as a column. */
  readonly isOpen: boolean;
  readonly isReachable: boolean;
  readonly onJump: (operand: number) => void;
  readonly onHover: (operand: number | null) => void;
}

/** Strips of more operands show their beginning and their end until asked for the rest. */
const longest = 9;
const leading = 3;
const trailing = 2;

/** From so many operands on, an open sum is written as a column, figures under figures. */
const columnFrom = 5;

/** A number with the signs before it: lines break before a sign, as in a written sum. */
type Group = readonly Term[];

function groupsOf(terms: readonly Term[]): Group[] {
  const groups: Term[][] = [];
  let open: Term[] = [];
  for (const term of terms) {
    if (term.kind === "sign" && term.sign === ")") {
      groups.at(-1)?.push(term);
      continue;
    }
    open.push(term);
    if (term.kind === "sign") continue;
    groups.push(open);
    open = [];
  }
  return groups;
}

function isSamePlace(a: Place, b: Place | null): boolean {
  return b !== null && a.start === b.start && a.end === b.end;
}

/** The relation as it would stand in a ledger: printed operands as chips on one baseline, real operators between. */
export function EquationStrip(props: EquationStripProps): JSX.Element {
  const { terms, at, current, suspect, isOpen, isReachable, onJump, onHover } = props;
  const words = useWords();
  const [isWhole, setWhole] = useState(false);
  const groups = groupsOf(terms);
  const isCut = !isWhole && groups.length > longest;
  const has = (sign: Sign) => terms.some((term) => term.kind === "sign" && term.sign === sign);
  const adds = has("＋") && !has("÷") && !has("×");

  const draw = (term: Term) => {
    if (term.kind === "sign")
      return (
        <span class="equation-sign" data-sign={term.sign}>
          {term.sign}
        </span>
      );
    if (term.kind === "constant") return <span class="equation-constant">{term.text}</span>;
    const place = at[term.at];
    if (place === undefined) return null;
    return (
      <Chip
        place={place}
        position={term.at + 1}
        count={at.length}
        isCurrent={current === term.at}
        isSuspect={isSamePlace(place, suspect)}
        isSum={place.role === "total" || (place.role === "claim" && adds)}
        isReachable={isReachable}
        onJump={() => onJump(term.at)}
        onHover={(inside) => onHover(inside ? term.at : null)}
      />
    );
  };
  const drawAll = (some: readonly Group[]) =>
    some.map((group) => (
      <span class="equation-term" key={groups.indexOf(group)}>
        {group.map(draw)}
      </span>
    ));

  const set = isOpen && adds && groups.length >= columnFrom ? "column" : "line";
  if (!isCut)
    return (
      <div class="equation" data-set={set}>
        {drawAll(groups)}
      </div>
    );
  const hidden = groups.length - leading - trailing;
  return (
    <div class="equation" data-set={set}>
      {drawAll(groups.slice(0, leading))}
      <button
        type="button"
        class="equation-more"
        tabIndex={isReachable ? 0 : -1}
        onClick={() => setWhole(true)}
      >
        {words.card.hiddenTerms(hidden)}
        <span class="unseen">{words.card.showTerms}</span>
      </button>
      {drawAll(groups.slice(-trailing))}
    </div>
  );
}
