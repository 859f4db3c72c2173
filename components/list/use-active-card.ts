import type { RefObject } from "preact";
import { useEffect, useLayoutEffect } from "preact/hooks";

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

/** Brings the card that was opened into sight and gives it the focus, unless the focus is in it already. */
export function useActiveCard(
  list: RefObject<HTMLElement | null>,
  active: string | null,
  reveal: (id: string) => void,
): void {
  useEffect(() => {
    if (active === null) return undefined;
    reveal(active);
    const focus = () => {
      const card = cardOf(list, active);
      const focused = card?.ownerDocument.activeElement ?? null;
      // Whoever is at work in it sees it; the card itself may have got the focus without being seen.
      if (card === null || (focused !== card && card.contains(focused))) return;
      card.focus({ preventScroll: true });
      card.scrollIntoView({ block: "nearest" });
    };
    // A far card is drawn only after the scroll above.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(focus);
    });
    return () => cancelAnimationFrame(frame);
  }, [active]);
}
