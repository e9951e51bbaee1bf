import type { RosterContact, RosterPerson, RosterPersonDetail } from '#libs/contracts';
import { stated, type Typed } from './register.js';

/** What the form of somebody begins with. */
export function initialOf(detail: RosterPersonDetail | null, office: string | undefined): Typed {
  if (detail === null) {
    const none = { specialities: [], languages: [], qualifications: [], contact: {} };
    return { kind: 'mediator', office, isFullTime: false, ...none };
  }
  const { kind, name, isFullTime, specialities, languages, qualifications, ...person } = detail.person;
  return {
    ...{ kind, name, isFullTime, specialities, languages, qualifications },
    office: person.office,
    fromOn: person.fromOn ?? undefined,
    untilOn: person.untilOn ?? undefined,
    mostCases: person.mostCases ?? undefined,
    account: detail.account ?? undefined,
    contact: detail.contact ?? {},
  };
}

/** Somebody as they are to be. Who may not look through accounts has no field for one: it stays. */
export function givenOf({ contact: _contact, code, ...typed }: Typed, detail: RosterPersonDetail | null): Typed {
  const account = 'account' in typed ? (typed['account'] ?? null) : (detail?.account ?? null);
  return {
    ...typed,
    ...(detail === null && { code: stated(code) }),
    fromOn: typed['fromOn'] ?? null,
    untilOn: typed['untilOn'] ?? null,
    mostCases: typed['mostCases'] ?? null,
    account,
  };
}

/** How to reach somebody, where it is told or changed: the record says when it was. */
export function contactOf({ contact }: Typed, detail: RosterPersonDetail | null): Typed {
  const now = filledOf((contact ?? {}) as Typed);
  const before = filledOf(detail?.contact ?? {});
  return JSON.stringify(now) === JSON.stringify(before) ? {} : { contact: now };
}

const filledOf = (contact: Typed): RosterContact => {
  const [phone, email, address] = [stated(contact['phone']), stated(contact['email']), stated(contact['address'])];
  return { ...(phone !== null && { phone }), ...(email !== null && { email }), ...(address !== null && { address }) };
};

/** Whether the last day of a term has passed of somebody who has not left. */
export const isTermOver = ({ untilOn, isActive }: Pick<RosterPerson, 'untilOn' | 'isActive'>, today: string): boolean =>
  isActive && untilOn !== null && untilOn < today;
