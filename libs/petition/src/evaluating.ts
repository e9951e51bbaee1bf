import { countPeriod, type Period, type PeriodCount } from '#libs/calendar';
import { parameterIn, type Origin, type TimeContext } from '#libs/rules';
import { draft, refused, type PetitionContext, type PetitionDossier } from './case.js';
import type { EvaluationMark } from './commands.js';
import { permit } from './grants.js';
import { requireRegistered } from './guard.js';
import type { Handler } from './handler.js';
import type { Reader } from './reader.js';
import { latest, namesOf, reachedIn, receiptOf, type Petitioner } from './receipts.js';
import { actedFor } from './receiving.js';
import { classOf, type PetitionState } from './state.js';
import { tookPlace } from './undone-state.js';

type Given = Pick<PetitionDossier, 'state' | 'parties'>;

/**
 * The petitioner evaluates the handling (满意度评价), once, from the delivery of the opinion until the window of the pack
 * is over, also after the file was closed. Of several each evaluates (ours): the opinion is that of the one who gives it. Accusations
 * are none of it: their handling is not fit to publish.
 */
export const evaluate: Handler<'evaluate'> = {
  may: (dossier, context) => {
    permit(context, 'petition.evaluate');
    const state = requireRegistered(dossier);
    if (state.phase === 'withdrawn') throw refused('conflict', 'petition.ended', 'it was withdrawn');
    if (classOf(state) === 'accusation') {
      throw refused('conflict', 'petition.not_for_evaluation', 'an accusation is not evaluated');
    }
    requireEvaluating(dossier, context);
  },
  act: (dossier, { bureau, organ, remark }, context) => {
    const { state } = dossier;
    if (bureau === null && organ === null) {
      throw refused('invalid', 'petition.evaluation_empty', 'evaluate at least one of the two');
    }
    if (bureau !== null && !isBureauInvolved(state)) {
      throw refused('invalid', 'petition.no_bureau_to_evaluate', 'the matter went to the organ directly');
    }
    const data = { stage: 'handling', office: state.handler, remark } as const;
    const of = namesOf(requireEvaluating(dossier, context));
    return [draft('evaluated', { ...data, bureau: given(bureau), organ: given(organ), ...of })];
  },
};

/**
 * Whose evaluation whoever acts on the page gives: the own, or that of a ward or of whoever has named it in a mandate. Who was chosen
 * by a group speaks for it, and is not satisfied for it.
 */
const evaluatingFor = (dossier: Given, { actor, today: on }: Reader): readonly Petitioner[] =>
  actedFor(dossier, {
    party: actor.kind === 'public' ? (actor.party ?? null) : null,
    ...{ scope: 'speak', on, isOfGroup: false },
  });

/** Whose evaluation a reader is asked for, or has given; undefined: nobody's. */
export function evaluatorOfReader(dossier: Given, reader: Reader): Petitioner | undefined {
  const own = evaluatingFor(dossier, reader);
  return own.find((one) => receiptOf(dossier, one).evaluatedOn === undefined) ?? own[0];
}

/**
 * Those for whom whoever acts may evaluate now.
 *
 * @throws DomainError `petition.evaluated_by_each` (forbidden); `petition.already_evaluated`, details `on`;
 *   `petition.evaluation_not_open`, `petition.evaluation_window_over`, details `until` (conflict)
 */
function requireEvaluating(dossier: PetitionDossier, context: PetitionContext): readonly Petitioner[] {
  const own = evaluatingFor(dossier, context);
  if (own.length === 0) throw refused('forbidden', 'petition.evaluated_by_each', 'each petitioner evaluates');
  const givenOn = (one: Petitioner) => receiptOf(dossier, one).evaluatedOn ?? null;
  const left = own.filter((one) => givenOn(one) === null);
  if (left.length === 0) {
    throw refused('conflict', 'petition.already_evaluated', 'once only', { on: latest(own.map(givenOn)) });
  }
  const untilOf = (one: Petitioner) => evaluationPeriod(dossier, one, context)?.legalDueOn ?? null;
  const open = left.filter((one) => (untilOf(one) ?? '') >= context.today);
  if (open.length > 0) return open;
  const until = latest(left.map(untilOf));
  if (until === null) throw refused('conflict', 'petition.evaluation_not_open', 'no opinion was delivered yet');
  throw refused('conflict', 'petition.evaluation_window_over', 'the window is over', { until });
}

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
 * The time in which a petitioner may evaluate; null before the opinion was delivered to that one. It is counted from the day on
 * which the delivery stands on record: before that nobody can evaluate, and what is recorded late takes no day away. The measures
 * of 2022 are not published with a number of days: the pack decides [D].
 */
export function evaluationPeriod(dossier: Given, petitioner: Petitioner, time: TimeContext): EvaluationPeriod | null {
  const { deliveredOn, receiptShownOn } = receiptOf(dossier, petitioner);
  const receivedOn = deliveredOn ?? receiptShownOn;
  if (receivedOn === null) return null;
  const { value: length, origin } = parameterIn(time, 'evaluationDays');
  const { records } = dossier.state;
  const isOwn = (record: PetitionState['records'][number]): boolean =>
    record.isReceipt && tookPlace(record) && reachedIn(dossier, record).includes(petitioner);
  const recordedOn = records.findLast(isOwn)?.recordedOn;
  const isFromRecord = recordedOn !== undefined && recordedOn > receivedOn;
  const startOn = isFromRecord ? recordedOn : receivedOn;
  const period: Period = { unit: 'CALENDAR_DAY', length, startOn, roll: true };
  return { ...period, ...countPeriod(period, time.calendar), origin, isFromRecord };
}
