import type { Channel, SendingChannel, Outcome } from './channel.js';

/**
 * What a channel lets pass (渠道状态): it is closed, as a circuit is; or open, and this is the trial that is due; or open, and nothing
 * goes.
 */
export type Passage = 'closed' | 'trial' | 'open';

/** What one failure does to a channel. */
export interface Failing {
  /** From so many in a row on it is open. */
  readonly failures: number;
  /** Until its next trial. Each failure beyond those doubles it, up to the most. */
  readonly pauseSeconds: number;
  readonly mostPauseSeconds: number;
}

/** How a channel stands, for all processes of the installation together. */
export interface BreakerStore {
  /** A trial is given once until the next pause is over. */
  passage(channel: SendingChannel, pauseSeconds: number): Promise<Passage>;
  noteFailure(channel: SendingChannel, failing: Failing): Promise<void>;
  /** It works: closed again, and counted. */
  noteSuccess(channel: SendingChannel, parts: number): Promise<void>;
}

// A single failure is an accident; five in a row, whoever they were for, are a channel that is down.
const failures = 5;
// Retries of deliveries begin at minutes: a trial a minute finds a gateway that is back before the next of them.
const pauseSeconds = 60;
// A front that answers for a gateway which is down passes its trial, and each message after that is somebody's and may be lost:
// of those a day has 24, and no 1,440.
const mostPauseSeconds = 3_600;

type Asked = Pick<Channel, 'isThere'>;

/**
 * Keeps messages from a channel that is down: each of them would wait for its answer, and be tried in vain. Where the channel can
 * be asked without a message, that is its trial: a message whose answer is lost is not sent again, and is somebody's.
 */
export class Breaker {
  constructor(private readonly store: BreakerStore) {}

  async mayPass(name: SendingChannel, channel: Asked): Promise<boolean> {
    const passage = await this.store.passage(name, pauseSeconds);
    return passage === 'closed' || (passage === 'trial' && (await isThere(channel)));
  }

  async note(name: SendingChannel, outcome: Outcome, channel: Asked): Promise<void> {
    if (!isDown(outcome)) return this.store.noteSuccess(name, outcome.kind === 'accepted' ? outcome.parts : 0);
    const isLost = outcome.kind === 'unknown';
    await this.store.noteFailure(name, {
      // The next four would be lost too, where it says itself that it is away.
      failures: isLost && !(await isThere(channel)) ? 1 : failures,
      pauseSeconds,
      mostPauseSeconds: isLost ? mostPauseSeconds : pauseSeconds,
    });
  }
}

const isThere = async (channel: Asked): Promise<boolean> => channel.isThere === undefined || (await channel.isThere());

/** A refusal shows that somebody is there; one for all of us does not. */
const isDown = (outcome: Outcome): boolean =>
  outcome.kind === 'unavailable' ||
  outcome.kind === 'unknown' ||
  (outcome.kind === 'refused' && outcome.code === 'not_authorized');
