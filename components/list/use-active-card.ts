import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";

function cardOf(list: RefObject<HTMLElement | null>, id: string): HTMLElement | null {
  return list.current?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(id)}"]`) ?? null;
}

/** Gives the open card the focus back when the form in it, which had it, is gone. */
export function useFocusAfterForm(
  list: RefObject<HTMLElement | null>,
  active: string | null,
  form: string | null,
): void {
  useLayoutEffect(() => {
    if (form !== null || active === null) return;
    const card = cardOf(list, active);
    if (card !== null && card.ownerDocument.activeElement === card.ownerDocument.body)
      card.focus({ preventScroll: true });
  }, [form]);
}

/**
 * Brings the card that was opened into sight and gives it the focus: not when the person has gone elsewhere meanwhile,
 * and not from the tab whose view has just come, for arrow keys walk on from there.
 */
export function useActiveCard(
  list: RefObject<HTMLElement | null>,
  active: string | null,
  reveal: (id: string) => void,
): void {
  const isNew = useRef(true);
  const before = useRef<Element | null>(null);
  const mayTake = useRef(true);
  useLayoutEffect(() => {
    before.current = list.current?.ownerDocument.activeElement ?? null;
    mayTake.current = !(isNew.current && before.current?.matches("[role=tab][aria-selected=true]"));
    isNew.current = false;
  }, [active]);
  useEffect(() => {
    if (active === null) return undefined;
    reveal(active);
    const focus = () => {
      const card = cardOf(list, active);
      const focused = card?.ownerDocument.activeElement ?? null;
      // Whoever is at work in it sees it; the card itself may have got the focus without being seen.
      if (card === null || (focused !== card && card.contains(focused))) return;
      const isElsewhere =
        focused !== before.current && focused !== card.ownerDocument.body && !list.current?.contains(focused);
      if (mayTake.current && !isElsewhere) card.focus({ preventScroll: true });
      card.scrollIntoView({ block: "nearest" });
    };
    // A far card is drawn only after the scroll above.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(focus);
    });
    return () => cancelAnimationFrame(frame);
  }, [active]);
}
