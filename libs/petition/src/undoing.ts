import { partyNamed, type Clock, type ClockChange, type Instant, type LegalDate, type OfficeId } from '#libs/kernel';
import type { Effects } from '#libs/kind';
import { cleared, EXPIRY, foldClocks, isInTime, isRunning, resumeClock, ruleOf, takeBackExtension } from '#libs/rules';
import { after, draft, endClocks, meet, openDuty, type PetitionContext, type PetitionDossier } from './case.js';
import { owedAnew } from './classes.js';
import type { PetitionDocument, PetitionClass } from './commands.js';
import type { PetitionDraft, PetitionFacts } from './facts.js';
import { breachOf } from './moments.js';
import { presses } from './pressing.js';
import { isWindowOf, ownerOf, reachedIn, type Petitioner } from './receipts.js';
import { reviewWindowOf, windowAgain } from './review-window.js';
import type { StatedRecord } from './record-state.js';
import { classOf, holderOf, isBarred, type PetitionState } from './state.js';
import { endedOn, standingBeside } from './undone-state.js';
import { breachReinstated } from './withdrawing.js';

// What an office recorded never took place (未办理): its clock is not met and its duty is open again, late where its date
// has passed; what had started with it falls. The office can do it, and records it anew.

type Rejected = PetitionFacts['recordRejected'];

/** By what each act with a stated date is done, which is owed again where it never took place. */
export const dutyOfAct: Readonly<Record<PetitionDocument, string>> = {
  ...{ notice: 'notify', extension: 'noticeExtension' },
  ...{ opinion: 'recordDelivery', answer: 'recordDelivery' },
};

/** The facts of a record whose act never took place. */
export function undone(
  dossier: PetitionDossier,
  {
    record: stated,
    data,
    looked,
  }: { readonly record: StatedRecord; readonly data: Rejected; readonly looked: Effects },
  context: PetitionContext,
): readonly PetitionDraft[] {
  const record = withServing(dossier, stated);
  const received = receivedOf(dossier, record);
  const doneOn = doneBeside(withPresentNames(dossier), record);
  const reopens = endedOn(dossier.state, record) && doneOn === null && isOwed(dossier, record);
  const given = { ...data, ...received.told, reopens };
  // What is owed depends on how the petition stands without the act.
  const now = { ...dossier, state: after(dossier, [draft('recordRejected', given)], context).state };
  const fallen =
    record.document === 'extension' ? untold(now, record, context) : unmet(now, { record, doneOn, reopens }, context);
  const window: Effects = record.isReceipt
    ? { clocks: withoutReceipt(dossier, now, { record, received }, context) }
    : {};
  const act = dutyOfAct[record.document];
  const isStillOwed = fallen.some((each) => each.duties?.some((one) => one.change === 'open' && one.duty.what === act));
  const fact = draft('recordRejected', { ...given, isOwed: isStillOwed }, looked, window, ...fallen);
  return [fact, ...lateNow(after(dossier, [fact], context), record, context)];
}

/** Served last was another one of several petitioners, by which the clock was met: without this service it is not met either. */
function withServing({ state, clocks }: PetitionDossier, record: StatedRecord): StatedRecord {
  if (record.parties === undefined || record.clock !== null) return record;
  const served = clocks.findLast(({ rule, owner, metAt }) => {
    return rule === 'XF-SERVE' && owner === state.handler && metAt !== null;
  });
  return { ...record, clock: served?.id ?? null };
}

/** The windows that fall with a receipt, and those that count in their place by what another entry of the same one received. */
function withoutReceipt(
  dossier: PetitionDossier,
  now: PetitionDossier,
  { record, received: { nobody } }: { readonly record: StatedRecord; readonly received: ReturnType<typeof receivedOf> },
  context: PetitionContext,
): ClockChange[] {
  const fallen = withoutWindows(dossier, { record, petitioners: nobody }, context);
  const left = { ...now, clocks: foldClocks(dossier.clocks, fallen, context.at) };
  const again = nobody.flatMap((one) => windowAgain(left, one) ?? []);
  return [...fallen, ...again.flatMap((clock) => resumeClock(clock, context.at))];
}

