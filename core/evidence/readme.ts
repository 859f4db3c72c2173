import type { About } from "./about.ts";

function linesOf({ madeAt, version, source, notes }: About): string[] {
  const { url, title } = source;
  return [
    "勾稽证据包 / Gouji evidence pack",
    "",
    `${title}`,
    `${url ?? ""}`,
    `${madeAt}  Gouji ${version}`,
    "",
    "一、包里有什么",
    "page.html        网页当时的内容（浏览器里的文档，写成文字；第二行是本工具加的安全声明，打开时不运行脚本、不联网）",
    "screens/         网页的逐屏截图（从上到下；图上可能有固定在屏幕上的栏目重复出现）",
    "original/        被核对的原文件（核对的是文件时）",
    "text.txt         读到的文字，核对以它为准",
    "snapshot.json    读到的文字及其段落、表格单元的位置",
    "report.json      核对报告，格式见公布的 schema",
    "review.json      处理记录（确认、排除、备注、手工问题、更正）",
    "manifest.json    以上各文件的大小和 SHA-256；SHA256SUMS 是同样的值，可用 sha256sum -c SHA256SUMS 核验",
    "",
    "二、它能说明什么",
    "· 各文件与清单相符，说明包做成以后没有（单独）改动。",
    "· 清单自身的 SHA-256 在导出时显示，也在文件名里。把它另行记下（写进底稿、发邮件、请人签收），以后才能发现整包被替换。",
    "· 报告里的每个算式都能由 text.txt 里的原文重算；扩展里的“核验”页离线做这件事。",
    "",
    "三、它不能说明什么",
    "· 它不证明网页由谁发布、何时发布，也不证明别人看到的是同一内容：这里没有服务器的签名，没有时间戳机构的签名。",
    "· 截图和网页内容取自制作人自己的浏览器；浏览器和本工具之外的改动（例如其他扩展）无法排除。",
    "· 时间取自制作人的电脑。",
    "· 包里没有核验程序：与证据放在一起的程序可以一同被改动。请用自己装的扩展，或用 sha256sum。",
    ...notes.map(({ zh }) => `· ${zh}`),
    "",
    "1. What is in it",
    "page.html        the page as it was (the browser's document as text; its second line is a safety declaration added",
    "                 by this tool: opened, it runs no script and loads nothing)",
    "screens/         screenshots from top to bottom (bars fixed to the screen may appear more than once)",
    "original/        the file itself, where a file was checked",
    "text.txt         the text that was read; the check rests on it",
    "snapshot.json    the text with the places of its paragraphs and cells",
    "report.json      the report; its schema is published",
    "review.json      what people decided, noted and corrected",
    "manifest.json    size and SHA-256 of each file; SHA256SUMS holds the same for `sha256sum -c SHA256SUMS`",
    "",
    "2. What it shows",
    "- Files that agree with the manifest have not been changed (one by one) since the pack was made.",
    "- The SHA-256 of the manifest was shown on export and stands in the file's name. Only who kept it elsewhere can tell",
    "  that a whole pack was exchanged.",
    "- Every equation of the report can be recomputed from text.txt; the extension's verifier page does it offline.",
    "",
    "3. What it does not show",
    "- Neither who published the page nor when, nor that others saw the same: there is no signature of a server or of a",
    "  time-stamping authority in it.",
    "- Page and screenshots come from the maker's own browser; changes made outside this tool (other extensions) cannot be ruled out.",
    "- Times are those of the maker's computer.",
    "- There is no verifier in the pack: a program that lies beside the evidence can be changed with it. Use an extension",
    "  that you installed yourself, or sha256sum.",
    ...notes.map(({ en }) => `- ${en}`),
  ];
}

/** What the pack is and what it proves, for whoever opens it without this program. */
export function readmeOf(about: About): string {
  return `${linesOf(about)
    .join("\n")
    .replace(/[\p{Cf}]/gu, "")}\n`;
}
