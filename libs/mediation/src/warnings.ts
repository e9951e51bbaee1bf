import type { KindContext, Warned } from '#libs/kind';
import { isGoing, type MediationDossier } from './case.js';
import { isAhead } from './calling.js';
import type { MediationCommands } from './commands.js';
import { isLimit } from './rules.js';

interface Given {
  readonly type: string;
  readonly payload: object;
}

/** What is said beforehand of a command; nobody is kept from it. */
export function warningsOf(
  dossier: MediationDossier,
  { type, payload }: Given,
  context: KindContext,
): readonly Warned[] {
  if (type === 'drawUp') return ofAgreement(payload as MediationCommands['drawUp'], context);
  if (type === 'callSession') return ofSession(dossier, payload as MediationCommands['callSession'], context);
  return type === 'moveSession' ? ofSession(dossier, payload as MediationCommands['moveSession'], context) : [];
}

/**
/**
 * Of an agreement that a court would not confirm in whole (不予司法确认): it binds all the same. And of what would have been owed on a
 * day that is over.
 *
 * @see 民诉法解释 355(1), 358; 民事诉讼法 205: not what a court has entrusted
 */
function ofAgreement(
  { limits, isPaperOnly, obligations }: MediationCommands['drawUp'],
  { today }: KindContext,
): readonly Warned[] {
  const days = obligations.flatMap(({ on, instalments }) => [on, ...(instalments ?? []).map((one) => one.on)]);
  const past = days.flatMap((on) => (on !== null && on < today ? [on] : []));
  const said = [
    ...limits.map((limit): Warned => ({ code: 'mediation.court_confirms_not', details: { limits: limit } })),
    ...past.map((on): Warned => ({ code: 'mediation.obligation_in_past', details: { on } })),
  ];
  // What may not be signed electronically is of status, or of supplies: look which.
  const isOpen = isPaperOnly && !limits.includes('status');
  return isOpen ? [...said, { code: 'mediation.paper_only_status', details: {} }] : said;
}

// Nobody is usually asked to come before or after these; ours.
const [earliest, latest] = ['07:00', '21:00'];

/** Of a session on a day on which it will be over, in the night, or at an hour at which another one is (ours). */
function ofSession(
  dossier: MediationDossier,
  { on, time, session }: { readonly on: string; readonly time: string; readonly session?: number },
  context: KindContext,
): readonly Warned[] {
  const { called } = dossier.state;
  const last = dossier.clocks
    .filter((clock) => isGoing(clock) && isLimit(clock))
    .flatMap(({ legalDueOn }) => legalDueOn ?? [])
    .toSorted()[0];
  const isTaken = called.some(
    (one, at) => at + 1 !== session && isAhead(one, context) && one.on === on && one.time === time,
  );
  return [
    ...(last !== undefined && on > last
      ? [{ code: 'mediation.session_after_limit', details: { on: last } } as const]
      : []),
    ...(time < earliest || time >= latest ? [{ code: 'mediation.session_at_night', details: { time } } as const] : []),
    ...(isTaken ? [{ code: 'mediation.session_same_hour', details: { on, time } } as const] : []),
  ];
}
