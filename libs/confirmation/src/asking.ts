import { confirmationBar, unnamed, type AccessChange, type ClockChange } from '#libs/kernel';
import { endClocks, meet, runningOf, type KindContext } from '#libs/kind';
import { EXPIRY } from '#libs/rules';
import {
  after,
  draft,
  endsAs,
  isAgreed,
  lastDayOf,
  mayAskAgain,
  openedOf,
  refused,
  requireApplicant,
  requireBetween,
} from './case.js';
import { requireGoing, ruled, start, windowOf, type ConfirmationDossier, type Handler } from './case.js';
import type { ConfirmationDraft } from './facts.js';
import { confirmationRules as rules } from './rules.js';
import { neededItems } from './words.js';

const any = (): void => undefined;
const there = (dossier: ConfirmationDossier): void => void openedOf(dossier);

/**
 * It is offered with the effect of the agreement: thirty days, which are the parties' own (人民调解法 33(1), 民事诉讼法 205).
 *
 * @throws DomainError `confirmation.not_offered` (invalid), details `because`: see `confirmationBar`
 */
export const open: Handler<'open'> = ruled('open', any, (dossier, payload, context) => {
  if (dossier.state.openedAt !== null) return [];
  const { body, isEntrusted, limits, committee, effectiveOn: startOn } = payload;
  const because = confirmationBar({ isLawfulBody: body !== null, isEntrusted, limits });
  if (because !== null) throw refused('invalid', 'confirmation.not_offered', 'no court would confirm it', { because });
  const window = { rule: rules.window, owner: 'applicant', startedBy: 'opened', startOn } as const;
  const access: AccessChange[] = [{ change: 'grant', office: committee, reason: 'handler' }];
  const { clocks } = start(dossier, context, window);
  return [draft('opened', { ...payload, parties: unnamed(payload.parties) }, { clocks }, { access })];
});

/** Who acts for whom, as the mediation knows it. Told twice, it is told once. */
export const noteParties: Handler<'noteParties'> = ruled('noteParties', there, ({ state }, payload) =>
  payload.n <= state.partiesTold ? [] : [draft('partiesTold', { ...payload, parties: unnamed(payload.parties) })],
);

/**
 * It goes on, or its days have lapsed: what was said or signed within them, or with the leave of the court after them (民事诉讼法 86), is
 * recorded by the committee all the same, so that the application can be. A page of its own it has no more.
 *
 * @throws DomainError those of `requireGoing`
 */
function requireGoingOrLapsed(dossier: ConfirmationDossier, { actor }: KindContext): void {
  if (openedOf(dossier).end?.as !== 'lapsed' || actor.kind === 'public') requireGoing(dossier);
}

/** The court wants the agreement handed in (解释 354): one by word of mouth is put in writing first. */
export const putInWriting: Handler<'putInWriting'> = ruled(
  'putInWriting',
  (dossier, context) => {
    requireGoingOrLapsed(dossier, context);
    if (dossier.state.isWritten) throw refused('conflict', 'confirmation.written_already', 'it is in writing');
  },
  (dossier, payload, context) => {
    const { effectiveOn } = openedOf(dossier);
    requireBetween(payload.on, effectiveOn, context);
    return [draft('putInWriting', payload)];
  },
);

/** The court was not asked. @throws DomainError `confirmation.with_the_court` (conflict) */
function requireUnasked(dossier: ConfirmationDossier): void {
  requireGoing(dossier);
  if (dossier.state.stage === null) return;
  throw refused('conflict', 'confirmation.with_the_court', 'the court has it: it is withdrawn there');
}

/**
 * Whether a court is to be asked may be answered: it was not asked, or may be again. On its own page a party answers while the days last.
 *
 * @throws DomainError `confirmation.with_the_court` (conflict), those of `requireGoing`
 */
function requireToAnswer(dossier: ConfirmationDossier, context: KindContext): void {
  const { end } = openedOf(dossier);
  if (end === null || !mayAskAgain.includes(end.as)) {
    requireUnasked(dossier);
    return;
  }
  if (context.actor.kind === 'public' && !hasDays(dossier, context)) requireGoing(dossier);
}

/** Each side says yes by itself, and with the last of them the file is bound, while the days last. */
export const consent: Handler<'consent'> = ruled('consent', requireToAnswer, (dossier, payload, context) => {
  const party = requireApplicant(dossier, payload, 'sign', context);
  if (dossier.state.consents.some((one) => one.party === party)) {
    throw refused('conflict', 'confirmation.answered_already', 'it has said yes', { party });
  }
  const consented = draft('consented', { ...payload, party });
  const so = after(dossier, [consented], context);
  return isAgreed(so) ? [consented, agreed(so, context)] : [consented];
});

