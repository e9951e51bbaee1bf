import { quarterOf } from '#libs/calendar';
import type { AccessChange, Clock, OfficeId } from '#libs/kernel';
import { closeDuties, endClocks, meet, runningOf, type Effects, type KindContext } from '#libs/kind';
import { petitionBureauFor } from '#libs/office';
import { isRunning, parameterOf } from '#libs/rules';
import {
  after,
  draft,
  openedOf,
  refused,
  requireAddressee,
  requireDraft,
  requireGoing,
  requireLaid,
  requireMayName,
  requireSound,
  requireSpeaker,
  requireToAnswer,
  requireWithdrawable,
  ruled,
  start,
  type CircularDossier,
  type Handler,
} from './case.js';
import { circularRules as rules } from './rules.js';

const quarter = /^\d{4}Q[1-4]$/u;

/**
 * Begun, it is its office's alone.
 *
 * @throws DomainError invalid `circular.period_unfit`, `circular.period_ahead`, `circular.nothing_cited`, those of `requireSpeaker`
 */
export const open: Handler<'open'> = ruled('open', [], (dossier, payload, context) => {
  const { office } = context.actor;
  if (dossier.state.openedAt !== null || office === null) return [];
  const { period, form, cites } = payload;
  requireSpeaker(office, form, context);
  requireQuarter(period);
  requireBegun(period, context);
  if (form === 'circular' && cites.length === 0) {
    throw refused('invalid', 'circular.nothing_cited', 'a circular is of findings');
  }
  const access: AccessChange[] = [{ change: 'grant', office, reason: 'handler' }];
  return [draft('opened', { ...payload, office }, { access })];
});

/** @throws DomainError `circular.period_unfit` (invalid), details `period` */
function requireQuarter(period: string): void {
  if (quarter.test(period)) return;
  throw refused('invalid', 'circular.period_unfit', 'no quarter', { period });
}

/** Of a quarter that has not begun there is nothing to tell. @throws DomainError `circular.period_ahead` (invalid), details `period` */
function requireBegun(period: string, { today }: KindContext): void {
  // `2026Q4`: in the order of time.
  if (period <= quarterOf(today)) return;
  throw refused('invalid', 'circular.period_ahead', 'the quarter has not begun', { period });
}

/**
 * The same in several offices is no longer a matter of one: whether a policy is wrong the petition bureau considers, to propose or not to
 * (信访工作条例 40(2)). Laid twice, it is laid once.
 *
 * @throws DomainError `circular.too_few_offices`, `circular.no_bureau` (conflict); `circular.period_unfit` (invalid)
 */
export const lay: Handler<'lay'> = ruled('lay', [], (dossier, { item, period, since, office, offices }, context) => {
  if (dossier.state.openedAt !== null) return [];
  requireQuarter(period);
  if (offices < parameterOf(context, 'officesForPolicy')) {
    throw refused('conflict', 'circular.too_few_offices', 'it is a matter of those few offices');
  }
  const bureau = petitionBureauFor(context.offices, office);
  if (bureau === null) throw refused('conflict', 'circular.no_bureau', 'there is nobody to consider it');
  const owed = { rule: rules.propose, owner: bureau, startedBy: 'laid', startOn: context.today } as const;
  const { clocks, duties } = start(dossier, context, { ...owed, what: 'propose' });
  const access: AccessChange[] = [{ change: 'grant', office: bureau, reason: 'handler' }];
  return [draft('laid', { item, period, since, office: bureau }, { clocks, duties, access })];
});

/** It was considered, one way or the other. */
const considered = (dossier: CircularDossier): Effects => ({
  clocks: meet(runningOf(dossier, rules.propose)),
  duties: closeDuties(dossier, ['propose']),
});

/** None is made, and why. */
export const decline: Handler<'decline'> = ruled('decline', [requireLaid], (dossier, payload) => [
  draft('declined', payload, considered(dossier)),
  draft('ended', { as: 'none_made' }),
]);

