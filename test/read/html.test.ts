import { expect, test } from "vitest";
import type { Snapshot } from "../../core/model/snapshot.ts";
import { readHtml } from "../../core/read/html.ts";
import { readHtmlNodes, readHtmlString } from "../../core/read/html-string.ts";
import { offsetFinder, spansOf } from "../../core/read/node-map.ts";

const page = (body: string, head = "") =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

const read = (body: string, head = ""): Snapshot => readHtmlString(page(body, head));

const paragraphs = (snapshot: Snapshot) =>
  snapshot.blocks.filter((b) => b.kind === "paragraph").map((b) => snapshot.text.slice(...b.range));

const tables = (snapshot: Snapshot) =>
  snapshot.blocks
    .filter((b) => b.kind === "table")
    .map((b) => b.rows.map((row) => row.cells.map((cell) => snapshot.text.slice(...cell.range))));

test("white space collapses as in CSS and blocks part paragraphs", () => {
  const snapshot = read("<div>  一般 公共\t 预算<div>支出   12\n万元</div>其他</div>");
  expect(paragraphs(snapshot)).toEqual(["一般 公共 预算", "支出 12 万元", "其他"]);
  expect(snapshot.text).toBe("一般 公共 预算\n支出 12 万元\n其他");
});

test("a line end of the source between wide characters leaves no space", () => {
  expect(paragraphs(read("<p>财政\n拨款</p>"))).toEqual(["财政拨款"]);
});

test("numbers split over inline elements are whole", () => {
  const body = `<p>支出<span lang="EN-US">1,2</span><span style="font-family:宋体"><b>34</b></span><font>.56</font>万元</p>`;
  expect(paragraphs(read(body))).toEqual(["支出1,234.56万元"]);
});

test("full-width characters and no-break spaces stay, soft hyphens and zero-width characters go", () => {
  expect(paragraphs(read("<p>１２&nbsp;３．５\u200b万&shy;元</p>"))).toEqual(["１２\u00a0３．５万元"]);
});

test("hidden elements are not read", () => {
  const body = `<p>甲</p><p hidden>乙</p><p style="color:red; DISPLAY : none">丙</p><div style="visibility:hidden">丁</div>
    <script>var 戊</script><style>己{}</style><noscript>庚</noscript><template>辛</template><span style="mso-hide:all;display:none">壬</span>`;
  expect(paragraphs(read(body))).toEqual(["甲"]);
});

test("the caller's computed style decides where it is given", () => {
  const { snapshot } = readHtmlNodes(page(`<p class="gone">甲</p><p hidden>乙</p>`));
  expect(paragraphs(snapshot)).toEqual(["甲"]);
  const element = (tag: string, cls: string, text: string) => ({
    nodeType: 1,
    nodeName: tag,
    getAttribute: (name: string) => (name === "class" ? cls : null),
    childNodes: [{ nodeType: 3, nodeName: "#text", data: text, childNodes: [] }],
  });
  const root = {
    nodeType: 9,
    nodeName: "#document",
    childNodes: [element("P", "gone", "甲"), element("P", "", "乙")],
  };
  const reading = readHtml(root, { isVisible: (e) => e.getAttribute?.("class") !== "gone" });
  expect(paragraphs(reading.snapshot)).toEqual(["乙"]);
});

test("breaks keep a heading in one paragraph and part paragraphs typed with breaks", () => {
  expect(paragraphs(read("<h2>云溪县水利局<br>2024年度部门决算</h2>"))).toEqual([
    "云溪县水利局\n2024年度部门决算",
  ]);
  const typed = read("<div>一、部门概况<br>&nbsp;&nbsp;本局负责水利。<br>二、收支情况<br>收入10万元。</div>");
  expect(paragraphs(typed)).toEqual(["一、部门概况", "本局负责水利。", "二、收支情况", "收入10万元。"]);
});

test("breaks in a cell stay line ends", () => {
  const snapshot = read(
    "<table><tr><td>年初<br>预算数</td><td>1</td></tr><tr><td>a</td><td>2</td></tr></table>",
  );
  expect(tables(snapshot)).toEqual([
    [
      ["年初\n预算数", "1"],
      ["a", "2"],
    ],
  ]);
});

test("spans, headers and empty cells are kept as declared", () => {
  const snapshot = read(`<table><thead><tr><td rowspan="2">科目</td><td colspan="2">决算数</td></tr></thead>
    <tr><th>合计</th><td></td></tr><tr><td>　其中：</td><td>&nbsp;</td><td>3</td></tr></table>`);
  const table = snapshot.blocks[0];
  expect(table?.kind).toBe("table");
  if (table?.kind !== "table") return;
  const cells = table.rows.map((row) =>
    row.cells.map((c) => [snapshot.text.slice(...c.range), c.rowSpan, c.columnSpan, c.header]),
  );
  expect(cells).toEqual([
    [
      ["科目", 2, 1, true],
      ["决算数", 1, 2, true],
    ],
    [
      ["合计", 1, 1, true],
      ["", 1, 1, false],
    ],
    [
      ["　其中：", 1, 1, false],
      ["", 1, 1, false],
      ["3", 1, 1, false],
    ],
  ]);
});

