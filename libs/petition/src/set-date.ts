import { addDays } from '#libs/calendar';
import { parameterOf } from '#libs/rules';
import type { Clock, LegalDate } from '#libs/kernel';
import { draft, endClocks, refused, runningOf, start, type PetitionContext, type PetitionDossier } from './case.js';
import type { ReferralManner } from './commands.js';
import { requireOpen } from './guard.js';
import type { Handler } from './handler.js';

/**
 * A date that is set with an assignment (指定办理期限, art. 22(1)(3)) lies ahead and within the bounds of the pack [D]; a
 * transfer sets none.
 *
 * @throws DomainError (invalid) `petition.set_date_without_assignment`, `set_date_missing`, `set_date_not_ahead`,
 *   `set_date_too_far`
 */
export function requireSetDate(manner: ReferralManner, setOn: LegalDate | null, context: PetitionContext): void {
  const { today } = context;
  if (manner === 'transfer') {
    if (setOn === null) return;
    throw refused('invalid', 'petition.set_date_without_assignment', 'a transfer owes no report', { setOn });
  }
  if (setOn === null) throw refused('invalid', 'petition.set_date_missing', 'an assignment sets a date');
  if (setOn <= today) {
    throw refused('invalid', 'petition.set_date_not_ahead', 'the set date must lie ahead', { setOn, today });
  }
  const max = parameterOf(context, 'setDateMaxDays');
  const bound = addDays(today, max);
  if (setOn <= bound) return;
  throw refused('invalid', 'petition.set_date_too_far', 'the set date lies too far ahead', { setOn, max, bound });
}

/**
 * Whoever assigned the matter changes the date that it set, with the reason, before that date has passed [D]: nobody
 * else does, and a missed date stays missed. The handling limit is another clock and does not move.
 */
export const changeSetDate: Handler<'changeSetDate'> = {
  may: (dossier, context) => {
    requireOpen(dossier, context, 'petition.changeSetDate');
    requireRunning(dossier);
  },
  act: (dossier, { dueOn: setOn, reason }, context) => {
    const clock = requireRunning(dossier);
    requireSetDate('assign', setOn, context);
    const was = clock.limit.kind === 'date' ? clock.limit.on : null;
    if (was === setOn) throw refused('invalid', 'petition.set_date_same', 'it is that date already', { setOn });
    const owed = { rule: 'XF-04', owner: clock.owner, startedBy: 'setDateChanged', startOn: context.today } as const;
    const over = { clocks: endClocks([clock], 'superseded') };
    const data = { referral: dossier.state.referral?.number ?? 0, was, setOn, reason };
    return [draft('setDateChanged', data, over, start(dossier, context, { ...owed, setOn, what: 'reportCompletion' }))];
  },
};

/** @throws DomainError `petition.no_report_owed`, `petition.set_date_passed` (conflict) */
function requireRunning(dossier: PetitionDossier): Clock {
  const clock = runningOf(dossier, 'XF-04')[0];
  if (clock === undefined) throw refused('conflict', 'petition.no_report_owed', 'no report is owed');
  if (clock.breachedAt === null) return clock;
  throw refused('conflict', 'petition.set_date_passed', 'the set date has passed', { dueOn: clock.legalDueOn });
}
