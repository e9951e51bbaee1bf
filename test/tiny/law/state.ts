// Stored with the case: add fields, never rename them.
import type { Instant, OfficeId } from '#libs/kernel';
import type { NoticeManner } from './commands.js';

/** What the law of notices remembers of a case. */
export interface NoticeState {
  /** Who has to deliver it; null before the first fact. */
  readonly office: OfficeId | null;
  readonly by: OfficeId | null;
  readonly manner: NoticeManner;
  readonly titleDigest: string | null;
  readonly issuedAt: Instant | null;
  /** The clock whose end nobody above was told of yet. */
  readonly untold: string | null;
  readonly isOverdue: boolean;
  readonly end: { readonly at: Instant; readonly as: 'delivered' | 'withdrawn' } | null;
}

/** Before the first fact. */
export const initialNotice: NoticeState = {
  office: null,
  by: null,
  manner: 'post',
  titleDigest: null,
  issuedAt: null,
  untold: null,
  isOverdue: false,
  end: null,
};

/** The state as the first release stored it: it had no `isOverdue`, and kept its end in two fields. */
export type StateOfShape1 = Omit<NoticeState, 'isOverdue' | 'end'> & {
  readonly isLate: boolean;
  readonly endedAt: Instant | null;
  readonly endedAs: 'delivered' | 'withdrawn' | null;
};

/** What a row holds of a state, which is nothing of what is as at first, as today's law reads it. */
export function liftState(stored: unknown): Partial<NoticeState> {
  const { isLate, endedAt, endedAs, ...rest } = stored as Partial<StateOfShape1>;
  const end = endedAt == null || endedAs == null ? {} : { end: { at: endedAt, as: endedAs } };
  return { ...rest, ...(isLate !== undefined && { isOverdue: isLate }), ...end };
}
