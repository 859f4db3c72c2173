import { chineseNumber, letters, romanNumber } from "../prose/list-numbers.ts";

const circled = (number: number): string => {
  if (number >= 1 && number <= 20) return String.fromCharCode(0x245f + number);
  return number >= 21 && number <= 35 ? String.fromCharCode(0x3250 + number - 20) : String(number);
};

/** 壹, 贰拾叁: the forms of legal documents. */
function legalNumber(number: number): string {
  const legal: Readonly<Record<string, string>> = {
    零: "零",
    一: "壹",
    二: "贰",
    三: "叁",
    四: "肆",
    五: "伍",
    六: "陆",
    七: "柒",
    八: "捌",
    九: "玖",
    十: "拾",
    百: "佰",
  };
  return [...chineseNumber(number)].map((character) => legal[character] ?? character).join("");
}

const digitwise = (number: number): string =>
  [...String(number)].map((digit) => "〇一二三四五六七八九".charAt(Number(digit))).join("");

const fullWidth = (number: number): string =>
  [...String(number)].map((digit) => String.fromCharCode(0xff10 + Number(digit))).join("");

const formats: Readonly<Record<string, (number: number) => string>> = {
  decimalZero: (number) => String(number).padStart(2, "0"),
  chineseCounting: chineseNumber,
  chineseCountingThousand: chineseNumber,
  japaneseCounting: chineseNumber,
  taiwaneseCounting: chineseNumber,
  taiwaneseCountingThousand: chineseNumber,
  koreanDigital2: digitwise,
  ideographDigital: digitwise,
  japaneseDigitalTenThousand: digitwise,
  taiwaneseDigital: digitwise,
  chineseLegalSimplified: legalNumber,
  ideographLegalTraditional: legalNumber,
  ideographTraditional: (number) => "甲乙丙丁戊己庚辛壬癸".charAt((number - 1) % 10),
  ideographZodiac: (number) => "子丑寅卯辰巳午未申酉戌亥".charAt((number - 1) % 12),
  upperLetter: letters,
  lowerLetter: (number) => letters(number).toLowerCase(),
  upperRoman: romanNumber,
  lowerRoman: (number) => romanNumber(number).toLowerCase(),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (number) => `(${number})`,
  decimalEnclosedFullstop: (number) => `${number}.`,
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  none: () => "",
};

/** A list number in a format of WordprocessingML (ST_NumberFormat, ISO/IEC 29500-1, 17.18.59). */
export function numberText(format: string, number: number): string {
  const form = Object.hasOwn(formats, format) ? formats[format] : undefined;
  return form === undefined ? String(number) : form(number);
}
