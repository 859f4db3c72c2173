import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { type FirefoxSession, until } from "./firefox-session.ts";

/** A tab of the extension in Firefox, used as a person uses it. */
export type FirefoxTab = ReturnType<typeof firefoxTab>;

export function firefoxTab({ send, evaluate }: FirefoxSession, context: string) {
  const ask = <Value>(expression: string) => evaluate<Value>(context, expression);
  const clickAt = (x: number, y: number, button = 0) =>
    send("input.performActions", {
      context,
      actions: [
        {
          type: "pointer",
          id: "mouse",
          actions: [
            { type: "pointerMove", x: Math.round(x), y: Math.round(y) },
            { type: "pointerDown", button },
            { type: "pointerUp", button },
          ],
        },
      ],
    });
  const wait = async (expression: string) => {
    const found = await until(() => ask<boolean>(`Boolean(${expression})`));
    if (!found) throw new Error(`waited in vain: ${expression}`);
  };
  return {
    ask,
    wait,
    clickAt,
    /** A real click on the middle of an element, once it is there, stands still and is not covered. */
    click: async (selector: string, button = 0) => {
      const element = `document.querySelector(${JSON.stringify(selector)})`;
      await wait(element);
      let before = "";
      const place = await until(async () => {
        const now = await ask<string>(
          `(() => { const one = ${element}; one?.scrollIntoView({ block: "nearest" });
            const { left, top, width, height } = one?.getBoundingClientRect() ?? {};
            const [x, y] = [left + width / 2, top + height / 2];
            const hit = Number.isFinite(x) ? document.elementFromPoint(x, y) : null;
            return hit !== null && one.contains(hit) ? JSON.stringify([x, y]) : ""; })()`,
        );
        const isStill = now !== "" && now === before;
        before = now;
        return isStill ? now : "";
      });
      if (place === "") throw new Error(`never to be clicked: ${selector}`);
      const [x = 0, y = 0] = JSON.parse(place) as number[];
      await clickAt(x, y, button);
    },
    choose: async (...files: readonly string[]) => {
      await wait(`document.querySelector("input[type=file]")`);
      const { result } = (await send("script.evaluate", {
        expression: `document.querySelector("input[type=file]")`,
        target: { context },
        awaitPromise: false,
      })) as { result: { sharedId: string } };
      const element = { sharedId: result.sharedId };
      await send("input.setFiles", { context, element, files: files.map((file) => resolve(file)) });
    },
    /** What is lit under a name first, and where that is in the window. */
    lit: async (name: string) => {
      const found = await ask<string>(
        `(() => { const [place] = CSS.highlights.get(${JSON.stringify(name)}) ?? [];
          if (!place) return "";
          const range = document.createRange();
          range.setStart(place.startContainer, place.startOffset);
          range.setEnd(place.endContainer, place.endOffset);
          const { left, top, width, height } = range.getBoundingClientRect();
          return JSON.stringify({ text: range.toString(), x: left + width / 2, y: top + height / 2 }); })()`,
      );
      return found === "" ? undefined : (JSON.parse(found) as { text: string; x: number; y: number });
    },
    shoot: async (path: string) => {
      const { data } = await send("browsingContext.captureScreenshot", { context });
      writeFileSync(path, Buffer.from(String(data), "base64"));
    },
  };
}
