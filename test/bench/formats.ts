import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { formats } from "./convert.ts";
import { printConverted, runConverted } from "./converted.ts";

/*
 * node test/bench/formats.ts [--documents 60] [--format docx …] [--show 5] [--out file.json]
 * The invented corpus saved as DOCX, DOC, PDF (by an office program and by a browser), XLSX and XLS, measured again.
 */
const { values } = parseArgs({
  options: {
    documents: { type: "string", default: "60" },
    format: { type: "string", multiple: true, default: [...formats] },
    show: { type: "string", default: "5" },
    out: { type: "string", default: resolve(import.meta.dirname, "../../out/formats.json") },
  },
});

const results = await runConverted(Number(values.documents), values.format);
console.log(`Invented documents in other formats (${values.documents} drafts)`);
console.log(printConverted(results, Number(values.show)));
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, `${JSON.stringify(results, null, 1)}\n`);
console.log(`Written to ${values.out}`);
