import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const columns = ["功能分类科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"];

/** Writes a disclosure of an invented place with `rows` rows of five cells; every row adds up. Returns its folder. */
export function writeLargePage(folder: string, rows: number, name = "large.html"): string {
  mkdirSync(folder, { recursive: true });
  const tables = Array.from({ length: Math.ceil(rows / 500) }, (_, table) =>
    tableOf(table, Math.min(500, rows)),
  );
  writeFileSync(
    join(folder, name),
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>云屏县交通运输局2024年度部门决算</title></head>
<body><h1>云屏县交通运输局2024年度部门决算</h1><p>2024年度收入、支出总计均为120.00万元。</p>${tables.join("\n")}</body></html>`,
  );
  return folder;
}

function tableOf(table: number, rows: number): string {
  const body = Array.from({ length: rows }, (_, row) => {
    const [basic, project] = [((row * 37) % 900) + 10, ((row * 53) % 700) + 5];
    const code = 2_140_000 + ((table * 500 + row) % 9999);
    return `<tr><td>${code}</td><td>公路养护第${row + 1}项</td><td>${basic + project}.00</td><td>${basic}.00</td><td>${project}.00</td></tr>`;
  });
  const head = columns.map((name) => `<th>${name}</th>`).join("");
  return `<h2>支出决算表（${table + 1}）</h2><p>单位：万元</p><table border="1"><tr>${head}</tr>${body.join("")}</table>`;
}
