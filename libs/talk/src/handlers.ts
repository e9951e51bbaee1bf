import { addDays } from '#libs/calendar';
import { endClocks, meet, runningOf, type Handler as HandlerOf, type KindContext } from '#libs/kind';
import type { Clock, LegalDate, OfficeId } from '#libs/kernel';
import { beganOn, refused, requireBetween, requireOpen, tools, type TalkDossier } from './case.js';
import type { CalledTo, TalkCommands } from './commands.js';
import type { TalkFacts } from './facts.js';
import { permit } from './grants.js';
import { callRule, silenceRule } from './rules.js';
import type { TalkState } from './state.js';

type Handler<K extends keyof TalkCommands> = HandlerOf<TalkState, TalkCommands[K], TalkFacts>;

/** Begins it: who may see it is named by account, and named anew where others mediate. */
export const open: Handler<'open'> = {
  may: (_dossier, context) => permit(context, 'talk.open'),
  act: (dossier, payload, context) => {
    const { ofMediators, ...opened } = payload;
    const { office } = opened;
    const accounts = [...new Set(payload.accounts)];
    if (accounts.length === 0) throw refused('invalid', 'talk.nobody_listens', 'a talk is with somebody');
    if (dossier.state.office !== null) return otherListeners(dossier.state, { accounts, ofMediators });
    const access = accounts.map((account) => granted(office, account));
    const silence = { rule: silenceRule, owner: office, startedBy: 'opened', startOn: context.today } as const;
    return [tools.draft('opened', opened, tools.start(dossier, context, silence), { access })];
  },
};

const granted = (office: OfficeId, account: string) =>
  ({ change: 'grant', office, account, reason: 'mediator' }) as const;

/**
 * Whoever has come to mediate sees it, with what was said before; whoever mediates no more does not. Where another committee took the
 * place of theirs, whoever it was for is let in for that one.
 */
function otherListeners(
  { office, accounts: before, movedFrom }: TalkState,
  { accounts, ofMediators }: Pick<TalkCommands['open'], 'accounts' | 'ofMediators'>,
) {
  const came = accounts.filter((one) => !before.includes(one));
  // Two who would both write for mediators without accounts: the second found nobody, and is not let in.
  if (!ofMediators && came.length > 0) {
    throw refused('forbidden', 'talk.others_mediate', 'others mediate it');
  }
  const isMoved = movedFrom !== null;
  const letIn = isMoved ? accounts : came;
  const went = isMoved ? before : before.filter((one) => !accounts.includes(one));
  if (office === null || (letIn.length === 0 && went.length === 0)) return [];
  const leaves = { office: movedFrom ?? office, change: 'end', reason: 'mediator' } as const;
  const access = [
    ...letIn.map((account) => granted(office, account)),
    ...went.map((account) => ({ ...leaves, account })),
  ];
  return [tools.draft('listenersChanged', { accounts }, { access })];
}

const over = (dossier: TalkDossier, as: 'superseded' | 'cancelled') => ({
  clocks: endClocks(runningOf(dossier, silenceRule), as),
});

const calledOver = (dossier: TalkDossier, as: 'superseded' | 'cancelled') => ({
  clocks: endClocks(runningOf(dossier, callRule), as),
});

/**
 * What is not over by silence before a day to which that side is called, nor on it: it waits from that day on then, since nobody is heard
 * in what is over.
 */
function waiting(
  dossier: TalkDossier,
  {
    owner,
    startedBy,
    next,
  }: { readonly owner: OfficeId; readonly startedBy: 'called' | 'said'; readonly next: CalledTo | null },
  context: KindContext,
) {
  const from = (startOn: LegalDate) => tools.start(dossier, context, { rule: silenceRule, owner, startedBy, startOn });
  const anew = from(context.today);
  return next !== null && isOverBy(anew.clock, next.on) ? from(next.on) : anew;
}

const isOverBy = ({ legalDueOn }: Pick<Clock, 'legalDueOn'>, on: LegalDate): boolean =>
  legalDueOn !== null && legalDueOn <= on;

/** That side is called to a day ahead, in this room alone: the mediation and its pages know nothing of it. */
export const call: Handler<'call'> = {
  may: (dossier, context) => requireOpen(dossier, context, 'talk.call'),
  act: (dossier, payload, context) => {
    const { office: owner } = dossier.state;
    if (owner === null) return [];
    const { on: setOn } = payload;
    if (setOn < context.today) throw refused('invalid', 'talk.past_day', 'that day is over', { on: setOn });
    // One of today is a day that has begun.
    const startOn = setOn > context.today ? context.today : addDays(setOn, -1);
    const asked = { rule: callRule, owner, startedBy: 'called', startOn, setOn, what: 'say' } as const;
    const replaced = calledOver(dossier, 'superseded');
    const isOver = runningOf(dossier, silenceRule).some((one) => isOverBy(one, setOn));
    const anew = waiting(dossier, { owner, startedBy: 'called', next: payload }, context);
    const later = isOver ? [over(dossier, 'superseded'), anew] : [];
    return [tools.draft('called', payload, replaced, ...later, tools.start(dossier, context, asked))];
  },
};

export const callOff: Handler<'callOff'> = {
  may: (dossier, context) => {
    requireOpen(dossier, context, 'talk.callOff');
    if (dossier.state.next === null) throw refused('conflict', 'talk.nobody_called', 'nobody was called');
  },
  act: (dossier, payload) => [tools.draft('calledOff', payload, calledOver(dossier, 'cancelled'))],
};

/** What was said, and from then on it waits anew. */
export const say: Handler<'say'> = {
  may: (dossier, context) => requireOpen(dossier, context, 'talk.say'),
  act: (dossier, payload, context) => {
    requireBetween(payload.on, beganOn(dossier), context);
    const { office: owner } = dossier.state;
    if (owner === null) return [];
    const { next } = dossier.state;
    const isCalled = next !== null && payload.on >= next.on;
    const met = isCalled ? { clocks: meet(runningOf(dossier, callRule), payload) } : {};
    const anew = waiting(dossier, { owner, startedBy: 'said', next: isCalled ? null : next }, context);
    return [tools.draft('said', payload, over(dossier, 'superseded'), met, anew)];
  },
};

/** Closed by whoever mediates. */
export const close: Handler<'close'> = {
  may: (dossier, context) => requireOpen(dossier, context, 'talk.close'),
  act: (dossier) => [tools.draft('closed', {}, over(dossier, 'cancelled'), calledOver(dossier, 'cancelled'))],
  endsCase: true,
};
