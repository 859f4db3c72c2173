import { enableCompileCache } from "node:module";

// Parsing some hundred TypeScript files costs more than checking a page: keep what was compiled.
enableCompileCache?.();

const { run } = await import("./run.ts");
process.exitCode = await run(process.argv.slice(2));
