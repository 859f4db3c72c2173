import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { cleanText, folderWith, main } from "./command.ts";

test("a reader that stops listening ends the run without a stack trace", async () => {
  const names = Array.from({ length: 60 }, (_, i) => `${i}.txt`);
  const folder = await folderWith(Object.fromEntries(names.map((name) => [name, cleanText.repeat(20)])));
  const child = spawn(process.execPath, [main, "--ndjson", folder], { stdio: ["ignore", "pipe", "pipe"] });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (piece) => {
    stderr += piece;
  });
  await once(child.stdout, "data");
  child.stdout.destroy();
  const [status] = await once(child, "close");
  expect(stderr).toBe("");
  expect(status).toBe(0);
});
