/** Microseconds that this thread alone computed; the whole process where Node cannot tell threads apart. */
function now(): number {
  const { user, system } = process.threadCpuUsage?.() ?? process.cpuUsage();
  return user + system;
}

/**
 * Milliseconds of processor time since this was called: what the code under test cost, however busy the machine is.
 * Limits on it hold on a loaded machine as well; waiting counts for nothing.
 */
export function processorTime(): () => number {
  const began = now();
  return () => (now() - began) / 1000;
}

/** Milliseconds of processor time that a job takes. */
export function processorTimeOf(job: () => unknown): number {
  const spent = processorTime();
  job();
  return spent();
}
