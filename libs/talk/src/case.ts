import { legalDateOf } from '#libs/calendar';
import type { Dossier, Instant } from '#libs/kernel';
import { boundsOf, nothing, refusing, toolsOf, type Evolutions, type KindContext } from '#libs/kind';
import type { TalkCode } from './codes.js';
import type { TalkFacts } from './facts.js';
import { permit, type talkGrants } from './grants.js';
import type { TalkState } from './state.js';

const evolutions: Evolutions<TalkState, TalkFacts> = {
  opened: (_state, { office, party, accounts, title }, { at }) => ({
    ...{ office, party, accounts },
    ...{ titleDigest: title.digest, openedAt: at },
  }),
  listenersChanged: (_state, { accounts }) => ({ accounts, movedFrom: null }),
  called: (_state, next) => ({ next }),
  calledOff: () => ({ next: null }),
  warned: nothing,
  callPassed: () => ({ next: null }),
  // What was said on that day or later is what it was called for.
  said: ({ said, next }, { on }) => ({ said: said + 1, next: next !== null && on >= next.on ? null : next }),
  closed: (_state, _data, { at }) => ({ end: { at, as: 'closed' } }),
  lapsed: (_state, _data, { at }) => ({ end: { at, as: 'lapsed' } }),
};

/** How the facts of separate talks are drafted and folded. */
export const tools = toolsOf<TalkState, TalkFacts>({ kind: 'talk', evolutions });

export type TalkDossier = Dossier<TalkState>;

/** Refuses. */
export const refused = refusing<TalkCode>();

/** The bounds of the dates that people state. */
export const requireBetween = boundsOf('talk', refused);

/** The day on which it was opened. @throws DomainError `talk.not_opened` (conflict) */
export function beganOn({ state: { openedAt } }: TalkDossier) {
  if (openedAt === null) throw refused('conflict', 'talk.not_opened', 'there is no such talk');
  return legalDateOf(openedAt satisfies Instant);
}

/**
 * Refuses whoever may not, then a talk that is not there or is over.
 *
 * @throws DomainError `office.not_permitted` (forbidden); `talk.not_opened`, `talk.closed` (conflict)
 */
export function requireOpen(dossier: TalkDossier, context: KindContext, command: keyof typeof talkGrants): void {
  permit(context, command, { handler: dossier.state.office });
  beganOn(dossier);
  if (dossier.state.end !== null) throw refused('conflict', 'talk.closed', 'nobody is heard there any more');
}
