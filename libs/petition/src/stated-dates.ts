import type { LegalDate } from '#libs/kernel';
import type { LateDays, Stated } from '#libs/kind';
import { refused, requireStated, type PetitionContext } from './case.js';
import type { Service, ServiceManner } from './commands.js';

/** A service (送达) as its fact holds it. */
export interface RecordedService extends Service {
  readonly sentOn: LegalDate | null;
}

const noReceipt: ReadonlySet<ServiceManner> = new Set(['last_address', 'public_notice', 'attempts']);

/**
 * Whether a service proves that the petitioner received it. The Regulations know no deemed service: the period of art. 35
 * runs from the receipt, and a public notice or the last known address is none.
 */
export const provesReceipt = (manner: ServiceManner): boolean => !noReceipt.has(manner);

/**
 * What starts a period of the petitioner is served; what was only tried proves nothing.
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
): { readonly service: RecordedService; readonly recordedLate: LateDays } {
  // Of whom nobody could reach the proof is where it was sent or published, or what was tried [D].
  if (!provesReceipt(manner) && proof === null && context.actor.kind === 'person') {
    throw refused('invalid', 'petition.service_in_words', 'say where it was sent or published, or what was tried', {
      manner,
    });
  }
  if (sentOn !== null && manner !== 'post') {
    throw refused('invalid', 'petition.sent_without_post', 'only what is posted has a day of posting', { manner });
  }
  const late = requireStated({ on: sentOn ?? servedOn, earliest, proof }, context);
  const recordedLate = sentOn === null ? late : requireStated({ on: servedOn, earliest: sentOn, proof }, context);
  return { service: { servedOn, manner, sentOn }, recordedLate };
}
