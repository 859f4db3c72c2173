import type { Draft, DraftParagraph, DraftTable } from "../draft/draft.ts";

/** Lines that lead elsewhere in the portal: they begin so, whatever follows. */
const leadingLine =
  /^[\s　>›»【[（(]*(?:当前位置|您?(?:现在|当前)?所在的?位置|你的位置|首页\s*[>›»\-/]|上一[篇条页]|下一[篇条页]|分享(?:到|至)|扫一扫|收藏本页)/;
/** Tools of the portal, whole lines of few characters: `【打印本页】`, `浏览次数：128`. */
const toolLine =
  /^[\s　>›»【[（(]*(?:相关(?:链接|文章|阅读|新闻|信息|推荐|文档|附件下载)|(?:延伸|推荐)阅读|打印(?:本页|此页|页面|文章)?|关闭(?:本页|窗口|页面)?|(?:浏览|访问|点击|阅读)(?:次数|量|数)\s*(?:[：:（([]\s*)?[\d,]*\s*次?|字[体号](?:大小)?[：:\s【[].*|字体|无障碍(?:浏览|阅读|版|模式)?|长者(?:模式|助手|专区)|关怀版|适老化.{0,4}|繁體.{0,3}|返回(?:顶部|首页|列表|上一页)|我要纠错|智能问答|视力保护色.{0,10}|背景色.{0,10}|手机(?:扫码|看|浏览).{0,10})[\s　】\]）)：:|]*$/;
/** Lines of head and foot: only at the edges of the body, where they are not sentences. */
const edgeLine =
  /^[\s　【[]*(?:(?:信息|文章|稿件)?来源\s*[：:]|发布(?:时间|日期|机构|单位|部门)\s*[：:]|公开(?:时间|日期)\s*[：:]|(?:发文|成文|生成|印发)日期\s*[：:]|日期\s*[：:]|时间\s*[：:]|作者\s*[：:]|(?:责任)?编辑\s*[：:]|审核\s*[：:]|索引号|信息索引号|主题分类|主题词|发文字号|文\s*号\s*[：:]|发文(?:机关|单位|机构)|有效性|公开(?:方式|范围|形式)\s*[：:]|信息分类|组配分类|版权所有|主办(?:单位)?\s*[：:]|承办(?:单位)?\s*[：:]|技术支持|网站标识码|备案|.{0,12}ICP备|.{0,12}公网安备|网站地图|联系我们|友情链接|移动版|电脑版|【?(?:大|中|小)】?$)/;
const metadataLabel =
  /^(?:信息)?索\s*引\s*号|^发文字号|^文\s*号|^主题分类|^成文日期|^发文日期|^发布日期|^生成日期|^公开日期|^发布机构|^发文机关|^发文单位|^公开责任部门|^信息分类|^组配分类|^体裁分类|^服务对象|^主\s*题\s*词|^关\s*键\s*词|^有\s*效\s*性|^时\s*效\s*性|^效力状态|^公开方式|^公开范围|^公开形式|^统一登记号|^标\s*题|^名\s*称|^内容概述/;

/** A table or list of 索引号, 发文字号 … as portals print it above the body. */
export function isMetadataTable(table: DraftTable): boolean {
  if (table.rows.length > 12) return false;
  const texts = table.rows.flatMap((row) => row.map((cell) => cell.words.text.trim()));
  const labels = texts.filter((text) => text.length < 60 && metadataLabel.test(text));
  const index = labels.some((text) => /索\s*引\s*号|发文字号|主题分类|组配分类|体裁分类/.test(text));
  return labels.length >= 3 || (index && labels.length >= 2) || (index && texts.length <= 4);
}

/** A line of the portal that is never part of a disclosure. */
export function isPortalLine(draft: DraftParagraph): boolean {
  const { text } = draft.words;
  return (text.length <= 160 && leadingLine.test(text)) || (text.length <= 60 && toolLine.test(text));
}

/** A line that at the head or foot of the body belongs to the portal. */
export function isEdgeLine(draft: DraftParagraph): boolean {
  const { text } = draft.words;
  return text.length <= 160 && (edgeLine.test(text) || isPortalLine(draft));
}

/** Whether nearly all of a paragraph are links to other pages. */
export function isLinkLine(draft: Draft): boolean {
  if (draft.kind !== "paragraph") return false;
  const length = draft.words.text.replace(/[\s|·>›»/\-—　]/g, "").length;
  return length > 0 && (draft.linkLength ?? 0) >= length * 0.8;
}

const word = (names: string) => new RegExp(`(?:^|[\\s_-])(?:${names})(?:$|[\\s_-]|\\d)`);
const chromeNames = word(
  "nav(?:bar|igation)?|menu|breadcrumbs?|crumbs?|dqwz|footer|foot|banner|share|bdshare(?:buttonbox)?|print|toolbar|sidebar|related|xgwj|xgxx|xglj|recommend|search|login|qrcode|ewm|pagination|pre?vnext|prenext|contentinfo|complementary|copyright|friendlinks?",
);
/** Names that parts of the body bear as well: they count only for what holds no sentences. */
const doubtfulNames = word(
  "header|head|top|topbar|page|pager|location|position|tools?|links?|hot|aside|info|msg",
);

export type ChromeDoubt = "certain" | "doubtful" | undefined;

/** Whether an element says by name or role that it is not the body. */
export function chromeOf(tag: string, hint: string): ChromeDoubt {
  if (tag === "nav" || tag === "footer" || chromeNames.test(hint)) return "certain";
  return tag === "aside" || tag === "header" || doubtfulNames.test(hint) ? "doubtful" : undefined;
}

const bodyHint =
  /(?:^|\s)(?:ucap-content|zoom|zoomcon|vsb_content\S*|v_news_content|trs_\S+|view\s+trs\S*|xxgk[-_]content|article[-_]?(?:con|content|text|body)?|news[-_]?(?:con|content|text|body)|content[-_]?(?:box|main|body|text)?|detail[-_]?con\S*|pub-det\S*|ivs_content|main-txt|my_conboxzw|con[-_]?text|text-?con\S*)(?:\s|$)/;

/** Whether an element is named like the body in a known portal system; only a hint. */
export function isBodyHint(tag: string, hint: string): boolean {
  return tag === "ucapcontent" || tag === "article" || tag === "main" || bodyHint.test(hint);
}
