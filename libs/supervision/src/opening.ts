import type { AccessChange } from '#libs/kernel';
import { isGuided, isOutside, isPetitionBureau, lineOf, refusalOf } from '#libs/office';
import { isRunning, type SupervisionBasis } from '#libs/rules';
import { after, draft, endClocks, refused, requireBetween, requireOpened } from './case.js';
import type { SupervisionContext, SupervisionDossier } from './case.js';
import type { SupervisionCommands, TriggerPayload } from './commands.js';
import type { SupervisionDraft } from './facts.js';
import { requireNotBarred, withoutBarred } from './barring.js';
import { permit } from './grants.js';
import type { Handler } from './handler.js';
import { fireRung } from './ladder.js';
import { rungOf } from './rungs.js';
import { causeOf, judgingOf, replacedBy } from './state.js';
import { verifierOf } from './verifiers.js';

/** Opens a supervision (督办、责令改正、催办), after a breach or by hand; the first rung, the reminder, is at once. */
export const open: Handler<'open'> = {
  may: (_dossier, context) => permit(context, 'supervision.open'),
  act: (dossier, payload, context) => {
    const trigger = requireTrigger(payload, payload.basis, context);
    const { office, basis, formerly = [] } = dossier.state;
    if (office === null) return opened(dossier, { payload, trigger }, context);
    if ([office, ...formerly].includes(payload.office) && payload.basis === basis)
      return added(dossier, trigger, context);
    throw refused('conflict', 'supervision.other_case', 'it is another supervision');
  },
};

/**
 * On which basis somebody may open one by hand of what was found: the head of the bureau of others (art. 40(1)), the head of
 * an organ above it of the bureau itself (art. 43); null: not at all.
 */
export function basisByHand(context: Pick<SupervisionContext, 'actor' | 'offices'>): 'art40' | 'art43' | null {
  if (refusalOf(() => permit(context, 'supervision.open')) !== null) return null;
  const { office } = context.actor;
  return office !== null && isPetitionBureau(context.offices, office) ? 'art40' : 'art43';
}

interface Asked {
  readonly payload: SupervisionCommands['open'];
  readonly trigger: TriggerPayload;
}

/** The first trigger, judged as if the offices were not there that are accused in the matter. */
function opened(
  dossier: SupervisionDossier,
  { payload, trigger }: Asked,
  given: SupervisionContext,
): readonly SupervisionDraft[] {
  const { office, basis, barred = [] } = payload;
  requireNotBarred({ barred }, given);
  const context = withoutBarred({ barred }, given);
  requireOthers(payload, context);
  requireMeans(payload, basis, context);
  const late = context.offices.get(office);
  if (late === null) throw refused('invalid', 'supervision.office_unknown', 'no such office', { office });
  if (isOutside(late))
    throw refused('invalid', 'supervision.office_not_in_county', 'no office of the county', { office });
  // Of whom nobody stands above, nobody presses: it is guided (People's Mediation Law 5).
  if (lineOf(context.offices, office).some(isGuided))
    throw refused('invalid', 'supervision.office_guided', 'nobody leads that office', { office });
  const verifier = verifierOf({ office, basis, reportedBy: null }, context.offices);
  // Whoever found it sees what comes of it.
  const supervising = [...new Set([verifier, context.actor.office])].filter((each) => each !== null);
  const access: AccessChange[] = [
    ...supervising.map((each) => ({ change: 'grant' as const, office: each, reason: 'supervisor' as const })),
    ...(barred.includes(office) ? [] : [{ change: 'grant' as const, office, reason: 'addressee' as const }]),
  ];
  const first = draft('opened', { ...trigger, office, basis, verifier, barred }, { access });
  return [first, ...climb(dossier, first, context)];
}

/** Adds a later breach, which climbs the ladder by itself; a supervision that had ended begins anew. */
export const addTrigger: Handler<'addTrigger'> = {
  may: (dossier, context) => {
    permit(context, 'supervision.addTrigger');
    requireOpened(dossier);
  },
  act: (dossier, payload, context) => {
    const { basis } = requireOpened(dossier);
    requireMeans(payload, basis, context);
    return added(dossier, requireTrigger(payload, basis, context), context);
  },
};

