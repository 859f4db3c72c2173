import { expect, test, vi } from "vitest";

vi.mock("webextension-polyfill", () => ({ default: {} }));
const { isWebPage, originsFor } = await import("../../entrypoints/background/access.ts");

test("all of gov.cn is asked for in one click, any other host alone", () => {
  expect(originsFor("http://www.minxi.gov.cn/a.html")).toEqual(["*://*.gov.cn/*"]);
  expect(originsFor("https://gov.cn/")).toEqual(["*://*.gov.cn/*"]);
  expect(originsFor("http://www.hospital.example:8080/x")).toEqual(["*://www.hospital.example/*"]);
  expect(originsFor("http://www.gov.cn.example.com/")).toEqual(["*://www.gov.cn.example.com/*"]);
  expect(originsFor("http://fakegov.cn/")).toEqual(["*://fakegov.cn/*"]);
});

test("only pages of the web can be read", () => {
  expect(["http://a.cn/", "https://a.cn/"].every(isWebPage)).toBe(true);
  expect(["chrome://version", "about:blank", "file:///x.html", "", undefined].some(isWebPage)).toBe(false);
});
