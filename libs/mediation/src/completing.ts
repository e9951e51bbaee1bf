import type { ClockChange } from '#libs/kernel';
import { endClocks, meet, runningOf, type KindContext } from '#libs/kind';
import { keepsTime, whatFollows } from './agreement.js';
import { after, andThen, hasConsented, isAmong, isSignedByAll, openedOf, principalsOf } from './case.js';
import type { MediationDossier } from './case.js';
import type { MediationDraft } from './facts.js';
import { keepStep, withEffects } from './next.js';
import { limitRules, mediationRules as rules } from './rules.js';

// What follows from how the case stands, whoever has brought that about: a party that has left or was merged, a corrected capacity.

/** What these facts leave behind beside what they say themselves: duties that are done by them, time that is kept, and what comes next. */
export function completed(
  drafts: readonly MediationDraft[],
  dossier: MediationDossier,
  context: KindContext,
): readonly MediationDraft[] {
  if (drafts.length === 0) return drafts;
  const so = after(dossier, drafts, context);
  if (isSignedAgain(so, drafts)) return keepStep(signedAgain(drafts, dossier, context), dossier, context);
  const changes = [...fulfilled(so), ...unsigned(dossier, so, context)];
  return keepStep(withEffects(drafts, { clocks: changes }), dossier, context);
}

/** What was owed to each party is done once nobody is left to whom it was not, as whoever has left or was merged is. */
function fulfilled(so: MediationDossier): readonly ClockChange[] {
  const all = principalsOf(so).map(({ party }) => party);
  const areTold = all.every((party) => isAmong(so, so.state.toldOfProtection, party));
  const areAsked = all.every((party) => hasConsented(so, party));
  return [
    ...(areTold ? meet(runningOf(so, rules.protection)) : []),
    ...(areAsked ? meet(runningOf(so, rules.askOther)) : []),
  ];
}

/**
 * Not all have signed any more: what is signed anew is completed then, and not before. Where a signature counts for nothing the time that
 * it kept runs again, as long as it is not over: nobody is ended by a correction (ours). Who mediates instead of one who is gone loses the
 * parties none of it.
 */
function unsigned(before: MediationDossier, so: MediationDossier, { at }: KindContext): readonly ClockChange[] {
  const { agreement, end } = openedOf(so);
  if (end !== null || (agreement !== null && (agreement.effectiveOn !== null || isSignedByAll(so)))) return [];
  const over = endClocks(runningOf(so, rules.complete), 'superseded');
  if (agreement === null || agreement.seq !== before.state.agreement?.seq || !isSignedByAll(before)) return over;
  const kept = so.clocks.filter(
    ({ rule, metAt, legalDueAt }) =>
      limitRules.includes(rule) && metAt !== null && legalDueAt !== null && legalDueAt > at,
  );
  return [...over, ...kept.map(({ id }) => ({ change: 'undo', id }) as const)];
}

/**
 * A signature counts again, because the capacity was put right: nobody signs once more, and it goes on as with the last of them, as soon as
 * nothing holds it up.
 */
function isSignedAgain(so: MediationDossier, drafts: readonly MediationDraft[]): boolean {
  const { agreement, end, isSuspended, recusals } = openedOf(so);
  if (end !== null || agreement === null || agreement.effectiveOn !== null || agreement.sealedOn !== null) return false;
  const isFollowed = drafts.some(({ type }) => type === 'signed') || runningOf(so, rules.complete).length > 0;
  if (isFollowed || isSuspended || recusals.length > 0 || !isSignedByAll(so)) return false;
  return principalsOf(so).every(({ party }) => hasConsented(so, party));
}

function signedAgain(
  drafts: readonly MediationDraft[],
  dossier: MediationDossier,
  context: KindContext,
): readonly MediationDraft[] {
  const so = after(dossier, drafts, context);
  const kept = keepsTime(so, context).reduce(withEffects, drafts);
  return andThen(dossier, kept, context, (then) => whatFollows(then, context));
}
