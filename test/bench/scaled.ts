import { caseFor } from "../corpus/case.ts";

/** Seeds whose invented documents are whole final accounts with nine tables. */
export function typicalPage(): string {
  for (let seed = 1; ; seed += 1) {
    const { form, mediaType, source } = caseFor(seed, { plant: "clean" });
    if (form.startsWith("final-accounts") && mediaType === "text/html" && source.includes("<table"))
      return source;
  }
}

function bodyOf(page: string): string {
  const start = page.indexOf("<body");
  const end = page.lastIndexOf("</body>");
  return start < 0 || end < 0 ? page : page.slice(page.indexOf(">", start) + 1, end);
}

/** A page that is `times` as long: the same disclosure again and again. */
export function repeatedPage(page: string, times: number): string {
  const body = bodyOf(page);
  return page.replace(body, () => body.repeat(times));
}

/** A page with one coded spending table of about `cells` cells that adds up. */
export function tablePage(cells: number): string {
  const rows = Math.max(2, Math.floor(cells / 5));
  const lines: string[] = [];
  let total = 0;
  for (let row = 1; row < rows; row += 1) {
    const amount = (row * 37) % 9000;
    total += amount;
    const code = 2010101 + (row % 899);
    const money = (amount / 100).toFixed(2);
    lines.push(
      `<tr><td>${code}</td><td>项目第${row}项支出</td><td>${money}</td><td>${money}</td><td>0.00</td></tr>`,
    );
  }
  const sum = (total / 100).toFixed(2);
  return (
    `<!doctype html><title>平溪县民政局2024年度部门决算</title><h1>平溪县民政局2024年度部门决算</h1><p>支出决算表</p><p>单位：万元</p>` +
    `<table><tr><th>科目编码</th><th>科目名称</th><th>合计</th><th>基本支出</th><th>项目支出</th></tr>` +
    `<tr><td></td><td>合计</td><td>${sum}</td><td>${sum}</td><td>0.00</td></tr>${lines.join("")}</table>`
  );
}
