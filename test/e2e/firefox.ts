import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A Firefox without a window, driven over WebDriver BiDi: the only protocol that reaches its real sidebar. */
export interface Firefox {
  readonly send: (method: string, params: object) => Promise<Record<string, unknown>>;
  /** The value of an expression in a tab or, for `chrome` contexts, in the browser's own window. */
  readonly evaluate: <Value>(context: string, expression: string) => Promise<Value>;
  readonly close: () => Promise<void>;
}

interface Answer {
  readonly id?: number;
  readonly result?: Record<string, unknown>;
  readonly error?: string;
  readonly message?: string;
}

const quiet = {
  "remote.active-protocols": 1,
  "browser.shell.checkDefaultBrowser": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "app.update.enabled": false,
  "browser.startup.homepage": "about:blank",
  "toolkit.telemetry.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
};

export async function startFirefox(program: string, preferences: object): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), "gouji-firefox-"));
  const lines = Object.entries({ ...quiet, ...preferences }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, "user.js"), lines.join("\n"));
  const child = spawn(
    program,
    [
      "--headless",
      "--no-remote",
      "--profile",
      profile,
      "--remote-debugging-port=0",
      "--remote-allow-system-access",
    ],
    {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, MOZ_HEADLESS_WIDTH: "1400", MOZ_HEADLESS_HEIGHT: "900" },
    },
  );
  const socket = new WebSocket(`${await addressOf(child)}/session`);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });
  const send = sender(socket);
  await send("session.new", { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  return {
    send,
    evaluate: async (context, expression) => {
      const answer = await send("script.evaluate", {
        expression,
        target: { context },
        awaitPromise: true,
        userActivation: true,
      });
      if (answer.type === "exception") throw new Error(JSON.stringify(answer.exceptionDetails).slice(0, 600));
      return (answer.result as { value: never }).value;
    },
    close: async () => {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      await send("browser.close", {}).catch(() => child.kill());
      socket.close();
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const timer = setTimeout(() => reject(new Error(`Firefox did not start: ${said}`)), 30_000);
    const listen = (data: Buffer) => {
      said += data.toString();
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/u.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
  });
}

function sender(socket: WebSocket): Firefox["send"] {
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  socket.onmessage = ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  };
  return (method, params) =>
    new Promise((resolve, reject) => {
      last += 1;
      const id = last;
      const timer = setTimeout(() => reject(new Error(`${method}: no answer`)), 20_000);
      waiting.set(id, ({ result, error, message }) => {
        clearTimeout(timer);
        waiting.delete(id);
        if (error !== undefined) reject(new Error(`${method}: ${error}: ${message}`));
        else resolve(result ?? {});
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
}
