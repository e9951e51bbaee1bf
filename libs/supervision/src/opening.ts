import { isOutside } from '#libs/office';
import { after, draft, refused, requireOpened, type SupervisionContext, type SupervisionDossier } from './case.js';
import type { TriggerPayload } from './commands.js';
import type { SupervisionDraft } from './facts.js';
import { permit } from './grants.js';
import type { Handler } from './handler.js';
import { fireRung, rungOf } from './ladder.js';
import { causeOf } from './state.js';
import { verifierOf } from './verifiers.js';

/** Opens a supervision (督办), after a breach or by hand; the first rung, the reminder, is at once. */
export const open: Handler<'open'> = {
  may: (_dossier, context) => permit(context, 'supervision.open'),
  act: (dossier, payload, context) => {
    const trigger = requireTrigger(payload, context);
    const { office } = dossier.state;
    if (office !== null) {
      if (payload.office === office) return added(dossier, trigger, context);
      throw refused('conflict', 'supervision.other_case', 'it is the supervision of another office');
    }
    const late = context.offices.get(payload.office);
    if (late === null) {
      throw refused('invalid', 'supervision.office_unknown', 'no such office', { office: payload.office });
    }
    if (isOutside(late)) {
      throw refused('invalid', 'supervision.office_not_in_county', 'no office of the county', { office: late.id });
    }
    const verifier = verifierOf(payload.office, context.offices);
    const data = { ...trigger, office: payload.office, verifier };
    const opened = draft('opened', data, {
      access: [
        ...(verifier === null ? [] : [{ change: 'grant' as const, office: verifier, reason: 'supervisor' as const }]),
        { change: 'grant', office: payload.office, reason: 'addressee' },
      ],
    });
    return [opened, ...climb(dossier, opened, context)];
  },
};

/** Adds a later breach. The ladder climbs on; a supervision that had ended begins anew. */
export const addTrigger: Handler<'addTrigger'> = {
  may: (dossier, context) => {
    permit(context, 'supervision.addTrigger');
    requireOpened(dossier);
  },
  act: (dossier, payload, context) => added(dossier, requireTrigger(payload, context), context),
};

function added(
  dossier: SupervisionDossier,
  trigger: TriggerPayload,
  context: SupervisionContext,
): readonly SupervisionDraft[] {
  const { triggers, endedAt } = dossier.state;
  const cause = causeOf(trigger);
  if (cause !== null && triggers.some((each) => causeOf(each) === cause)) return [];
  if (endedAt === null) return [draft('triggerAdded', trigger)];
  const reopened = draft('reopened', trigger);
  return [reopened, ...climb(dossier, reopened, context)];
}

function climb(
  dossier: SupervisionDossier,
  first: SupervisionDraft,
  context: SupervisionContext,
): readonly SupervisionDraft[] {
  const rung = rungOf(context, 1);
  if (rung === null) return [];
  return [fireRung(after(dossier, [first], context), rung, { clock: null, changes: [] }, context)];
}

/** A person gives a finding: the platform may act on a date, a person on what was found (art. 40(1)). */
function requireTrigger(payload: TriggerPayload, { actor, today, rules }: SupervisionContext): TriggerPayload {
  const { trigger, dueOn, clock, breach, rule, finding } = payload;
  const byHand = actor.kind === 'person';
  if (byHand && finding === null) {
    throw refused('invalid', 'supervision.finding_missing', 'by hand it needs the finding', { trigger });
  }
  if (dueOn > today) {
    throw refused('invalid', 'supervision.date_in_future', 'the date lies ahead', { on: dueOn, bound: today });
  }
  // Before the rules were in force nobody was bound by them; what a course brings comes from a clock that binds.
  if (byHand && dueOn < rules.inForceOn) {
    const details = { on: dueOn, bound: rules.inForceOn };
    throw refused('invalid', 'supervision.date_before_rules', 'the date lies before the rules', details);
  }
  return { trigger, dueOn, clock, ...((breach ?? null) !== null && { breach }), rule, finding, byHand };
}
