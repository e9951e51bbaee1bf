import { addDays } from '#libs/calendar';
import type { AccessChange, LegalDate, OfficeId } from '#libs/kernel';
import { closeDuties, endClocks, meet, runningOf, type Effects, type KindContext } from '#libs/kind';
import { isRunning, parameterOf } from '#libs/rules';
import {
  draft,
  openedOf,
  owesRecord,
  refused,
  requireBetween,
  requireGoing,
  requireInspector,
  ruled,
  start,
  type Handler,
  type VisitDossier,
} from './case.js';
import type { Inspector, VisitCommands } from './commands.js';
import type { VisitDraft } from './facts.js';
import { checklistOf } from './national-checklists.js';
import { visitRules as rules } from './rules.js';
import type { VisitState } from './state.js';

// What the tour is kept from its visits are kept from too: that is asked of every row that is kept from somebody, if from nobody by itself.
export const readsBy = (change: AccessChange['change'], unseenBy: readonly OfficeId[] = []) => {
  const kept = change === 'grant' ? { unseenBy } : {};
  return ({ account, office }: Inspector): AccessChange => ({ change, office, account, reason: 'inspector', ...kept });
};

/** Nobody of the office reads it, in whatever other post, as long as that may not know of it. */
const keptFrom = ({ office, isKnown }: Pick<VisitState, 'isKnown' | 'office'>): readonly OfficeId[] =>
  isKnown || office === null ? [] : [office];

/**
 * It begins for the group alone, and hears what changes in the plan. Once it is made, or was dropped, it hears who is of the group, until the
 * tour is over: who is not any more reads nothing of it.
 *
 * @throws DomainError `visit.checklist_unknown` (invalid)
 */
export const open: Handler<'open'> = ruled('open', [], (dossier, payload, context) => {
  const { revision, openedAt, end, causes } = dossier.state;
  if (payload.revision <= revision || end?.as === 'stopped' || causes.includes('over')) return [];
  if (openedAt === null) return opens(dossier, payload, context);
  return end === null ? changes(dossier, payload, context) : [hears(dossier, payload)];
});

type Plan = VisitCommands['open'];

function opens(
  dossier: VisitDossier,
  { checklist: id, isDropped, isStopped: _isStopped, ...plan }: Plan,
  context: KindContext,
): readonly VisitDraft[] {
  const checklist = checklistOf(id);
  if (checklist === undefined) throw refused('invalid', 'visit.checklist_unknown', 'no such checklist', { id });
  const access: AccessChange[] = [
    { change: 'grant', office: plan.commissioner, reason: 'supervisor', unseenBy: [plan.office] },
    ...plan.inspectors.map(readsBy('grant', [plan.office])),
  ];
  // Dropped while it was opened: nobody goes there.
  if (isDropped) {
    return [draft('opened', { ...plan, checklist }, { access }), draft('ended', { as: 'dropped', office: null })];
  }
  const owes = owed(dossier, plan, context);
  return [draft('opened', { ...plan, checklist }, owes, { access })];
}

/** A day that has come already has to begin the day before. */
const dayBefore = (dueOn: LegalDate, { today }: KindContext): LegalDate => (dueOn > today ? today : addDays(dueOn, -1));

/** What is owed, by whoever commissioned it: to go there on its day, and before that to tell the office where it is announced. */
function owed(
  dossier: VisitDossier,
  { on, isAnnounced, commissioner: owner }: Pick<Plan, 'on' | 'isAnnounced' | 'commissioner'>,
  context: KindContext,
): Effects {
  const until = (rule: string, setOn: LegalDate, what: string) =>
    start(dossier, context, {
      ...{ rule, owner, startedBy: 'opened', startOn: dayBefore(setOn, context), setOn, what },
    });
  const going = until(rules.visit, on, 'begin');
  if (!isAnnounced) return { clocks: going.clocks, duties: going.duties };
  const before = addDays(on, -parameterOf(context, 'tellDays'));
  const telling = until(rules.tell, before > context.today ? before : context.today, 'announce');
  return { clocks: [...going.clocks, ...telling.clocks], duties: [...going.duties, ...telling.duties] };
}

/** Who goes reads it, and who does not go any more reads it no more. */
function readersOf(state: VisitState, inspectors: readonly Inspector[]): readonly AccessChange[] {
  const isSame = (one: Inspector) => (other: Inspector) => one.account === other.account && one.office === other.office;
  const gone = state.inspectors.filter((one) => !inspectors.some(isSame(one)));
  const come = inspectors.filter((one) => !state.inspectors.some(isSame(one)));
  return [...gone.map(readsBy('end')), ...come.map(readsBy('grant', keptFrom(state)))];
}

