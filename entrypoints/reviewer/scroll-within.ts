/** Brings a place to the middle of the pane, and of the table that scrolls sideways within it. */
export function scrollWithin(scroller: HTMLElement, place: StaticRange): void {
  const range = document.createRange();
  range.setStart(place.startContainer, place.startOffset);
  range.setEnd(place.endContainer, place.endOffset);
  for (let box = place.startContainer.parentElement; box !== null; box = box.parentElement) {
    if (box === scroller || box.scrollWidth > box.clientWidth + 1) centre(box, range);
    if (box === scroller) return;
  }
}

/** Down or up to the middle; sideways only when the place is not in sight. */
function centre(box: Element, range: Range): void {
  // What is not laid out yet has the height that was guessed: the second look finds the place itself.
  for (let look = 0; look < 2; look += 1) {
    const place = range.getBoundingClientRect();
    const frame = box.getBoundingClientRect();
    const outside = place.left < frame.left || place.right > frame.right;
    box.scrollBy({
      top: place.top + place.height / 2 - (frame.top + frame.height / 2),
      left: outside ? place.left + place.width / 2 - (frame.left + frame.width / 2) : 0,
      behavior: "instant",
    });
  }
}
