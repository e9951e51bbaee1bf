import { endClocks, runningOf, type Handler as HandlerOf } from '#libs/kind';
import { DomainError, type OfficeId } from '#libs/kernel';
import { beganOn, refused, requireBetween, requireOpen, tools, type TalkDossier } from './case.js';
import type { TalkCommands } from './commands.js';
import type { TalkFacts } from './facts.js';
import { permit } from './grants.js';
import { silenceRule } from './rules.js';
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

/** Whoever has come to mediate sees it, with what was said before; whoever mediates no more does not. */
function otherListeners(
  { office, accounts: before }: TalkState,
  { accounts, ofMediators }: Pick<TalkCommands['open'], 'accounts' | 'ofMediators'>,
) {
  const came = accounts.filter((one) => !before.includes(one));
  // Two who would both write for mediators without accounts: the second found nobody, and is not let in.
  if (!ofMediators && came.length > 0) {
    throw new DomainError('forbidden', 'office.not_permitted', 'others mediate it', { because: 'person' });
  }
  const went = before.filter((one) => !accounts.includes(one));
  if (office === null || (came.length === 0 && went.length === 0)) return [];
  const access = [
    ...came.map((account) => granted(office, account)),
    ...went.map((account) => ({ change: 'end', office, account, reason: 'mediator' }) as const),
  ];
  return [tools.draft('listenersChanged', { accounts }, { access })];
}

const over = (dossier: TalkDossier, as: 'superseded' | 'cancelled') => ({
  clocks: endClocks(runningOf(dossier, silenceRule), as),
});

/** What was said, and from then on it waits anew. */
export const say: Handler<'say'> = {
  may: (dossier, context) => requireOpen(dossier, context, 'talk.say'),
  act: (dossier, payload, context) => {
    requireBetween(payload.on, beganOn(dossier), context);
    const { office: owner } = dossier.state;
    if (owner === null) return [];
    const anew = { rule: silenceRule, owner, startedBy: 'said', startOn: context.today } as const;
    return [tools.draft('said', payload, over(dossier, 'superseded'), tools.start(dossier, context, anew))];
  },
};

/** Closed by whoever mediates. */
export const close: Handler<'close'> = {
  may: (dossier, context) => requireOpen(dossier, context, 'talk.close'),
  act: (dossier) => [tools.draft('closed', {}, over(dossier, 'cancelled'))],
  endsCase: true,
};
