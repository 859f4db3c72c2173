import { beforeEach, expect, test, vi } from "vitest";
import { takeScreens } from "../../../entrypoints/evidence/screens.ts";

const tab = vi.hoisted(() => ({
  active: true,
  windowId: 7,
  /** What the browser answers to each capture; throws where it is an error. */
  capture: (_: number): string => "",
  asked: [] as number[],
}));

vi.mock("webextension-polyfill", () => ({
  default: {
    tabs: {
      get: async () => ({ active: tab.active, windowId: tab.windowId }),
      captureVisibleTab: async (windowId: number) => {
        tab.asked.push(windowId);
        return tab.capture(tab.asked.length);
      },
    },
  },
}));

const picture = `data:image/png;base64,${btoa("picture")}`;
const notPermitted = () => {
  throw new Error("Either the '<all_urls>' or 'activeTab' permission is required.");
};

let scrolled: (number | null)[] = [];
const page = (height: number) => async (top: number | null) => {
  scrolled.push(top);
  return { top: top ?? 333, view: 800, height };
};
const take = (height: number, signal = new AbortController().signal) =>
  takeScreens(1, page(height), { progress: () => undefined, signal });

beforeEach(() => {
  scrolled = [];
  tab.asked.length = 0;
  tab.active = true;
  tab.capture = () => picture;
  // Its pauses are the browser's limit, nothing to be waited for here.
  vi.stubGlobal("setTimeout", (then: () => void) => queueMicrotask(then));
});

test("each screen from top to bottom; the page stands afterwards where it stood", async () => {
  const { pieces, notes } = await take(2000);
  expect(pieces.map(({ path }) => path)).toEqual(["screens/001.png", "screens/002.png", "screens/003.png"]);
  expect(new TextDecoder().decode(pieces[0]?.bytes)).toBe("picture");
  expect(notes).toEqual([]);
  expect(tab.asked).toEqual([7, 7, 7]);
  expect(scrolled.at(-1)).toBe(333);
});

test("without a click on the toolbar button the pack goes on without pictures, and says why", async () => {
  tab.capture = notPermitted;
  const { pieces, notes } = await take(2000);
  expect(pieces).toEqual([]);
  expect(notes).toHaveLength(1);
  expect(notes[0]?.zh).toContain("点过工具栏的勾稽图标后");
  expect(notes[0]?.en).toContain("after a click on the toolbar button");
  expect(scrolled.at(-1)).toBe(333);
});

test("a permission that ends on the way keeps what was taken", async () => {
  tab.capture = (count) => (count === 2 ? notPermitted() : picture);
  const { pieces, notes } = await take(2000);
  expect(pieces).toHaveLength(1);
  expect(notes).toHaveLength(1);
});

test("another tab in front is never in the pack", async () => {
  tab.capture = (count) => {
    tab.active = count < 2;
    return picture;
  };
  const { pieces, notes } = await take(2000);
  expect(pieces).toHaveLength(1);
  expect(notes[0]?.zh).toContain("不在最前面");
});

test("a very long page is cut off after forty screens, and says so", async () => {
  const { pieces, notes } = await take(200_000);
  expect(pieces).toHaveLength(40);
  expect(notes[0]?.zh).toContain("前 40 屏");
});

test("whoever stops it gets no pictures, and the page back in its place", async () => {
  const stop = new AbortController();
  tab.capture = () => {
    stop.abort();
    return picture;
  };
  await expect(take(2000, stop.signal)).rejects.toThrow();
  expect(scrolled.at(-1)).toBe(333);
});
