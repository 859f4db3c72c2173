import type { Places } from "./places.ts";

const settle = 600;
/** New text shorter than this inside what was read is a counter or a clock, not a table. */
const minText = 20;

/**
 * Calls `changed` once, after the words that were read have changed: counters, carousels and clocks elsewhere on
 * a portal do not count. Stops with the signal.
 */
export function watch(places: Places, changed: () => void, signal: AbortSignal): void {
  const words = new Map([...places.nodes()].map((node) => [node, node.data]));
  const scope = commonAncestor([...words.keys()]);
  if (scope === undefined) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let grown = false;
  const observer = new MutationObserver((mutations) => {
    grown ||= mutations.some(({ addedNodes }) => [...addedNodes].some(bringsText));
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!grown && [...words].every(([node, data]) => node.isConnected && node.data === data)) return;
      observer.disconnect();
      changed();
    }, settle);
  });
  observer.observe(scope, { subtree: true, childList: true, characterData: true });
  signal.addEventListener("abort", () => {
    clearTimeout(timer);
    observer.disconnect();
  });
}

function bringsText(node: Node): boolean {
  if (node instanceof Element && /^(?:script|style|link|noscript|template)$/u.test(node.localName))
    return false;
  return (node.textContent ?? "").trim().length >= minText;
}

/** The smallest part of the page that holds all that was read; its parent, so that its own removal is seen. */
function commonAncestor(nodes: readonly Text[]): Node | undefined {
  const [first] = nodes;
  const last = nodes.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const range = document.createRange();
  range.setStart(first, 0);
  range.setEnd(last, 0);
  const { commonAncestorContainer: scope } = range;
  return scope.parentNode ?? scope;
}
