import { afterEach, expect, test, vi } from "vitest";

const granted = vi.hoisted(() => ({ value: true }));
vi.mock("webextension-polyfill", () => ({
  default: { permissions: { contains: () => Promise.resolve(granted.value) } },
}));

const { fetchFile, nameFor } = await import("../../entrypoints/reviewer/fetch-file.ts");

const file = { text: "附件1：决算公开表", url: "http://files.demo.gov.cn/a/table.xlsx" };
const { signal } = new AbortController();

afterEach(() => {
  vi.unstubAllGlobals();
  granted.value = true;
});

function answer(body: BodyInit, init: ResponseInit = {}): void {
  vi.stubGlobal("fetch", () => Promise.resolve(new Response(body, init)));
}

test("a file comes under the name of its link with the ending of its address", async () => {
  answer("PK\u0003\u0004");
  const piece = await fetchFile(file, signal);
  expect(piece).toMatchObject({ name: "附件1：决算公开表.xlsx", url: file.url });
});

test("without the permission the next click asks for the host", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
  granted.value = false;
  expect(await fetchFile(file, signal)).toEqual({
    kind: "no-access",
    host: "files.demo.gov.cn",
    origins: ["*://files.demo.gov.cn/*"],
  });
});

test("with the permission the same failure is the network's", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
  const trouble = await fetchFile(file, signal);
  expect(trouble).toMatchObject({ kind: "not-fetched", error: { code: "unreachable" }, link: file.url });
});

test("a page instead of the file, and an answer of refusal, are told", async () => {
  answer("<!doctype html><html><body>请登录</body></html>", { headers: { "content-type": "text/html" } });
  expect(await fetchFile(file, signal)).toMatchObject({ error: { code: "page-instead" } });
  answer("", { status: 404 });
  expect(await fetchFile(file, signal)).toMatchObject({ kind: "not-fetched" });
});

test("a page is what a link to a page gives", async () => {
  answer("<!doctype html><html><body>决算</body></html>");
  const piece = await fetchFile({ text: "部门决算", url: "http://www.demo.gov.cn/t2025.html" }, signal);
  expect(piece).toMatchObject({ name: "部门决算.html" });
});

test("names", () => {
  expect(nameFor(" 表 1.XLSX ", "http://a.cn/b.xlsx")).toBe("表 1.XLSX");
  expect(nameFor("", "http://a.cn/%E8%A1%A8.pdf")).toBe("表.pdf");
  expect(nameFor("", "http://a.cn/%b1%ed.pdf")).toBe("%b1%ed.pdf");
});
