// @vitest-environment happy-dom
import { cleanup, fireEvent } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import { checked, showPanel } from "./support.tsx";

afterEach(cleanup);

test("unit, year and kinds are corrected together, and the detection can be brought back", () => {
  const { getByLabelText, getByText, container, send } = showPanel(checked(), { sheet: "identity" });
  fireEvent.input(getByLabelText("单位"), { target: { value: " 岚溪县水利局 " } });
  fireEvent.input(getByLabelText("年度"), { target: { value: "2023" } });
  fireEvent.click(getByLabelText("绩效自评"));
  fireEvent.submit(container.querySelector("form") as HTMLFormElement);
  expect(send).toHaveBeenCalledWith({
    kind: "correct",
    correction: {
      entity: "岚溪县水利局",
      year: 2023,
      kinds: ["department-final-accounts", "self-evaluation"],
    },
  });
  fireEvent.click(getByText("恢复自动识别"));
  expect(send).toHaveBeenCalledWith({ kind: "correct", correction: null });
});

test("a year that is none is left unknown", () => {
  const { getByLabelText, container, send } = showPanel(checked(), { sheet: "identity" });
  fireEvent.input(getByLabelText("年度"), { target: { value: "24" } });
  fireEvent.submit(container.querySelector("form") as HTMLFormElement);
  expect(send).toHaveBeenCalledWith(
    expect.objectContaining({ kind: "correct", correction: expect.objectContaining({ year: null }) }),
  );
});
