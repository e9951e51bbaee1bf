import { legalDateOf } from '#libs/calendar';
import type { Instant, LegalDate } from '#libs/kernel';

/** A legal day so many days before today, negative ahead, for tests that live in real time. */
export const dayAgo = (days = 0): LegalDate =>
  legalDateOf(new Date(Date.now() - days * 86_400_000).toISOString() as Instant);
