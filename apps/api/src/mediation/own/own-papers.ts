import type { OwnMediation } from '#contracts/mediation';
import type { DeliveryState } from '#libs/delivery';
import { kindOf, stateFrom } from '#libs/docket';
import { partyNamed, type CaseId } from '#libs/kernel';
import { papersOver, type MediationDossier } from '#libs/mediation';
import { noticeKinds } from '#libs/notice';
import { reads } from '#libs/persistence';
import type { Platform } from '../../platform.js';

type OwnPaper = OwnMediation['papers'][number];

/** A paper that was sent to a party, with the deliveries that a confirmation proves. */
export interface SentPaper extends OwnPaper {
  readonly parts: readonly CaseId[];
}

/** For whom papers are listed: the party, and whoever acts for it, to whom they may be addressed. */
type Receivers = readonly string[];

/**
 * The papers of a mediation that were sent to a party (文书), whatever brings them, in the order in which they were issued: those
 * that were taken back, or stand no more, are none. To whom else one was sent is not said.
 */
export async function sentPapers(
  { database, registry }: Platform,
  { parts, parties, documents, state }: MediationDossier,
  receivers: Receivers,
): Promise<readonly SentPaper[]> {
  const sent = parts.filter(({ kind }) => kind === 'delivery').map(({ part }) => part);
  const states = await reads.readStates(database, sent);
  const law = kindOf(registry, 'delivery');
  const own = states
    .map(({ caseId, state }) => ({ caseId, ...(stateFrom(law, state).state as DeliveryState) }))
    .filter(({ recipient, end }) => {
      const to = recipient?.party == null ? null : (partyNamed(parties, recipient.party)?.party ?? null);
      return to !== null && receivers.includes(to) && (end === null || end.as === 'proved');
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
        mayConfirm: brought.some(({ proved, isRead, end }) => proved === null && !isRead && end === null),
        parts: brought.filter(({ end }) => end === null).map(({ caseId }) => caseId),
      },
    ];
  });
}

/** As its kind is called; what is no notice of the law is a paper. */
const nameOf = (notice: string): OwnPaper['name'] =>
  Object.hasOwn(noticeKinds, notice)
    ? noticeKinds[notice as keyof typeof noticeKinds].name
    : { zh: '文书', en: 'A paper' };

/** What of it whoever reads is told. */
export const toldOf = ({ parts: _parts, ...paper }: SentPaper): OwnPaper => ({ ...paper });
