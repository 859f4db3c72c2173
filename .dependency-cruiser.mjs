/** Stages of core in their order, each with what it may import of core besides itself. */
const stages = {
  lexicon: [],
  model: [],
  text: ["model", "lexicon"],
  read: ["model", "text"],
  detect: ["text", "model", "lexicon"],
  parse: ["text", "model", "lexicon"],
  extract: ["model", "text", "lexicon"],
  rules: ["model"],
  report: ["model", "lexicon"],
  years: ["model", "lexicon"],
  export: ["model", "lexicon"],
  wire: ["model"],
  evidence: ["model", "read/archive", "export", "wire"],
};

/** Packages that a stage may use. */
const packages = {
  model: ["decimal.js"],
  text: ["decimal.js"],
  detect: ["decimal.js"],
  parse: ["decimal.js"],
  extract: ["decimal.js"],
  rules: ["decimal.js"],
  report: ["decimal.js"],
  years: ["decimal.js"],
  read: ["parse5", "pdfjs-dist", "@e965/xlsx", "fflate", "cfb"],
  export: ["decimal.js", "@e965/xlsx", "fflate"],
  wire: ["zod"],
  evidence: ["decimal.js", "fflate"],
};

const comments = {
  lexicon: "Data only: it imports nothing, so that a word can be added without knowing the program.",
  read: "Readers make snapshots; they know nothing of what the words mean.",
  rules: "A rule sees relations, never nodes, other stages or other rules' thinking.",
  evidence: "A pack is made of what other stages wrote, and verified without asking how they did.",
  wire: "What crosses a boundary is described by types of the model and a schema, no more.",
};

const layers = Object.entries(stages).map(([stage, below]) => ({
  name: `layer-${stage}`,
  comment: comments[stage] ?? "An earlier stage never imports a later one, nor a neighbour.",
  severity: "error",
  from: { path: `^core/${stage}/` },
  to: { path: "^core/", pathNot: `^core/(${[stage, ...below].join("|")})/` },
}));

const libraries = Object.keys(stages).map((stage) => ({
  name: `packages-of-${stage}`,
  comment: "A stage uses the packages it is named with in this file and no other.",
  severity: "error",
  from: { path: `^core/${stage}/` },
  to: {
    dependencyTypesNot: ["local"],
    path: "node_modules/|^[a-z@]",
    pathNot: ["^core/", ...(packages[stage] ?? []).map((name) => `(^|node_modules/)${name}(/|$)`)],
  },
}));

/**
 * Who may import whom. Read it top down: a stage knows only the stages before it.
 * @type {import("dependency-cruiser").IConfiguration}
 */
const configuration = {
  forbidden: [
    {
      name: "no-circular",
      comment: "Data flows one way; so do imports.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "core-is-pure",
      comment: "Core knows no interface and no browser.",
      severity: "error",
      from: { path: "^core/" },
      to: { path: "^(components|entrypoints|cli|test|scripts|demo)/" },
    },
    ...layers,
    ...libraries,
    {
      name: "no-way-round-check",
      comment: "Only check.ts knows the order of the stages.",
      severity: "error",
      from: { path: "^core/", pathNot: "^core/(check[.]ts|rules/)" },
      to: { path: "^core/(check[.]ts|rules/index[.]ts)$" },
    },
    {
      name: "components-are-props-in-intents-out",
      comment: "Components know the model and nothing that only a browser or the core's stages can do.",
      severity: "error",
      from: { path: "^components/" },
      to: {
        path: "^(core|entrypoints|cli|scripts|demo)/|node_modules/(wxt|webextension-polyfill)/",
        pathNot: "^core/model/",
      },
    },
    {
      name: "entrypoints-use-whole-stages",
      comment:
        "Entrypoints wire check, read, detect, wire and export to the browser; they do not parse or extract.",
      severity: "error",
      from: { path: "^entrypoints/" },
      to: {
        path: "^core/(lexicon|text|parse|extract|rules|report)/|^(cli|scripts|demo|test)/",
        // The list of rules: their words stand on the cards. The portal's pages: one is the demo inside the extension.
        pathNot: "^core/rules/index[.]ts$|^demo/pages/",
      },
    },
    {
      name: "detector-is-small",
      comment: "The script that runs on every granted page has room for the recogniser only.",
      severity: "error",
      from: { path: "^entrypoints/detect[.]content/" },
      to: { path: "node_modules/webextension-polyfill|^core/(check|read|wire|export)" },
    },
    {
      name: "cli-uses-whole-stages",
      comment: "The command line reads arguments and files; what it finds is core's.",
      severity: "error",
      from: { path: "^cli/" },
      to: {
        path: "^core/(lexicon|text|parse|extract|rules|detect)/|^(entrypoints|components)/",
        // The list of rules: what each rests on stands in working papers.
        pathNot: "^core/rules/index[.]ts$",
      },
    },
    {
      name: "no-tests-in-the-product",
      comment: "Nothing that is shipped needs a test's file.",
      severity: "error",
      from: { path: "^(core|components|entrypoints|cli)/" },
      to: { path: "^test/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
  },
};

export default configuration;
