import { instantText } from '../base/index.js';
import type { DeliveryDetail } from './delivery-detail.js';
import './delivery.messages.js';
import type { Say } from '../base/say.js';

type Leg = DeliveryDetail['progress']['legs'][number];

// An attempt begins within a second of its time; a busy machine has a minute, a worker that is being replaced another.
const patienceMs = 2 * 60_000;

/** When it was looked at, and when the ledger last told something of it. */
interface Seen {
  readonly now: string;
  readonly lastAt: string | null;
  /** A step of it has failed and waits for somebody: the page says so by itself. */
  readonly isStuck: boolean;
}

/** What is waited for on the way that is tried now; also that nothing sends, where its time has long come. */
export function nowWords(say: Say, leg: Leg, seen: Seen): string {
  const { stage, notBefore, attempts, channel } = leg;
  if (stage === 'failed') return '';
  if (isStopped(leg, seen)) return say('delivery.now.stopped');
  if (stage === 'due' && notBefore !== null) {
    return say('delivery.now.later', { n: attempts + 1, time: instantText(notBefore) });
  }
  return say.or(`delivery.now.${stage}.${channel}`, say(`delivery.now.${stage}`));
}

/** Its time has come long ago and nobody has begun it: the engine, or who works for it, does not run. */
function isStopped({ stage, notBefore }: Leg, { now, lastAt, isStuck }: Seen): boolean {
  if (stage !== 'due' || lastAt === null || isStuck) return false;
  const dueMs = Math.max(Date.parse(lastAt), notBefore === null ? 0 : Date.parse(notBefore));
  return Date.parse(now) - dueMs > patienceMs;
}
