import type { LegalDate, OfficeId, TextRef } from '#libs/kernel';
import { lateBy } from '#libs/kind';
import { draft, refused, type PetitionContext, type PetitionDossier } from './case.js';
import type { Service, Told } from './commands.js';
import type { PetitionDraft } from './facts.js';
import type { ToldInPart } from './issued-notice.js';
import type { CountedOn } from './notice-facts.js';
import { latest, namesOf, petitionerNamed, petitionersOf, reachedIn, type Petitioner } from './receipts.js';
import { actedFor, requireOwnCapacity } from './receiving.js';
import { requireService } from './stated-dates.js';
import { doneOn } from './state.js';

// Of several who petition each is told of what is decided about the matter (告知信访人, art. 23(1), 34); the law does not say what one of
// them hears for the others. So a telling counts once all have been told, on the last of their days (ours).

/** A notice or an extension, of which office, as it is told. */
interface Telling extends Service {
  readonly document: ToldInPart['document'];
  readonly office: OfficeId;
  readonly proof?: TextRef | null | undefined;
  /** No day of it is earlier; left out: than the matter is with whoever handles it. */
  readonly earliest?: LegalDate;
  readonly issued?: number | undefined;
  readonly recipient: Told['recipient'] | undefined;
  readonly ownOnly: Told['ownOnly'] | undefined;
}

/** What a telling comes to: the facts of one that does not count yet, or that this service tells the last one. */
type Step =
  | { readonly isWhole: false; readonly drafts: readonly PetitionDraft[] }
  | ({ readonly isWhole: true } & CountedOn);

/**
 * Whom a service tells, beside those who were told before. Where nobody is left to tell, because who was has left the case or stood in
 * it twice, what is told again counts: on the last of their days, and on none on which somebody was left.
 *
 * @returns no facts where a delivery told nobody new
 * @throws DomainError `petition.told_before`, `petition.received_for_nobody`, `party.guardian_required` (conflict)
 */
export function tellEach(dossier: PetitionDossier, telling: Telling, context: PetitionContext): Step {
  const before = toldBefore(dossier, telling);
  const known = before.flatMap((one) => one.petitioners);
  const reached = reachedBy(dossier, { ...telling, known }, context);
  const news = reached.filter((one) => !known.includes(one));
  if (news.length === 0) {
    const isLeft = reached.length === 0 || petitionersOf(dossier).some((one) => !known.includes(one));
    if (isLeft) return { isWhole: false, drafts: requireNews(reached, context) };
    return {
      isWhole: true,
      ...countingOn(telling, latest([...before.map(({ on }) => on), ...leftUntold(dossier, telling)])),
    };
  }
  const left = petitionersOf(dossier).filter((one) => !known.includes(one) && !news.includes(one));
  if (left.length === 0) return { isWhole: true, ...lastOf(telling, latest(before.map(({ on }) => on))) };
  return { isWhole: false, drafts: [inPart(dossier, telling, { news, left: left.length }, context)] };
}

/** Some were told: the service with its bounds, and nothing that follows from it. */
function inPart(
  { state }: PetitionDossier,
  { document, office, proof = null, issued, servedOn, manner, sentOn = null, earliest }: Telling,
  { news, left }: { readonly news: readonly Petitioner[]; readonly left: number },
  context: PetitionContext,
): PetitionDraft {
  const since = earliest ?? state.receivedByHandlerOn ?? state.intake?.receivedOn ?? null;
  const { service, recordedLate } = requireService({ servedOn, manner, sentOn }, { earliest: since, proof }, context);
  const of = { document, office, proof, ...(issued !== undefined && { issued }) };
  return draft('toldInPart', { ...service, ...of, ...namesOf(news), left }, lateBy(office, recordedLate));
}

/** When those left the case who had not been told of it. */
function leftUntold(
  { parties, state }: PetitionDossier,
  of: Pick<Telling, 'document' | 'office'>,
): readonly LegalDate[] {
  const told = toldOf(state, of).flatMap((one) => one.parties);
  return parties.flatMap(({ party, role, leftOn }) =>
    role === 'petitioner' && leftOn !== null && !told.includes(party) ? [leftOn] : [],
  );
}

/** On which day it counts, where that is another one than that of the service. */
const countingOn = (telling: Telling, on: LegalDate | null): CountedOn =>
  on === null || on === doneOn(telling) ? {} : { countsOn: on };

/** On which day it counts, where somebody was told later than the one who is told of last. */
const lastOf = (telling: Telling, before: LegalDate | null): CountedOn =>
  before === null || before <= doneOn(telling) ? {} : { countsOn: before };

/** The same as its fact says it: not at all, where the service itself is of the last day. */
export const countedOn = ({ countsOn: on }: CountedOn): CountedOn => (on === undefined ? {} : { countsOn: on });

/** Those who have been told of it already. */
const toldBefore = (dossier: PetitionDossier, of: Pick<Telling, 'document' | 'office'>) =>
  toldOf(dossier.state, of).map(({ parties, on }) => ({ on, petitioners: reachedIn(dossier, { parties }) }));

const toldOf = ({ told = [] }: PetitionDossier['state'], { document, office }: Pick<Telling, 'document' | 'office'>) =>
  told.filter((one) => one.document === document && one.office === office);

/**
 * Whoever records a telling and names nobody says that all were told themselves, which a ward is not: the guardian is named. A
 * delivery names who received it.
 */
function reachedBy(
  dossier: PetitionDossier,
  { recipient, servedOn: on, ownOnly, known }: Telling & { readonly known: readonly Petitioner[] },
  { actor }: PetitionContext,
): readonly Petitioner[] {
  const isOfAll = actor.kind === 'course' ? recipient === undefined : recipient == null;
  if (isOfAll) {
    const all = petitionersOf(dossier);
    if (actor.kind === 'person')
      requireOwnCapacity(
        dossier,
        all.filter((one) => !known.includes(one)),
        on,
      );
    return all;
  }
  const party = recipient ?? null;
  if (actor.kind === 'person' && party !== null) {
    const own = petitionerNamed(dossier, party);
    requireOwnCapacity(dossier, own === undefined ? [] : [own], on);
  }
  return actedFor(dossier, { party, scope: 'receive', on, isOfGroup: ownOnly !== true });
}

function requireNews(reached: readonly Petitioner[], { actor }: PetitionContext): readonly PetitionDraft[] {
  if (actor.kind !== 'person') return [];
  if (reached.length > 0) throw refused('conflict', 'petition.told_before', 'that one was told before');
  throw refused('conflict', 'petition.received_for_nobody', 'that one received for no petitioner');
}
