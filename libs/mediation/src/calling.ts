import { addDays } from '#libs/calendar';
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

const refusedOver = (session: number) =>
  refused('conflict', 'mediation.session_over', 'it was held or called off, or its day is over', { session });

/** Whether a session that was called still lies ahead: what its day has brought nobody moves or calls off. */
export const isAhead = ({ stands, on }: CalledSession, { today }: Pick<KindContext, 'today'>): boolean =>
  stands === 'called' && on >= today;

/** @throws DomainError `mediation.no_such_session` (not_found), `mediation.session_over` (conflict): it lies ahead no more */
function requireCalled(dossier: MediationDossier, session: number, context: KindContext): CalledSession {
  const found = sessionNamed(dossier, session);
  if (isAhead(found, context)) return found;
  throw refusedOver(session);
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
  // One of today, which a village often has, is a day that has begun.
  const startOn = on > context.today ? context.today : addDays(on, -1);
  const asked = { rule: rules.session, owner, startedBy, startOn, setOn: on } as const;
  return start(dossier, context, { ...asked, what: 'holdSession' });
}

/** Its clock is over. @throws DomainError those of `requireCalled` */
export const endedSession = (
  dossier: MediationDossier,
  { session, as }: { readonly session: number; readonly as: 'cancelled' | 'superseded' },
  context: KindContext,
): ClockChange[] => endClocks(clocksOf(dossier, requireCalled(dossier, session, context)), as);

/** It was held, on whatever day, and whenever that is recorded. @throws DomainError as `endedSession`, unless its day alone is over */
export function metSession(dossier: MediationDossier, session: number, on: LegalDate): ClockChange[] {
  const found = sessionNamed(dossier, session);
  if (found.stands === 'off' || found.stands === 'held') throw refusedOver(session);
  return meet(clocksOf(dossier, found), { on });
}

/** What all were called to and lies ahead is off, which says nothing of why. */
export const allCalledOff = (dossier: MediationDossier, context: KindContext): readonly MediationDraft[] =>
  dossier.state.called.flatMap((one, at) => {
    if (!isAhead(one, context)) return [];
    const session = at + 1;
    const clocks = endedSession(dossier, { session, as: 'cancelled' }, context);
    return [draft('sessionCalledOff', { session, reason: null }, { clocks })];
  });
