import type { Capacity, Clock, OfficeId, TextRef } from '#libs/kernel';
import { endClocks, meet, runningOf, type Effects } from '#libs/kind';
import { headCapacityOf } from '#libs/office';
import { correctNotice, withdrawNotice } from './amending.js';
import { answerSuggestion, giveFeedback } from './answers.js';
import { requireSecond } from './approval.js';
import { needsApproval, paperIn } from './approved-notice.js';
import { after, draft, openDuty, refused, start, type PetitionContext, type PetitionDossier } from './case.js';
import type { Drafted, DraftedCommand } from './draft-facts.js';
import type { PetitionDraft } from './facts.js';
import type { PetitionPermission } from './grants.js';
import { requirePermitted } from './guard.js';
import type { Handler } from './handler.js';
import { NOTICE_RULES } from './holding.js';
import { issueNotice } from './issuing.js';
import { declareOutOfRemit } from './remit.js';
import { performOrAnswer, routeOut } from './routes.js';
import type { NoticeDraft } from './issued-notice.js';
import type { PetitionState } from './state.js';
import { transferOut } from './transfer-out.js';

// Draft, approval and issue of any paper to the petitioner, where the office wants it (ours): whoever drafts gives the act as ever, and
// where the head has to approve such a paper nothing is done by it yet. The head reads the page and approves, and with that
// it is done, exactly as it was submitted. Nobody approves their own. Every date runs on meanwhile.

/** The acts as the law judges them, whoever approves. */
const acts: { readonly [K in DraftedCommand]: Handler<K> } = {
  ...{ issueNotice, declareOutOfRemit, transferOut, routeOut, correctNotice, withdrawNotice },
  ...{ answerSuggestion, giveFeedback, performOrAnswer },
};

/** The same act of an office whose head may have to approve its paper: then it is submitted (送审), and waits. */
const drafted = <K extends DraftedCommand>(command: K): Handler<K> => ({
  may: (dossier, context) => {
    acts[command].may(dossier, context);
    requireNoneWaits(dossier.state, context);
  },
  act: (dossier, payload, context) => {
    const done = acts[command].act(dossier, payload, context);
    const paper = paperIn(command, done);
    if (paper === null || !needsApproval(paper.notice, paper.office, context)) return done;
    // Written by another office, as where the bureau transfers what an organ had received: that one's head has nobody's draft to
    // approve, and the act is not to wait for it (ours).
    if (paper.office !== context.actor.office) return done;
    const { notice, office, fact } = paper;
    const gives = { type: fact.type, data: fact.data };
    return [submitted(dossier, { notice, command, payload, gives }, { office, context })];
  },
});

export const draftedActs: { readonly [K in DraftedCommand]: Handler<K> } = {
  issueNotice: drafted('issueNotice'),
  declareOutOfRemit: drafted('declareOutOfRemit'),
  transferOut: drafted('transferOut'),
  routeOut: drafted('routeOut'),
  correctNotice: drafted('correctNotice'),
  withdrawNotice: drafted('withdrawNotice'),
  answerSuggestion: drafted('answerSuggestion'),
  giveFeedback: drafted('giveFeedback'),
  performOrAnswer: drafted('performOrAnswer'),
};

function submitted(
  dossier: PetitionDossier,
  of: Drafted,
  { office, context }: { readonly office: OfficeId; readonly context: PetitionContext },
): PetitionDraft {
  const number = (dossier.state.noticesDrafted ?? 0) + 1;
  const duty = { what: 'approveNotice', capacity: headCapacityOf(context.offices, office) } as const;
  const met = metBy(of.command, dossier, office);
  const opened =
    met === undefined
      ? start(dossier, context, { ...waits(office, context), ...duty })
      : { duties: [openDuty(dossier, { ...duty, clock: met.id, office })] };
  return draft('noticeSubmitted', { ...of, number, office, capacity: context.actor.capacity as Capacity }, opened);
}

/** Of a paper that meets no clock of its office: the head finds it all the same, without a date (ours). */
const waits = (owner: OfficeId, { today: startOn }: PetitionContext) =>
  ({ rule: 'XF-APPROVE', owner, startedBy: 'noticeSubmitted', startOn }) as const;

/** Nothing waits for the head of this office any more. */
const unasked = (dossier: PetitionDossier, of: OfficeId, as: 'done' | 'dropped' = 'done'): Effects => {
  const undated = runningOf(dossier, 'XF-APPROVE').filter(({ owner }) => owner === of);
  const dated = dossier.duties.filter(
    ({ what, office, clock }) => what === 'approveNotice' && office === of && undated.every(({ id }) => id !== clock),
  );
  return {
    clocks: as === 'done' ? meet(undated) : endClocks(undated, 'cancelled'),
    duties: dated.map(({ id }) => ({ change: 'close', id, as })),
  };
};

/**
 * The clock of its office that waits for a paper, by whose date the head decides. A clock that another act may meet meanwhile is
 * none: the duty would go with it, and the paper wait in nobody's inbox.
 */
const metBy = (command: DraftedCommand, dossier: PetitionDossier, office: OfficeId): Clock | undefined =>
  runningOf(dossier, ...(meets[command] ?? [])).find(({ owner }) => owner === office);

