import type { LegalDate, OfficeId } from '#libs/kernel';
import { ofAll, type MediationDossier } from './case.js';
import type { Jointly } from './state.js';

/** That one party has agreed, by a fact of the mediation, so that a withdrawal finds whom it is about. */
export interface AgreedByParty {
  readonly party: string;
  readonly fact: number;
  readonly on: LegalDate;
}

/** What every party has agreed to. */
export interface AgreedJointly extends Jointly {
  readonly consents: readonly AgreedByParty[];
}

type Asked = Pick<MediationDossier, 'parties' | 'state'>;

/**
 * The proposals to be mediated jointly on which all agree, the last one first. What was agreed to beside one that somebody has taken back,
 * so that it was over, has come to its end with that: it is agreed to anew.
 */
const agreedIn = (dossier: Asked): readonly AgreedJointly[] =>
  dossier.state.tellings
    .flatMap(({ jointly, acts }) => {
      const all = jointly === null ? null : ofAll(dossier, acts);
      if (jointly === null || all === null) return [];
      if (all.every(({ fact }) => fact < overAt(dossier, jointly))) return [];
      return [{ ...jointly, consents: all.map(({ party, fact, on }) => ({ party, fact, on })) }];
    })
    .toReversed();

/** The fact with which a joint mediation by that centre was over last, by the word of a party; 0: none was. */
const overAt = ({ state: { uncarried } }: Asked, { centre }: Jointly): number =>
  uncarried.findLast(({ offices }) => offices.includes(centre))?.fact ?? 0;

/** What all have agreed to with that centre, last: whose mediation it is, who is invited, and by which facts; null: they have not. */
export const agreedJointly = (dossier: Asked, centre: OfficeId): AgreedJointly | null =>
  agreedIn(dossier).find((one) => one.centre === centre) ?? null;

// How a joint mediation has ended that came to nothing: no lead ever stood, or whoever led does so no more.
const cameToNothing: readonly (string | null)[] = ['returned', 'taken_back', 'released'];

/**
 * Whether it is administrative mediation (行政调解): all have agreed to that last, and a joint mediation was begun. Where the last one
 * came to nothing the committee mediates alone, as it did before. Whoever has joined since and was not heard yet changes nothing of it.
 */
export function isLedByOrgan(dossier: Asked & Pick<MediationDossier, 'parts'>): boolean {
  const last = dossier.parts.findLast(({ kind }) => kind === 'joint');
  if (last === undefined || cameToNothing.includes(last.outcome)) return false;
  return (agreedIn(dossier)[0] ?? carriedBy(dossier))?.whose === 'organ';
}

/** By which proposal those are there whom it carries; null: it carries nobody. */
function carriedBy({ state: { tellings, carried } }: Asked): Jointly | null {
  const rest = carried.flatMap(({ consents }) => consents);
  return (
    tellings.findLast(({ jointly, acts }) => jointly !== null && acts.some(({ fact }) => rest.includes(fact)))
      ?.jointly ?? null
  );
}

/** The facts in which the parties have agreed, each by itself, that this office is invited; null: not all of them have. */
export const consentsToTell = (dossier: Asked, office: OfficeId): readonly AgreedByParty[] | null =>
  agreedIn(dossier).find((one) => one.offices.includes(office))?.consents ?? null;

/** Every office to whose invitation all parties have agreed. */
export const invitedJointly = (dossier: Asked): readonly OfficeId[] => [
  ...new Set(agreedIn(dossier).flatMap(({ offices }) => offices)),
];
