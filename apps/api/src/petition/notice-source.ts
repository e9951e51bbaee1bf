import { as, type Fact, type LegalDate, type OfficeId } from '#libs/kernel';
import type { Contents } from '#libs/notice';
import type { ReviewRoute } from '#libs/office';
import type { PetitionFacts, PetitionFactType } from '#libs/petition';
import type { NoticeAsked } from '../case/kinds-own.js';
import { dateOnPage } from '../document/document.messages.js';

/** What a fact of a petition needs to be told as a notice. */
export interface Given extends NoticeAsked {
  /** Days within which a review may be requested, by the pack of the case (XF-11). */
  readonly reviewDays: number | null;
  /** Days of the handling limit, and by how many it may be extended at most, by the same pack (XF-09). */
  readonly handlingDays: number | null;
  readonly extensionDays: number | null;
  /** Who reviews, where the fact does not name it: a draft. */
  readonly review: ReviewRoute | null;
  /** The later date of an extension that nobody was told of yet. */
  readonly dueIfTold: LegalDate | null;
  /** The number of the paper that a further notice is about, as it is printed; null: it has none. */
  readonly firstNumber: string | null;
}

export type Data<T extends keyof PetitionFacts> = PetitionFacts[T];

/** What a notice looks back at: how the matter came, what was asked and decided, and the notice that a further one is about. */
export const looksAt = [
  ...(['registered', 'referred', 'accepted', 'takenAsDuty', 'extensionAsked'] as const),
  ...(['noticeIssued', 'notified', 'extensionApproved', 'extensionNoticed', 'decided', 'answered'] as const),
  ...(['noticeCorrected', 'noticeWithdrawn', 'transferredOut', 'outOfRemit', 'routedOut'] as const),
] as const satisfies readonly PetitionFactType[];
export type Earlier = (typeof looksAt)[number];

export const dataOf = <T extends keyof PetitionFacts>(fact: Fact): Data<T> => fact.data as Data<T>;

export const earlierOf = ({ facts }: NoticeAsked, type: Earlier): readonly Fact[] =>
  facts.filter((one) => one.type === type);

/** What every paper says of its matter. */
export function common(given: NoticeAsked, office: OfficeId | null): Contents {
  const { head, textOf } = given;
  const [registered] = earlierOf(given, 'registered');
  const matter = registered === undefined ? null : textOf(dataOf<'registered'>(registered).title);
  return { number: head.number, matter, office: office === null ? null : nameOf(given, office) };
}

export const nameOf = ({ offices, language }: NoticeAsked, id: OfficeId): string =>
  offices.get(id)?.name[language] ?? id;

export const on = ({ language }: NoticeAsked, date: string | null): string | null =>
  date === null ? null : dateOnPage(as(date), language);
