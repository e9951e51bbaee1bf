import { closeDuties, endClocks, meet, runningOf, type KindContext } from '#libs/kind';
import { isRunning } from '#libs/rules';
import { askedIn } from './checklist-answers.js';
import {
  after,
  draft,
  openedOf,
  owesRecord,
  refused,
  requireBegun,
  requireClosed,
  requireFile,
  requireLeader,
  ruled,
  start,
} from './case.js';
import type { Handler, VisitDossier } from './case.js';
import type { Result, VisitCommands } from './commands.js';
import type { VisitDraft } from './facts.js';
import { visitRules as rules } from './rules.js';

/**
 * Nothing is answered any more, and both sides sign.
 *
 * @throws DomainError conflict `visit.answers_changed`: somebody has answered since the leader looked; details `item`: `visit.unanswered`,
 *   neither answered nor left out with a reason; `visit.not_settled`, several say otherwise
 */
export const close: Handler<'close'> = ruled('close', [requireBegun, requireLeader], (dossier, payload, context) => {
  const { words, answers, said } = payload;
  if (answers !== said) throw refused('conflict', 'visit.answers_changed', 'somebody has answered since');
  const results = asRecorded(dossier, payload);
  const { office, commissioner } = openedOf(dossier);
  const since = { startedBy: 'closed', startOn: context.today } as const;
  const own = start(dossier, context, { rule: rules.group, owner: commissioner, ...since, what: 'sign' });
  const theirs = start(dossier, context, { rule: rules.sign, owner: office, ...since, what: 'countersign' });
  const done = {
    clocks: meet(runningOf(dossier, rules.close)),
    duties: closeDuties(dossier, ['close', 'answerItems']),
  };
  return [draft('closed', { words, results }, done, own, theirs)];
});

/** What stands to each question that is asked, in their order. */
function asRecorded(
  dossier: VisitDossier,
  { results, differing }: Pick<VisitCommands['close'], 'results' | 'differing'>,
): readonly Result[] {
  const { checklist, leftOut } = openedOf(dossier);
  return askedIn(checklist.items, results).flatMap(({ id: item }) => {
    if (differing.includes(item)) throw refused('conflict', 'visit.not_settled', 'several say otherwise', { item });
    const stands = results.find((one) => one.item === item);
    if (stands !== undefined) return [stands];
    if (leftOut.includes(item)) return [];
    throw refused('conflict', 'visit.unanswered', 'it is neither answered nor left out', { item });
  });
}

/** The record is worked on again; what was signed is signed anew. */
export const reopen: Handler<'reopen'> = ruled(
  'reopen',
  [requireClosed, requireLeader],
  (dossier, payload, context) => {
    const signing = { clocks: endClocks(runningOf(dossier, rules.sign, rules.group), 'superseded') };
    const owed = owesRecord(dossier, { startedBy: 'reopened', startOn: context.today }, context);
    return [draft('reopened', payload, signing, owed)];
  },
);

/** @throws DomainError `visit.signed_already` (conflict) */
const requireUnsigned = (side: 'group' | 'office') => (dossier: VisitDossier) => {
  const { signed } = requireClosed(dossier);
  if (signed[side] || (side === 'office' && signed.isRefused)) {
    throw refused('conflict', 'visit.signed_already', 'that side has signed, or has refused', { side });
  }
};

/** The group’s side. */
export const sign: Handler<'sign'> = ruled(
  'sign',
  [requireUnsigned('group'), requireLeader],
  (dossier, { attachment }, context) => {
    requireFile(dossier, attachment);
    const way = attachment === null ? 'console' : 'paper';
    const done = { clocks: meet(runningOf(dossier, rules.group)), duties: closeDuties(dossier, ['sign']) };
    return thenMade(dossier, [draft('signed', { side: 'group', way, attachment, words: null }, done)], context);
  },
);

const signedByOffice = (dossier: VisitDossier) => ({
  ...{ clocks: meet(runningOf(dossier, rules.sign)), duties: closeDuties(dossier, ['countersign']) },
});

/** The office has signed on a paper that is attached. */
export const signForOffice: Handler<'signForOffice'> = ruled(
  'signForOffice',
  [requireUnsigned('office'), requireLeader],
  (dossier, { attachment }, context) => {
    requireFile(dossier, attachment);
    const data = { side: 'office', way: 'paper', attachment, words: null } as const;
    return thenMade(dossier, [draft('signed', data, signedByOffice(dossier))], context);
  },
);

/** The office signs by itself, with what it has to say, or refuses. @throws DomainError `visit.reasons_missing` (invalid): why it refuses */
export const countersign: Handler<'countersign'> = ruled(
  'countersign',
  [requireUnsigned('office')],
  (dossier, { words, refuses }, context) => {
    if (refuses) {
      if (words === null) throw refused('invalid', 'visit.reasons_missing', 'why does it not sign?');
      return thenMade(dossier, [draft('refused', { words }, signedByOffice(dossier))], context);
    }
    const data = { side: 'office', way: 'console', attachment: null, words } as const;
    return thenMade(dossier, [draft('signed', data, signedByOffice(dossier))], context);
  },
);

/**
 * It has not signed in its days, which ends nothing else: before that it is the office’s to say so.
 *
 * @throws DomainError `visit.may_sign_yet` (conflict), details `dueOn`
 */
export const recordRefusal: Handler<'recordRefusal'> = ruled(
  'recordRefusal',
  [requireUnsigned('office'), requireLeader],
  (dossier, payload, context) => {
    const dueOn = runningOf(dossier, rules.sign)[0]?.legalDueOn ?? null;
    if (dueOn !== null && context.today <= dueOn) {
      throw refused('conflict', 'visit.may_sign_yet', 'the office has days left', { dueOn });
    }
    const over = { clocks: endClocks(runningOf(dossier, rules.sign), 'cancelled') };
    return thenMade(dossier, [draft('refused', payload, over)], context);
  },
);

/** Once both sides have signed, or the office has not, it is made. */
function thenMade(dossier: VisitDossier, drafts: readonly VisitDraft[], context: KindContext): readonly VisitDraft[] {
  const so = after(dossier, drafts, context);
  const { group, office, isRefused } = so.state.signed;
  if (!group || !(office || isRefused)) return drafts;
  const over = { clocks: endClocks(so.clocks.filter(isRunning), 'cancelled') };
  return [...drafts, draft('ended', { as: 'made', office: null }, over)];
}