test("a table that lays out the page gives way to what it holds", () => {
  const data = "<table><tr><td>收入</td><td>10</td></tr><tr><td>支出</td><td>9</td></tr></table>";
  const snapshot = read(
    `<table><tr><td><a href="/">左</a></td><td><p>第一部分 概况</p>${data}<p>说明。</p></td></tr></table>`,
  );
  expect(paragraphs(snapshot)).toEqual(["第一部分 概况", "说明。"]);
  expect(tables(snapshot)).toEqual([
    [
      ["收入", "10"],
      ["支出", "9"],
    ],
  ]);
});

test("a data table inside a cell of a large data table is read into the cell", () => {
  const rows = Array.from(
    { length: 12 },
    (_, i) => `<tr><td>指标${i}</td><td>目标很长很长${i}</td><td>${i}</td></tr>`,
  );
  const inner = "<table><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table>";
  const snapshot = read(`<table>${rows.join("")}<tr><td>合计</td><td>${inner}</td><td>66</td></tr></table>`);
  expect(tables(snapshot)).toHaveLength(1);
  expect(tables(snapshot)[0]?.at(-1)).toEqual(["合计", "甲 1\n乙 2", "66"]);
});

test("headings, list numbers and emphasis are told", () => {
  const snapshot =
    read(`<h1>甲</h1><div role="heading" aria-level="3">乙</div><ol start="3" type="1"><li>丙<li value="7"><b>丁</b></ol>
    <ol style="list-style-type: cjk-ideographic"><li>戊</li><li>二、己</li></ol><p align="center">庚</p>`);
  expect(snapshot.blocks.map(({ range: _, ...rest }) => rest)).toEqual([
    { kind: "paragraph", level: 1, emphasised: true },
    { kind: "paragraph", level: 3, emphasised: true },
    { kind: "paragraph", marker: "3." },
    { kind: "paragraph", marker: "7.", emphasised: true },
    { kind: "paragraph", marker: "一、" },
    { kind: "paragraph" },
    { kind: "paragraph", emphasised: true },
  ]);
});

const article = `<p>第一部分 部门概况</p><p>云溪县水利局是县政府组成部门，负责全县水利工作，核定编制二十名。</p>
  <p>第二部分 决算情况说明</p><p>2024年度收入总计1,234.56万元，支出总计1,234.56万元，与上年相比增加12.30万元，增长1.01%。</p>`;

test("navigation, bread crumbs, article data, share tools and foot are left out", () => {
  const snapshot = read(`<div class="header"><a href="/">首页</a><a href="/a">政务公开</a></div>
    <div class="crumbs">当前位置：<a href="/">首页</a> &gt; <a href="/x">财政</a></div>
    <div class="main"><h1>云溪县水利局2024年度部门决算</h1><div class="info">来源：县水利局　发布时间：2025-09-01　浏览次数：12　字体：[大 中 小]</div>
    <div class="share">分享到：<a href="#">微信</a></div><div class="TRS_Editor">${article}</div>
    <p>【打印本页】 【关闭窗口】</p><p>上一篇：<a href="/1">甲</a></p><p>下一篇：<a href="/2">乙</a></p></div>
    <div class="related"><h3>相关链接</h3><ul><li><a href="/3">其他单位决算</a></li></ul></div>
    <div class="footer">主办：云溪县人民政府　网站标识码：0000000000</div>`);
  expect(paragraphs(snapshot)[0]).toBe("第一部分 部门概况");
  expect(paragraphs(snapshot)).toHaveLength(4);
  expect(snapshot.title).toBe("云溪县水利局2024年度部门决算");
});

test("a body of unknown name beside long lists of links is found", () => {
  const links = Array.from(
    { length: 60 },
    (_, i) => `<li><a href="/n/${i}">某单位2024年度部门预算公开说明${i}</a></li>`,
  );
  const snapshot = read(
    `<div class="q1"><ul>${links.join("")}</ul></div><div class="q2"><div class="q3">${article}</div></div>`,
  );
  expect(paragraphs(snapshot)).toHaveLength(4);
});

test("parts of the body in elements of their own are not lost", () => {
  const snapshot =
    read(`<div class="a"><a href="/">首页</a></div><div class="b"><div class="x">${article.repeat(8)}</div>
    <div class="y"><p>三、附表</p></div><div class="z"><table><tr><td>收入</td><td>1</td></tr><tr><td>支出</td><td>1</td></tr></table></div></div>`);
  expect(paragraphs(snapshot).at(-1)).toBe("三、附表");
  expect(tables(snapshot)).toHaveLength(1);
});

