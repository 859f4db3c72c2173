import { afterEach, expect, test, vi } from "vitest";
import { parseArguments } from "../../cli/arguments.ts";
import { startProgress } from "../../cli/progress.ts";

const options = parseArguments(["--lang", "en", "corpus"]);
const wasTerminal = process.stderr.isTTY;

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  process.stderr.isTTY = wasTerminal;
});

/** What is written to standard error by a run of ten documents, one every 200 ms. */
async function written(isTerminal: boolean, quiet = false): Promise<string> {
  let text = "";
  vi.spyOn(process.stderr, "write").mockImplementation((piece) => {
    text += String(piece);
    return true;
  });
  process.stderr.isTTY = isTerminal;
  vi.useFakeTimers();
  const progress = await startProgress(10, { ...options, quiet });
  for (let done = 0; done < 10; done += 1) {
    await vi.advanceTimersByTimeAsync(200);
    progress.advance();
  }
  progress.say("gouji: a.pdf: damaged");
  await vi.advanceTimersByTimeAsync(500);
  progress.stop();
  return text;
}

test("a terminal gets a bar with rate and time left", async () => {
  const text = await written(true);
  expect(text).toMatch(/\d+\/10 · [\d.–]+\/s · .* left/);
  expect(text).toContain("gouji: a.pdf: damaged");
});

test("anything else gets messages only, and nothing when it is to be quiet", async () => {
  expect(await written(false)).toBe("gouji: a.pdf: damaged\n");
  vi.restoreAllMocks();
  expect(await written(false, true)).toBe("");
});
