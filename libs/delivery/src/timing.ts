import { addDays, instantAtHour, legalDateOf } from '#libs/calendar';
import { as, type Instant } from '#libs/kernel';
import type { KindContext } from '#libs/kind';
import { parameterOf } from '#libs/rules';
import type { DeliveryChannel } from './channels.js';

type Packs = Pick<KindContext, 'rules'>;

/**
 * The earliest instant from `at` on at which a message may go out (免打扰时段). A telephone rings by night where a mailbox
 * does not, so that mail may go at any hour.
 */
export function sendableFrom(channel: DeliveryChannel, at: Instant, packs: Packs): Instant {
  if (channel !== 'sms') return at;
  const [from, until] = [parameterOf(packs, 'quietFromHour'), parameterOf(packs, 'quietUntilHour')];
  const day = legalDateOf(at);
  const [begins, ends] = [instantAtHour(day, from), instantAtHour(day, until)];
  if (from <= until) return at >= begins && at < ends ? ends : at;
  if (at < ends) return ends;
  return at >= begins ? instantAtHour(addDays(day, 1), until) : at;
}

/** When the next attempt is made after one that failed: each wait is twice the one before, up to the most. */
export function nextAttemptAt(
  { channel, attempt }: { readonly channel: DeliveryChannel; readonly attempt: number },
  at: Instant,
  packs: Packs,
): Instant {
  const most = parameterOf(packs, 'mostRetryMinutes');
  // Beyond twenty doublings any wait is the longest.
  const minutes = Math.min(parameterOf(packs, 'firstRetryMinutes') * 2 ** Math.min(attempt - 1, 20), most);
  const next = as<Instant>(new Date(Date.parse(at) + minutes * 60_000).toISOString());
  return sendableFrom(channel, next, packs);
}

/** An instant that lies ahead; null: it may be now. */
export const ahead = (instant: Instant, { at }: Pick<KindContext, 'at'>): Instant | null =>
  instant > at ? instant : null;
