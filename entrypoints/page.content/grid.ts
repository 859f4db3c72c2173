import type { GridCell } from "../messages/page.ts";
import { createPins, type Pin } from "./pins.ts";
import type { Places } from "./places.ts";

/** What a cell was taken for: by line and ground, so that colour is not the only cue. */
const looks: Readonly<Record<GridCell["role"], Pin["look"]>> = {
  header: { border: "2px solid #3b4fa0", background: "rgb(59 79 160 / 12%)" },
  label: { border: "1px dashed #5a564f" },
  data: { border: "1px solid #4b6b2f", background: "rgb(75 107 47 / 8%)" },
  note: { border: "1px dotted #7a4069" },
  blank: { border: "1px dotted #5a564f" },
};

const show = createPins();

/** Draws over the printed table how its cells were read; none: takes the grid away. */
export function drawGrid(cells: readonly GridCell[], places: Places): void {
  show(
    cells.flatMap(({ start, end, role }): Pin[] => {
      const [piece] = places.rangesOf(start, end);
      if (piece === undefined) return [];
      const { startContainer } = piece;
      const cell = startContainer.parentElement?.closest("td, th") ?? startContainer.parentElement;
      if (cell === null || cell === undefined) return [];
      return [
        {
          look: looks[role],
          margin: 0,
          rects: () => (cell.isConnected ? [cell.getBoundingClientRect()] : []),
        },
      ];
    }),
  );
}
