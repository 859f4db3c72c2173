/**
 * Kangxi and CJK radicals that fonts of PDF files use instead of the ordinary character. NFKC turns the Kangxi
 * block (U+2F00…) into ordinary characters; the CJK supplement (U+2E80…) it leaves alone, hence this list.
 */
const supplement: Readonly<Record<string, string>> = {
  "⺀": "冫",
  "⺁": "厂",
  "⺄": "乙",
  "⺅": "亻",
  "⺇": "几",
  "⺈": "刀",
  "⺉": "刂",
  "⺊": "卜",
  "⺋": "卩",
  "⺌": "小",
  "⺍": "小",
  "⺎": "兀",
  "⺏": "尣",
  "⺐": "尢",
  "⺒": "巳",
  "⺓": "幺",
  "⺗": "心",
  "⺘": "扌",
  "⺙": "攵",
  "⺛": "旡",
  "⺝": "月",
  "⺟": "母",
  "⺠": "民",
  "⺡": "氵",
  "⺢": "水",
  "⺣": "灬",
  "⺥": "爫",
  "⺧": "牛",
  "⺨": "犭",
  "⺩": "王",
  "⺬": "示",
  "⺭": "礻",
  "⺮": "竹",
  "⺰": "纟",
  "⺶": "羊",
  "⺷": "羊",
  "⺹": "耂",
  "⺻": "聿",
  "⺼": "月",
  "⺾": "艹",
  "⻁": "虎",
  "⻂": "衤",
  "⻄": "西",
  "⻅": "见",
  "⻆": "角",
  "⻉": "贝",
  "⻋": "车",
  "⻌": "辶",
  "⻍": "辶",
  "⻏": "阝",
  "⻐": "钅",
  "⻑": "長",
  "⻒": "镸",
  "⻓": "长",
  "⻔": "门",
  "⻖": "阝",
  "⻗": "雨",
  "⻘": "青",
  "⻙": "韦",
  "⻚": "页",
  "⻛": "风",
  "⻜": "飞",
  "⻝": "食",
  "⻠": "饣",
  "⻢": "马",
  "⻣": "骨",
  "⻤": "鬼",
  "⻥": "鱼",
  "⻦": "鸟",
  "⻧": "卤",
  "⻨": "麦",
  "⻩": "黄",
  "⻬": "齐",
  "⻮": "齿",
  "⻰": "龙",
  "⻳": "龟",
};

/** Radicals whose NFKC form is not the one that texts of the mainland use. */
const mainland: Readonly<Record<string, string>> = { "\u2f3e": "户", "\u2fad": "青", "\u2fc8": "黄" };

/** The ordinary character for a radical look-alike (one code unit each); the character itself otherwise. */
export function plainRadical(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0x2f00 && code <= 0x2fd5) return mainland[character] ?? character.normalize("NFKC");
  if (code >= 0x2e80 && code <= 0x2ef3) return supplement[character] ?? character.normalize("NFKC");
  return character;
}

/** The text with all radical look-alikes replaced; same length. */
export function replaceRadicals(text: string): string {
  return text.replace(/[\u2e80-\u2ef3\u2f00-\u2fd5]/g, plainRadical);
}
