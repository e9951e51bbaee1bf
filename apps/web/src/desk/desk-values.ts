import type { LegalDate } from '#libs/kernel';
import type { Submit } from '../base/request.js';
import { proposedTitle } from '#contracts/petition';

/** How a matter comes to the desk, in the order of their keys. */
export const deskChannels = ['visit', 'letter', 'call', 'web'] as const;
export type DeskChannel = (typeof deskChannels)[number];

export interface PartyValues {
  readonly name?: string | undefined;
  readonly phone?: string | undefined;
  readonly idNumber?: string | undefined;
  readonly address?: string | undefined;
  readonly email?: string | undefined;
  readonly wish?: 'message' | 'post' | 'hand' | undefined;
}

/** What the clerk decided of a petition that looks alike, and enough of that one to name it. */
export interface Decision {
  readonly case: string;
  readonly number: string;
  readonly holder: string | null;
  readonly verdict: 'same' | 'other';
  readonly reason: string;
}

/** What stands in the form, and so in its draft. */
export interface DeskValues {
  readonly matter?: string;
  readonly title?: string;
  readonly place?: string;
  readonly category?: string;
  readonly class?: string;
  readonly receivedOn?: string;
  /** Of an accusation alone. */
  readonly accused?: string;
  readonly accusedPerson?: string;
  readonly isAnonymous?: boolean;
  readonly petitioner?: PartyValues;
  readonly others?: readonly PartyValues[];
  readonly repeats?: readonly Decision[];
  /** The last submit: the same body keeps its key, even over a reload of the page, so that nothing is registered twice. */
  readonly submit?: Submit;
}

// What the form fills in by itself, and what stands in it beside what was typed.
const ownFields: readonly string[] = ['receivedOn', 'submit', 'class', 'isAnonymous'];

/** Whether somebody typed or chose anything: a form with its first values alone is no draft. */
export const hasTyped = (values: DeskValues): boolean =>
  Object.entries(values).some(([field, value]) => !ownFields.includes(field) && isFilled(value));

function isFilled(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(isFilled);
}

/** The title after the matter was changed: what the clerk wrote stays, what was proposed follows the matter. */
export function titleAfter(title: string | undefined, before: string, matter: string): string {
  const isProposed = title === undefined || title.trim() === '' || title === proposedTitle(before);
  return isProposed ? proposedTitle(matter) : title;
}

/** The body of the registration, as the contract takes it; what is blank is left out there. */
export function bodyOf(values: DeskValues, channel: DeskChannel, today: LegalDate): Record<string, unknown> {
  const { matter, title, place, category, receivedOn } = values;
  const petitioner = values.isAnonymous === true ? null : partyOf(values.petitioner);
  const others = petitioner === null ? [] : (values.others ?? []).map(partyOf).filter(isSomebody);
  const repeats = (values.repeats ?? []).filter(({ reason }) => reason.trim() !== '');
  return {
    channel,
    matter,
    title,
    place,
    category,
    class: values.class,
    // Today is the door's to say, who may think otherwise at midnight.
    receivedOn: receivedOn === today ? undefined : receivedOn,
    petitioner,
    ...accusedOf(values),
    ...(others.length > 0 && { others }),
    ...(repeats.length > 0 && {
      repeats: repeats.map(({ case: id, verdict, reason }) => ({ case: id, verdict, reason })),
    }),
  };
}

/** Who is accused is said of an accusation; what was typed before another class was chosen is left out. */
function accusedOf({ class: of, accused, accusedPerson }: DeskValues): Record<string, unknown> {
  if (of !== 'accusation') return {};
  const person = filled(accusedPerson);
  return { ...(accused !== undefined && { accused }), ...(person !== undefined && { accusedPerson: person }) };
}

/** Name and address, or a telephone by which the address can be asked for: as the law of petitions decides at the door. */
export const isReachable = (petitioner: PartyValues | null): boolean =>
  petitioner?.name !== undefined && (petitioner.phone !== undefined || petitioner.address !== undefined);

function partyOf(given: PartyValues | undefined): PartyValues {
  const { name, phone, idNumber, address, email, wish } = given ?? {};
  return {
    name: filled(name),
    phone: filled(phone?.normalize('NFKC')),
    // The last sign of an identity number may be a small x; with or without blanks it is the same number.
    idNumber: filled(idNumber?.normalize('NFKC').replace(/\s/gu, '').toUpperCase()),
    address: filled(address),
    email: filled(email?.normalize('NFKC')),
    wish,
  };
}

const filled = (text: string | undefined): string | undefined => {
  const trimmed = text?.trim();
  return trimmed === '' ? undefined : trimmed;
};

const isSomebody = (party: PartyValues): boolean => Object.values(party).some((value) => value !== undefined);
