import { AsyncLocalStorage } from 'node:async_hooks';

const current = new AsyncLocalStorage<string>();

/** Runs something under a correlation id, which every log line within then carries. */
export function withCorrelation<T>(id: string, run: () => T): T {
  return current.run(id, run);
}

/** The correlation id of what runs now, or undefined outside of any. */
export function correlationId(): string | undefined {
  return current.getStore();
}

/** Whether a caller's own correlation id may be taken over: short, and without anything a log could choke on. */
export function isCorrelationId(text: string | undefined): text is string {
  return text !== undefined && /^[A-Za-z0-9._-]{8,64}$/.test(text);
}
