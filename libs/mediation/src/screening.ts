import { legalDateOf } from '#libs/calendar';
import { partyNamed } from '#libs/kernel';
import { runningOf, type Effects, type KindContext } from '#libs/kind';
import { allCalledOff } from './calling.js';
import {
  draft,
  openedOf,
  principalsOf,
  refused,
  requireBetween,
  requireNotInForce,
  ruled,
  start,
  type MediationDossier,
} from './case.js';
import { mediationRules as rules } from './rules.js';

/** Parties that nobody has asked yet. */
export const unasked = (dossier: Pick<MediationDossier, 'parties' | 'state'>): readonly string[] =>
  principalsOf(dossier).flatMap(({ party }) =>
    dossier.state.asked.some((one) => partyNamed(dossier.parties, one.party)?.party === party) ? [] : [party],
  );

/** Each side was asked apart. */
export const isAskedAll = (dossier: Pick<MediationDossier, 'parties' | 'state'>): boolean =>
  unasked(dossier).length === 0;

/** Who is asked. @throws DomainError `mediation.not_party` (invalid) */
function askedOf({ parties }: Pick<MediationDossier, 'parties'>, name: string): string {
  const known = partyNamed(parties, name);
  if (known !== undefined && principalsOf({ parties }).includes(known)) return known.party;
  throw refused('invalid', 'mediation.not_party', 'it is no party to the dispute', { party: name });
}

/**
 * What one side said when it was asked apart whether there is violence at home, on a day, by whoever records it. Once it is suspected
 * nobody is set face to face any more, whatever others say and whatever is found later (ours).
 *
 * @throws DomainError `mediation.not_party` (invalid), `mediation.violence_stands` (conflict), those of `requireBetween`
 * @see 反家庭暴力法 14: who suffers it without full capacity has to be reported for, also on suspicion
 */
export const screen = ruled('screen', requireNotInForce, (dossier, payload, context) => {
  const { screening, asked, openedAt } = openedOf(dossier);
  const party = askedOf(dossier, payload.party);
  const isSuspected = payload.finding === 'suspected';
  const before = asked.filter((one) => partyNamed(dossier.parties, one.party)?.party === party);
  if (!isSuspected && before.some(({ finding }) => finding === 'suspected')) {
    throw refused('conflict', 'mediation.violence_stands', 'violence is suspected');
  }
  const on = payload.on ?? context.today;
  requireBetween(on, legalDateOf(openedAt), context);
  const isNew = isSuspected && screening !== 'suspected';
  const owed = owedBy(dossier, { isWardHarmed: payload.isWardHarmed, isNew }, context);
  const screened = draft('screened', { ...payload, party, on }, ...owed);
  return [screened, ...(isNew ? allCalledOff(dossier, context) : [])];
});

/** What is owed because of it: a report for a ward, and the routes against violence for everybody. */
function owedBy(
  dossier: MediationDossier,
  { isWardHarmed, isNew }: { readonly isWardHarmed: boolean; readonly isNew: boolean },
  context: KindContext,
): readonly Effects[] {
  const from = { owner: openedOf(dossier).committee, startedBy: 'screened', startOn: context.today } as const;
  const isReported = runningOf(dossier, rules.violence).length > 0;
  return [
    ...(isWardHarmed && !isReported
      ? [start(dossier, context, { ...from, rule: rules.violence, what: 'reportViolence' })]
      : []),
    ...(isNew ? [start(dossier, context, { ...from, rule: rules.protection, what: 'tellProtection' })] : []),
  ];
}
