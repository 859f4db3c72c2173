import { expect, test } from "vitest";
import { isComputed, roundingReasonOf } from "../../../components/finding/rounding.ts";
import type { Finding } from "../../../core/model/report.ts";
import { sampleFindings } from "../../support/sample-findings.ts";

const like = (change: Partial<Finding>) => roundingReasonOf({ ...(sampleFindings[0] as Finding), ...change });

test("each tier has its own reason why rounding does not explain it", () => {
  expect(like({ tier: "certain", stated: "2", interval: ["3", "3"] })).toBe("exact");
  expect(like({ tier: "certain", stated: "57.26%", interval: ["56.0053", "56.0064"] })).toBe("outside");
  expect(like({ tier: "probable", stated: "10.00", interval: ["9.90", "9.995"] })).toBe("stretch");
  expect(like({ tier: "probable", stated: "10.00", interval: ["7.90", "7.91"] })).toBe("inferred");
  expect(like({ tier: "note", stated: "4.38%", interval: ["4.3844", "4.3853"] })).toBe("truncated");
  expect(like({ tier: "certain", stated: "2", interval: ["3", "4"], formula: "3" })).toBe("apart");
  expect(like({ stated: null })).toBeUndefined();
});

test("a formula that only names another mention computes nothing", () => {
  expect(isComputed({ formula: "820.45" })).toBe(false);
  expect(isComputed({ formula: "-3.00" })).toBe(false);
  expect(isComputed({ formula: "58.75 ÷ (1398.60 − 58.75)" })).toBe(true);
  expect(isComputed({ formula: "1 + 1" })).toBe(true);
  expect(isComputed({ formula: "5.00 − 3.00" })).toBe(true);
});
