import { endClocks, runningOf, type Effects, type KindContext } from '#libs/kind';
import { andThen, draft, requireIssued, start, type DeliveryDossier } from './case.js';
import { isSent, type DeliveryChannel, type LegFailure } from './channels.js';
import type { DeliveryDraft } from './facts.js';
import { deliveryRules as rules } from './rules.js';
import { currentLeg } from './state.js';
import { ahead, sendableFrom } from './timing.js';

/** Everything that runs while a leg is tried. */
const ofLegs = Object.values(rules).filter((rule) => rule !== rules.deliver);

/** What runs from the turn of a leg on, and what its office then owes. */
const beginsWith: Readonly<Record<DeliveryChannel, { readonly rule: string; readonly what?: string }>> = {
  sms: { rule: rules.send },
  email: { rule: rules.send },
  page: { rule: rules.read },
  hand: { rule: rules.hand, what: 'handOver' },
  post: { rule: rules.post, what: 'post' },
  public: { rule: rules.publish, what: 'publish' },
};

/** The next way that was planned; where none is left, a person has to see to it. */
export function nextLeg(dossier: DeliveryDossier, context: KindContext): readonly DeliveryDraft[] {
  const { office, ahead: planned, legs } = requireIssued(dossier);
  const channel = planned[0];
  const from = { owner: office, startOn: context.today } as const;
  if (channel === undefined) {
    const owed = start(dossier, context, {
      ...{ ...from, rule: rules.deliver },
      ...{ startedBy: 'allFailed', what: 'deliver' },
    });
    return [draft('allFailed', { office }, owed)];
  }
  const runs = start(dossier, context, { ...from, ...beginsWith[channel], startedBy: 'legBegun' });
  const notBefore = isSent(channel) ? ahead(sendableFrom(channel, context.at, context), context) : null;
  return [draft('legBegun', { leg: legs.length + 1, channel, notBefore }, runs)];
}

/** The leg that is tried now has come to nothing, and the next one begins. */
export function failLeg(
  dossier: DeliveryDossier,
  why: LegFailure,
  context: KindContext,
  passed: Effects = {},
): readonly DeliveryDraft[] {
  return andThen(dossier, endLeg(dossier, why, passed), context, (so) => nextLeg(so, context));
}

/** The same without the next one. */
export function endLeg(dossier: DeliveryDossier, why: LegFailure, passed: Effects = {}): readonly DeliveryDraft[] {
  const current = currentLeg(dossier.state);
  if (current === null) return [];
  const { leg, channel } = current;
  const over = { clocks: endClocks(runningOf(dossier, ...ofLegs), 'superseded') };
  return [draft('legFailed', { leg, channel, why }, passed, over)];
}
