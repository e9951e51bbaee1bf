import { countPeriod } from '#libs/calendar';
import { as, type LegalDate } from '#libs/kernel';
import { nationalTime } from './law.js';

/** What showed that somebody has the opinion, and since when: a service, or the own request where there was none. */
interface Shown {
  readonly name: string;
  readonly day: string;
  isServed: boolean;
  isUsed: boolean;
  isDisputed: boolean;
  /** Of what was served on somebody who had used the own right before: it opens nothing. */
  readonly opensNothing: boolean;
}

const { calendar } = nationalTime('petition');

/** 30 days from the receipt (art. 35), that day not counted, and on to a working day. */
export const lastDayFrom = (day: string): string =>
  countPeriod({ unit: 'CALENDAR_DAY', length: 30, startOn: as<LegalDate>(day), roll: true }, calendar).legalDueOn;

/**
 * Who petitions and whose time to ask for a review runs until when, kept as a person would on a sheet of paper: every receipt in a
 * list, and everything told from the whole list anew. It knows nothing of facts, clocks or states.
 */
export class PlainWindows {
  private readonly shown: Shown[] = [];
  private readonly people: { readonly name: string; as: string; isThere: boolean; isAside: boolean }[] = [];

  constructor(names: readonly string[]) {
    for (const name of names) this.join(name);
  }

  join(name: string): void {
    this.people.push({ name, as: name, isThere: true, isAside: false });
  }

  /** Who petitions now. */
  petitioners(): readonly string[] {
    return this.people.filter((one) => one.isThere && !one.isAside && one.as === one.name).map(({ name }) => name);
  }

  /** Who was put into another role. */
  aside(): readonly string[] {
    return this.people.filter((one) => one.isThere && one.isAside).map(({ name }) => name);
  }

  /** The last day of somebody's time; null: nothing shows that one has the opinion. */
  until(name: string): string | null {
    const own = this.of(name).filter(({ opensNothing }) => !opensNothing);
    const counted = own.find(({ isUsed }) => isUsed) ?? this.last(own);
    return counted === undefined ? null : lastDayFrom(counted.day);
  }

  isUsed(name: string): boolean {
    return this.of(name).some(({ isUsed }) => isUsed);
  }

  isServed(name: string): boolean {
    return this.of(name).some(({ isServed }) => isServed);
  }

  /** Nobody is left to be served, and nobody's time runs. */
  isOver(today: string): boolean {
    return this.petitioners().every((name) => {
      const until = this.until(name);
      return this.isServed(name) && (this.isUsed(name) || (until !== null && until < today));
    });
  }

  serve(name: string, day: string): boolean {
    if (this.isServed(name)) return false;
    const opensNothing = this.isUsed(name);
    this.shown.push({ name, day, isServed: true, isUsed: false, isDisputed: false, opensNothing });
    return true;
  }

  request(name: string, day: string): boolean {
    if (this.isUsed(name)) return false;
    const own = this.last(this.of(name));
    if (own === undefined) {
      const used = { isServed: false, isUsed: true, isDisputed: true, opensNothing: false };
      this.shown.push({ name, day, ...used });
      return true;
    }
    if (day > lastDayFrom(own.day)) return false;
    own.isUsed = true;
    return true;
  }

  /** Somebody says that the last service never took place, and it did not; each is looked at once. */
  deny(name: string): boolean {
    const last = this.of(name).findLast(({ isServed }) => isServed);
    if (last === undefined || last.isDisputed) return false;
    last.isDisputed = true;
    last.isServed = false;
    // Whoever has asked for the review has it all the same.
    if (!last.isUsed) this.shown.splice(this.shown.indexOf(last), 1);
    return true;
  }

  leave(name: string): boolean {
    if (this.petitioners().length < 2) return false;
    this.person(name).isThere = false;
    return true;
  }

  /** The later entry is the earlier one. */
  merge(name: string, into: string): boolean {
    const at = (one: string) => this.people.findIndex((each) => each.name === one);
    if (name === into || at(name) < at(into)) return false;
    for (const one of this.people.filter(({ as: is }) => is === name)) one.as = into;
    return true;
  }

  putAside(name: string): boolean {
    if (this.petitioners().length < 2) return false;
    this.person(name).isAside = true;
    return true;
  }

  putBack(name: string): void {
    this.person(name).isAside = false;
  }

  private person(name: string) {
    const found = this.people.find((one) => one.name === name);
    if (found === undefined) throw new Error(`nobody is called ${name}`);
    return found;
  }

  /** What was shown of somebody under any name. */
  private of(name: string): Shown[] {
    const names = this.people.filter((one) => one.as === name).map((one) => one.name);
    return this.shown.filter((one) => names.includes(one.name));
  }

  private last(shown: readonly Shown[]): Shown | undefined {
    return shown.reduce<Shown | undefined>((so, one) => (so === undefined || one.day >= so.day ? one : so), undefined);
  }
}
