/** Does work that Ctrl-C or SIGTERM ends between two of its parts: nothing new is begun, what is under way is finished. */
export async function interruptibly<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const interruption = new AbortController();
  const stop = (): void => interruption.abort();
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.once(signal, stop);
  try {
    return await work(interruption.signal);
  } finally {
    for (const signal of signals) process.off(signal, stop);
  }
}
