import { type Batch, type BatchItem, type BatchOutcome, childId, itemId } from "../../core/model/batch.ts";
import type { ListedLink } from "../../core/model/link.ts";

/** A batch of an invented county, with every state that a row can have. */
export const sampleBatch: Batch = {
  id: "b",
  title: "2024年度部门决算公开_青萝县人民政府",
  url: "http://www.qingluo.gov.cn/gk/index.html",
  startedAt: "2026-01-05T09:30:00.000+08:00",
  status: "running",
  pausedBy: null,
  follows: true,
};

export function sampleOutcome(change: Partial<BatchOutcome> = {}): BatchOutcome {
  return {
    title: "青萝县水利局2024年度部门决算",
    isDisclosure: true,
    entity: "青萝县水利局",
    year: 2024,
    kinds: ["department-final-accounts"],
    certain: 0,
    probable: 0,
    missing: 0,
    change: 0,
    numbers: 120,
    inRelations: 100,
    attachments: 0,
    onlyAttachments: false,
    sha256: "ab".repeat(32),
    ...change,
  };
}

export function sampleItem(index: number, unit: string, change: Partial<BatchItem> = {}): BatchItem {
  return {
    id: itemId("b", index),
    batch: "b",
    parent: null,
    text: `青萝县${unit}2024年度部门决算`,
    url: `http://www.qingluo.gov.cn/gk/${index}.html`,
    type: "page",
    entity: `青萝县${unit}`,
    year: 2024,
    kinds: ["department-final-accounts"],
    state: "waiting",
    outcome: null,
    error: null,
    ...change,
  };
}

const done = (change: Partial<BatchOutcome> = {}) =>
  ({ state: "done", outcome: sampleOutcome(change) }) as const;

const files = sampleItem(
  3,
  "财政局",
  done({ entity: "青萝县财政局", onlyAttachments: true, attachments: 1 }),
);

export const sampleItems: readonly BatchItem[] = [
  sampleItem(0, "教育局", done({ entity: "青萝县教育局", certain: 2, change: 1 })),
  sampleItem(1, "水利局", done()),
  sampleItem(2, "统计局", {
    state: "failed",
    error: { code: "dead-link", message: { zh: "链接已失效（404）。", en: "The link is dead (404)." } },
  }),
  files,
  sampleItem(4, "财政局", {
    ...done({ entity: "青萝县财政局", certain: 5, missing: 1 }),
    id: childId(files.id, 0),
    parent: files.id,
    text: "附件：=2+3青萝县财政局决算公开表.pdf",
    type: "pdf",
  }),
  sampleItem(5, "民政局", { state: "running" }),
  sampleItem(6, "档案馆"),
  sampleItem(7, "文化馆", {
    url: "http://wh.other-portal.com/7.html",
    state: "failed",
    error: { code: "no-permission", message: { zh: "还没有允许读取。", en: "Not allowed yet." } },
  }),
  sampleItem(8, "信访局", done({ entity: null, year: null, kinds: [], isDisclosure: false, inRelations: 0 })),
];

export const sampleLinks: readonly ListedLink[] = sampleItems
  .filter(({ parent }) => parent === null)
  .map(({ text, url, type, entity, year, kinds }) => ({ text, url: url ?? "", type, entity, year, kinds }));
