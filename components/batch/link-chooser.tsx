import type { JSX } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import type { ListedLink } from "../../core/model/link.ts";
import { useVirtualRows } from "../list/use-virtual-rows.ts";
import { useWords } from "../words/wording.ts";
import { missingHosts, originsOf } from "./hosts.ts";
import "./link-chooser.css";

interface LinkChooserProps {
  readonly links: readonly ListedLink[];
  /** Granted match patterns. */
  readonly origins: readonly string[];
  /** Whether these links are being checked already. */
  readonly isRunning: boolean;
  /** `missing`: what has to be asked for first, in the click's own turn. */
  readonly onStart: (links: readonly ListedLink[], follows: boolean, missing: readonly string[]) => void;
}

const heights = { row: 53, head: 44 };

/** The links of a list with a box before each, and one button. */
export function LinkChooser({ links, origins, isRunning, onStart }: LinkChooserProps): JSX.Element {
  const { listing: words } = useWords();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [follows, setFollows] = useState(true);
  const list = useRef<HTMLUListElement>(null);
  const keys = useMemo(() => links.map(({ url }) => url), [links]);
  const virtual = useVirtualRows({ keys, list, heights });
  const picked = links.filter(({ url }) => !left.has(url));
  const hosts = missingHosts(
    picked.map(({ url }) => url),
    origins,
  );
  const choose = (url: string, isPicked: boolean) => {
    const next = new Set(left);
    if (isPicked) next.delete(url);
    else next.add(url);
    setLeft(next);
  };
  return (
    <div class="chooser">
      <div class="chooser-how">
        <label>
          <input
            type="checkbox"
            checked={follows}
            onChange={({ currentTarget }) => setFollows(currentTarget.checked)}
          />
          {words.follow}
        </label>
        {hosts.length > 0 && <p class="sheet-soft">{words.needs(hosts.slice(0, 3))}</p>}
      </div>
      <div class="chooser-bar">
        <label>
          <input
            type="checkbox"
            checked={picked.length === links.length}
            ref={(box) => {
              if (box !== null) box.indeterminate = picked.length > 0 && picked.length < links.length;
            }}
            onChange={({ currentTarget }) => setLeft(new Set(currentTarget.checked ? [] : keys))}
          />
          {words.all}
        </label>
        <span class="figure">{words.picked(picked.length, links.length)}</span>
        <button
          type="button"
          class="verb-main"
          disabled={picked.length === 0 || isRunning}
          onClick={() => onStart(picked, follows, originsOf(hosts))}
        >
          {hosts.length > 0 ? words.allowAndStart(picked.length) : words.start(picked.length)}
        </button>
      </div>
      <ul ref={list} style={{ paddingTop: `${virtual.before}px`, paddingBottom: `${virtual.after}px` }}>
        {virtual.items.map(({ index, key }) => {
          const link = links[index];
          return link === undefined ? null : (
            <li key={key} data-index={index} ref={virtual.measure}>
              <LinkRow link={link} isPicked={!left.has(link.url)} onChoose={choose} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

interface LinkRowProps {
  readonly link: ListedLink;
  readonly isPicked: boolean;
  readonly onChoose: (url: string, isPicked: boolean) => void;
}

/** One link: its words, and what they say of it. */
function LinkRow({ link, isPicked, onChoose }: LinkRowProps) {
  const { kinds, linkTypes, head } = useWords();
  const { text, url, entity, year, type } = link;
  const about = [
    entity !== null && entity !== text ? entity : null,
    year === null ? null : head.year(year),
    ...link.kinds.map((kind) => kinds[kind]),
    linkTypes[type],
  ];
  return (
    <label class="chooser-link" title={url}>
      <input
        type="checkbox"
        checked={isPicked}
        onChange={({ currentTarget }) => onChoose(url, currentTarget.checked)}
      />
      <span>
        <span class="chooser-text">{text}</span>
        <span class="chooser-about">{about.filter(Boolean).join(" · ")}</span>
      </span>
    </label>
  );
}
