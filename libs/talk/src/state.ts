// Stored with the case: add fields, never rename them.
import type { Instant, OfficeId } from '#libs/kernel';
import type { CalledTo } from './commands.js';

/** What the law of separate talks remembers of one. */
export interface TalkState {
  /** The committee; null before the first fact. */
  readonly office: OfficeId | null;
  readonly party: string | null;
  /** Who sees it. */
  readonly accounts: readonly string[];
  /** The committee for which they were let in, where another one took its place since; null: none did. */
  readonly movedFrom: OfficeId | null;
  readonly titleDigest: string | null;
  readonly openedAt: Instant | null;
  /** How often something was recorded. */
  readonly said: number;
  /** To when and where that side was called; null: it is not. */
  readonly next: CalledTo | null;
  readonly end: { readonly at: Instant; readonly as: 'closed' | 'lapsed' } | null;
}

/** Before the first fact. */
export const initialTalk: TalkState = {
  office: null,
  party: null,
  accounts: [],
  movedFrom: null,
  titleDigest: null,
  openedAt: null,
  said: 0,
  next: null,
  end: null,
};
