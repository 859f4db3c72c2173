/** Brings a place to the middle of what can be seen, through every scrolling box around it. */
export function scrollTo(place: StaticRange): void {
  const range = document.createRange();
  range.setStart(place.startContainer, place.startOffset);
  range.setEnd(place.endContainer, place.endOffset);
  for (let box = place.startContainer.parentElement; box !== null; box = box.parentElement) {
    if (box === document.scrollingElement || box === document.body || !scrolls(box)) continue;
    const frame = box.getBoundingClientRect();
    centre(box, range.getBoundingClientRect(), frame);
  }
  const root = document.scrollingElement;
  if (root === null) return;
  const frame = new DOMRect(0, 0, document.documentElement.clientWidth, window.innerHeight);
  centre(root, range.getBoundingClientRect(), frame);
}

/** What carries a place up and down: the outermost box that scrolls where the page itself does not. */
export function scrollerOf(node: Node): Element {
  const root = document.scrollingElement ?? document.documentElement;
  if (root.scrollHeight > root.clientHeight + 1) return root;
  let found = root;
  for (let box = node.parentElement; box !== null && box !== root; box = box.parentElement)
    if (box.scrollHeight > box.clientHeight + 1 && scrolls(box)) found = box;
  return found;
}

function scrolls(box: Element): boolean {
  if (box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth) return false;
  const { overflowX, overflowY } = getComputedStyle(box);
  return /auto|scroll/u.test(overflowX + overflowY);
}

/** Down or up to the middle; sideways only when the place is not in sight. */
function centre(box: Element, place: DOMRect, frame: DOMRect): void {
  const top = place.top + place.height / 2 - (frame.top + frame.height / 2);
  const outside = place.left < frame.left || place.right > frame.right;
  const left = outside ? place.left + place.width / 2 - (frame.left + frame.width / 2) : 0;
  box.scrollBy({ top, left, behavior: "instant" });
}
