import type { Places } from "../../page.content/places.ts";

/** One source of the document as it is shown: places of its text in this page, those that are drawn by now. */
export interface View extends Places {
  readonly start: number;
  readonly end: number;
  /** Draws what a place needs to be seen; resolves when it is there. */
  readonly ready: (position: number) => Promise<void>;
  /** Where a place is from top to bottom of the window, also when it is not laid out yet; undefined when not known. */
  readonly heightOf: (position: number) => number | undefined;
}

/** The places of several sources as those of one text. */
export function placesOfViews(views: readonly View[]): View {
  const at = (position: number) => views.find(({ start, end }) => start <= position && position < end);
  return {
    start: views[0]?.start ?? 0,
    end: views.at(-1)?.end ?? 0,
    nodes: function* () {
      for (const view of views) yield* view.nodes();
    },
    rangesOf: (start, end) =>
      views
        .filter((view) => view.start < end && start < view.end)
        .flatMap((view) => view.rangesOf(start, end)),
    positionOf: (node, offset) => {
      for (const view of views) {
        const position = view.positionOf(node, offset);
        if (position !== undefined) return position;
      }
      return undefined;
    },
    ready: async (position) => at(position)?.ready(position),
    heightOf: (position) => at(position)?.heightOf(position),
  };
}