/** Made, or dropped before, it hears who is of the group, and nothing else of it changes. */
function hears(dossier: VisitDossier, { revision, leader, inspectors }: Plan): VisitDraft {
  const { on, isAnnounced } = openedOf(dossier);
  const access = readersOf(dossier.state, inspectors);
  return draft('planChanged', { revision, on, isAnnounced, leader, inspectors }, { access });
}

/** On another day, or for another one, it is owed anew. */
function changes(dossier: VisitDossier, plan: Plan, context: KindContext): readonly VisitDraft[] {
  const { state } = dossier;
  const { revision, on, isAnnounced, leader, inspectors, isDropped, isStopped } = plan;
  const isBegun = state.begunOn !== null;
  const data = { revision, on: isBegun ? openedOf(dossier).on : on, isAnnounced, leader, inspectors };
  const isMoved = !isBegun && !isDropped && on !== state.on;
  const running = runningOf(dossier, rules.visit, rules.tell);
  const effects: Effects = isMoved ? { clocks: endClocks(running, 'superseded') } : {};
  const { commissioner } = openedOf(dossier);
  const anew = isMoved ? owed(dossier, { ...data, commissioner }, context) : {};
  const access = readersOf(state, inspectors);
  const changed = draft('planChanged', data, effects, anew, { access });
  const as = isBegun ? (isStopped ? 'stopped' : null) : isDropped ? 'dropped' : null;
  if (as === null) return [changed];
  const over = { clocks: endClocks(dossier.clocks.filter(isRunning), 'cancelled') };
  return [changed, draft('ended', { as, office: knowing(state) }, over)];
}

/** The office, where it knows of it. */
const knowing = ({ isKnown, office }: VisitState): OfficeId | null => (isKnown ? office : null);

/** The office sees it from here on, and nothing that was not there. */
function seenBy(dossier: VisitDossier): Effects {
  const { isKnown, office, commissioner, inspectors } = openedOf(dossier);
  if (isKnown) return {};
  const access: AccessChange[] = [
    { change: 'grant', office, reason: 'addressee' },
    { change: 'grant', office: commissioner, reason: 'supervisor', unseenBy: [] },
    ...inspectors.map(readsBy('grant')),
  ];
  return { access };
}

/** @throws DomainError `visit.begun` (conflict) */
function requireAhead(dossier: VisitDossier): void {
  if (requireGoing(dossier).begunOn !== null) throw refused('conflict', 'visit.begun', 'somebody is there');
}

/**
 * The office is told, where the plan wants that, of a day that has not passed.
 *
 * @throws DomainError conflict `visit.unannounced`, `visit.told_already`, `visit.day_passed` (details `on`): it is moved first
 */
export const announce: Handler<'announce'> = ruled(
  'announce',
  [requireAhead, requireInspector],
  (dossier, _payload, { today }) => {
    const { isAnnounced, toldOn, office, on } = openedOf(dossier);
    if (!isAnnounced) throw refused('conflict', 'visit.unannounced', 'nobody is told of it before');
    if (toldOn !== null) throw refused('conflict', 'visit.told_already', 'it was told');
    if (on < today) throw refused('conflict', 'visit.day_passed', 'nobody is told of a day that is over', { on });
    const done = { clocks: meet(runningOf(dossier, rules.tell)), duties: closeDuties(dossier, ['announce']) };
    return [draft('announced', { office, on }, done, seenBy(dossier))];
  },
);

/**
 * Somebody is there: on the day of the plan, or after it, and not before the office was told, where the plan wants that. The days in which
 * its record is closed count from when that is recorded: nothing is answered before.
 *
 * @throws DomainError `visit.not_announced` (conflict), `visit.date_before_event`, `visit.date_in_future` (invalid)
 */
export const begin: Handler<'begin'> = ruled('begin', [requireAhead, requireInspector], (dossier, payload, context) => {
  const { on, isAnnounced, toldOn, office } = openedOf(dossier);
  if (isAnnounced && toldOn === null) throw refused('conflict', 'visit.not_announced', 'the office was not told');
  requireBetween(payload.on, toldOn !== null && toldOn > on ? toldOn : on, context);
  const done = {
    clocks: meet(runningOf(dossier, rules.visit), { on: payload.on }),
    duties: closeDuties(dossier, ['begin'], { on: payload.on }),
  };
  const owed = owesRecord(dossier, { startedBy: 'begun', startOn: context.today }, context);
  return [draft('begun', { office, on: payload.on }, done, seenBy(dossier), owed)];
});
