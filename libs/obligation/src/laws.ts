import type { ObligationCommands } from './commands.js';
import { obligationRules as rules } from './rules.js';
import type { ObligationMatter, ObligationRoute } from './words.js';

/** In what an obligation follows the law of the case above, and not its own. */
interface LawAbove {
  /** The rule of a day for performance: the debtor's own, after which nobody here is late, or that of an office. */
  readonly day: string;
  /** An office owes it, and no party: it is urged before its day too, and what it states late is looked at (条例 32(2)). */
  readonly isOfOffice: boolean;
  /** Whoever is owed it may be unknown. */
  readonly hasCreditors: boolean;
  /** What has no day is asked about (人民调解法 31(2)). */
  readonly isAskedAbout: boolean;
  /** What is open to whoever is owed it once it is late; null: what private law leaves them. */
  readonly routes: readonly ObligationRoute[] | null;
  /** What is done to none of its kind. */
  readonly without: ReadonlySet<keyof ObligationCommands>;
}

/** By whose law each is watched: the whole of what differs. */
export const lawOf: Readonly<Record<ObligationMatter, LawAbove>> = {
  agreement: {
    ...{ day: rules.perform, isOfOffice: false, hasCreditors: true, isAskedAbout: true, routes: null },
    without: new Set(['confirmDay', 'rejectDay', 'noteWithdrawn', 'deny']),
  },
  // An office has no account to give as a debtor and nothing to let it off: it carries the opinion out. Later than on its day only where
  // all who petition sign for that.
  execution: {
    ...{ day: rules.execute, isOfOffice: true, hasCreditors: false, isAskedAbout: false, routes: ['petition_bureau'] },
    without: new Set([
      ...(['claim', 'tellStanding', 'dispute', 'waive'] as const),
      ...([
        'ask',
        'recordBroken',
        'noteElsewhere',
        'noteBefore',
        'noteConfirmation',
        'replace',
        'restore',
        'resume',
      ] as const),
    ]),
  },
};
