// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import { overlayName } from "../../entrypoints/page.content/overlay.ts";
import { createPins, type Pin } from "../../entrypoints/page.content/pins.ts";

vi.stubGlobal(
  "ResizeObserver",
  class {
    observe() {}
    disconnect() {}
  },
);

const roots: ShadowRoot[] = [];
const attach = Element.prototype.attachShadow;
vi.spyOn(Element.prototype, "attachShadow").mockImplementation(function (this: Element, init) {
  const root = attach.call(this, init);
  roots.push(root);
  expect(init.mode).toBe("closed");
  return root;
});

const pin = (left: number, top: number): Pin => ({
  look: { border: "1px solid red" },
  margin: 2,
  rects: () => [new DOMRect(left, top, 30, 10)],
});
const boxes = () => [...(roots.at(-1)?.children ?? [])] as HTMLElement[];
const host = () => document.querySelector(overlayName);

beforeEach(() => {
  roots.length = 0;
});

test("a pin stands around its place, and nothing in the page but one element says so", () => {
  const before = document.body.innerHTML;
  const show = createPins();
  show([pin(10, 20)]);
  const [one] = boxes();
  expect([one?.style.left, one?.style.top, one?.style.width]).toEqual(["8px", "18px", "34px"]);
  expect(one?.style.getPropertyValue("pointer-events")).toBe("none");
  expect(document.body.innerHTML).toBe(before);
  expect(host()?.parentElement).toBe(document.documentElement);
  show([]);
  expect(host()).toBeNull();
});

test("one drawing goes without taking the other along", () => {
  const [ring, grid] = [createPins(), createPins()];
  ring([pin(1, 1)]);
  grid([pin(5, 5), pin(9, 9)]);
  expect(boxes()).toHaveLength(3);
  ring([]);
  expect(boxes()).toHaveLength(2);
  expect(host()).not.toBeNull();
  grid([]);
  expect(host()).toBeNull();
});

test("a place that has gone from the page is not drawn any more", async () => {
  const show = createPins();
  let rects = [new DOMRect(0, 0, 5, 5)];
  show([{ look: {}, margin: 0, rects: () => rects }]);
  expect(boxes()).toHaveLength(1);
  rects = [];
  document.dispatchEvent(new Event("scroll"));
  await vi.waitFor(() => expect(boxes()).toHaveLength(0));
  show([]);
});
