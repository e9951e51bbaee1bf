import { legalDateOf } from '#libs/calendar';
import type { OwnPetition } from '#contracts/petition';
import type { Fact, OfficeId } from '#libs/kernel';
import type { OfficeTree } from '#libs/office';
import type { PetitionFacts } from '#libs/petition';
import { nameOf } from './own-documents.js';

type Return = OwnPetition['returns'][number];

/** To which office a referral passed the matter on, or which took it back, by the clock that it met. */
export function addresseesOf(facts: readonly Fact[]): ReadonlyMap<string, OfficeId> {
  return new Map(
    facts.flatMap((fact) => {
      const to = isReferral(fact) ? toOf(fact) : takerOf(fact);
      return to === null ? [] : metBy(fact).map((id) => [id, to] as const);
    }),
  );
}

/**
 * Referrals that were undone, oldest first: by an objection that was agreed to, which says that the matter is not of that
 * office, or by a correction of the class to one that the office may not handle.
 */
export function returnsOf(facts: readonly Fact[], offices: OfficeTree): Return[] {
  return facts.flatMap((fact) => {
    if (fact.type === 'objectionUpheld') return [returnFrom(fact, facts, offices)];
    return fact.type === 'classCorrected' ? reclassed(fact, facts, offices) : [];
  });
}

function reclassed(fact: Fact, facts: readonly Fact[], offices: OfficeTree): Return[] {
  const { class: to, returnedTo } = fact.data as PetitionFacts['classCorrected'];
  const last = facts.findLast((one) => isReferral(one) && one.seq < fact.seq);
  if (returnedTo === null || last === undefined) return [];
  const office = nameOf(toOf(last), offices);
  const clock = metBy(last).at(-1) ?? null;
  return [
    { clock, on: legalDateOf(fact.at), office, returnedTo: nameOf(returnedTo, offices), passedTo: null, class: to },
  ];
}

function returnFrom(fact: Fact, facts: readonly Fact[], offices: OfficeTree): Return {
  const { office, returnedTo } = fact.data as PetitionFacts['objectionUpheld'];
  const before = facts.filter((one) => isReferral(one) && one.seq < fact.seq);
  // Whoever rules and names no other office has the matter back, with a date of its own for passing it on.
  const isBack = (fact.clocks ?? []).some(({ change }) => change === 'open');
  const next = isBack ? undefined : facts.find((one) => isReferral(one) && one.seq > fact.seq);
  return {
    clock: before.flatMap(metBy).at(-1) ?? null,
    on: legalDateOf(fact.at),
    office: nameOf(office, offices),
    returnedTo: nameOf(returnedTo, offices),
    passedTo: next === undefined ? null : nameOf(toOf(next), offices),
    class: null,
  };
}

const isReferral = ({ type }: Fact): boolean => type === 'referred';

const takerOf = ({ type, data }: Fact): OfficeId | null =>
  type === 'takenBack' ? (data as PetitionFacts['takenBack']).office : null;

const toOf = ({ data }: Fact): OfficeId => (data as PetitionFacts['referred']).to;

/** The referrer's clocks for passing the matter on that a referral met. */
const metBy = ({ clocks = [] }: Fact): string[] =>
  clocks.flatMap((one) => (one.change === 'meet' && /^XF-(02|RETURN|PASS)\//.test(one.id) ? [one.id] : []));
