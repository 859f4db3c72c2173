import type { Options } from "./options.ts";

/** Progress on standard error: a bar on a terminal, nothing elsewhere. */
export interface Progress {
  readonly advance: () => void;
  /** A line that must not be torn by the bar. */
  readonly say: (line: string) => void;
  readonly stop: () => void;
}

const format: Readonly<Record<Options["lang"], string>> = {
  zh: "核对 {bar} {value}/{total} · {rate} 份/秒 · 剩余 {eta_formatted}",
  en: "checking {bar} {value}/{total} · {rate}/s · {eta_formatted} left",
};

function printer(quiet: boolean): Progress {
  return {
    advance: () => {},
    say: (line) => {
      if (!quiet) process.stderr.write(`${line}\n`);
    },
    stop: () => {},
  };
}

/** A bar when standard error is a terminal and there is more than one document; plain lines otherwise. */
export async function startProgress(total: number, { quiet, lang }: Options): Promise<Progress> {
  if (quiet || total < 2 || !process.stderr.isTTY) return printer(quiet);
  const { MultiBar, Presets } = await import("cli-progress");
  const bars = new MultiBar(
    { format: format[lang], hideCursor: true, etaBuffer: 200 },
    Presets.shades_classic,
  );
  const bar = bars.create(total, 0, { rate: "–" });
  const began = Date.now();
  let done = 0;
  return {
    advance: () => {
      done += 1;
      const seconds = (Date.now() - began) / 1000;
      bar.update(done, { rate: seconds > 0.5 ? (done / seconds).toFixed(1) : "–" });
    },
    say: (line) => bars.log(`${line}\n`),
    stop: () => bars.stop(),
  };
}
