import type { ListingView } from "../../components/batch/listing-scene.tsx";
import { noReview, type ReviewView } from "../../components/decision/review-view.ts";
import type { View } from "../../components/intent.ts";
import { openFilter } from "../../components/list/filter.ts";
import type { Scene } from "../../components/scene/scene.ts";
import { progressOf } from "../../core/model/batch.ts";
import type { Corrections, Dispute } from "../../core/model/corrections.ts";
import type { Listing } from "../../core/model/link.ts";
import { manualFinding } from "../../core/model/manual.ts";
import type { ReadTable } from "../../core/model/read-table.ts";
import type { Finding, Report } from "../../core/model/report.ts";
import { type Decision, figuresOf } from "../../core/model/review.ts";
import { sampleBatch, sampleItems, sampleLinks } from "../support/sample-batch.ts";
import { sampleReport } from "../support/sample-report.ts";
import { sampleText } from "../support/sample-text.ts";

/** One picture of the gallery: what the panel is about, and what the user looks at. */
export interface Exhibit {
  readonly scene: Scene;
  readonly view?: Partial<View>;
  readonly review?: ReviewView;
  readonly tables?: readonly ReadTable[];
  readonly listing?: ListingView;
  readonly origins?: readonly string[];
}

const tab = {
  id: 1,
  url: "http://www.lanxi-demo.gov.cn/zwgk/jsgk/202509/t20250918_1024.html",
  title: "岚溪县水务局2024年度部门决算公开",
};

const listUrl = "http://www.qingluo.gov.cn/gk/index.html";
const listTab = { ...tab, url: listUrl, title: sampleBatch.title };

function listed(links: Listing["links"]): Scene {
  const listing = { url: listUrl, title: sampleBatch.title, links, next: `${listUrl}?page=2` };
  return { phase: "listing", tab: listTab, listing };
}

const manyLinks = Array.from({ length: 1000 }, (_, index) => ({
  ...(sampleLinks[index % sampleLinks.length] as Listing["links"][number]),
  url: `http://www.qingluo.gov.cn/gk/${index}.html`,
}));

function checked(change: Partial<Report>, view: Partial<View> = {}, changed = false): Exhibit {
  return { scene: { phase: "checked", tab, report: { ...sampleReport, ...change }, changed }, view };
}

/** The sample's findings over and over, each with an id and a place of its own. */
function manyFindings(count: number): Finding[] {
  const { findings } = sampleReport;
  return Array.from({ length: count }, (_, index) => {
    const finding = findings[index % findings.length] as Finding;
    const round = Math.floor(index / findings.length);
    const [claim, ...rest] = finding.at.map((place) => ({ ...place, start: place.start + round * 10_000 }));
    return {
      ...finding,
      id: `${finding.id}-${round}`,
      group: round === 0 ? finding.group : null,
      at: [claim as Finding["at"][0], ...rest],
    };
  });
}

const longName = "岚溪县青石岭省级自然保护区与饮用水水源地综合保护服务中心（岚溪县生态移民后期扶持办公室）";

/** A total over many parts of fifteen digits each. */
function longSum(): Finding {
  const [first] = sampleReport.findings as readonly [Finding];
  const parts = Array.from({ length: 26 }, (_, index) => `123,456,789,0${String(10 + index)},345.67`);
  const place = (role: "claim" | "part", text: string, index: number) => ({
    ...first.at[0],
    role,
    text,
    quote: `第${index}项一般公共预算财政拨款机关事业单位基本养老保险缴费支出${text}元`,
    label: index === 0 ? "本年支出合计" : "机关事业单位基本养老保险缴费支出",
    start: index * 40,
    end: index * 40 + 20,
  });
  return {
    ...first,
    id: "long-sum",
    message: {
      zh: "“一般公共预算财政拨款基本支出”比26项之和多 123,456,789,012,345.67元",
      en: "“General public budget basic spending” is 123,456,789,012,345.67 元 more than the sum of its 26 parts",
    },
    formula: parts.map((part) => part.replaceAll(",", "")).join(" + "),
    stated: "3,333,333,333,333,333.00元",
    computed: "3209876543320987.42",
    difference: "123456790012345.58",
    interval: ["3209876543320987.42", "3209876543320987.42"],
    unit: "元",
    group: null,
    at: [
      place("claim", "3,333,333,333,333,333.00", 0),
      ...parts.map((part, index) => place("part", part, index + 1)),
    ],
  };
}