/** What was never received starts no time (art. 35): no window is left that the receipt had opened, lapsed meanwhile or not. */
function withoutWindows(
  dossier: PetitionDossier,
  { record: { parties }, petitioners }: { readonly record: StatedRecord; readonly petitioners: readonly Petitioner[] },
  { at }: PetitionContext,
): ClockChange[] {
  // Of somebody who stood there twice those of the name that was served.
  const isOfService = ({ owner }: Clock): boolean =>
    parties === undefined || parties.some((one) => owner === ownerOf(one));
  const windows = dossier.clocks.filter((clock) => {
    const { metAt, endedAs } = clock;
    const isCounted = metAt === null && endedAs !== 'superseded' && endedAs !== 'cancelled';
    return isCounted && isOfService(clock) && petitioners.some((one) => isWindowOf(clock, one, dossier));
  });
  // The first of several ends counts: what has lapsed runs again before it ends anew.
  const lapsed = windows.filter((window) => !isRunning(window));
  return [...lapsed.flatMap((window) => resumeClock(window, at)), ...endClocks(windows, 'superseded')];
}

/** Who has used the review has the opinion, though nobody has served it: since when, at the latest; and who has not. */
function receivedOf(dossier: PetitionDossier, record: StatedRecord) {
  const reached = reachedIn(dossier, record);
  const isOpinion = record.document === 'opinion' && record.isReceipt;
  const shown = reached.map((one) => [one, isOpinion ? (reviewWindowOf(dossier, one)?.metOn ?? null) : null] as const);
  const nobody = shown.filter(([, on]) => on === null).map(([one]) => one);
  const named = shown.flatMap(([one, on]) => (one === null || on === null ? [] : [[one, on] as const]));
  const receivedOn = shown.find(([one]) => one === null)?.[1] ?? null;
  const told = { receivedOn, ...(named.length > 0 && { receivedBy: Object.fromEntries(named) }) };
  return { nobody, told };
}

/** With the names that count now in its records: what reached the one name of somebody has reached the other. */
function withPresentNames(dossier: PetitionDossier): PetitionState {
  const { state, parties } = dossier;
  const named = (one: string): string => partyNamed(parties, one)?.party ?? one;
  const records = state.records.map((each) => (each.parties ? { ...each, parties: each.parties.map(named) } : each));
  return { ...state, records };
}

/** When the same was done by what another record, or the petitioner's own confirmation, proves; null: it was not. */
function doneBeside(state: PetitionState, { number, document, isReceipt, parties }: StatedRecord): LegalDate | null {
  const isService = document === 'opinion' || document === 'answer';
  if (isService && !isReceipt && parties === undefined) return state.deliveredOn;
  return standingBeside(state, number)[0]?.statedOn ?? null;
}

/** Whether somebody owes it: a notice by which the file ended, or what had a clock. */
const isOwed = ({ state }: PetitionDossier, { clock }: StatedRecord): boolean =>
  clock !== null || state.end?.as !== 'closed';

/** The petitioner was not told of the extension: the date moves back, and telling is owed while the limit runs, not after it (ours). */
function untold(dossier: PetitionDossier, record: StatedRecord, context: PetitionContext): readonly Effects[] {
  const clock = dossier.clocks.find(({ id }) => id === record.clock);
  if (clock === undefined) return [];
  const clocks: ClockChange[] = [...extensionBack(clock, context), { change: 'reject', id: clock.id }];
  const [back = clock] = foldClocks([clock], clocks, context.at);
  const isAhead = back.legalDueAt !== null && context.at < back.legalDueAt;
  const isTold = dossier.state.extension?.stage === 'approved' && isRunning(clock) && isAhead;
  const duty = { what: dutyOfAct.extension, clock: clock.id, office: clock.owner as OfficeId };
  return [isTold ? { clocks, duties: [openDuty(dossier, duty)] } : { clocks }];
}

/**
 * Takes an extension back with what its later date brought: breached at that one meanwhile, the clock is late by the earlier
 * one. Also of a clock that another class has ended: it may run on.
 */
export function extensionBack(clock: Clock, context: PetitionContext): ClockChange[] {
  const { id, breachedAt } = clock;
  if (breachedAt === null) return takeBackExtension(context, clock, context.at);
  return [{ change: 'clear', id }, { change: 'reject', id }, ...takeBackExtension(context, cleared(clock), context.at)];
}

interface Found {
  readonly record: StatedRecord;
  /** When it was done after all. */
  readonly doneOn: LegalDate | null;
  readonly reopens: boolean;
}