function agreed(dossier: ConfirmationDossier, context: KindContext): ConfirmationDraft {
  const { end } = openedOf(dossier);
  // What lapsed was asked of nobody: it is recorded as it was said, and applied for with the leave of the court.
  const isOver = end !== null && (end.as === 'lapsed' || !hasDays(dossier, context));
  if (isOver) return draft('agreedToApply', {});
  const { clocks, duties } = bindingOf(dossier, 'agreedToApply', context);
  return draft('agreedToApply', {}, { clocks, duties }, { clocks: end === null ? [] : runsAgain(dossier, context) });
}

/** The file is owed. */
function bindingOf(dossier: ConfirmationDossier, startedBy: 'agreedToApply' | 'restored', context: KindContext) {
  const { committee: owner } = openedOf(dossier);
  return start(dossier, context, { rule: rules.bind, owner, startedBy, startOn: context.today, what: 'bind' });
}

const hasDays = (dossier: ConfirmationDossier, context: KindContext): boolean => {
  const window = windowOf(dossier);
  return window !== undefined && context.today <= lastDayOf(window, context).latestOn;
};

/** The thirty days that had been used go on, and remind of what lies ahead: asked anew, they can lapse anew. */
function runsAgain(dossier: ConfirmationDossier, context: KindContext): readonly ClockChange[] {
  const window = windowOf(dossier);
  if (window === undefined || window.metAt === null) return [];
  const { id, passed } = window;
  const { moved } = lastDayOf(window, context);
  const past = (moved ?? window).warnings.filter((one) => one.dueAt <= context.at && !passed.includes(one.id));
  return [
    // The day as it was counted had passed before: it passes again, and what becomes of it is weighed anew.
    ...(passed.includes(EXPIRY) ? [{ change: 'clear', id } as const] : []),
    { change: 'undo', id },
    ...(moved === null ? [] : [moved]),
    ...past.map((one): ClockChange => ({ change: 'pass', id, moment: one.id })),
  ];
}

/** A no is heard at once, and asks nobody for reasons. */
export const decline: Handler<'decline'> = ruled('decline', requireToAnswer, (dossier, payload, context) => {
  const party = requireApplicant(dossier, payload, 'speak', context);
  if (dossier.state.declined.includes(party)) {
    throw refused('conflict', 'confirmation.answered_already', 'it has said no', { party });
  }
  const clocks = endClocks(runningOf(dossier, rules.bind), 'cancelled');
  return [draft('declined', { ...payload, party }, { clocks })];
});

/** @throws DomainError `confirmation.not_agreed`, `confirmation.not_in_writing` (conflict) */
export function requireReady(dossier: ConfirmationDossier): void {
  if (!isAgreed(dossier)) throw refused('conflict', 'confirmation.not_agreed', 'not every party wants it');
  if (dossier.state.isWritten) return;
  throw refused('conflict', 'confirmation.not_in_writing', 'it was agreed on by word of mouth');
}

/** The file for the court, with what it still lacks: the court sets a time for that (解释 354(2)). */
export const bind: Handler<'bind'> = ruled(
  'bind',
  (dossier) => {
    requireUnasked(dossier);
    requireReady(dossier);
  },
  (dossier, { items }) => {
    const lacking = neededItems.filter((one) => !items.includes(one));
    return [draft('bound', { items, lacking }, { clocks: meet(runningOf(dossier, rules.bind)) })];
  },
);

/**
 * Another agreement took the place of the one that was to be confirmed. What has lapsed, or came to nothing with the court, could be asked
 * for again, and is no more. What the court has is withdrawn there first (解释 355): until then this waits.
 *
 * @throws DomainError `confirmation.with_the_court` (conflict)
 */
export const replace: Handler<'replace'> = ruled('replace', there, (dossier, _payload, context) => {
  const { end } = openedOf(dossier);
  if (end !== null && !mayAskAgain.includes(end.as)) return [];
  if (end === null) requireUnasked(dossier);
  return [endsAs(dossier, 'replaced', context.today)];
});

/** That was a mistake: the thirty days run as they did, and what all of them want is owed again. What has passed lapses at once. */
export const restore: Handler<'restore'> = ruled('restore', there, (dossier, _payload, context) => {
  if (dossier.state.end?.as !== 'replaced') return [];
  const { effectiveOn: startOn } = openedOf(dossier);
  const window = start(dossier, context, { rule: rules.window, owner: 'applicant', startedBy: 'restored', startOn });
  const lasts = context.today <= lastDayOf(window.clock, context).latestOn;
  const bound = lasts && isAgreed(dossier) && dossier.state.items === null;
  return [draft('restored', {}, window, bound ? bindingOf(dossier, 'restored', context) : {})];
});
