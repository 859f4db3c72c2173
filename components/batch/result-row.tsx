import type { JSX } from "preact";
import { type BatchItem, identityOf } from "../../core/model/batch.ts";
import { useSay, useWords } from "../words/wording.ts";
import type { SendBatch } from "./batch-intent.ts";
import { ResultState } from "./result-state.tsx";

interface ResultRowProps {
  readonly item: BatchItem;
  readonly index: number;
  readonly measure: (element: HTMLElement | null) => void;
  readonly send: SendBatch;
}

/** The number of a list's entry, and of a file behind it: `7`, `7.2`. */
function placeOf({ id }: BatchItem): string {
  const [, place, file] = /\/(\d+)(?:\/(\d+))?$/.exec(id) ?? [];
  const number = String(Number(place ?? 0) + 1);
  return file === undefined ? number : `${number}.${Number(file) + 1}`;
}

/** Nothing where nothing was checked: a zero says that it was. */
function Count({ mark, count }: { readonly mark: string; readonly count: number | undefined }) {
  const isFound = count !== undefined && count > 0;
  return (
    <td class="results-count" data-mark={mark} data-empty={!isFound}>
      {isFound ? <span class="understroke">{count}</span> : count}
    </td>
  );
}

/** One document: whose it is, what was found in it, and the way to its review. */
export function ResultRow({ item, index, measure, send }: ResultRowProps): JSX.Element {
  const words = useWords();
  const say = useSay();
  const { batch, kinds: kindWords, linkTypes } = words;
  const { entity, year, kinds } = identityOf(item);
  const { error, text, type } = item;
  const outcome = item.outcome?.onlyAttachments === true ? undefined : item.outcome;
  const name = entity ?? text;
  const open = type === "page" && item.url !== null ? batch.openPage(text) : batch.openFile(text);
  return (
    <tr ref={measure} data-index={index} data-nested={item.parent !== null} aria-rowindex={index + 2}>
      <td data-figure="true">{placeOf(item)}</td>
      <th scope="row">
        <button
          type="button"
          class="results-open"
          title={open}
          onClick={() => send({ kind: "review", item })}
        >
          {name}
        </button>
        {name !== text && <span class="results-text">{text}</span>}
        {error !== null && <span class="results-error">{say(error.message)}</span>}
      </th>
      <td>{year ?? ""}</td>
      <td>
        {kinds.map((kind) => kindWords[kind]).join(" · ")}
        <span class="results-type">{linkTypes[type]}</span>
      </td>
      <Count mark="certain" count={outcome?.certain} />
      <Count mark="probable" count={outcome?.probable} />
      <Count mark="missing" count={outcome?.missing} />
      <Count mark="change" count={outcome?.change} />
      <td data-figure="true">{outcome == null ? "" : `${outcome.inRelations}/${outcome.numbers}`}</td>
      <td>
        <ResultState item={item} />
      </td>
    </tr>
  );
}
