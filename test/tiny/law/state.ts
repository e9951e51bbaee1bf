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