/** It goes to whom it says, who see it from here on. @throws DomainError those of `requireSound`, `requireMayName` */
export const issue: Handler<'issue'> = ruled('issue', [requireDraft], (dossier, payload, context) => {
  const opened = openedOf(dossier);
  requireSound(opened, payload, context);
  requireMayName(opened, payload, context);
  const { stands: _stands, ...said } = payload;
  const { ids, effects } = owed(dossier, said.to, context);
  const access = said.to.map((office): AccessChange => ({ change: 'grant', office, reason: 'addressee' }));
  return [draft('issued', { ...said, clocks: ids }, { access }, considered(dossier), effects)];
});

/** For each to whom it goes, to receive it. */
function owed(dossier: CircularDossier, to: readonly OfficeId[], context: KindContext) {
  const clocks: Clock[] = [];
  const effects: Effects[] = [];
  for (const owner of to) {
    const so = {
      ...{ ...dossier, clocks: [...dossier.clocks, ...clocks] },
      dutiesOpened: { ...dossier.dutiesOpened, receive: clocks.length },
    };
    const owes = { rule: rules.receive, owner, startedBy: 'issued', startOn: context.today, what: 'receive' } as const;
    const { clock, ...opens } = start(so, context, owes);
    clocks.push(clock);
    effects.push(opens);
  }
  return {
    ids: clocks.map(({ id }) => id),
    effects: {
      clocks: effects.flatMap((one) => one.clocks ?? []),
      duties: effects.flatMap((one) => one.duties ?? []),
    },
  };
}

/** One of them has it; once all have, it is over, and with a proposal they say then whether they adopt it. */
export const receive: Handler<'receive'> = ruled('receive', [requireGoing, requireAddressee], (dossier, _, context) => {
  const { office, clock: id } = requireAddressee(dossier, context);
  const clocks = dossier.clocks.filter((one) => one.id === id);
  const duties = closeDuties({ ...dossier, duties: dossier.duties.filter((one) => one.clock === id) }, ['receive']);
  const has = { clocks: meet(clocks.filter(isRunning)), duties };
  const data = { office, clock: id };
  if (openedOf(dossier).form === 'proposal')
    return [draft('received', data, has, owesAnswer(dossier, office, context))];
  const drafts = [draft('received', data, has)];
  const { addressees } = after(dossier, drafts, context).state;
  return addressees.every(({ hasReceived }) => hasReceived) ? [...drafts, draft('ended', { as: 'received' })] : drafts;
});

/** Whoever is proposed something says in writing whether it adopts that (40(4)). */
function owesAnswer(dossier: CircularDossier, owner: OfficeId, context: KindContext): Effects {
  const owed = { rule: rules.answer, owner, startedBy: 'received', startOn: context.today } as const;
  const { clocks, duties } = start(dossier, context, { ...owed, what: 'answer' });
  return { clocks, duties };
}

/** One of them has said so; once all have, it is over. */
export const answer: Handler<'answer'> = ruled('answer', [requireToAnswer], (dossier, payload, context) => {
  const { office } = requireToAnswer(dossier, context);
  const own = runningOf(dossier, rules.answer).filter(({ owner }) => owner === office);
  const ids = own.map(({ id }) => id);
  const duties = dossier.duties.filter(({ clock }) => ids.includes(clock));
  const said = { clocks: meet(own), duties: closeDuties({ ...dossier, duties }, ['answer']) };
  const drafts = [draft('answered', { ...payload, office }, said)];
  const { addressees } = after(dossier, drafts, context).state;
  return addressees.every((one) => one.answer !== null) ? [...drafts, draft('ended', { as: 'answered' })] : drafts;
});

/** It says nothing any more; whoever has it already keeps it, and reads that it was taken back, also where all have it and it was over. */
export const withdraw: Handler<'withdraw'> = ruled('withdraw', [requireWithdrawable], (dossier, payload) => [
  draft('withdrawn', payload, {
    clocks: endClocks(dossier.clocks.filter(isRunning), 'cancelled'),
    duties: closeDuties(dossier, ['receive', 'answer'], 'dropped'),
  }),
  ...(dossier.state.end === null ? [draft('ended', { as: 'withdrawn' })] : []),
]);
