import type { BatchFormat } from "../../components/batch/batch-intent.ts";
import { batchCsv, batchJson, batchXlsx } from "../../core/export/batch.ts";
import type { PaperOptions } from "../../core/export/paper.ts";
import type { Batch, BatchItem } from "../../core/model/batch.ts";
import { fileName, saveFile } from "../keeping/save-file.ts";

const sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

type Maker = (
  batch: Batch,
  items: readonly BatchItem[],
  options: PaperOptions,
) => { readonly part: BlobPart; readonly type: string };

const makers: Readonly<Record<BatchFormat, Maker>> = {
  csv: (_, items, { language }) => ({ part: batchCsv(items, language), type: "text/csv;charset=utf-8" }),
  xlsx: (batch, items, options) => ({ part: batchXlsx(batch, items, options) as BlobPart, type: sheet }),
  json: (batch, items) => ({ part: batchJson(batch, items), type: "application/json" }),
};

/** Makes a file of a batch's table and hands it to the browser's downloads. */
export function exportBatch(
  format: BatchFormat,
  { batch, items }: { readonly batch: Batch; readonly items: readonly BatchItem[] },
  options: PaperOptions,
): void {
  const { part, type } = makers[format](batch, items, options);
  saveFile([part], type, fileName(batch.title, `.${format}`));
}
