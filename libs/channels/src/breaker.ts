import type { SendingChannel, Outcome } from './channel.js';

/** How a channel stands (渠道状态), for all processes of the installation together. */
export interface BreakerStore {
  /**
   * Whether a message may go: the channel is closed, as a circuit is; or it is open, and this is the trial that is due. A
   * trial is given once until the next pause is over.
   */
  mayPass(channel: SendingChannel, pauseSeconds: number): Promise<boolean>;
  /** One more in vain: from `failures` on it is open, and has its next trial after the pause. */
  noteFailure(
    channel: SendingChannel,
    open: { readonly failures: number; readonly pauseSeconds: number },
  ): Promise<void>;
  /** It works: closed again, and counted. */
  noteSuccess(channel: SendingChannel, parts: number): Promise<void>;
}

// A single failure is an accident; five in a row, whoever they were for, are a channel that is down.
const failures = 5;
// Retries of deliveries begin at minutes: a trial a minute finds a gateway that is back before the next of them.
const pauseSeconds = 60;

/** Keeps messages from a channel that is down: each of them would wait for its answer, and be tried in vain. */
export class Breaker {
  constructor(private readonly store: BreakerStore) {}

  mayPass(channel: SendingChannel): Promise<boolean> {
    return this.store.mayPass(channel, pauseSeconds);
  }

  async note(channel: SendingChannel, outcome: Outcome): Promise<void> {
    if (isDown(outcome)) await this.store.noteFailure(channel, { failures, pauseSeconds });
    else await this.store.noteSuccess(channel, outcome.kind === 'accepted' ? outcome.parts : 0);
  }
}

/** A refusal shows that somebody is there; one for all of us does not. */
const isDown = (outcome: Outcome): boolean =>
  outcome.kind === 'unavailable' ||
  outcome.kind === 'unknown' ||
  (outcome.kind === 'refused' && outcome.code === 'not_authorized');