/** Three decisions by two people, one of them outdated, on a text that was republished. */
function decided(): ReviewView {
  const [a, b, c, d, e] = sampleReport.findings as readonly [Finding, Finding, Finding, Finding, Finding];
  const line = (finding: Finding, change: Partial<Decision>): Decision => ({
    finding: finding.id,
    at: "2026-11-20T16:42:10+08:00",
    by: "周",
    as: "preparer",
    stand: "confirmed",
    reason: "",
    note: "",
    figures: figuresOf(finding),
    message: finding.message,
    ...change,
  });
  const log = [
    line(a, { note: "已电话询问预算股，对方称以机构设置一览表为准，待补材料。" }),
    line(b, { stand: "excluded", reason: "口径不同", at: "2026-11-20T16:45:00+08:00" }),
    line(c, { stand: "later", figures: "0|0|0" }),
    line(b, { stand: "confirmed", by: "沈", as: "reviewer", at: "2026-11-21T09:05:00+08:00" }),
  ];
  return {
    ...noReview,
    log,
    by: "周",
    decisions: new Map(
      [...log, line(e, { stand: "excluded", reason: "识别有误" })].map((each) => [each.finding, each]),
    ),
    comparison: {
      since: "2026-11-18T10:00:00+08:00",
      novelties: new Map([
        [a.id, "unchanged"],
        [c.id, "changed"],
        [d.id, "new"],
      ]),
      gone: [{ id: "gone", figures: "", message: d.message }],
    },
    conflicts: [{ finding: b.id, over: "stand", decisions: [log[1] as Decision, log[3] as Decision] }],
    canUndo: true,
  };
}

const corrections: Corrections = {
  identity: { entity: "岚溪县水务局", year: 2024, kinds: ["department-final-accounts"] },
  tables: [{ table: 0, unit: "万元", headerRows: 2 }],
  edits: [{ start: 120, end: 126, was: "820.45", text: "802.45" }],
};

const disputes: readonly Dispute[] = [
  {
    over: "edit",
    mine: { start: 120, end: 126, was: "820.45", text: "802.45" },
    theirs: { start: 120, end: 126, was: "820.45", text: "828.45" },
  },
  { over: "table", mine: { table: 0, unit: "万元" }, theirs: { table: 0, unit: "元" } },
];

/** The sample's only table as the tables tab shows it. */
function readTable(): ReadTable {
  const [table] = sampleReport.tables;
  const lines = sampleText.slice(table?.start, table?.end).split("\n");
  const cells = lines.flatMap((line, row) =>
    line.split("\t").map((text, column) => ({
      row,
      column,
      rowSpan: 1,
      columnSpan: 1,
      role: row === 0 ? ("header" as const) : column < 2 ? ("label" as const) : ("data" as const),
      text,
      start: 0,
      end: text.length,
    })),
  );
  const size = { rows: lines.length, columns: 5, start: 0, end: 1 };
  return { index: 0, title: "支出决算表", unit: "万元", headerRows: 1, ...size, cells };
}

const ids = sampleReport.findings.map(({ id }) => id);
const find = (rule: string) => sampleReport.findings.find((finding) => finding.rule === rule)?.id ?? null;

