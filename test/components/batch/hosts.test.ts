import { expect, test } from "vitest";
import { isCovered, missingHosts, originsOf } from "../../../components/batch/hosts.ts";

test("match patterns cover their hosts and no look-alikes", () => {
  const gov = ["*://*.gov.cn/*"];
  expect(isCovered("https://www.qingluo.gov.cn/a", gov)).toBe(true);
  expect(isCovered("http://gov.cn:8080/a", gov)).toBe(true);
  expect(isCovered("http://notgov.cn/a", gov)).toBe(false);
  expect(isCovered("http://www.gov.cn.evil.com/a", gov)).toBe(false);
  expect(isCovered("https://a.com/x", ["http://a.com/*"])).toBe(false);
  expect(isCovered("https://b.a.com/x", ["*://a.com/*"])).toBe(false);
  expect(isCovered("ftp://a.com/x", ["*://*/*"])).toBe(false);
  expect(isCovered("https://a.com/x", ["*://*/*"])).toBe(true);
});

test("what has to be asked for, each host once, gov.cn in one go", () => {
  const urls = ["http://a.com/1", "http://a.com/2", "http://js.qingluo.gov.cn/3", "http://b.com:81/4"];
  expect(missingHosts(urls, ["*://b.com/*"])).toEqual(["a.com", "js.qingluo.gov.cn"]);
  expect(originsOf(["a.com", "x.gov.cn", "y.gov.cn", "b.com:81"])).toEqual([
    "*://a.com/*",
    "*://*.gov.cn/*",
    "*://b.com/*",
  ]);
});
