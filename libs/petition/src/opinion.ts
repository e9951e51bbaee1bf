import type { ClockChange, OfficeId } from '#libs/kernel';
import { approvesOpinions } from '#libs/office';
import { isServiceOwed, takenOn } from './holding.js';
import { askHead, requireSecond, unasked } from './approval.js';
import { closeDuties, draft, meet, refused, runningOf, start } from './case.js';
import type { PetitionContext, PetitionDossier } from './case.js';
import type { PetitionCommands } from './commands.js';
import { executionOf, requireExecution } from './execution.js';
import type { PetitionDraft, PetitionFacts } from './facts.js';
import type { PetitionPermission } from './grants.js';
import { requireHandler, requireOpen, requireUndecided } from './guard.js';
import type { Handler } from './handler.js';
import { reviewRouteIn } from './review-bodies.js';
import { classOf, hasHandlingLimit, type PetitionState, type Submission } from './state.js';

// The handling opinion (处理意见书), art. 32. Who issues it for the organ the text does not say: that the head approves what an
// officer drafted is ours, on by default and data of the office. Nobody approves their own draft, so that an office where one
// person alone works has it switched off. The date runs on meanwhile: the opinion that is issued meets XF-09, nothing else.

/** What any opinion asks for, whether it is submitted, approved or issued at once. */
function requireDecidable(
  dossier: PetitionDossier,
  context: PetitionContext,
  command: PetitionPermission,
): PetitionState {
  const state = requireOpen(dossier, context, command);
  requireUndecided(state);
  requireHandler(state, context);
  const of = classOf(state);
  if (of === null) throw refused('conflict', 'petition.class_missing', 'it has not been classified yet');
  // An opinion answers an appeal (arts. 31(6), 32); the other classes are answered without one (arts. 29, 30).
  if (of !== 'appeal')
    throw refused('conflict', 'petition.other_class', 'only an appeal has an opinion', { class: of });
  if (hasHandlingLimit(state) && state.acceptedOn === null) {
    throw refused('conflict', 'petition.not_accepted', 'it was not accepted');
  }
  return state;
}

/** Whether the head of the handler approves (负责人签发): what an import records of a past was decided elsewhere. */
const isApproved = (state: PetitionState, { actor, offices }: PetitionContext): boolean =>
  actor.kind === 'person' && approvesOpinions(offices.get(requireNamed(state)));

const requireNamed = ({ handler }: PetitionState): OfficeId => handler as OfficeId;

/** @throws DomainError `petition.opinion_submitted` (conflict), details `on` */
function requireUnsubmitted({ submission }: PetitionState): void {
  if (submission?.stage !== 'submitted') return;
  throw refused('conflict', 'petition.opinion_submitted', 'it waits for the head', { on: submission.on });
}

/** The handling opinion (处理意见书), art. 32: meets XF-09, on time or late. It still has to be served. */
export const decide: Handler<'decide'> = {
  may: (dossier, context) => {
    const state = requireDecidable(dossier, context, 'petition.decide');
    requireUnsubmitted(state);
    if (!isApproved(state, context)) return;
    const details = { office: requireNamed(state) };
    throw refused(
      'conflict',
      'petition.opinion_needs_approval',
      'the head approves the opinions of the office',
      details,
    );
  },
  act: (dossier, payload, context) => [
    issued(dossier, payload, { drafted: context.actor.principal, approved: null }, context),
  ],
};

/**
 * Lays the opinion before the head of the organ (送审): with everything that it will say, by the date that it has to be issued
 * by. It falls where the matter leaves the office or is no appeal any more; that the date passes ends nothing.
 */
export const submitOpinion: Handler<'submitOpinion'> = {
  may: (dossier, context) => {
    const state = requireDecidable(dossier, context, 'petition.submitOpinion');
    requireUnsubmitted(state);
    if (isApproved(state, context)) return;
    const details = { office: requireNamed(state) };
    throw refused('conflict', 'petition.opinion_without_approval', 'the office issues without approval', details);
  },
  act: (dossier, payload, context) => {
    const { state } = dossier;
    const office = requireHandler(state, context);
    requireSayable(state, payload, context);
    const duties = runningOf(dossier, 'XF-09').map(({ id: clock }) =>
      askHead(dossier, 'approveOpinion', { clock, office }),
    );
    return [draft('opinionSubmitted', { ...payload, office }, { duties })];
  },
};

