import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { politeLimits, Queue, type Task, type Turn } from "../../../entrypoints/batching/queue.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const later = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** A server that writes down who asks it when, and how many at a time. */
function watched() {
  const active = new Map<string, number>();
  const most = new Map<string, number>();
  const starts: { host: string; id: string; at: number }[] = [];
  const began = Date.now();
  const task = (id: string, host: string, turns: Turn[] = [], takes = 2000, batch = "b"): Task => ({
    id,
    batch,
    host,
    run: async (attempt, signal) => {
      starts.push({ host, id, at: Date.now() - began });
      active.set(host, (active.get(host) ?? 0) + 1);
      most.set(host, Math.max(most.get(host) ?? 0, active.get(host) ?? 0));
      await later(takes);
      active.set(host, (active.get(host) ?? 1) - 1);
      signal.throwIfAborted();
      return turns[attempt] ?? { kind: "finished" };
    },
  });
  return { task, most, starts, active };
}

const many = (count: number, of: (index: number) => Task) => Array.from({ length: count }, (_, i) => of(i));

test("one host is asked by two at a time, half a second apart; hosts do not wait for each other", async () => {
  const { task, most, starts } = watched();
  const queue = new Queue({ ...politeLimits, inAll: 8 });
  queue.add(many(6, (i) => task(`a${i}`, "a.gov.cn")));
  queue.add(many(3, (i) => task(`b${i}`, "b.gov.cn")));
  await vi.advanceTimersByTimeAsync(30_000);
  expect(starts).toHaveLength(9);
  expect(most.get("a.gov.cn")).toBe(2);
  const times = starts.filter(({ host }) => host === "a.gov.cn").map(({ at }) => at);
  for (const [index, at] of times.slice(1).entries())
    expect(at - (times[index] ?? 0)).toBeGreaterThanOrEqual(500);
  expect(starts.find(({ host }) => host === "b.gov.cn")?.at).toBe(0);
  expect(queue.has("b")).toBe(false);
});

test("the watch itself would see a queue without manners", async () => {
  const { task, most } = watched();
  const rude = new Queue({ perHost: 6, inAll: 6, delayMs: 0 });
  rude.add(many(6, (i) => task(`a${i}`, "a.gov.cn")));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(most.get("a.gov.cn")).toBe(6);
});

test("never more at a time in all than two cores can bear", async () => {
  const { task, active } = watched();
  const queue = new Queue(politeLimits);
  queue.add(many(12, (i) => task(`t${i}`, `h${i}.gov.cn`)));
  await vi.advanceTimersByTimeAsync(100);
  expect([...active.values()].reduce((sum, count) => sum + count, 0)).toBe(4);
});

test("a host that asks to wait is left alone as a whole, and the task comes first again", async () => {
  const { task, starts } = watched();
  const queue = new Queue(politeLimits);
  queue.add([task("busy", "a.gov.cn", [{ kind: "again", waitMs: 10_000 }], 100)]);
  queue.add([task("next", "a.gov.cn", [], 100), task("other", "b.gov.cn", [], 100)]);
  await vi.advanceTimersByTimeAsync(9000);
  expect(starts.map(({ id }) => id)).toEqual(["busy", "other"]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(starts.map(({ id }) => id)).toEqual(["busy", "other", "busy", "next"]);
  expect(starts[2]?.at).toBeGreaterThanOrEqual(10_000);
});

test("a paused batch starts nothing more and goes on where it was; others are not held up", async () => {
  const { task, starts } = watched();
  const queue = new Queue(politeLimits);
  queue.add(many(6, (i) => task(`a${i}`, "a.gov.cn", [], 400)));
  await vi.advanceTimersByTimeAsync(700);
  queue.pause("b");
  queue.add([task("else", "a.gov.cn", [], 400, "c")]);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(starts.map(({ id }) => id)).toEqual(["a0", "a1", "else"]);
  expect(queue.has("b")).toBe(true);
  queue.resume("b");
  await vi.advanceTimersByTimeAsync(20_000);
  expect(starts.map(({ id }) => id).slice(3)).toEqual(["a2", "a3", "a4", "a5"]);
});

test("a cancelled batch is dropped and what runs of it is aborted", async () => {
  const { task, starts } = watched();
  const ended: string[] = [];
  const queue = new Queue(politeLimits, (batch) => ended.push(batch));
  queue.add(many(5, (i) => task(`a${i}`, "a.gov.cn")));
  await vi.advanceTimersByTimeAsync(100);
  queue.cancel("b");
  await vi.advanceTimersByTimeAsync(20_000);
  expect(starts).toHaveLength(1);
  expect(ended).toEqual(["b"]);
  expect(queue.has("b")).toBe(false);
});