function added(
  dossier: SupervisionDossier,
  trigger: TriggerPayload,
  context: SupervisionContext,
): readonly SupervisionDraft[] {
  const { triggers, endedAt } = dossier.state;
  const cause = causeOf(trigger);
  if (cause !== null && triggers.some((each) => causeOf(each) === cause)) return [];
  if (cause === null && endedAt === null) requireNewFinding(dossier, trigger);
  // Also what was laid before anybody: the climb that begins lays it anew.
  const waiting = replacedBy(dossier.state, trigger.clock).flatMap(({ climb: number, waitsOn }) => [
    waitsOn,
    ...judgingOf(dossier.state, number),
  ]);
  const over = endClocks(
    dossier.clocks.filter((clock) => isRunning(clock) && waiting.includes(clock.id)),
    'superseded',
  );
  const first = draft(endedAt === null ? 'triggerAdded' : 'reopened', trigger, { clocks: over });
  return [first, ...climb(dossier, first, context)];
}

/**
 * What a person found of one day is found once: whoever gives the same ground for the same date again, goes back or presses
 * twice, and means the supervision that is open. Another ground or date is another finding; a supervision that has ended
 * begins anew.
 *
 * @throws DomainError `supervision.already_found` (conflict), details `number`, `on`
 */
function requireNewFinding({ number, state }: SupervisionDossier, { trigger, dueOn }: TriggerPayload): void {
  const isFound = state.triggers.some(
    (each) => causeOf(each) === null && each.trigger === trigger && each.dueOn === dueOn,
  );
  if (!isFound) return;
  throw refused('conflict', 'supervision.already_found', 'the same was found already', { number, on: dueOn });
}

/** The trigger that came last begins to climb: the first rung is at once. */
function climb(
  dossier: SupervisionDossier,
  first: SupervisionDraft,
  context: SupervisionContext,
): readonly SupervisionDraft[] {
  const so = after(dossier, [first], context);
  const { basis, climbs } = requireOpened(so);
  const rung = rungOf(context, basis, 1);
  const begun = climbs.at(-1);
  if (rung === null || begun === undefined) return [];
  return fireRung(so, { climb: begun, rung }, { clock: null, changes: [] }, context);
}

/**
 * Who finds what by hand: the petition bureau supervises others (art. 40(1)), an organ above it orders that it corrects what
 * it failed to do itself (art. 43), and neither finds what is the other's to find. Past dates the bureau opens on any basis.
 *
 * @throws DomainError `supervision.basis_of_other` (forbidden), details `basis`
 */
function requireMeans(
  { clock }: Pick<TriggerPayload, 'clock'>,
  basis: SupervisionBasis,
  { actor, offices }: SupervisionContext,
): void {
  if (actor.kind !== 'person') return;
  const isOfBureau = isPetitionBureau(offices, actor.office);
  if (isOfBureau ? clock !== null || basis === 'art40' : clock === null && basis === 'art43') return;
  throw refused('forbidden', 'supervision.basis_of_other', 'another organ finds that', { basis });
}

/** What a person finds of the petition department itself is no case of art. 40, its means against others, but of art. 43. */
function requireOthers({ office, basis, clock }: SupervisionCommands['open'], { offices }: SupervisionContext): void {
  if (clock !== null) return;
  const isBureau = isPetitionBureau(offices, office);
  if (isBureau && basis === 'art40') {
    throw refused('invalid', 'supervision.own_office', 'the petition department does not supervise itself', { office });
  }
  if (isBureau || basis !== 'art43') return;
  throw refused('invalid', 'supervision.office_not_bureau', 'art. 43 is about the petition department', { office });
}

/**
 * A person gives a finding: the platform may act on a date, a person on what was found (art. 40(1)). A trigger of art. 40
 * goes with that basis and with no other.
 */
function requireTrigger(payload: TriggerPayload, basis: SupervisionBasis, context: SupervisionContext): TriggerPayload {
  const { actor, rules } = context;
  const { trigger, dueOn, clock, breach, rule, commissionedBy, finding } = payload;
  if ((trigger !== null) !== (basis === 'art40')) {
    throw refused('invalid', 'supervision.basis_unfit', 'the trigger does not go with the basis', { trigger, basis });
  }
  const byHand = actor.kind === 'person';
  if (byHand && finding === null) {
    throw refused('invalid', 'supervision.finding_missing', 'by hand it needs the finding', { trigger });
  }
  requireBetween(dueOn, null, context);
  // Before the rules were in force nobody was bound by them; what a course brings comes from a clock that binds.
  if (byHand && dueOn < rules.inForceOn) {
    const details = { on: dueOn, bound: rules.inForceOn };
    throw refused('invalid', 'supervision.date_before_rules', 'the date lies before the rules', details);
  }
  const of = { trigger, dueOn, clock, ...((breach ?? null) !== null && { breach }), rule, commissionedBy };
  return { ...of, finding, byHand };
}