/** Its clock runs on as if nothing had met it, before whoever still owes it; with what had ended with it. */
function unmet(
  dossier: PetitionDossier,
  { record: { clock: id, document }, doneOn, reopens }: Found,
  context: PetitionContext,
): readonly Effects[] {
  const { state } = dossier;
  const clock = dossier.clocks.find((each) => each.id === id);
  const open = state.end === null && document === 'notice' ? owedBeside(dossier, { clock, reopens }, context) : [];
  if (clock === undefined || document === 'extension') return open;
  const undo: Effects = { clocks: [{ change: 'undo', id: clock.id }] };
  if (doneOn !== null) return [undo, { clocks: meet([clock], { on: doneOn }) }];
  if (!isStillIts(state, clock)) return [undo, { clocks: endClocks([clock], 'superseded') }, ...open];
  const duty = { what: dutyOfAct[document], clock: clock.id, office: clock.owner as OfficeId };
  return [{ ...undo, duties: [openDuty(dossier, duty)] }, ...open];
}

/** Whether an office owes the act still: of its own notice, while it has the matter; nothing where it is accused or all ended. */
function isStillIts({ end, handler, accused }: PetitionState, { owner, rule }: Clock): boolean {
  if (end !== null || isBarred({ accused }, owner as OfficeId)) return false;
  return rule === 'XF-06' || owner === handler;
}

/** What the handler owes beside the notice's own clock: by another rule now, or what the notice had ended by its telling. */
function owedBeside(
  dossier: PetitionDossier,
  { clock, reopens }: { readonly clock: Clock | undefined; readonly reopens: boolean },
  context: PetitionContext,
): readonly Effects[] {
  const { state } = dossier;
  const of = classOf(state);
  if (of === null || state.decidedOn !== null || state.isNotified) return [];
  if (reopens) return [resumed(dossier, of, context)];
  const clocks = dossier.clocks.map((each) => (each === clock ? { ...each, metAt: null } : each));
  return owedAnew({ ...dossier, clocks }, of, 'recordRejected', context).effects;
}

/** What a class owes beside the notice, by the rule of its clock. */
const owedByClass: Readonly<Record<PetitionClass, Readonly<Record<string, string>>>> = {
  appeal: { 'XF-ACCEPT': 'accept', 'XF-09': 'decide' },
  suggestion: { 'XF-ANSWER': 'answerSuggestion' },
  accusation: { 'XF-FEEDBACK': 'giveFeedback', 'XF-PASS': 'refer' },
};

/** The same of a matter that is back with the organ to which it was submitted. */
const passedOn: Readonly<Record<string, string>> = { 'XF-RETURN': 'refer' };

/** What ended because the petitioner was told to go elsewhere runs on as if it had never ended. */
function resumed({ state, clocks, ...dossier }: PetitionDossier, of: PetitionClass, { at }: PetitionContext): Effects {
  const owed = state.handler === null ? passedOn : owedByClass[of];
  const ended = Object.entries(owed).flatMap(([rule, what]) => {
    const last = clocks.findLast((clock) => clock.rule === rule && clock.owner === holderOf(state));
    return last?.endedAs === 'cancelled' && last.metAt === null ? [{ clock: last, what }] : [];
  });
  return {
    clocks: ended.flatMap(({ clock }) => resumeClock(clock, at)),
    duties: ended.map(({ clock: { id, owner }, what }) =>
      openDuty({ ...dossier, state, clocks }, { what, clock: id, office: owner as OfficeId }),
    ),
  };
}

/** What is late now that it is not met, or not in time: a breach that was withdrawn is one again, another is one now. */
function lateNow(dossier: PetitionDossier, record: StatedRecord, context: PetitionContext): readonly PetitionDraft[] {
  const clock = dossier.clocks.find(({ id }) => id === record.clock);
  if (clock?.legalDueAt == null || clock.breachedAt !== null) return [];
  const isLate =
    clock.metOn === null ? clock.legalDueAt <= owedUntil(dossier, clock, context) : !isInTime(clock, clock.metOn);
  if (!isLate) return [];
  const again = breachReinstated(dossier, record, { clock, before: [] }, context);
  if (again !== null) return [again];
  const rule = ruleOf(context, clock.rule);
  const { means } = rule.expiry;
  const moment = { clock: clock.id, name: EXPIRY, dueAt: clock.legalDueAt };
  const changes: ClockChange[] = [
    { change: 'pass', id: clock.id, moment: EXPIRY },
    { change: 'breach', id: clock.id },
  ];
  const passed = { clock, rule, moment, dueAt: clock.legalDueAt, warning: null, means, changes };
  const looking = { ...context, isRetrospective: false, pressing: presses(clock, dossier) };
  return [breachOf(passed, dossier, looking)];
}

/** Until when it was owed by an office that does not owe it any more; of one that does, until now. */
function owedUntil({ state }: PetitionDossier, clock: Clock, { at }: PetitionContext): Instant {
  if (isRunning(clock)) return at;
  return state.end?.at ?? state.holderSince ?? at;
}
