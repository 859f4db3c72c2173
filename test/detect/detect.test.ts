import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { detect } from "../../core/detect/detect.ts";
import { recognise } from "../../core/detect/recognise.ts";
import { readHtmlString } from "../../core/read/html-string.ts";
import { readText } from "../../core/read/text.ts";
import { randomFrom } from "../corpus/random.ts";

test("tables and reports after the accounts are kinds of their own", () => {
  const page = `<h1>青禾县水利局2023年度部门决算</h1><p>第一部分 概况</p><p>职责明确。</p>
<p>第二部分 决算情况说明</p><p>2023年度收入总计30.00万元，“三公”经费3.00万元，机关运行经费5.00万元。</p>
<p>附件1</p><p>部门整体支出绩效自评表</p><table><tr><td>一级指标</td><td>得分</td></tr><tr><td>产出指标</td><td>50</td></tr></table>
<p>青禾县水利局项目支出绩效评价报告</p><p>一、项目概况</p><p>已建成。</p>`;
  expect(detect(readHtmlString(page))).toMatchObject({
    isDisclosure: true,
    kinds: ["department-final-accounts", "self-evaluation", "evaluation-report"],
    entity: "青禾县水利局",
    year: 2023,
  });
});

test.each([
  ["by a full name in the title", "四川省青禾县水利局2023年度部门决算", undefined, "51"],
  ["by a city", "岳阳市水利局2023年度部门决算", undefined, "43"],
  ["by the host", "青禾县水利局2023年度部门决算", "http://www.qinghe.sh.gov.cn/a.html", "31"],
  ["not at all", "青禾县水利局2023年度部门决算", "http://www.example.org/a.html", undefined],
])("the province is told %s", (_, title, url, province) => {
  expect(detect(readText("收入总计30.00万元，支出总计30.00万元。", { title, url })).province).toBe(province);
});

test("the unit is found in the standard sentences when no title names it", () => {
  const text =
    "第二部分 决算情况说明\n纳入青禾县水利局2023年度部门决算编制范围的单位包括：无。\n2023年度收入总计30.00万元，支出总计30.00万元。";
  expect(detect(readText(text)).entity).toBe("青禾县水利局");
});

test("a title that names the place only: the first line names the department", () => {
  const text =
    "云汀市鹤浦区2026年区级部门预算\n预算主管部门：云汀市鹤浦区文化和旅游局\n目录\n一、部门主要职能\n四、部门预算编制说明\n五、部门预算表";
  expect(detect(readText(text)).entity).toBe("云汀市鹤浦区文化和旅游局");
});

test("a title that names the place only: the first line names the unit itself", () => {
  const text =
    "云汀市鹤浦区2026年区级单位预算\n预算单位：云汀市鹤浦区人民政府柳湾街道办事处（本级）\n目录\n一、单位主要职能\n四、单位预算编制说明\n五、单位预算表";
  expect(detect(readText(text)).entity).toBe("云汀市鹤浦区人民政府柳湾街道办事处（本级）");
});

test("an ordinary text is nothing", () => {
  expect(detect(readText("明天多云转晴，最高气温18度。"))).toMatchObject({ isDisclosure: false, kinds: [] });
});

const variants = new URL("../../../shared/design/heading-variants.json", import.meta.url);

test.skipIf(!existsSync(variants))("a page of which only the headings are known is recognised", () => {
  const groups: Record<string, Record<string, number>> = JSON.parse(readFileSync(variants, "utf8"));
  const random = randomFrom(7);
  const sections = Object.entries(groups).filter(([group]) => "CDEFGHIJKLMNR".includes(group.charAt(0)));
  let found = 0;
  for (let page = 0; page < 100; page += 1) {
    const headings = random
      .sample(sections, 9)
      .map(([, titles]) =>
        random.weighted(Object.entries(titles).map(([title, count]) => [title, count] as const)),
      );
    if (recognise({ url: undefined, title: "", headings, body: "", tables: 0 }).isDisclosure) found += 1;
  }
  expect(found).toBeGreaterThanOrEqual(99);
});

test("a file's short name gives way to the fuller name in its heading", () => {
  const text = "云屏县水务局2024年度部门决算\n\n一、支出决算情况\n\n本年支出合计10.00万元。";
  const named = (title: string) => detect(readText(text, { title })).entity;
  expect(named("水务局2024年决算")).toBe("云屏县水务局");
  expect(named("民政局2024年决算")).toBe("民政局");
});