const meets: Readonly<Partial<Record<DraftedCommand, readonly string[]>>> = {
  issueNotice: NOTICE_RULES,
  ...{ answerSuggestion: ['XF-ANSWER'], giveFeedback: ['XF-FEEDBACK'], performOrAnswer: ['XF-PERFORM'] },
};

/** The head approves (签发), never whoever submitted it: it is issued exactly so. */
export const approveNotice: Handler<'approveNotice'> = {
  may: mayRule('petition.approveNotice'),
  act: (dossier, { submission }, context) => {
    const waiting = requireRead(dossier.state, submission, context);
    const { number, office, notice, by, payload, gives } = waiting;
    const texts = [...new Set(digestsIn(payload))];
    const of = { number, office, notice, drafted: by, approved: context.actor.principal, texts };
    const approved = draft('noticeApproved', of, unasked(dossier, office));
    const now = after(dossier, [approved], context);
    const done = doneAs(waiting, now, context);
    requireSame(gives, paperIn(waiting.command, done)?.fact);
    return [approved, ...done];
  },
};

/** The head gives it back with the reason (退回修改). */
export const returnNotice: Handler<'returnNotice'> = {
  may: mayRule('petition.returnNotice'),
  act: (dossier, { submission, reason }, context) => {
    const { number, office } = requireRead(dossier.state, submission, context);
    return [draft('noticeReturned', { number, office, reason }, unasked(dossier, office))];
  },
};

/** Whoever drafts takes it back before the head has decided (撤回送审). */
export const takeBackNotice: Handler<'takeBackNotice'> = {
  may: (dossier, context) => void requireWaiting(dossier, context, 'petition.takeBackNotice'),
  act: (dossier, _payload, context) => {
    const { number, office } = requireWaiting(dossier, context, 'petition.takeBackNotice');
    return [draft('noticeTakenBack', { number, office }, unasked(dossier, office, 'dropped'))];
  },
};

function mayRule(command: 'petition.approveNotice' | 'petition.returnNotice'): Handler<'approveNotice'>['may'] {
  return (dossier, context) => {
    requireSecond(context, requireWaiting(dossier, context, command));
  };
}

/** Judged anew, for whoever drafted it: the head answers for what the officer may, and for nothing else. */
function doneAs(
  { command, payload, capacity }: NoticeDraft,
  dossier: PetitionDossier,
  context: PetitionContext,
): readonly PetitionDraft[] {
  const actor = context.actor.kind === 'person' ? { ...context.actor, capacity } : context.actor;
  const act = acts[command] as Handler<DraftedCommand>;
  act.may(dossier, { ...context, actor });
  return act.act(dossier, payload, { ...context, actor });
}

/**
 * Nobody has read what it would say now. That it is issued on a later day is no difference.
 *
 * @throws DomainError `petition.notice_outdated` (conflict)
 */
function requireSame({ type, data }: Drafted['gives'], now: PetitionDraft | undefined): void {
  if (now?.type === type && undated(now.data) === undated(data)) return;
  throw refused('conflict', 'petition.notice_outdated', 'it would say something else now');
}

function undated(data: object): string {
  const { issuedOn: _, answeredOn: __, ...said } = data as { issuedOn?: unknown; answeredOn?: unknown };
  return JSON.stringify(said);
}

function digestsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('digest' in value && 'chars' in value) return [(value as TextRef).digest];
  return Object.values(value).flatMap(digestsIn);
}

const waitingOf = ({ drafts = [] }: PetitionState, office: OfficeId | null): NoticeDraft | undefined =>
  drafts.find((one) => one.office === office && one.stage === 'submitted');

/** @throws DomainError `petition.notice_submitted` (conflict), details `on`: one of each office waits at a time */
function requireNoneWaits(state: PetitionState, { actor }: PetitionContext): void {
  const waiting = waitingOf(state, actor.office);
  if (waiting === undefined) return;
  throw refused('conflict', 'petition.notice_submitted', 'one waits for the head', { on: waiting.on });
}

/** Also after the end of the file, which may be corrected. @throws DomainError `petition.notice_not_submitted` (conflict) */
function requireWaiting(dossier: PetitionDossier, context: PetitionContext, command: PetitionPermission): NoticeDraft {
  const waiting = waitingOf(requirePermitted(dossier, context, command), context.actor.office);
  if (waiting !== undefined) return waiting;
  throw refused('conflict', 'petition.notice_not_submitted', 'nothing waits for the head');
}

/**
 * The submission that the head has read: what was submitted since is another one.
 *
 * @throws DomainError `petition.notice_other_submission` (conflict), details `on`
 */
function requireRead(state: PetitionState, number: number, { actor }: PetitionContext): NoticeDraft {
  const waiting = waitingOf(state, actor.office);
  if (waiting === undefined) throw refused('conflict', 'petition.notice_not_submitted', 'nothing waits for the head');
  if (waiting.number === number) return waiting;
  throw refused('conflict', 'petition.notice_other_submission', 'another one waits', { on: waiting.on });
}
