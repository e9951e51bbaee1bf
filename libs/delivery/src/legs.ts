import { addDays } from '#libs/calendar';
import type { LegalDate, OfficeId } from '#libs/kernel';
import { endClocks, type Effects, type KindContext } from '#libs/kind';
import { isRunning } from '#libs/rules';
import { andThen, draft, requireIssued, start, type DeliveryDossier } from './case.js';
import { isSent, type DeliveryChannel, type LegFailure } from './channels.js';
import type { DeliveryDraft } from './facts.js';
import { deliveryRules as rules } from './rules.js';
import { currentLeg } from './state.js';
import { ahead, sendableFrom } from './timing.js';

/** What an office owes once no way is left. */
export const lastRules = [rules.deliver, rules.tell] as const;

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
  const { office, ahead: planned, legs, remindsOf } = requireIssued(dossier);
  const channel = planned[0];
  const from = { owner: office, startOn: context.today } as const;
  if (channel === undefined) {
    const until = remindsOf === null ? { ...from, rule: rules.deliver } : untilThatDay(office, remindsOf, context);
    const owed = start(dossier, context, { ...until, startedBy: 'allFailed', what: 'deliver' });
    return [draft('allFailed', { office }, owed)];
  }
  const begins = remindsOf === null || isByHand(channel) ? beginsWith[channel] : { rule: rules.remind };
  const runs = start(dossier, context, { ...from, ...begins, startedBy: 'legBegun' });
  const notBefore = isSent(channel) ? ahead(sendableFrom(channel, context.at, context), context) : null;
  return [draft('legBegun', { leg: legs.length + 1, channel, notBefore }, runs)];
}

/** Of a day somebody is told until it has come, also on that day itself: after it that is of no use. */
function untilThatDay(owner: OfficeId, setOn: LegalDate, { today }: KindContext) {
  const startOn = today < setOn ? today : addDays(setOn, -1);
  return { rule: rules.tell, owner, startOn, setOn } as const;
}

const isByHand = (channel: DeliveryChannel): boolean => 'what' in beginsWith[channel];

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
  // What an office owes once no way is left does not run as long as one is tried.
  const over = { clocks: endClocks(dossier.clocks.filter(isRunning), 'superseded') };
  return [draft('legFailed', { leg, channel, why }, passed, over)];
}
