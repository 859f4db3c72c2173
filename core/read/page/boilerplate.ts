import type { Draft, DraftParagraph, DraftTable } from "../draft.ts";

/** Short lines around the body that belong to the portal, wherever they stand. */
const portalLine =
  /^[\s　>›»【[（(]*(?:当前位置|您?(?:现在|当前)?所在的?位置|你的位置|首页\s*[>›»\-/]|上一[篇条页]|下一[篇条页]|相关(?:链接|文章|阅读|新闻|信息|推荐|文档|附件下载)|(?:延伸|推荐)阅读|打印(?:本页|此页|页面|文章|$|】)|关闭(?:本页|窗口|页面|$|】)|收藏本页|分享(?:到|至|$)|扫一扫|手机(?:扫码|看|浏览)|浏览(?:次数|量|数)|访问(?:次数|量)|点击(?:次数|数|量)|阅读(?:次数|量|数)|字[体号](?:大小)?[：:\s【[]|字体$|【?字体|无障碍|长者(?:模式|助手|专区)|关怀版|网站支持|适老化|繁體|返回(?:顶部|首页|列表|上一页)|我要纠错|智能问答|视力保护色|背景色)/;
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
  return text.length <= 160 && portalLine.test(text);
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

const chromeHint =
  /(?:^|[\s_-])(?:nav(?:bar|igation)?|menu|breadcrumbs?|crumbs?|location|position|dqwz|footer|foot|header|head|top|topbar|banner|share|bdshare(?:buttonbox)?|print|toolbar|tools?|sidebar|aside|related|relation|xgwj|xgxx|xglj|recommend|hot|ranking|search|login|qrcode|ewm|pager?|pagination|prenext|prevnext|contentinfo|complementary|sxp|syp|xyp|copyright|links?|friendlink)(?:$|[\s_-]|\d)/;

/** Whether an element says by name or role that it is not the body. */
export function isChrome(tag: string, hint: string): boolean {
  return tag === "nav" || tag === "footer" || tag === "aside" || tag === "header" || chromeHint.test(hint);
}

const bodyHint =
  /(?:^|\s)(?:ucap-content|zoom|zoomcon|vsb_content\S*|v_news_content|trs_\S+|view\s+trs\S*|xxgk[-_]content|article[-_]?(?:con|content|text|body)?|news[-_]?(?:con|content|text|body)|content[-_]?(?:box|main|body|text)?|detail[-_]?con\S*|pub-det\S*|ivs_content|main-txt|my_conboxzw|con[-_]?text|text-?con\S*)(?:\s|$)/;

/** Whether an element is named like the body in a known portal system; only a hint. */
export function isBodyHint(tag: string, hint: string): boolean {
  return tag === "ucapcontent" || tag === "article" || tag === "main" || bodyHint.test(hint);
}
