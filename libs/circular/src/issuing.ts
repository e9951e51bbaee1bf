import type { AccessChange, Clock, OfficeId } from '#libs/kernel';
import { closeDuties, endClocks, meet, type Effects, type KindContext } from '#libs/kind';
import { isRunning } from '#libs/rules';
import {
  after,
  draft,
  openedOf,
  refused,
  requireAddressee,
  requireDraft,
  requireGoing,
  requireMayName,
  requireSound,
  requireSpeaker,
  ruled,
  start,
  type CircularDossier,
  type Handler,
} from './case.js';
import { circularRules as rules } from './rules.js';

const any = (): void => undefined;
const quarter = /^\d{4}Q[1-4]$/u;

/** Begun, it is its office's alone. @throws DomainError invalid `circular.drafts_none`, `circular.period_unfit`, `circular.nothing_cited` */
export const open: Handler<'open'> = ruled('open', [any], (dossier, payload, context) => {
  const { office } = context.actor;
  if (dossier.state.openedAt !== null || office === null) return [];
  requireSpeaker(office, context);
  const { period, form, cites } = payload;
  if (!quarter.test(period)) throw refused('invalid', 'circular.period_unfit', 'no quarter', { period });
  if (form === 'circular' && cites.length === 0) {
    throw refused('invalid', 'circular.nothing_cited', 'a circular is of findings');
  }
  const access: AccessChange[] = [{ change: 'grant', office, reason: 'handler' }];
  return [draft('opened', { ...payload, office }, { access })];
});

/** It goes to whom it says, who see it from here on. @throws DomainError those of `requireSound`, `requireMayName` */
export const issue: Handler<'issue'> = ruled('issue', [requireDraft], (dossier, payload, context) => {
  const opened = openedOf(dossier);
  requireSound(opened, payload, context);
  requireMayName(opened, payload, context);
  const { stands: _stands, ...said } = payload;
  const { ids, effects } = owed(dossier, said.to, context);
  const access = said.to.map((office): AccessChange => ({ change: 'grant', office, reason: 'addressee' }));
  return [draft('issued', { ...said, clocks: ids }, { access }, effects)];
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

/** One of them has it; once all have, it is over. */
export const receive: Handler<'receive'> = ruled('receive', [requireGoing, requireAddressee], (dossier, _, context) => {
  const { office, clock: id } = requireAddressee(dossier, context);
  const clocks = dossier.clocks.filter((one) => one.id === id);
  const duties = closeDuties({ ...dossier, duties: dossier.duties.filter((one) => one.clock === id) }, ['receive']);
  const drafts = [draft('received', { office, clock: id }, { clocks: meet(clocks.filter(isRunning)), duties })];
  const { addressees } = after(dossier, drafts, context).state;
  return addressees.every(({ hasReceived }) => hasReceived) ? [...drafts, draft('ended', { as: 'received' })] : drafts;
});

/** It says nothing any more; whoever has it already keeps it, and reads that it was taken back. */
export const withdraw: Handler<'withdraw'> = ruled('withdraw', [requireGoing], (dossier, payload) => [
  draft('withdrawn', payload, {
    clocks: endClocks(dossier.clocks.filter(isRunning), 'cancelled'),
    duties: closeDuties(dossier, ['receive'], 'dropped'),
  }),
  draft('ended', { as: 'withdrawn' }),
]);
