const last = new Map<number, Promise<void>>();

/**
 * Does what the browser tells about one tab in the order in which it was told: "loading" must not come after
 * "complete" because it had to wait for something. A task only changes states; long work is started, not awaited.
 */
export function inTurn(tabId: number, task: () => Promise<void>): void {
  // `finally`: a task that fails is reported by the browser and must not stop those behind it.
  const turn = (last.get(tabId) ?? Promise.resolve()).finally(task).finally(() => {
    if (last.get(tabId) === turn) last.delete(tabId);
  });
  last.set(tabId, turn);
}
