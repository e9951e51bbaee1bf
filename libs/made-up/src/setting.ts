import { addDays, instantAtHour, legalDateOf, nearestWorkingDay } from '#libs/calendar';
import type { ActCommand, Law, SealedParty, SealedText } from '#libs/docket';
import {
  as,
  type Actor,
  type Capacity,
  type CaseId,
  type CaseRef,
  type Instant,
  type LegalDate,
  type OfficeId,
} from '#libs/kernel';
import type { Chance } from './chance.js';
import type { Petitioner } from './petitioner.js';

/** Takes texts and people out of commands: the vault, or something that keeps nothing. */
export interface Seals {
  text(body: string): SealedText;
  party(party: string, identity: Petitioner): SealedParty;
}

/** What a county is made up with. */
export interface Setting {
  readonly law: Law;
  /** Where its cases are: the installation's division code. */
  readonly jurisdiction: string;
  readonly seed: string;
  /** The day that it is made up for: what is open is open then, and nothing has happened on it yet. */
  readonly asOf: LegalDate;
  readonly recordedAt: Instant;
  readonly bureau: OfficeId;
  readonly discipline: OfficeId;
  /** Who acts for an office in a capacity: the account's principal. */
  readonly principalOf: (office: OfficeId, capacity: Capacity) => string;
  readonly sealsOf: (caseId: CaseId) => Seals;
  /** A part of a case by what that calls it, as its course would name it. */
  readonly partOf: (of: CaseId, part: { readonly kind: string; readonly name: string }) => CaseId;
  /** The separate talk of a mediation with a party, as its committee would open it. */
  readonly talkOf: (mediation: CaseId, party: string) => CaseId;
  /** The joint mediation of a mediation, as its committee would ask for it. */
  readonly jointOf: (mediation: CaseId) => CaseId;
  /** Mediators of the register of an office, with the account where there is one; empty: nobody mediates there. */
  readonly mediatorsOf: (office: OfficeId) => readonly { readonly person: string; readonly account: string | null }[];
}

/** One case as the door will be asked to record it. */
export interface CasePlan {
  readonly kind:
    | 'petition'
    | 'supervision'
    | 'obligation'
    | 'mediation'
    | 'talk'
    | 'joint'
    | 'cadence'
    | 'inspection'
    | 'visit';
  readonly caseId: CaseId;
  /** How it begins: with a receipt or without one, or as a part of another one. */
  readonly opening: { readonly withReceipt: boolean } | { readonly parent: CaseRef; readonly name: string };
  /** What is one transaction each, in this order: nearly always one. */
  readonly acts: readonly (readonly ActCommand[])[];
  readonly texts: readonly SealedText[];
  readonly parties: readonly SealedParty[];
}

/** Somebody of an office. */
export function personOf({ principalOf }: Setting, office: OfficeId, capacity: Capacity): Actor {
  return { kind: 'person', principal: principalOf(office, capacity), office, capacity };
}

/** Some moment of the office's hours on this day, or on the next working day. */
export function atWork({ law }: Setting, chance: Chance, day: LegalDate): Instant {
  const on = nearestWorkingDay(day, 1, law.calendar);
  const hour = chance.of([8, 9, 9, 10, 10, 11, 14, 14, 15, 15, 16]);
  return later(instantAtHour(on, hour), chance.whole(0, 3_599));
}

/** Some seconds later. */
export function later(at: Instant, seconds: number): Instant {
  return as<Instant>(new Date(Date.parse(at) + seconds * 1_000).toISOString());
}

/** A legal date some days after the day of an instant. */
export function daysAfter(at: Instant, days: number): LegalDate {
  return addDays(legalDateOf(at), days);
}
