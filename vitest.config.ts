import { defineConfig } from "vitest/config";

/** Unit, property, component and architecture tests. Those in a real browser have a configuration of their own. */
export default defineConfig({
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    exclude: ["test/e2e/**", "test/architecture/planted/**"],
    testTimeout: 20_000,
  },
});
