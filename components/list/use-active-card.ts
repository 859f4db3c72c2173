import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";

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
      const card = list.current?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(active)}"]`);
      if (card === null || card === undefined || card.contains(card.ownerDocument.activeElement)) return;
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
