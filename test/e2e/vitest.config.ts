import { defineConfig } from "vitest/config";

/** One browser at a time: two cores, and windows that must stay in front. */
export default defineConfig({
  test: {
    root: ".",
    include: ["test/e2e/**/*.test.ts"],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});
