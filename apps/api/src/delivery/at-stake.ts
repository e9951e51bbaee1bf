import type { KindName } from '#libs/contracts';
import type { DeliveryState } from '#libs/delivery';
import type { Dossier } from '#libs/kernel';
import { atStake as inMediation } from '#libs/mediation';
import { atStake as inPetition } from '#libs/petition';
import { ruleOf } from '#libs/rules';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';

/** How the kinds that are told of a service say which of their clocks runs until then. */
const stakes: Partial<Record<KindName, typeof inPetition>> = { petition: inPetition, mediation: inMediation };

/**
 * What follows in law where a paper is not served in its time: the clock of the case above that runs until its service is told,
 * with what its rule says of its end. Null: nothing is at stake any more, or no clock hangs on it.
 */
export async function stakeOf({ docket, database }: Platform, { actor }: Caller, { parent, state }: Dossier<unknown>) {
  const { report, office, proved, end } = state as DeliveryState;
  if (parent === null || report === null || proved !== null || end !== null) return null;
  const find = stakes[parent.kind as KindName];
  if (find === undefined) return null;
  const { dossier, context } = await docket.now(parent.caseId, actor, database);
  const clock = find(dossier, { command: report.command, office });
  if (clock === null) return null;
  const { name, article, origin, expiry } = ruleOf(context, clock.rule);
  return {
    ...{ clock: clock.id, rule: clock.rule, name: { ...name }, article, origin, dueOn: clock.legalDueOn },
    ...{ isLate: clock.breachedAt !== null, means: expiry.means, liability: expiry.liability, trigger: expiry.trigger },
  };
}
