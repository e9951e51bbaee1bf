import type { OwnMediation } from '#contracts/mediation';
import type { DeliveryState } from '#libs/delivery';
import { legalDateOf } from '#libs/calendar';
import { factOfKind, kindOf, stateFrom } from '#libs/docket';
import { partyNamed, type CaseId, type Fact, type KnownParty } from '#libs/kernel';
import { mayActFor, mayNot } from '#libs/kind';
import { isServedStill, papersOver, type MediationDossier } from '#libs/mediation';
import { noticeKinds } from '#libs/notice';
import { reads } from '#libs/persistence';
import type { Platform } from '../../platform.js';
import { factsOfPapers, whosePaper } from '../paper-to.js';

type OwnPaper = OwnMediation['papers'][number];

/** A paper that was sent to a party, with the deliveries that a confirmation proves. */
export interface SentPaper extends OwnPaper {
  readonly parts: readonly CaseId[];
}

/** For whom papers are listed, who reads, and what says whose each of them is. */
interface Listing {
  readonly facts: readonly Fact[];
  readonly party: string;
  readonly reader: string;
}

/** What says whose the papers of a mediation are, without a text. */
export async function paperFacts({ database, registry }: Platform, caseId: CaseId): Promise<readonly Fact[]> {
  const types = { withTexts: [], withoutTexts: [...factsOfPapers, 'recordRejected'] };
  const file = await reads.readOwnFile(database, { kind: 'mediation', caseId }, types);
  const law = kindOf(registry, 'mediation');
  return (file?.facts ?? []).map((body) => factOfKind(law, body));
}

/**
 * The papers of a mediation that were sent to a party (文书), whatever brings them, in the order in which they were issued: those
 * that were taken back, or stand no more, are none, nor is one that reached nobody after all. What reached whoever received for the party is the party's too; of whoever acts
 * for several each has its own. To whom else one was sent is not said.
 */
export async function sentPapers(
  { database, registry }: Platform,
  { parts, parties, documents, state }: MediationDossier,
  { facts: said, party, reader }: Listing,
): Promise<readonly SentPaper[]> {
  const sent = parts.filter(({ kind }) => kind === 'delivery').map(({ part }) => part);
  const states = await reads.readStates(database, sent);
  const law = kindOf(registry, 'delivery');
  const own = states
    .map(({ caseId, state }) => ({ caseId, ...(stateFrom(law, state).state as DeliveryState) }))
    .flatMap((one) => {
      const to = receiverIn(parties, one);
      const isIts = to !== null && isWhose(one, { facts: said, parties }, party);
      const isForIt = to === party || to === reader || receivedFor(parties, { ...one, by: to ?? '' }, party);
      return isIts && isServedStill(one, said) && isForIt ? [{ ...one, isOwn: to === party || to === reader }] : [];
    });
  const over = papersOver({ parties, state });
  const standing = own.flatMap(({ fact }) => (fact === null || over.includes(fact) ? [] : [fact]));
  const facts = [...new Set(standing)].toSorted((a, b) => a - b);
  return facts.flatMap((id) => {
    const brought = own.filter(({ fact }) => fact === id);
    const [first] = brought;
    if (first === undefined) return [];
    return [
      {
        ...{ id, name: nameOf(first.notice), at: first.issuedAt ?? '', number: first.documentNumber },
        languages: documents.filter(({ of }) => of === id).map(({ language }) => language),
        isConfirmed: brought.some(({ isRead }) => isRead),
        // What was sent to whoever acts for the party, that one confirms.
        mayConfirm: brought.some(
          ({ isOwn, proved, isRead, end }) => isOwn && proved === null && !isRead && end === null,
        ),
        parts: brought.filter(({ isOwn, end }) => isOwn && end === null).map(({ caseId }) => caseId),
      },
    ];
  });
}

const receiverIn = (parties: readonly KnownParty[], { recipient }: DeliveryState): string | null =>
  recipient?.party == null ? null : (partyNamed(parties, recipient.party)?.party ?? null);

/** Whether the paper that is delivered is one of that party. */
function isWhose(
  { fact: id }: DeliveryState,
  { facts, parties }: { readonly facts: readonly Fact[]; readonly parties: readonly KnownParty[] },
  party: string,
): boolean {
  const fact = facts.find(({ seq }) => seq === id);
  return fact === undefined || (whosePaper({ fact, facts, parties })?.includes(party) ?? true);
}

/** Whether somebody received for a party on the day on which the paper came, or goes out. */
function receivedFor(
  parties: readonly KnownParty[],
  { by, proved, issuedAt }: DeliveryState & { readonly by: string },
  of: string,
): boolean {
  const on = proved?.servedOn ?? (issuedAt === null ? null : legalDateOf(issuedAt));
  return on !== null && !mayNot(mayActFor(parties, { by, of, scope: 'receive', on }));
}

/** As its kind is called; what is no notice of the law is a paper. */
const nameOf = (notice: string): OwnPaper['name'] =>
  Object.hasOwn(noticeKinds, notice)
    ? noticeKinds[notice as keyof typeof noticeKinds].name
    : { zh: '文书', en: 'A paper' };

/** What of it whoever reads is told. */
export const toldOf = ({ parts: _parts, ...paper }: SentPaper): OwnPaper => ({ ...paper });
