import { narrow } from "../../text/characters.ts";
import { className } from "../../text/item-names.ts";

/** Names of the functional classification as an item prints them: 类, 款, 项. */
export interface ItemPath {
  readonly class: string;
  readonly section: string | undefined;
  readonly item: string | undefined;
}

const levelMark = /\((?:\d{2,7})?(类|款|项)\)/;
const levelMarks = new RegExp(levelMark, "g");

/**
 * `1.一般公共服务（类）政府办公厅（室）及相关机构事务（款）行政运行（项）` → its three names, 支出 taken off the class.
 * Also by codes: `农林水支出（213）水利（03）行政运行（01）`. Undefined without a （类） mark of its own or of `outer`.
 */
export function readItemPath(words: string, outer?: ItemPath): ItemPath | undefined {
  const folded = marked(narrow(words).replace(/[\s\u00a0\u3000“”"]/g, ""));
  const names: { [level: string]: string } = {};
  let start = 0;
  for (const match of folded.matchAll(levelMarks)) {
    const level = match[1] ?? "";
    if (names[level] !== undefined) break;
    names[level] = cleanName(folded.slice(start, match.index));
    start = match.index + match[0].length;
  }
  const { 类: top, 款: section, 项: item } = names;
  if (top !== undefined && top !== "") return { class: className(top), section, item };
  // A 款 or 项 printed alone belongs to the 类 that was printed last.
  if (outer === undefined || (section === undefined && item === undefined)) return undefined;
  return { class: outer.class, section: section ?? outer.section, item };
}

/** Names may hold brackets of their own: 办公厅(室)及相关机构事务. */
const name = "((?:[^()\\d]|\\([^()\\d]{1,4}\\)){2,40})";
const codedPath = new RegExp(
  `\\((2\\d\\d)\\)${name}\\((?:\\d\\d|\\1\\d\\d)\\)(?:${name}\\((?:\\d\\d|\\1\\d{4})\\))?`,
);

/** Codes in brackets behind the names, three digits and then two each, become the marks of their levels. */
function marked(words: string): string {
  if (levelMark.test(words)) return words;
  const coded = codedPath.exec(words);
  if (coded === null) return words;
  const [whole, , section, item] = coded;
  const rest = item === undefined ? "" : `${item.replace(/^[:：]/, "")}(项)`;
  return `${words.slice(0, coded.index)}(类)${section}(款)${rest}${words.slice(coded.index + whole.length)}`;
}

function cleanName(name: string): string {
  return name
    .replace(/^.*[。；;：:，,]/, "")
    .replace(/^[-—–]{1,2}/, "")
    .replace(/^(?:\(?[一二三四五六七八九十]{1,3}[)、.]|\(?\d{1,3}[)、.])+/, "")
    .replace(/^(?:支出|决算|用于|其中|、|和)+/, "")
    .replace(/\(?\d{2,7}\)?/g, "");
}

/** Deepest name of a path, for labels. */
export function pathLabel(path: ItemPath): string {
  return path.item ?? path.section ?? path.class;
}

/** Depth of a path: 1 类, 2 款, 3 项. */
export function pathDepth(path: ItemPath): number {
  if (path.item !== undefined) return 3;
  return path.section === undefined ? 1 : 2;
}
