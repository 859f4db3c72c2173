import { defineConfig } from "wxt";

const icons = (name: string) =>
  Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icon/${name}-${size}.png`]));

/** No network of its own: `connect-src` lets extension pages talk to their own files and nothing else. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

export default defineConfig({
  imports: false,
  webExt: { disabled: true },
  manifest: ({ browser }) => ({
    name: "__MSG_name__",
    short_name: "__MSG_shortName__",
    description: "__MSG_description__",
    default_locale: "zh_CN",
    icons: icons("on"),
    // Grey until a page has been recognised: the detector does nothing on other pages, not even a message.
    action: { default_title: "__MSG_shortName__", default_icon: icons("off") },
    permissions: ["activeTab", "scripting", "storage", ...(browser === "firefox" ? [] : ["offscreen"])],
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
