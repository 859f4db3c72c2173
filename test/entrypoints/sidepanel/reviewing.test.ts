import { beforeEach, expect, test } from "vitest";
import { manualFinding } from "../../../core/model/manual.ts";
import type { Report } from "../../../core/model/report.ts";
import { createReviewing, type Reviewing } from "../../../entrypoints/sidepanel/reviewing.ts";
import { sampleReport } from "../../support/sample-report.ts";

let reviewing: Reviewing;
let moment = 0;
const [first] = sampleReport.findings;
if (first === undefined) throw new Error("the sample has findings");
const { id } = first;

beforeEach(async () => {
  reviewing = createReviewing({
    load: async () => undefined,
    save: async (review) => review,
    now: () => {
      moment += 1;
      return new Date(Date.UTC(2026, 10, 21, 1, 0, moment)).toISOString();
    },
    text: async () => undefined,
  });
  await reviewing.open(sampleReport);
});

const stand = () => reviewing.view.value.decisions.get(id)?.stand ?? "open";
const own = () => reviewing.manual.value.map(({ message }) => message.zh);
const confirm = () => reviewing.decide({ finding: id, stand: "confirmed", reason: "", note: "" });
const noted = manualFinding({
  id: "a",
  sentence: "另见附注",
  at: first.at,
  formula: null,
  computed: null,
  unit: null,
});

test("decisions, findings of one's own and other steps are taken back in their order, and done again", () => {
  let corrected = false;
  confirm();
  reviewing.note(noted);
  corrected = true;
  const correct = (to: boolean) => () => {
    corrected = to;
  };
  reviewing.remember({ undo: correct(false), redo: correct(true) });
  reviewing.undo();
  expect([corrected, own(), stand()]).toEqual([false, ["另见附注"], "confirmed"]);
  reviewing.undo();
  expect([own(), stand()]).toEqual([[], "confirmed"]);
  reviewing.undo();
  expect([stand(), reviewing.view.value.canUndo]).toEqual(["open", false]);
  for (let step = 0; step < 3; step += 1) reviewing.redo();
  expect([corrected, own(), stand(), reviewing.view.value.canRedo]).toEqual([
    true,
    ["另见附注"],
    "confirmed",
    false,
  ]);
});

test("a finding that was taken back comes back by an undo, and the record keeps both", () => {
  reviewing.note(noted);
  reviewing.takeBack(noted.id);
  expect(own()).toEqual([]);
  reviewing.undo();
  expect(own()).toEqual(["另见附注"]);
  reviewing.redo();
  expect(own()).toEqual([]);
  expect(reviewing.review.value?.manual).toHaveLength(2);
  expect(reviewing.review.value?.takenBack).toHaveLength(2);
});

test("steps outlive a corrected name, and end with the document", async () => {
  confirm();
  const renamed: Report = { ...sampleReport, document: { ...sampleReport.document, entity: "岚溪县农业局" } };
  await reviewing.open(renamed);
  expect(stand()).toBe("confirmed");
  reviewing.undo();
  expect(stand()).toBe("open");
  confirm();
  const other: Report = {
    ...sampleReport,
    source: { ...sampleReport.source, url: "https://other.lanxi-demo.example/", sha256: "0" },
    document: { ...sampleReport.document, entity: "岚溪县卫健局" },
  };
  await reviewing.open(other);
  expect(reviewing.view.value.canUndo).toBe(false);
});

test("what was done before another's work was merged is not taken back", () => {
  confirm();
  reviewing.forgetSteps();
  reviewing.undo();
  expect(stand()).toBe("confirmed");
});
