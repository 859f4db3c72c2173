import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { defineConfig } from "wxt";

const icons = (name: string) =>
  Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icon/${name}-${size}.png`]));

/**
 * No remote code, no remote looks. `connect-src` has room for files that a person asked for on a page; one module
 * makes those requests (`entrypoints/fetching/download.ts`), and a test keeps every other one from it.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' http: https: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** What pdf.js loads while it reads: its worker, its character maps and the standard fonts' data. */
function pdfFiles(): { absoluteSrc: string; relativeDest: string }[] {
  const packaged = resolve("node_modules", "pdfjs-dist");
  const folder = (name: string) =>
    readdirSync(join(packaged, name)).map((file) => ({
      absoluteSrc: join(packaged, name, file),
      relativeDest: `pdf/${name}/${file}`,
    }));
  const worker = join(packaged, "legacy", "build", "pdf.worker.min.mjs");
  return [
    { absoluteSrc: worker, relativeDest: "pdf/pdf.worker.min.mjs" },
    ...["openjpeg", "jbig2"].map((decoder) => ({
      absoluteSrc: join(packaged, "wasm", `${decoder}_nowasm_fallback.js`),
      relativeDest: `pdf/decoders/${decoder}_nowasm_fallback.js`,
    })),
    { absoluteSrc: join(packaged, "LICENSE"), relativeDest: "pdf/LICENSE" },
    ...folder("cmaps"),
    ...folder("standard_fonts"),
  ];
}

export default defineConfig({
  imports: false,
  webExt: { disabled: true },
  // The reader of the reviewer page is loaded in parts, each when a file of its kind comes.
  vite: () => ({ worker: { format: "es" } }),
  hooks: {
    "build:publicAssets": (_wxt, files) => {
      files.push(...pdfFiles());
    },
  },
  manifest: ({ browser }) => ({
    name: "__MSG_name__",
    short_name: "__MSG_shortName__",
    description: "__MSG_description__",
    default_locale: "zh_CN",
    icons: icons("on"),
    // Grey until a page has been recognised: the detector does nothing on other pages, not even a message.
    action: { default_title: "__MSG_shortName__", default_icon: icons("off") },
    permissions: [
      "activeTab",
      "contextMenus",
      "scripting",
      "storage",
      browser === "firefox" ? "alarms" : "offscreen",
    ],
    optional_host_permissions: ["*://*.gov.cn/*", "*://*/*"],
    content_security_policy: { extension_pages: policy },
    commands: {
      _execute_action: {
        suggested_key: { default: "Alt+Shift+G" },
        description: "__MSG_open__",
      },
    },
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "gouji@gouji.invalid",
              strict_min_version: "140.0",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : { minimum_chrome_version: "128" }),
  }),
});
