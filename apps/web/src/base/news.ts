import type { LiveChange } from '#libs/contracts';
import { signal } from './signal.js';

/** What has changed since it was last read: the newest change of each case, by its number. */
export interface News {
  readonly cases: ReadonlyMap<string, LiveChange>;
  /** The inbox changed by a case that is not told any more. */
  readonly duties: boolean;
  /** More was missed than is told one by one. */
  readonly isAll: boolean;
}

const none: News = { cases: new Map(), duties: false, isAll: false };

/** What this page does not show yet. */
export const news = signal<News>(none);

/** Everything was read anew. */
export const forgetNews = (): void => {
  if (news.get().cases.size > 0 || news.get().duties || news.get().isAll) news.set(none);
};

// What this page did itself, or has read, is no news to it: the version of each case that it knows.
const known = new Map<string, number>();
// So many cases are worth remembering; a page that is open for days would gather them for ever.
const mostKnown = 500;

/** This page knows a case at this version: its own command was answered, or the case was read. */
export function knowCase(id: string, version: number): void {
  const [oldest] = known.keys();
  if (known.size >= mostKnown && oldest !== undefined) known.delete(oldest);
  known.set(id, Math.max(version, known.get(id) ?? 0));
  const { cases, ...others } = news.get();
  const left = [...cases].filter(([, change]) => change.case !== id || change.version > version);
  if (left.length < cases.size) news.set({ ...others, cases: new Map(left) });
}

/** Takes one change that was told. */
export function takeChange(change: LiveChange): void {
  if (change.version <= (known.get(change.case) ?? 0)) return;
  const now = news.get();
  const duties = change.duties || (now.cases.get(change.number)?.duties ?? false);
  news.set({ ...now, cases: new Map([...now.cases, [change.number, { ...change, duties }]]) });
}

/** Looks whether an answer shows a case: the answer of a command, or the detail of a case. */
export function knowAnswer(answer: unknown): void {
  if (typeof answer !== 'object' || answer === null) return;
  const { case: id, version, item } = answer as Readonly<Record<string, unknown>>;
  if (typeof id === 'string' && typeof version === 'number') knowCase(id, version);
  const { id: itemId, version: itemVersion } = (item ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof itemId === 'string' && typeof itemVersion === 'number') knowCase(itemId, itemVersion);
}
