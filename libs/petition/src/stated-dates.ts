import { workingDaysBetween } from '#libs/calendar';
import type { LegalDate, TextRef } from '#libs/kernel';
import { parameterOf } from '#libs/rules';
import { refused, type PetitionContext } from './case.js';
import type { Service, ServiceManner } from './commands.js';
import { requireBetween } from './guard.js';

/** A legal date that somebody states for an act, and what bounds it. */
export interface Stated {
  readonly on: LegalDate;
  /** What it answers, and since when the office that owes it has the matter: it lies before neither. */
  readonly earliest: LegalDate | null;
  readonly proof: TextRef | null;
}

/**
 * Refuses a stated date out of its bounds, and one that was recorded late without proof.
 *
 * @returns how late it is recorded, in working days
 * @throws DomainError `petition.date_in_future`, `petition.date_before_event` (invalid), details `on`, `bound`
 * @throws DomainError `petition.proof_missing` (invalid), details `on`, `workingDays`, `max`
 */
export function requireStated({ on, earliest, proof }: Stated, context: PetitionContext): number {
  requireBetween(on, earliest, context);
  const workingDays = workingDaysBetween(on, context.today, context.calendar);
  const max = parameterOf(context, 'recordingWorkingDays');
  // What an import brings has the proof that its source has, which nobody asks for again.
  if (workingDays <= max || proof !== null || context.actor.kind !== 'person') return workingDays;
  throw refused('invalid', 'petition.proof_missing', 'it is recorded late and has no proof', { on, workingDays, max });
}

/** A service (送达) as its fact holds it. */
export interface RecordedService extends Service {
  readonly sentOn: LegalDate | null;
  /** Working days from the service to its record. */
  readonly recordedLate: number;
}

const needsWords: ReadonlySet<ServiceManner> = new Set(['last_address', 'public_notice', 'attempts']);

/**
 * What ends a matter or starts a period of the petitioner is served; what was only tried proves nothing.
 *
 * @throws DomainError `petition.attempts_prove_nothing` (invalid)
 */
export function requireProving(manner: ServiceManner): void {
  if (manner !== 'attempts') return;
  throw refused('invalid', 'petition.attempts_prove_nothing', 'what was tried is no receipt');
}

/**
 * Holds both dates of a service to their bounds; its proof is asked for by the earlier one, which is what meets a clock.
 *
 * @throws DomainError `petition.service_in_words`, `petition.sent_without_post` (invalid), and those of `requireStated`
 */
export function requireService(
  { servedOn, manner, sentOn = null }: Service,
  { earliest, proof }: Omit<Stated, 'on'>,
  context: PetitionContext,
): RecordedService {
  // Of whom nobody could reach the proof is where it was sent or published, or what was tried [D].
  if (needsWords.has(manner) && proof === null && context.actor.kind === 'person') {
    throw refused('invalid', 'petition.service_in_words', 'say where it was sent or published, or what was tried', {
      manner,
    });
  }
  if (sentOn !== null && manner !== 'post') {
    throw refused('invalid', 'petition.sent_without_post', 'only what is posted has a day of posting', { manner });
  }
  const late = requireStated({ on: sentOn ?? servedOn, earliest, proof }, context);
  const recordedLate = sentOn === null ? late : requireStated({ on: servedOn, earliest: sentOn, proof }, context);
  return { servedOn, manner, sentOn, recordedLate };
}
