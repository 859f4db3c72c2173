/** Edges of what can be seen, in CSS pixels of the window. */
export interface Seen {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The boxes around an element that scroll: what stands outside one of them is not seen. */
export function scrollBoxesOf(element: Element | null): Element[] {
  const boxes: Element[] = [];
  for (let box = element; box !== null && box !== document.body; box = box.parentElement)
    if (box !== document.documentElement && /auto|scroll|hidden|clip/u.test(getComputedStyle(box).overflow))
      boxes.push(box);
  return boxes;
}

/** What can be seen through boxes, as they stand now. */
export function seenThrough(boxes: readonly Element[]): Seen {
  let [left, top, right, bottom] = [-Infinity, -Infinity, Infinity, Infinity];
  for (const box of boxes) {
    const frame = box.getBoundingClientRect();
    const [x, y] = [frame.left + box.clientLeft, frame.top + box.clientTop];
    left = Math.max(left, x);
    top = Math.max(top, y);
    right = Math.min(right, x + box.clientWidth);
    bottom = Math.min(bottom, y + box.clientHeight);
  }
  return { left, top, right, bottom };
}

/** The part of a rectangle that can be seen; undefined when there is none. */
export function clipped(rect: DOMRect, { left, top, right, bottom }: Seen): DOMRect | undefined {
  const [x, y] = [Math.max(rect.left, left), Math.max(rect.top, top)];
  const [width, height] = [Math.min(rect.right, right) - x, Math.min(rect.bottom, bottom) - y];
  return width < 1 || height < 1 ? undefined : new DOMRect(x, y, width, height);
}
