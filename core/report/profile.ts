/** Province codes of GB/T 2260 → the names of the profiles of requirements. */
const provinces: Readonly<Record<string, string>> = {
  11: "beijing",
  12: "tianjin",
  13: "hebei",
  14: "shanxi",
  15: "neimenggu",
  21: "liaoning",
  22: "jilin",
  23: "heilongjiang",
  31: "shanghai",
  32: "jiangsu",
  33: "zhejiang",
  34: "anhui",
  35: "fujian",
  36: "jiangxi",
  37: "shandong",
  41: "henan",
  42: "hubei",
  43: "hunan",
  44: "guangdong",
  45: "guangxi",
  46: "hainan",
  50: "chongqing",
  51: "sichuan",
  52: "guizhou",
  53: "yunnan",
  54: "xizang",
  61: "shaanxi",
  62: "gansu",
  63: "qinghai",
  64: "ningxia",
  65: "xinjiang",
};

/** `cn-sichuan` for 51; `cn` where the province could not be told. */
export function profileOf(province: string | undefined): string {
  const name = province === undefined ? undefined : provinces[province];
  return name === undefined ? "cn" : `cn-${name}`;
}
