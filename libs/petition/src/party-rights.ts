import { isOfParty, type ClockChange } from '#libs/kernel';
import { isRunning, resumeClock } from '#libs/rules';
import type { Effects } from '#libs/kind';
import { after, endClocks, meet, runningOf, start, type PetitionContext, type PetitionDossier } from './case.js';
import type { PetitionDraft } from './facts.js';
import { isServiceOwed } from './holding.js';
import { isWindowOf, latest, petitionersOf, receiptOf, unservedOf } from './receipts.js';
import { reviewWindowOf, windowAgain } from './review-window.js';
import { servedLastOn } from './serving.js';

/**
 * What it means for a decided matter that other people petition than before (ours): whoever joins is served too, whoever leaves or
 * was none has no window any more, and who stood there twice has one. The office is done once all who are there are served.
 *
 * @returns the same facts; the last one carries it
 */
export function withRights(
  drafts: readonly PetitionDraft[],
  dossier: PetitionDossier,
  context: PetitionContext,
): readonly PetitionDraft[] {
  const last = drafts.at(-1);
  if (last?.parties === undefined || dossier.state.decidedOn === null) return drafts;
  const now = after(dossier, drafts, context);
  const windows = windowsOver(now, context);
  const { clocks = [], duties = [] } = serviceOwed(now, last, context);
  if (windows.length + clocks.length === 0) return drafts;
  const carried = {
    clocks: [...(last.clocks ?? []), ...windows, ...clocks],
    duties: [...(last.duties ?? []), ...duties],
  };
  return [...drafts.slice(0, -1), { ...last, clocks: carried.clocks, ...(carried.duties.length > 0 && carried) }];
}

/** Windows of nobody end, and those beside the one that counts; one that had ended so may count again. */
function windowsOver(dossier: PetitionDossier, { at }: PetitionContext): readonly ClockChange[] {
  const running = dossier.clocks.filter(({ rule, owner, ...clock }) => {
    return rule === 'XF-11' && isOfParty(owner) && isRunning({ rule, owner, ...clock });
  });
  const petitioners = petitionersOf(dossier);
  const isOfSomebody = (clock: (typeof running)[number]) => petitioners.some((one) => isWindowOf(clock, one, dossier));
  const counted = petitioners.map((one) => reviewWindowOf(dossier, one)?.id);
  const twice = running.filter((clock) => isOfSomebody(clock) && !counted.includes(clock.id));
  const gone = running.filter((clock) => !isOfSomebody(clock));
  // Who was put into another role and back has what was proved before.
  const again = petitioners.flatMap((one) => windowAgain(dossier, one) ?? []);
  return [
    ...endClocks(gone, 'cancelled'),
    ...endClocks(twice, 'superseded'),
    ...again.flatMap((clock) => resumeClock(clock, at)),
  ];
}

/** Whether the office has still to serve somebody now, or nobody any more. */
function serviceOwed(dossier: PetitionDossier, { type }: PetitionDraft, context: PetitionContext): Effects {
  const { handler, end } = dossier.state;
  if (handler === null || end !== null || !isServiceOwed(dossier.state)) return {};
  const open = runningOf(dossier, 'XF-SERVE');
  const isLeft = unservedOf(dossier).length > 0;
  if (isLeft && open.length === 0) {
    const owed = { rule: 'XF-SERVE', owner: handler, startedBy: type, startOn: context.today } as const;
    return start(dossier, context, { ...owed, what: 'recordDelivery' });
  }
  if (isLeft || open.length === 0) return {};
  const receipts = petitionersOf(dossier).map((one) => receiptOf(dossier, one));
  const on =
    servedLastOn(dossier) ??
    latest(receipts.map(({ deliveredOn, servedUnreceivedOn }) => deliveredOn ?? servedUnreceivedOn));
  return { clocks: meet(open, { on: on ?? context.today }) };
}
