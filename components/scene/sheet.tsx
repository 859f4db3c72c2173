import type { ComponentChildren, JSX } from "preact";
import "./sheet.css";

interface SheetProps {
  readonly title: string;
  readonly children?: ComponentChildren;
}

/** A sentence and the next step. */
export function Sheet({ title, children }: SheetProps): JSX.Element {
  return (
    <div class="sheet">
      <h2 class="sheet-title">{title}</h2>
      {children}
    </div>
  );
}
