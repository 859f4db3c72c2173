interface Timers {
  setTimeout(run: () => void): unknown;
}

/** Lets what waits have its turn: painting, clicks, messages. */
export function turn(): Promise<void> {
  return new Promise((done) => {
    (globalThis as unknown as Timers).setTimeout(done);
  });
}

/** Runs work that comes in steps to its end and gives way after every so many of them. */
export async function inSteps<Result>(work: Generator<undefined, Result>, every: number): Promise<Result> {
  for (let count = 1; ; count += 1) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (count % every === 0) await turn();
  }
}
