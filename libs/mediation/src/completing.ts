import type { ClockChange } from '#libs/kernel';
import { meet, runningOf, type KindContext } from '#libs/kind';
import { after, hasConsented, isAmong, principalsOf } from './case.js';
import type { MediationDossier } from './case.js';
import type { MediationDraft } from './facts.js';
import { keepStep, withEffects } from './next.js';
import { mediationRules as rules } from './rules.js';

// What follows from how the case stands, whoever has brought that about: a party that has left or was merged.

/** What these facts leave behind beside what they say themselves: duties that are done by them, and what comes next. */
export function completed(
  drafts: readonly MediationDraft[],
  dossier: MediationDossier,
  context: KindContext,
): readonly MediationDraft[] {
  if (drafts.length === 0) return drafts;
  const so = after(dossier, drafts, context);
  return keepStep(withEffects(drafts, { clocks: fulfilled(so) }), dossier, context);
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
