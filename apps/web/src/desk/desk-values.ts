import type { LegalDate } from '#libs/kernel';
import type { Submit } from '../base/request.js';
import { counterRoles, mostOthers, mostOthersOfVisit, proposedTitle } from '#contracts/petition';
export { counterRoles };

/** How a matter comes to the desk, in the order of their keys. */
export const deskChannels = ['visit', 'letter', 'call', 'web'] as const;
export type DeskChannel = (typeof deskChannels)[number];

/** What somebody is beside the petitioner. */
export type CounterRole = (typeof counterRoles)[number];

/** What whoever petitions is, where it is not as usual. */
export interface StandingValues {
  readonly nature?: 'person' | 'organisation' | undefined;
  readonly capacity?: 'full' | 'limited' | 'none' | undefined;
}

/** Somebody beside the petitioner. `of`: for whom that one acts, by the number in the form: the petitioner is 1. */
export interface OtherValues extends PartyValues {
  readonly is?: CounterRole | undefined;
  readonly of?: number | undefined;
  readonly shown?: string | undefined;
}

/** The others without one of them, each for the same one as before; who acted for the one that goes acts for the petitioner. */
export const withoutOther = (others: readonly OtherValues[], at: number): OtherValues[] =>
  others
    .filter((_, place) => place !== at)
    .map(({ of, ...one }) => {
      if (of === undefined || of === at + 2) return one;
      return { ...one, of: of > at + 2 ? of - 1 : of };
    });

/** The form without the rows in which nobody was named: of whoever acts for somebody one stays, to be asked who that is. */
export const withoutBlank = (others: readonly OtherValues[]): readonly OtherValues[] =>
  others.reduceRight<readonly OtherValues[]>(
    (left, one, at) => (actsForOne(roleOf(one)) || isSomebody(partyOf(one)) ? left : withoutOther(left, at)),
    others,
  );

/** What of those who act for somebody has to be said, by its field: what was shown of the mandate. */
export const neededOf = (others: readonly OtherValues[]): readonly string[] =>
  others.flatMap((one, at) => (actsForOne(roleOf(one)) ? [`others.${String(at)}.shown`] : []));

/** Nearly everybody is whom they have chosen to speak for them. */
export const roleOf = ({ is = 'representative' }: OtherValues): CounterRole => is;

/** Whether somebody acts for one of those who petition, and not for all. */
export const actsForOne = (role: CounterRole): boolean => role !== 'petitioner' && role !== 'representative';

/** The numbers of those who petition. */
export const petitionersIn = (others: readonly OtherValues[]): readonly number[] => [
  1,
  ...others.flatMap((one, at) => (roleOf(one) === 'petitioner' ? [at + 2] : [])),
];

/** What whoever petitions is, by the number in the form. */
const standingAt = ({ petitioner, others = [] }: DeskValues, n: number): StandingValues =>
  (n === 1 ? petitioner : others[n - 2]) ?? {};

const isWard = ({ nature, capacity = 'full' }: StandingValues): boolean =>
  nature !== 'organisation' && capacity !== 'full';

/** For whom somebody acts: whom the form says, else the first who needs somebody like that and has nobody yet, else the petitioner. */
export function actsFor(values: DeskValues, at: number): number {
  const { others = [] } = values;
  const one = others[at] ?? {};
  if (one.of !== undefined) return one.of;
  const role = roleOf(one);
  const needs = (n: number): boolean => {
    const standing = standingAt(values, n);
    if (role === 'guardian') return isWard(standing);
    return role === 'statutory' && standing.nature === 'organisation';
  };
  const taken = others
    .slice(0, at)
    .flatMap((before, place) => (roleOf(before) === role ? [actsFor(values, place)] : []));
  const needing = petitionersIn(others).filter(needs);
  return needing.find((n) => !taken.includes(n)) ?? needing[0] ?? 1;
}

/** Whether the form names a guardian for whoever petitions. */
export const hasGuardian = (values: DeskValues, n: number): boolean =>
  (values.others ?? []).some((one, at) => roleOf(one) === 'guardian' && actsFor(values, at) === n);

/** How many there may be of a role: those who represent a visit are five with the petitioner (art. 20(3)). */
export const mostOf = (role: CounterRole, channel: string): number =>
  role === 'representative' && channel === 'visit' ? mostOthersOfVisit : mostOthers;

/** Whether more came in person than may represent the matter, and have chosen nobody: it is taken all the same (art. 20(3), 44(1)). */
export const isLeftToChoose = (others: readonly OtherValues[], channel: string): boolean =>
  channel === 'visit' &&
  petitionersIn(others).length > mostOthersOfVisit + 1 &&
  others.every((one) => roleOf(one) !== 'representative');

export interface PartyValues extends StandingValues {
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
  readonly others?: readonly OtherValues[];
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
  const petitioner =
    values.isAnonymous === true ? null : { ...partyOf(values.petitioner), ...standingOf(values.petitioner) };
  const others = petitioner === null ? [] : othersIn(values);
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

/** What is as usual is not said. An organisation lacks no capacity, whatever was chosen before. */
function standingOf({ nature, capacity }: StandingValues = {}): StandingValues {
  if (nature === 'organisation') return { nature };
  return capacity === undefined || capacity === 'full' ? {} : { capacity };
}

/** Those of whom anything was typed, and whoever acts for somebody; for whom they act is told by their new places. */
function othersIn(values: DeskValues): object[] {
  const { others = [] } = values;
  const somebody = others
    .map((one, at) => ({ one, at, party: partyOf(one) }))
    .filter(({ one, party }) => actsForOne(roleOf(one)) || isSomebody(party));
  const placeOf = (n: number): number => (n === 1 ? 1 : somebody.findIndex(({ one }) => one === others[n - 2]) + 2);
  return somebody.map(({ one, at, party }) => {
    const is = roleOf(one);
    if (is === 'representative') return party;
    if (is === 'petitioner') return { ...party, ...standingOf(one), is };
    return { ...party, is, of: placeOf(actsFor(values, at)), shown: filled(one.shown) };
  });
}

const filled = (text: string | undefined): string | undefined => {
  const trimmed = text?.trim();
  return trimmed === '' ? undefined : trimmed;
};

const isSomebody = (party: PartyValues): boolean => Object.values(party).some((value) => value !== undefined);
