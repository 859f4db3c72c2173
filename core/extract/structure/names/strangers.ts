import { organisationEndings } from "../../../lexicon/recognition.ts";
import type { Document } from "../../../model/document.ts";
import type { NameDoubt } from "../../../model/structure.ts";

/** Words before which a disclosure names its own unit. */
const ownWords =
  /(?:19|20)\d\d年度?(?:部门|单位)?(?:收入|支出|决算|预算|本年|财政拨款|一般公共预算|政府性基金|[“"']?三公|机关运行|政府采购)|的主要职[责能]|[下所]属(?:二级)?(?:预算)?单位\d|为(?:公益[一二]类)?(?:事业|行政|参公)单位，|共有车辆|机关运行经费(?:支出|预算)|政府采购(?:支出|预算)|实行绩效目标管理|机构正常运转/g;

const place = /[\u4e00-\u9fff]{1,8}?(?:省|市|区|县|州|旗|镇|乡)/;

/** Full names of other bodies where the sentence speaks of the disclosing unit itself: a template's unit that was left in. */
export function strangersInProse(document: Document): NameDoubt[] {
  const own = document.identity.entity;
  if (own === undefined || own.length < 6 || occurrences(document.text, own) < 2) return [];
  return document.paragraphs
    .filter(({ role }) => role === "body" || role === "item")
    .flatMap(({ range }) => {
      const words = document.text.slice(...range);
      return [...words.matchAll(ownWords)].flatMap((match): NameDoubt[] => {
        const name = nameBefore(words.slice(Math.max(0, match.index - 40), match.index));
        if (name === undefined || !isStranger(document.text, name, own)) return [];
        const start = range[0] + match.index - name.length;
        return [
          {
            kind: "entity-name",
            range: [start, start + name.length],
            printed: name,
            expected: own,
            tier: "probable",
          },
        ];
      });
    });
}

/** The body's full name that ends the words: a place and an ending, nothing but Chinese characters. */
function nameBefore(words: string): string | undefined {
  const tail = /[\u4e00-\u9fff]+$/
    .exec(words)?.[0]
    .replace(/^(?:年度?|.*?(?:用于保障|保障|截至|其中|按照|根据|我单位|我部门))/, "");
  if (tail === undefined || tail.length < 6 || !place.test(tail)) return undefined;
  return organisationEndings.some((ending) => tail.endsWith(ending)) ? tail : undefined;
}

/** No shared place below the province and no shared name, and not spoken of again and again (a subordinate, a merged body). */
function isStranger(text: string, name: string, own: string): boolean {
  if (name.includes(own) || own.includes(name)) return false;
  const [theirs, ours] = withoutProvince(name, own);
  if (!place.test(theirs) || theirs.slice(0, 2) === ours.slice(0, 2)) return false;
  const roots = ours.match(/[\u4e00-\u9fff]{2}(?=[省市区县州旗镇乡])/g) ?? [];
  return !roots.some((root) => theirs.includes(root)) && occurrences(text, name) <= 2;
}

/** Two names without the province or municipality that both begin with: its own bodies are superiors, those of another county are not. */
function withoutProvince(name: string, own: string): [string, string] {
  const province = /^[\u4e00-\u9fff]{2,6}?(?:省|自治区|市)/.exec(own)?.[0];
  return province !== undefined && name.startsWith(province)
    ? [name.slice(province.length), own.slice(province.length)]
    : [name, own];
}

function occurrences(text: string, words: string): number {
  return text.split(words).length - 1;
}
