import type { Dossier, OfficeId } from '#libs/kernel';
import { nothing, refusing, toolsOf, type Evolutions, type KindContext } from '#libs/kind';
import type { NoticeCode } from './codes.js';
import { lifts, type NoticeFacts } from './facts.js';
import { permit, type noticeGrants } from './grants.js';
import type { NoticeState } from './state.js';

/** The one rule of a notice: its delivery. */
export const deliveryRule = 'SD-01';

const evolutions: Evolutions<NoticeState, NoticeFacts> = {
  issued: (_state, { office, by, manner, title }, { at }) => ({
    ...{ office, by, manner },
    titleDigest: title.digest,
    issuedAt: at,
  }),
  warned: nothing,
  deliveryOverdue: (_state, { clock }) => ({ isOverdue: true, untold: clock }),
  superiorTold: () => ({ untold: null }),
  delivered: (_state, _data, { at }) => ({ end: { at, as: 'delivered' }, untold: null }),
  withdrawn: (_state, _data, { at }) => ({ end: { at, as: 'withdrawn' }, untold: null }),
};

/** How the facts of notices are drafted and folded. */
export const tools = toolsOf<NoticeState, NoticeFacts>({ kind: 'notice', evolutions, lifts });

/** Refuses. */
export const refused = refusing<NoticeCode>();

export type NoticeDossier = Dossier<NoticeState>;

/** A notice that was issued. */
export type Issued = NoticeState & { readonly office: OfficeId; readonly by: OfficeId };

/** @throws DomainError `notice.not_issued` (conflict) */
export function requireIssued({ state }: NoticeDossier): Issued {
  if (state.office === null) throw refused('conflict', 'notice.not_issued', 'there is no such notice');
  return state as Issued;
}

/**
 * Refuses whoever may not, then a notice that is not there or has ended.
 *
 * @throws DomainError `office.not_permitted` (forbidden), `notice.not_issued`, `notice.ended` (conflict)
 */
export function requireOpen(dossier: NoticeDossier, context: KindContext, command: keyof typeof noticeGrants): Issued {
  const { office, by } = dossier.state;
  permit(context, command, { addressee: office, registrar: by });
  const state = requireIssued(dossier);
  if (state.end === null) return state;
  throw refused('conflict', 'notice.ended', 'the notice has ended', { endedAt: state.end.at });
}