test("pages of a converted file are body, whatever their class", () => {
  const page = (text: string) =>
    `<div class="page"><div class="header">石桥县档案馆</div><p>${text}</p></div>`;
  const duty = "本馆负责收集和保管全县各类档案资料，为社会各界提供查阅利用服务，并指导各单位的档案工作。";
  const snapshot = read(
    `<div class="viewer">${Array.from({ length: 30 }, (_, i) => page(`${duty}其中第${i}类。`)).join("")}</div>`,
  );
  expect(paragraphs(snapshot).filter((text) => text.startsWith(duty))).toHaveLength(30);
});

test("sentences that begin like tools of the portal are kept", () => {
  const kept = [
    "无障碍环境建设支出12万元，用于盲道改造。",
    "阅读量达到10万人次，较上年增长5%。",
    "相关信息已按规定公开，接受社会监督。",
  ];
  const snapshot = read(
    `<div id="zoom">${article}${kept.map((text) => `<p>${text}</p>`).join("")}<p>无障碍浏览</p><p>浏览次数：128次</p></div>`,
  );
  expect(paragraphs(snapshot).slice(4)).toEqual(kept);
});

test("a portal that makes its own name the heading does not name the page", () => {
  const head = "<title>云溪县水利局2024年度部门决算_云溪县人民政府</title>";
  expect(read(`<h1 class="logo">云溪县人民政府</h1>${article}`, head).title).toContain("部门决算");
  const meta = `<meta name="ArticleTitle" content="云溪县水利局2024年度部门决算">`;
  expect(read(article, head + meta).title).toBe("云溪县水利局2024年度部门决算");
});

test("metadata tables are left out, desktop and mobile form alike", () => {
  const metadata = `<table><tr><td>索引号</td><td>000014349/2025-00012</td><td>主题分类</td><td>财政</td></tr>
    <tr><td>发文字号</td><td>无</td><td>成文日期</td><td>2025-09-01</td></tr></table>`;
  const snapshot = read(
    `<div>${metadata}</div><div class="mobile">${metadata}</div><div id="zoom">${article}</div>`,
  );
  expect(tables(snapshot)).toEqual([]);
  expect(paragraphs(snapshot)).toHaveLength(4);
});

test("a body that stands twice in the page is read once", () => {
  const snapshot = read(`<div class="pc">${article}</div><div class="wap">${article}</div>`);
  expect(paragraphs(snapshot)).toHaveLength(4);
});

test("the same table twice in one body stays twice", () => {
  const table = "<table><tr><td>项目</td><td>10</td></tr><tr><td>得分</td><td>9</td></tr></table>";
  const snapshot = read(`<div id="zoom">${article}${table}<p>附表二</p>${table}</div>`);
  expect(tables(snapshot)).toHaveLength(2);
});

test("links to files are attachments with absolute addresses", () => {
  const { attachments } = readHtmlString(
    page(`${article}<p>附件：<a href="./P020250901.xlsx">公开表.xlsx</a></p>
      <p><a href="/system/_content/download.jsp?wbfileid=12">决算公开.pdf</a></p><p><a href="javascript:x('a.pdf')">甲.pdf</a></p><p><a href="b.html">说明</a></p>`),
    { url: "https://www.yunxi.gov.cn/zwgk/2025/a.html" },
  );
  expect(attachments).toEqual([
    { text: "公开表.xlsx", url: "https://www.yunxi.gov.cn/zwgk/2025/P020250901.xlsx" },
    { text: "决算公开.pdf", url: "https://www.yunxi.gov.cn/system/_content/download.jsp?wbfileid=12" },
  ]);
});

test("a body kept as a string in a script is read", () => {
  const content = JSON.stringify(`<div>${article}${article.replaceAll("云溪", "石桥")}</div>`);
  const snapshot = readHtmlString(
    `<html><body><div id="app"></div><script>window._CONFIG = {"DETAIL":{"content":${content}}}</script></body></html>`,
  );
  expect(paragraphs(snapshot)).toHaveLength(8);
});

test("every character of the text is found in the page and back", () => {
  const { snapshot, runs } = readHtmlNodes(
    page(
      `<p>支出 <b> 1,</b>234 \n .5 万元</p><table><tr><td> a<br>b</td><td><i>7</i></td></tr><tr><td>c</td><td>8</td></tr></table>`,
    ),
  );
  const finder = offsetFinder(runs);
  for (let i = 0; i < snapshot.text.length; i++) {
    const spans = spansOf(runs, [i, i + 1]);
    const span = spans[0];
    if (span === undefined) {
      expect("\n\t").toContain(snapshot.text[i]);
      continue;
    }
    const character = (span.node.data ?? "").slice(span.start, span.end);
    expect(character.replace(/\s/, " ")).toBe(snapshot.text[i]);
    expect(finder(span.node, span.start)).toBe(i);
  }
});

test("a range over collapsed white space is one span of its node", () => {
  const { snapshot, runs } = readHtmlNodes(page("<p>年初   预算\n\n数为</p>"));
  const [span, ...rest] = spansOf(runs, [0, snapshot.text.length]);
  expect(rest).toEqual([]);
  expect(span?.node.data?.slice(span.start, span.end)).toBe("年初   预算\n\n数为");
});
