import type { Clock, OfficeId } from '#libs/kernel';
import { endClocks, meet, runningOf, type Effects, type KindContext } from '#libs/kind';
import { isRunning } from '#libs/rules';
import { after, closedOn, draft, isDropped, openedOf, present, start, type InspectionDossier } from './case.js';
import type { InspectionDraft, InspectionFactType } from './facts.js';
import { inspectionRules as rules } from './rules.js';
import type { InspectionState, Member, Planned } from './state.js';

/** The drafts, the last of them with what they bring about besides. */
export function withEffects(drafts: readonly InspectionDraft[], effects: Effects): readonly InspectionDraft[] {
  const last = drafts.at(-1);
  const { clocks = [], duties = [] } = effects;
  if (last === undefined || clocks.length + duties.length === 0) return drafts;
  const more = { clocks: [...(last.clocks ?? []), ...clocks], duties: [...(last.duties ?? []), ...duties] };
  return [...drafts.slice(0, -1), { ...last, ...more }];
}

/** Who is silent, and owes a word by that clock: whoever comes later by one of their own, and nobody by that of somebody else (IN-DECLARE). */
export function silentBy(
  { inspectors }: Pick<InspectionState, 'inspectors'>,
  { id }: Pick<Clock, 'id'>,
): readonly Member[] {
  const isOfPlan = !inspectors.some(({ declareBy }) => declareBy === id);
  return silent({ inspectors }).filter(({ declareBy }) => (declareBy === undefined ? isOfPlan : declareBy === id));
}

const silent = (state: Pick<InspectionState, 'inspectors'>): readonly Member[] =>
  present(state).filter(({ isFree }) => !isFree);

/** The clock by which somebody who comes owes a word, and what it brings about. */
export const declaring = (
  dossier: InspectionDossier,
  startedBy: 'opened' | 'inspectorAdded' | 'inspectorReplaced',
  context: KindContext,
) => {
  const { commissioner: owner } = openedOf(dossier);
  return start(dossier, context, { rule: rules.declare, owner, startedBy, startOn: context.today, what: 'declare' });
};

/** Each of the group owes a word on whether anything stands in the way: those of the plan until nobody of them is silent any more. */
export function thenDeclares(
  dossier: InspectionDossier,
  drafts: readonly InspectionDraft[],
  context: KindContext,
): readonly InspectionDraft[] {
  const so = after(dossier, drafts, context);
  const { state } = so;
  const running = runningOf(so, rules.declare);
  const owing = state.end === null ? running.filter((clock) => silentBy(state, clock).length > 0) : [];
  const said = running.filter((clock) => !owing.includes(clock));
  const duties = so.duties.filter(({ clock }) => said.some(({ id }) => id === clock));
  const all = withEffects(drafts, {
    clocks: meet(said),
    duties: duties.map(({ id }) => ({ change: 'close', id, as: 'done' })),
  });
  const isNew = state.end === null && silent(state).some(({ declareBy }) => declareBy === undefined);
  if (!isNew || owing.some((clock) => silentBy(state, clock).some(({ declareBy }) => declareBy === undefined)))
    return all;
  const { clocks, duties: more } = declaring(so, 'opened', context);
  return withEffects(all, { clocks, duties: more });
}

/** What was found in a visit is issued by its day, from the record on; a record that is opened again owes nothing. */
export function thenSettles(
  dossier: InspectionDossier,
  drafts: readonly InspectionDraft[],
  context: KindContext,
): readonly InspectionDraft[] {
  const first = after(dossier, drafts, context);
  if (first.state.openedAt === null || first.state.end !== null) return drafts;
  return first.state.visits.reduce((all, { visit: name }) => {
    const so = after(dossier, all, context);
    const visit = so.state.visits.find((one) => one.visit === name);
    return visit === undefined || visit.isSettled ? all : settles(so, { all, visit }, context);
  }, drafts);
}

function settles(
  so: InspectionDossier,
  { all, visit }: { readonly all: readonly InspectionDraft[]; readonly visit: Planned },
  context: KindContext,
): readonly InspectionDraft[] {
  const running = settling(so, visit);
  const on = isDropped(so, visit) ? null : closedOn(so, visit);
  if (on === null) return withEffects(all, { clocks: endClocks(running, 'superseded') });
  if (running.length > 0) return all;
  const { commissioner: owner } = openedOf(so);
  const since = { startedBy: 'recordClosed', startOn: on } as const;
  const { clock, ...effects } = start(so, context, { rule: rules.settle, owner, ...since, what: 'settleVisit' });
  return [...all, draft('recordClosed', { visit: visit.visit, on, clock: clock.id }, effects)];
}

const settling = ({ clocks }: InspectionDossier, { settleBy }: Planned): readonly Clock[] =>
  clocks.filter((clock) => clock.id === settleBy && isRunning(clock));

/** All that was found there is issued. */
export function settled(dossier: InspectionDossier, visit: Planned): Effects {
  const clocks = settling(dossier, visit);
  const duties = dossier.duties.filter(({ clock }) => clock === visit.settleBy);
  return { clocks: meet(clocks), duties: duties.map(({ id }) => ({ change: 'close', id, as: 'done' })) };
}

/** What whoever commissioned it owes another one of the group for, or answers for the date of. */
export function owed(
  dossier: InspectionDossier,
  of: {
    readonly rule: string;
    readonly startedBy: InspectionFactType;
    readonly what: string;
    readonly startOn?: KindContext['today'];
  },
  context: KindContext,
): Effects {
  const owner: OfficeId = openedOf(dossier).commissioner;
  const { clocks, duties } = start(dossier, context, { owner, startOn: context.today, ...of });
  return { clocks, duties };
}
