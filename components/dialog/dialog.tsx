import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import "./dialog.css";

interface DialogProps {
  readonly name: string;
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A sheet over the panel; Escape closes it and the focus returns to where it was. */
export function Dialog({ name, title, isOpen, onClose, children }: DialogProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const sheet = dialog.current;
    if (isOpen && sheet?.open === false) sheet.showModal();
    if (!isOpen && sheet?.open === true) sheet.close();
  }, [isOpen]);
  return (
    <dialog class="dialog" ref={dialog} aria-labelledby={`${name}-title`} onClose={onClose}>
      {isOpen && (
        <>
          <h2 id={`${name}-title`}>{title}</h2>
          {children}
        </>
      )}
    </dialog>
  );
}
