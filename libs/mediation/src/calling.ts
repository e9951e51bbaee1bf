import { endClocks, meet, runningOf, type KindContext } from '#libs/kind';
import type { Clock, ClockChange, LegalDate } from '#libs/kernel';
import { draft, openedOf, refused, start, type MediationDossier } from './case.js';
import type { MediationDraft } from './facts.js';
import { mediationRules as rules } from './rules.js';
import type { CalledSession } from './state.js';

/** @throws DomainError `mediation.no_such_session` (not_found) */
function sessionNamed({ state: { called } }: MediationDossier, session: number): CalledSession {
  const found = called[session - 1];
  if (found === undefined) throw refused('not_found', 'mediation.no_such_session', 'nobody was called to that one');
  return found;
}

/**
 * A session that is still to be.
 *
 * @throws DomainError `mediation.no_such_session` (not_found), `mediation.session_over` (conflict)
 */
export function requireCalled(dossier: MediationDossier, session: number): CalledSession {
  const found = sessionNamed(dossier, session);
  if (found.stands === 'called') return found;
  throw refused('conflict', 'mediation.session_over', 'it was held, or called off', { session });
}

/** @throws DomainError `mediation.session_in_past` (invalid), details `on` */
export function requireAhead(on: LegalDate, { today }: KindContext): void {
  if (on >= today) return;
  throw refused('invalid', 'mediation.session_in_past', 'nobody is called to a day that is over', { on });
}

const clocksOf = (dossier: MediationDossier, { clock }: CalledSession): readonly Clock[] =>
  runningOf(dossier, rules.session).filter(({ id }) => id === clock);

/** What runs until a session: its office owes that it is held, and is told the day before. */
export function until(
  dossier: MediationDossier,
  on: LegalDate,
  context: KindContext,
  startedBy: 'sessionCalled' | 'sessionMoved',
) {
  const { committee: owner } = openedOf(dossier);
  const asked = { rule: rules.session, owner, startedBy, startOn: context.today, setOn: on } as const;
  return start(dossier, context, { ...asked, what: 'holdSession' });
}

/** Its clock is over. */
export const endedSession = (
  dossier: MediationDossier,
  session: number,
  as: 'cancelled' | 'superseded',
): ClockChange[] => endClocks(clocksOf(dossier, requireCalled(dossier, session)), as);

/** It was held, on whatever day. */
export const metSession = (dossier: MediationDossier, session: number, on: LegalDate): ClockChange[] =>
  meet(clocksOf(dossier, requireCalled(dossier, session)), { on });

/** Nobody is set face to face any more: what all were called to is off, which says nothing of why. */
export const allCalledOff = (dossier: MediationDossier): readonly MediationDraft[] =>
  dossier.state.called.flatMap(({ stands }, at) => {
    if (stands !== 'called') return [];
    const session = at + 1;
    const clocks = endedSession(dossier, session, 'cancelled');
    return [draft('sessionCalledOff', { session, reason: null }, { clocks })];
  });
