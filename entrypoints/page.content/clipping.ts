/** The boxes around an element that scroll: what stands outside one of them is not seen. */
export function scrollBoxesOf(element: Element | null): Element[] {
  const boxes: Element[] = [];
  for (let box = element; box !== null && box !== document.body; box = box.parentElement)
    if (box !== document.documentElement && /auto|scroll|hidden|clip/u.test(getComputedStyle(box).overflow))
      boxes.push(box);
  return boxes;
}

/** The part of a rectangle that can be seen within boxes; undefined when there is none. */
export function clipped(rect: DOMRect, boxes: readonly Element[]): DOMRect | undefined {
  let { left, top, right, bottom } = rect;
  for (const box of boxes) {
    const frame = box.getBoundingClientRect();
    const [x, y] = [frame.left + box.clientLeft, frame.top + box.clientTop];
    left = Math.max(left, x);
    top = Math.max(top, y);
    right = Math.min(right, x + box.clientWidth);
    bottom = Math.min(bottom, y + box.clientHeight);
  }
  return right - left < 1 || bottom - top < 1
    ? undefined
    : new DOMRect(left, top, right - left, bottom - top);
}
