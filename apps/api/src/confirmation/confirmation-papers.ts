import { wordOf } from '#libs/contracts';
import { neededItems, type ConfirmationFactType, type ConfirmationState } from '#libs/confirmation';
import { partyNamed, type Dossier } from '#libs/kernel';
import type { Asking, NoticeAsked, NoticeGiven } from '../case/kinds-own.js';
import { lines, nameOf, on } from '../joint/paper-words.js';
import { peopleAbove } from '../obligation/people.js';
import type { Platform } from '../platform.js';

/** What the application to a court looks back at. */
export const confirmationLooksAt = ['opened'] as const satisfies readonly ConfirmationFactType[];

/** The application to the court (司法确认申请书) that all of them sign, once all want it; null: the fact is no paper. */
export async function paperOfConfirmation(
  platform: Platform,
  { reader }: Asking,
  asked: NoticeAsked,
): Promise<NoticeGiven | null> {
  if (asked.fact.type !== 'agreedToApply' || reader === undefined) return null;
  const dossier = (await platform.docket.dossier(asked.head.id, platform.database)) as Dossier<ConfirmationState>;
  const { state, parent } = dossier;
  const people = await peopleAbove(
    platform,
    { reader },
    {
      above: parent?.caseId ?? null,
      known: state.parties,
    },
  );
  const { language, who } = asked;
  const nowOf = (party: string): string => partyNamed(state.parties, party)?.party ?? party;
  // In full, with where one lives, on what is signed; masked on a copy.
  const called = (party: string): string => {
    const { name, address } = who(party);
    const known = name ?? people.find((one) => one.party === party)?.name ?? party;
    if (address === null) return known;
    return language === 'zh' ? `${known}，住${address}` : `${known}, ${address}`;
  };
  const word = (item: string): string => wordOf('confirmation', 'items', item, language);
  const applicants = [...new Set(state.applicants.map(nowOf))];
  const line = language === 'zh' ? '申请人（签名、盖章或者按指印）' : 'Applicant (signature, seal or fingerprint)';
  const agreement = parent === null ? null : (await platform.docket.dossier(parent.caseId, platform.database)).number;
  return {
    kind: 'confirmationApplication',
    issuer: null,
    to: applicants,
    signers: applicants.map(() => line),
    contents: {
      ...{ agreement, office: nameOf(asked, state.committee) },
      applicants: lines(applicants.map(called)),
      effectiveOn: on(asked, state.effectiveOn),
      items: neededItems.map(word).join(language === 'zh' ? '、' : ', '),
    },
  };
}
