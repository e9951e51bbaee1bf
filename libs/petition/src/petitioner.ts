import { countPeriod, type Period, type PeriodCount } from '#libs/calendar';
import { parameterIn, type Origin, type TimeContext } from '#libs/rules';
import { draft, refused, type PetitionContext, type PetitionDossier } from './case.js';
import type { EvaluationMark, PetitionDocument } from './commands.js';
import { requireOpen, requireRegistered, requireServing } from './guard.js';
import { latest, petitionersOf, receiptOf, type Petitioner } from './receipts.js';
import { readFor } from './receiving.js';
import type { Handler } from './handler.js';
import { delivered } from './serving.js';
import { classOf, isReviewable, type PetitionState } from './state.js';
import { permit } from './grants.js';
import { tookPlace } from './undone-state.js';

/**
 * The petitioner confirms having read a document. An electronic confirmation is proof of delivery: of an opinion that
 * nobody has proved yet it opens the window for review (XF-11), also after the file was closed, and the first proof wins. Of a notice or an extension it
 * proves reading and changes nothing: what is owed there is the office's telling, which the office records. So does the reading of
 * somebody who does not receive for the petitioner, who confirms it all the same when the time comes.
 */
export const confirmNotice: Handler<'confirmNotice'> = {
  may: (dossier, context) => {
    requireServing(dossier, context, 'petition.confirmNotice');
  },
  act: (dossier, { document }, context) => {
    const { state } = dossier;
    if (!provesDelivery(document)) requireOpen(dossier, context, 'petition.confirmNotice');
    const petitioners = provable(dossier, document, context);
    if (!isWritten(state, document)) {
      throw refused('conflict', 'petition.not_written_yet', 'there is no such document yet', { document });
    }
    const isProof = petitioners.length > 0;
    if (!isProof && isConfirmed(state, document)) {
      throw refused('conflict', 'petition.already_confirmed', 'it was confirmed', { document });
    }
    const confirmed = draft('noticeConfirmed', { document, referral: state.referrals });
    if (!isProof) return [confirmed];
    const service = { servedOn: context.today, manner: 'electronic', sentOn: null } as const;
    return [
      confirmed,
      delivered(dossier, { ...service, evidence: null, recordedLate: null, petitioners, signedFor: null }, context),
    ];
  },
};

/** Whether there is such a document of the present holder that is not confirmed, or was by nobody who received it for the reader. */
export const isConfirmable = (
  dossier: Pick<PetitionDossier, 'state' | 'parties'>,
  document: PetitionDocument,
  reader: Pick<PetitionContext, 'actor' | 'today'>,
): boolean =>
  isWritten(dossier.state, document) &&
  (!isConfirmed(dossier.state, document) || provable(dossier, document, reader).length > 0);

/** What is served by being confirmed: the opinion, or the answer of what is no appeal. */
const provesDelivery = (document: PetitionDocument): boolean => document === 'opinion' || document === 'answer';

/** Whose receipt of it is still to be proved, and is by a reading. */
const provable = (
  dossier: Pick<PetitionDossier, 'state' | 'parties'>,
  document: PetitionDocument,
  reader: Pick<PetitionContext, 'actor' | 'today'>,
): readonly Petitioner[] =>
  provesDelivery(document)
    ? readFor(dossier, reader).filter((one) => receiptOf(dossier, one).deliveredOn === null)
    : [];

/** Whether a document was written for the petitioner. */
export function isWritten(state: PetitionState, document: PetitionDocument): boolean {
  const { isNotified, extension, decidedOn } = state;
  const written: Readonly<Record<PetitionDocument, boolean>> = {
    notice: isNotified,
    extension: extension?.stage === 'noticed',
    opinion: decidedOn !== null && isReviewable(state),
    answer: decidedOn !== null && !isReviewable(state),
  };
  return written[document];
}

/** Whether the petitioner confirmed a document of the present holder. */
function isConfirmed({ confirmed = [], referrals }: PetitionState, document: PetitionDocument): boolean {
  return confirmed.some((each) => each.document === document && each.referral === referrals);
}

/**
 * The petitioner evaluates the handling (满意度评价), once, from the delivery of the opinion until the window of the pack
 * is over, also after the file was closed. Accusations are none of it: their handling is not fit to publish.
 */
export const evaluate: Handler<'evaluate'> = {
  may: (dossier, context) => {
    permit(context, 'petition.evaluate');
    const state = requireRegistered(dossier);
    if (state.phase === 'withdrawn') throw refused('conflict', 'petition.ended', 'it was withdrawn');
    if (classOf(state) === 'accusation') {
      throw refused('conflict', 'petition.not_for_evaluation', 'an accusation is not evaluated');
    }
    if (state.evaluatedOn !== undefined) {
      throw refused('conflict', 'petition.already_evaluated', 'once only', { on: state.evaluatedOn });
    }
    const window = evaluationPeriod(dossier, context);
    if (window === null) throw refused('conflict', 'petition.evaluation_not_open', 'no opinion was delivered yet');
    if (window.legalDueOn >= context.today) return;
    const details = { until: window.legalDueOn };
    throw refused('conflict', 'petition.evaluation_window_over', 'the window is over', details);
  },
  act: ({ state }, { bureau, organ, remark }) => {
    if (bureau === null && organ === null) {
      throw refused('invalid', 'petition.evaluation_empty', 'evaluate at least one of the two');
    }
    if (bureau !== null && !isBureauInvolved(state)) {
      throw refused('invalid', 'petition.no_bureau_to_evaluate', 'the matter went to the organ directly');
    }
    const data = { stage: 'handling', office: state.handler, remark } as const;
    return [draft('evaluated', { ...data, bureau: given(bureau), organ: given(organ) })];
  },
};

const given = (mark: EvaluationMark | null): EvaluationMark | 'not_given' => mark ?? 'not_given';

/** The bureau passed the matter on, so that its work can be evaluated too. */
function isBureauInvolved({ intake }: PetitionState): boolean {
  return intake !== null && !intake.isDirect;
}

/** A period of the petitioner's that is none of the law's clocks. */
interface EvaluationPeriod extends Period, PeriodCount {
  readonly origin: Origin;
  /** Its day 0 is that of the record, after the delivery. */
  readonly isFromRecord: boolean;
}

/**
 * The time in which the petitioner may evaluate; null before the opinion was delivered. It is counted from the day on which
 * the delivery stands on record, of several petitioners the last one: before that nobody can evaluate, and what is recorded late
 * takes no day away. The measures
 * of 2022 are not published with a number of days: the pack decides [D].
 */
export function evaluationPeriod(
  dossier: Pick<PetitionDossier, 'state' | 'parties'>,
  time: TimeContext,
): EvaluationPeriod | null {
  const receipts = petitionersOf(dossier).map((one) => receiptOf(dossier, one));
  const receivedOn = latest(receipts.map(({ deliveredOn, receiptShownOn }) => deliveredOn ?? receiptShownOn));
  const { records } = dossier.state;
  if (receivedOn === null) return null;
  const { value: length, origin } = parameterIn(time, 'evaluationDays');
  const recordedOn = records.findLast((record) => record.isReceipt && tookPlace(record))?.recordedOn;
  const isFromRecord = recordedOn !== undefined && recordedOn > receivedOn;
  const startOn = isFromRecord ? recordedOn : receivedOn;
  const period: Period = { unit: 'CALENDAR_DAY', length, startOn, roll: true };
  return { ...period, ...countPeriod(period, time.calendar), origin, isFromRecord };
}
