import type { Log } from '#libs/observability';
import {
  emptyTextList,
  forgetReminders,
  forgetSignIns,
  forgetStaffMessages,
  forgetWebhookTries,
  sweepSignIns,
  type Queryable,
} from '#libs/persistence';

import { messageOf, pause } from './pauses.js';

interface Chore {
  readonly what: string;
  readonly everyMs: number;
  readonly run: (database: Queryable) => Promise<void>;
}

const choresOf = ({ keptDays, freeze, tellLost }: Sweeping): readonly Chore[] => [
  // A quarter is over a day after its end: an hour more is nobody's.
  { what: 'quarters that are over, for whoever guides', everyMs: 3_600_000, run: freeze },
  // Useless after hours and no harm before: a day's rows of a county are some thousands.
  { what: 'inspectors who are there no more', everyMs: 60_000, run: tellLost },
  { what: 'old sessions and limits', everyMs: 3_600_000, run: sweepSignIns },
  {
    what: 'old lines of the log of sign-ins',
    everyMs: 3_600_000,
    run: (database) => forgetSignIns(database, keptDays),
  },
  { what: 'old tries of webhooks', everyMs: 3_600_000, run: forgetWebhookTries },
  { what: 'old reminders', everyMs: 3_600_000, run: forgetReminders },
  { what: 'old messages to people who work here', everyMs: 3_600_000, run: forgetStaffMessages },
  // Each search reads the whole list, so it is kept short also while an import goes on.
  { what: 'texts that wait for their index', everyMs: 10_000, run: emptyTextList },
];

/** How long sign-ins are kept, what freezes a quarter that is over (ADR-0069), and who tells tours of inspectors who are gone. */
export interface Sweeping {
  readonly keptDays: number;
  readonly freeze: (database: Queryable) => Promise<void>;
  readonly tellLost: (database: Queryable) => Promise<void>;
}

/**
 * What the database needs now and then: without it sessions and digests of sources would be kept for ever, and searches
 * grow slower. Several workers may do it at once, since nothing is lost by doing it twice.
 */
export class Sweeper {
  constructor(
    private readonly database: Queryable,
    private readonly log: Log,
    private readonly sweeping: Sweeping,
  ) {}

  /** Each at once, and again when its time has passed, until it is stopped. */
  async run(stop: AbortSignal): Promise<void> {
    await Promise.all(choresOf(this.sweeping).map((chore) => this.repeat(chore, stop)));
  }

  private async repeat({ what, everyMs, run }: Chore, stop: AbortSignal): Promise<void> {
    while (!stop.aborted) {
      try {
        await run(this.database);
      } catch (error) {
        this.log.warn({ what, error: messageOf(error) }, 'not swept');
      }
      await pause(everyMs, stop);
    }
  }
}
