import { partiesIn, partyNamed, type Fact, type KnownParty, type LegalDate } from '#libs/kernel';
import { satFor } from '#libs/mediation';
import { dataOf } from './paper-source.js';

interface Issued {
  readonly fact: Fact;
  /** Whatever was recorded before it, as far as papers look at that. */
  readonly facts: readonly Fact[];
  readonly parties: readonly KnownParty[];
}

/** Whose the papers of these facts are; those of any other are everybody's of the dispute. */
const whose: Readonly<Record<string, (issued: Issued) => readonly string[] | null>> = {
  // The other side hears of it with its rights.
  accepted: ({ parties }) => partiesIn(parties, 'applicant').map(({ party }) => party),
  rightsTold: ({ fact }) => [dataOf<'rightsTold'>(fact).party],
  consented: ({ fact }) => [dataOf<'consented'>(fact).party],
  recusalRuled: askedBy,
  sessionCalled: ({ fact, parties }) => {
    const { invited, on } = dataOf<'sessionCalled'>(fact);
    return ofSide(parties, invited, on);
  },
  sessionMoved: ({ fact, facts, parties }) => {
    const { session, on } = dataOf<'sessionMoved'>(fact);
    const called = facts.filter(({ type }) => type === 'sessionCalled').map((one) => dataOf<'sessionCalled'>(one));
    return ofSide(parties, called.find((one) => one.session === session)?.invited ?? [], on);
  },
  sessionHeld: ({ fact, parties }) => {
    const { attended, on } = dataOf<'sessionHeld'>(fact);
    return ofSide(parties, attended, on);
  },
  endNoticed: ({ fact }) => [dataOf<'endNoticed'>(fact).party],
};

/** Those who are there themselves and for whom somebody is; helpers have no paper. */
const ofSide = (parties: Issued['parties'], people: readonly string[], on: LegalDate): readonly string[] =>
  satFor({ parties }, { attended: people.filter((one) => partyNamed(parties, one) !== undefined), on });

/** In whose words the reason of a recusal is. */
function askedBy({ fact, facts }: Issued): readonly string[] | null {
  const { mediator } = dataOf<'recusalRuled'>(fact);
  const asked = facts.filter(({ type, seq }) => type === 'recusalAsked' && seq < fact.seq);
  const found = asked.map((one) => dataOf<'recusalAsked'>(one)).findLast((one) => one.mediator === mediator);
  return found === undefined ? null : [found.party];
}

/** The facts that say whose a paper is. */
export const factsOfPapers: readonly string[] = [...Object.keys(whose), 'recusalAsked'];

/** Whose a paper is (给谁), by their names of now; null: it is everybody's of the dispute, or of nobody in it. */
export function whosePaper(issued: Issued): readonly string[] | null {
  const { fact, parties } = issued;
  const to = Object.hasOwn(whose, fact.type) ? (whose[fact.type]?.(issued) ?? null) : null;
  return to === null ? null : to.map((one) => partyNamed(parties, one)?.party ?? one);
}
