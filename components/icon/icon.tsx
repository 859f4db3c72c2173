import type { JSX } from "preact";

const shapes = {
  recheck: "M13 8a5 5 0 1 1-1.6-3.7M13 2.5v3h-3",
  more: "M3.5 8h.01M8 8h.01M12.5 8h.01",
  add: "M8 3v10M3 8h10",
  search: "M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.5 10.5 13.5 13.5",
  filter: "M2.5 4h11M4.5 8h7M6.5 12h3",
  close: "M4 4l8 8M12 4l-8 8",
  next: "M6 3.5 10.5 8 6 12.5",
  down: "M3.5 6 8 10.5 12.5 6",
  jump: "M6 3.5H3.5v9h9V10M9 3.5h3.5V7M12.5 3.5 7.5 8.5",
  file: "M4 2.5h5L12 5.5v8H4v-11ZM9 2.5v3h3",
} as const;

export type IconName = keyof typeof shapes;

/** A 16 px line drawing; its meaning is always said beside it or in the `aria-label` of what holds it. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  const width = name === "more" ? 2 : 1.5;
  return (
    <svg class="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={shapes[name]}
        fill="none"
        stroke="currentColor"
        stroke-width={width}
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
