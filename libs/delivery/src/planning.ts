import type { AccessChange } from '#libs/kernel';
import { endClocks, runningOf, type KindContext } from '#libs/kind';
import { isRunning, parameterOf } from '#libs/rules';
import { andThen, draft, refused, requireIssued, requireTrying, type Handler } from './case.js';
import type { DeliveryChannel } from './channels.js';
import type { DeliveryCommands, ParentReport } from './commands.js';
import { permit } from './grants.js';
import { endLeg, lastRules, nextLeg } from './legs.js';
import { reminderOver } from './reminding.js';

/** As a person issues a paper that is not made here. */
const withoutMore = {
  ...{ fact: null, document: null, documentNumber: null, report: null, remindsOf: null },
  recipient: { party: null, role: 'petitioner' },
} as const;

/** Issues it: the first way begins at once. */
export const issue: Handler<'issue'> = {
  may: (_dossier, context) => permit(context, 'delivery.issue'),
  act: (dossier, payload, context) => {
    if (dossier.state.office !== null) return [];
    const { office, plan } = payload;
    if (context.offices.get(office) === null) {
      throw refused('invalid', 'delivery.office_unknown', 'no such office', { office });
    }
    requirePlan(plan);
    const by = context.actor.office;
    const access: AccessChange[] = [{ change: 'grant', office, reason: 'handler' }];
    if (by !== null && by !== office) access.push({ change: 'grant', office: by, reason: 'registrar' });
    const report = countsForParent(payload.recipient, context) ? reportOf(payload, context) : null;
    const issued = draft('issued', { ...withoutMore, ...payload, report, by }, { access });
    return andThen(dossier, [issued], context, (so) => nextLeg(so, context));
  },
};

/**
 * Whether its proof is one for the whole case: to a party of it always, to whoever may receive for one by power of attorney or by
 * law too (民事诉讼法 88 as the model), and to one whom a group has chosen by the pack.
 */
function countsForParent(recipient: DeliveryCommands['issue']['recipient'], context: KindContext): boolean {
  if (recipient?.role !== 'representative') return true;
  const { actsAs = null } = recipient;
  return actsAs === 'representative' ? parameterOf(context, 'representativeCounts') === 1 : actsAs !== null;
}

/** Whoever is a party and was chosen by others beside receives for those by the pack, as one does who was only chosen. */
function reportOf({ report = null }: DeliveryCommands['issue'], context: KindContext): ParentReport | null {
  if (report === null || parameterOf(context, 'representativeCounts') === 1) return report;
  return { ...report, payload: { ...report.payload, ownOnly: true } };
}

/** Other ways from here on: what is tried now is given up. */
export const replan: Handler<'replan'> = {
  may: (dossier, context) => void requireTrying(dossier, context, 'delivery.replan'),
  act: (dossier, payload, context) => {
    requirePlan(payload.plan);
    const over = { clocks: endClocks(runningOf(dossier, ...lastRules), 'superseded') };
    const given = [draft('replanned', payload, over), ...endLeg(dossier, 'replanned')];
    return andThen(dossier, given, context, (so) => nextLeg(so, context));
  },
};

/** Taken back: nothing more is sent. What had left may have arrived all the same, and its receipt is recorded by `prove`. */
export const withdraw: Handler<'withdraw'> = {
  may: (dossier, context) => void requireTrying(dossier, context, 'delivery.withdraw'),
  act: (dossier, payload) => [
    draft('withdrawn', payload, { clocks: endClocks(dossier.clocks.filter(isRunning), 'cancelled') }),
  ],
  endsCase: true,
};

/** The same by the parent, whose paper stands no more. What is proved by then stays proved, and what has ended has ended. */
export const overtake: Handler<'overtake'> = {
  may: (dossier, context) => {
    permit(context, 'delivery.overtake');
    requireIssued(dossier);
  },
  act: (dossier, payload) => {
    const { fact, proved, end, remindsOf } = requireIssued(dossier);
    if (fact !== payload.fact || proved !== null || end !== null) return [];
    const over = { clocks: endClocks(dossier.clocks.filter(isRunning), 'cancelled') };
    return [remindsOf === null ? draft('overtaken', payload, over) : reminderOver(dossier, over)];
  },
  endsCase: true,
};

/** @throws DomainError `delivery.plan_empty`, `delivery.channel_twice` (invalid), details `channel` */
function requirePlan(plan: readonly DeliveryChannel[]): void {
  if (plan.length === 0) throw refused('invalid', 'delivery.plan_empty', 'a plan names one way at least');
  const channel = plan.find((one, index) => plan.indexOf(one) !== index);
  if (channel === undefined) return;
  throw refused('invalid', 'delivery.channel_twice', 'a plan names each way once', { channel });
}