/** Who decides on a submitted opinion: the head of the organ, another person than the one who submitted it. */
function mayRule(command: 'petition.approveOpinion' | 'petition.returnOpinion'): Handler<'approveOpinion'>['may'] {
  return (dossier, context) => {
    const submission = requireSubmitted(requireDecidable(dossier, context, command));
    requireSecond(context, submission);
  };
}

/** The head approves, and with that the opinion is issued as it was submitted (签发): nothing of it is typed again. */
export const approveOpinion: Handler<'approveOpinion'> = {
  may: mayRule('petition.approveOpinion'),
  act: (dossier, { submission }, context) => {
    const { opinion, by: drafted } = requireRead(dossier.state, submission);
    return [issued(dossier, opinion, { drafted, approved: context.actor.principal }, context)];
  },
};

/** The head gives it back with the reason (退回修改): it is the officer's again, as it was submitted. */
export const returnOpinion: Handler<'returnOpinion'> = {
  may: mayRule('petition.returnOpinion'),
  act: (dossier, { submission, reason }) => {
    requireRead(dossier.state, submission);
    return [draft('opinionReturned', { reason }, { duties: closeDuties(dossier, ['approveOpinion']) })];
  },
};

/** Whoever drafts takes it back before the head has decided (撤回送审), to change it. */
export const takeBackOpinion: Handler<'takeBackOpinion'> = {
  may: (dossier, context) => {
    requireSubmitted(requireDecidable(dossier, context, 'petition.takeBackOpinion'));
  },
  act: (dossier) => [draft('opinionTakenBack', {}, { duties: closeDuties(dossier, ['approveOpinion'], 'dropped') })],
};

/** @throws DomainError `petition.opinion_not_submitted` (conflict) */
function requireSubmitted({ submission }: PetitionState): Submission {
  if (submission?.stage === 'submitted') return submission;
  throw refused('conflict', 'petition.opinion_not_submitted', 'no opinion waits for the head');
}

/**
 * The submission that the head has read: what was submitted since is another one, and nobody has read it.
 *
 * @throws DomainError `petition.opinion_other_submission` (conflict), details `on`: when the one that waits was submitted
 */
function requireRead(state: PetitionState, number: number): Submission {
  const submission = requireSubmitted(state);
  if (submission.number === number) return submission;
  const details = { on: submission.on };
  throw refused('conflict', 'petition.opinion_other_submission', 'another opinion waits for the head', details);
}

/** Issues an opinion, by whichever act. */
function issued(
  dossier: PetitionDossier,
  opinion: PetitionCommands['decide'],
  signed: PetitionFacts['decided']['signed'],
  context: PetitionContext,
): PetitionDraft {
  const { state } = dossier;
  const office = requireHandler(state, context);
  requireSayable(state, opinion, context);
  const service = { rule: 'XF-SERVE', owner: office, startedBy: 'decided', startOn: context.today } as const;
  const met = { clocks: meet(runningOf(dossier, 'XF-09')), duties: unasked(approvedIn(dossier)) };
  const owed = isServiceOwed(state) ? start(dossier, context, { ...service, what: 'recordDelivery' }) : {};
  // Pinned with the opinion that names them: data of offices that change later change nothing of what was told.
  const review = reviewRouteIn(state, office, context.offices);
  const { looker, effects } = executionOf(dossier, { ...opinion, office }, context);
  const data = { ...opinion, office, decidedOn: context.today, review, signed, looker };
  return draft('decided', data, met, takenOn(dossier), owed, effects);
}

/** What is done by this very act does not fall away with the rest. */
const approvedIn = (dossier: PetitionDossier): PetitionDossier => ({
  ...dossier,
  duties: dossier.duties.filter(({ what }) => what !== 'approveOpinion'),
});

/** What an opinion may say: an outcome that its class has, and an execution that can be. */
function requireSayable(state: PetitionState, opinion: PetitionCommands['decide'], context: PetitionContext): void {
  requireOutcome(state, opinion.outcome);
  requireExecution(state, opinion, context);
}

/** An opinion answers an appeal (art. 31(6), 32); the other classes are answered without one (art. 29, 30). */
function requireOutcome(state: PetitionState, outcome: string): void {
  const isOpinion = ['support', 'explain', 'not_support'].includes(outcome);
  if (isOpinion && hasHandlingLimit(state)) return;
  const details = { outcome, class: classOf(state) };
  throw refused('invalid', 'petition.outcome_not_of_class', 'the outcome does not belong to the class', details);
}

/** Once the head has approved what is submitted now, its date is met. */
export function aimOfSubmission(dossier: PetitionDossier, command: string): ClockChange[] {
  return command === 'submitOpinion' ? meet(runningOf(dossier, 'XF-09')) : [];
}