export const exhibits: Readonly<Record<string, Exhibit>> = {
  list: checked({}),
  three: checked({ findings: sampleReport.findings.slice(0, 3), causes: [] }),
  eighty: checked({ findings: manyFindings(80) }),
  thousands: checked({ findings: manyFindings(5000) }),
  open: checked({}, { active: find("share-of-total"), operand: 1 }),
  "open-group": checked({}, { active: find("text-and-table") }),
  "open-last": checked({}, { active: ids.at(-1) ?? null }),
  weight: checked({}, { sort: "weight" }),
  filtered: checked({}, { filter: { ...openFilter, marks: ["missing"] } }),
  "no-match": checked({}, { filter: { ...openFilter, query: "没有的词" } }),
  long: checked(
    {
      document: {
        ...sampleReport.document,
        entity: longName,
        kinds: ["self-evaluation", "evaluation-report"],
      },
      findings: [longSum(), ...sampleReport.findings],
    },
    { active: "long-sum" },
  ),
  coverage: checked({}, { tab: "coverage" }),
  tables: checked({}, { tab: "tables" }),
  filtering: checked({}, { isFiltering: true }),
  "table-open": { ...checked({}, { tab: "tables", table: 0 }), tables: [readTable()] },
  "table-reading": checked({}, { tab: "tables", table: 0 }),
  picking: checked(
    {},
    {
      isNoting: true,
      picks: [
        { text: "612.35万元", quote: "基本支出612.35万元", start: 1, end: 9 },
        { text: "1432.80万元", quote: "本年支出合计1432.80万元", start: 20, end: 29 },
      ],
    },
  ),
  "picking-nothing": checked({}, { isNoting: true, isEmptyPick: true }),
  manual: checked(
    {
      findings: [
        manualFinding({
          id: "1",
          sentence: "基本支出占比 42.74%，与上一节所述“四成左右”不符",
          at: [
            { ...(sampleReport.findings[1] as Finding).at[0], role: "part" },
            { ...((sampleReport.findings[1] as Finding).at[1] as Finding["at"][0]), role: "part" },
          ],
          formula: "612.35 ÷ 1432.80",
          computed: "42.74",
          unit: "%",
        }),
      ],
    },
    { active: "manual-1" },
  ),
  "what-if": checked(
    {},
    {
      active: find("share-of-total"),
      form: "what-if",
      whatIf: {
        finding: find("share-of-total") ?? "",
        operand: 1,
        text: "820.45万元",
        outcome: {
          vanished: sampleReport.findings.filter(({ group }) => group === "cause-5c1e07d2"),
          appeared: sampleReport.findings.slice(0, 1),
          kept: 11,
        },
      },
    },
  ),
  clear: checked({
    findings: [],
    causes: [],
    source: { ...sampleReport.source, losses: [], attachments: [] },
  }),
  "clear-nothing": checked({
    findings: [],
    causes: [],
    tables: [],
    coverage: {
      ...sampleReport.coverage,
      checks: [],
      unchecked: [],
      numbers: 0,
      inRelations: 0,
      relations: { agree: 0, rounding: 0, differ: 0, unsure: 0 },
    },
  }),
  changed: checked({}, {}, true),
  rechecking: { scene: { phase: "checked", tab, report: sampleReport, changed: true, busy: true } },
  crashed: checked({
    crashed: [{ rule: "share-of-total", message: "Division by zero" }],
    document: { ...sampleReport.document, isDisclosure: false, entity: null, year: null, kinds: [] },
  }),
  help: checked({}, { sheet: "help" }),
  identity: checked({}, { sheet: "identity" }),
  decided: { ...checked({}, { active: ids[2] ?? null }), review: decided() },
  "decided-all": {
    ...checked({}, { filter: { ...openFilter, stands: ["open", "confirmed", "later", "excluded"] } }),
    review: decided(),
  },
  excluding: checked({}, { active: ids[0] ?? null, form: "exclude" }),
  noting: checked({}, { active: ids[0] ?? null, form: "note" }),
  record: { ...checked({}, { tab: "record" }), review: decided() },
  "record-disputed": {
    ...checked({}, { tab: "record", merged: "merged", disputes }),
    review: { ...decided(), corrections },
  },
  "record-empty": checked({}, { tab: "record" }),
  empty: { scene: { phase: "empty" } },
  unreadable: { scene: { phase: "unreadable", tab } },
  "no-access": { scene: { phase: "no-access", tab, origins: ["*://*.gov.cn/*"] } },
  "no-access-host": {
    scene: {
      phase: "no-access",
      tab: { ...tab, url: "https://water.lanxi-demo.example/open/2024.html" },
      origins: ["*://water.lanxi-demo.example/*"],
    },
  },
  loading: { scene: { phase: "loading", tab } },
  listing: { scene: listed(sampleLinks) },
  "listing-running": {
    scene: listed(sampleLinks),
    origins: ["*://*.gov.cn/*", "*://wh.other-portal.com/*"],
    listing: {
      listing: undefined,
      more: { zh: "链接已失效（404）。", en: "The link is dead (404)." },
      started: { batch: sampleBatch, progress: progressOf(sampleItems) },
    },
  },
  "listing-none": { scene: listed([]) },
  "listing-thousand": { scene: listed(manyLinks) },
  "not-disclosure": { scene: { phase: "not-disclosure", tab, attachments: [] } },
  "attachments-only": {
    scene: {
      phase: "not-disclosure",
      tab,
      attachments: [
        ...sampleReport.source.attachments,
        { text: "岚溪县水务局2024年度部门决算编制说明.pdf", url: "http://www.lanxi-demo.gov.cn/a.pdf" },
        {
          text: "2024年度项目支出绩效自评表（农村供水保障工程、河道治理工程等12个项目）.doc",
          url: "http://www.lanxi-demo.gov.cn/b.doc",
        },
      ],
    },
  },
  recognised: {
    scene: {
      phase: "recognised",
      tab,
      recognition: { kinds: ["department-final-accounts"], entity: "岚溪县水务局", year: 2024 },
    },
  },
  reading: { scene: { phase: "working", tab, step: "reading", characters: 0 } },
  checking: { scene: { phase: "working", tab, step: "checking", characters: 38_412 } },
  "too-large": {
    scene: {
      phase: "failed",
      tab,
      error: { code: "too-large", message: { zh: "文件过大。", en: "The document is too large." } },
    },
  },
  encrypted: {
    scene: {
      phase: "failed",
      tab,
      error: { code: "encrypted", message: { zh: "有密码。", en: "Encrypted." } },
    },
  },
  damaged: {
    scene: { phase: "failed", tab, error: { code: "damaged", message: { zh: "已损坏。", en: "Damaged." } } },
  },
  timeout: {
    scene: { phase: "failed", tab, error: { code: "timeout", message: { zh: "太久。", en: "Too long." } } },
  },
  scanned: {
    scene: { phase: "failed", tab, error: { code: "scanned", message: { zh: "扫描件。", en: "Scanned." } } },
  },
};
