import { expect, test } from "vitest";
import { cleanText, faultyText, folderWith, review } from "./command.ts";

test("shares run side by side print together what one run prints", async () => {
  const files = Object.fromEntries(
    Array.from({ length: 9 }, (_, i) => [`d${i % 3}/${i}.txt`, i % 2 === 0 ? cleanText : faultyText]),
  );
  const folder = await folderWith(files);
  const args = ["--ndjson", "--stable", "--quiet", "--jobs", "1", folder];
  const whole = await review(args);
  const parts = await Promise.all([1, 2, 3, 4].map((i) => review([...args, "--shard", `${i}/4`])));
  const lines = parts.flatMap(({ stdout }) => stdout.trimEnd().split("\n"));
  expect(lines.toSorted()).toEqual(whole.stdout.trimEnd().split("\n").toSorted());
});

test("a share without documents is an empty answer", async () => {
  const folder = await folderWith({ "a.txt": cleanText });
  const { stdout, status } = await review(["--json", "--shard", "2/2", folder]);
  expect(JSON.parse(stdout)).toEqual([]);
  expect(status).toBe(0);
});
