import { DomainError, isPresent, lacksCapacity, partyNamed, partyOn, specialScopes, wasPresent } from '#libs/kernel';
import type { ErrorDetails, KnownParty, LegalDate, Mandate, MandateKind, MandateScope } from '#libs/kernel';

/** Who means to act for whom. */
export interface Acting {
  /** The party that acts, by its name in the case. */
  readonly by: string;
  /** For whom; the same one: for itself. */
  readonly of: string;
  readonly scope: MandateScope;
  readonly on: LegalDate;
  /** An organisation acts under its seal (盖章). */
  readonly isSealed?: boolean;
}

/** That somebody may act, and by what: as the party itself, or by a mandate. */
export interface MayAct {
  readonly as: 'itself' | MandateKind;
}

/** Codes of why somebody may not act for a party. */
export const actingCodes = [
  'party.unknown',
  'party.left',
  'party.no_mandate',
  'party.mandate_too_narrow',
  'party.mandate_ended',
  'party.guardian_required',
  'party.organisation_needs_its_seal_or_statutory',
] as const;

/** Why not. */
export interface MayNotAct {
  readonly code: (typeof actingCodes)[number];
  /** Names of parties and of a mandate in the case, and what it was about. */
  readonly details: ErrorDetails;
}

/**
 * Whether a party may do something for itself or for another one (代理权), on a day.
 *
 * Whoever lacks capacity acts by the guardian alone, and an organisation gives special consent (settles, withdraws, signs) under
 * its seal or by whoever represents it by law. An agent of a ward is one whom the guardian has appointed for the ward: the
 * guardian's own agent is nobody to it. All of that is asked of the day itself: who was there then, and with which capacity.
 *
 * @see 民法典 23, 61, 161-175 · 民事诉讼法 56, 60-62 as the model: they are of courts, and that every kind of case asks so is ours
 */
export function mayActFor(parties: readonly KnownParty[], acting: Acting): MayAct | MayNotAct {
  const [by, of] = [acting.by, acting.of].map((name) => namedOn(parties, name, acting.on));
  if (by === undefined || of === undefined) {
    return no('party.unknown', { party: by === undefined ? acting.by : acting.of });
  }
  const gone = [by, of].find((one) => !wasPresent(one, acting.on));
  if (gone !== undefined) return no('party.left', { party: gone.party });
  if (lacksCapacity(by)) return no('party.guardian_required', { party: by.party });
  return by.party === of.party ? forItself(of, acting) : forAnother(parties, { ...acting, by: by.party }, of);
}

/** As it was known on a day. */
function namedOn(parties: readonly KnownParty[], name: string, on: LegalDate): KnownParty | undefined {
  const found = partyNamed(parties, name);
  return found && partyOn(found, on);
}

/** Whether the answer of `mayActFor` is a refusal. */
export const mayNot = (answer: MayAct | MayNotAct): answer is MayNotAct => 'code' in answer;

/**
 * The same where nothing else will do.
 *
 * @throws DomainError forbidden, with the codes of `actingCodes`
 */
export function requireActing(parties: readonly KnownParty[], acting: Acting): MayAct {
  return granted(mayActFor(parties, acting));
}

/** An answer that is no refusal. @throws DomainError as `requireActing` */
export function granted(answer: MayAct | MayNotAct): MayAct {
  if (!mayNot(answer)) return answer;
  throw new DomainError('forbidden', answer.code, 'it may not act so for that party', answer.details);
}

const no = (code: MayNotAct['code'], details: ErrorDetails): MayNotAct => ({ code, details });

const isSpecial = (scope: MandateScope): boolean => specialScopes.some((one) => one === scope);

function forItself({ party, nature }: KnownParty, { scope, isSealed = false }: Acting): MayAct | MayNotAct {
  if (nature === 'person' || isSealed || !isSpecial(scope)) return { as: 'itself' };
  return no('party.organisation_needs_its_seal_or_statutory', { party, scope });
}

const byLaw: readonly MandateKind[] = ['guardian', 'statutory'];

// Whoever has several acts by the one that reaches furthest: what one who was chosen by a group does may count for itself alone.
const byStrength: readonly MayAct['as'][] = ['itself', ...byLaw, 'agent', 'representative'];

const strongest = <T extends MayAct>(held: readonly T[]): T | undefined =>
  held.toSorted((one, other) => byStrength.indexOf(one.as) - byStrength.indexOf(other.as))[0];

/** Whether it holds on a day. */
export const holdsOn = ({ from, until, endedOn }: Mandate, on: LegalDate): boolean =>
  from <= on && (until === null || on <= until) && (endedOn === null || on < endedOn);

function forAnother(parties: readonly KnownParty[], acting: Acting, of: KnownParty): MayAct | MayNotAct {
  const { on, scope: asked } = acting;
  const held = of.mandates.filter(
    (one) => one.by === acting.by && fitsParty(one, of) && isBacked(one, { parties, of, on }),
  );
  const holding = held.filter((one) => holdsOn(one, on));
  const fitting = holding.filter(({ as, scope }) => byLaw.includes(as) || scope.includes(asked));
  const best = strongest(fitting);
  if (best !== undefined) return { as: best.as };
  const [narrow] = holding;
  if (narrow !== undefined)
    return no('party.mandate_too_narrow', { party: of.party, mandate: narrow.id, scope: asked });
  // Of one that has yet to begin there is none.
  const over = held.findLast(({ from }) => from <= on);
  if (over !== undefined) return no('party.mandate_ended', { party: of.party, mandate: over.id });
  return no(lacksCapacity(of) ? 'party.guardian_required' : 'party.no_mandate', { party: of.party, scope: asked });
}

/**
 * Whether a mandate is one by which a party is acted for as it is now: the law gives a guardian to whoever lacks capacity, and a
 * statutory representative to an organisation, and neither to anybody else.
 */
export function fitsParty({ as, through }: Pick<Mandate, 'as' | 'through'>, of: Standing): boolean {
  if (as === 'statutory') return of.nature === 'organisation';
  const isOfWard = as === 'guardian' || through !== undefined;
  return isOfWard === lacksCapacity(of);
}

type Standing = Pick<KnownParty, 'capacity' | 'nature'>;

/** Whether it falls with what a party turned out not to be, and does not come back by itself (民法典 175). */
export const lapsesWith = (mandate: Mandate, of: Standing): boolean =>
  mandate.endedOn === null && (byLaw.includes(mandate.as) || mandate.through !== undefined) && !fitsParty(mandate, of);

interface Ward {
  readonly parties: readonly KnownParty[];
  readonly of: Pick<KnownParty, 'mandates'>;
  readonly on: LegalDate;
}

/** Who may give a mandate for a ward on a day: its guardians who are there, with the capacity to. */
export function guardiansOf({ parties, of, on }: Ward): readonly string[] {
  const guardians = of.mandates
    .filter((one) => one.as === 'guardian' && holdsOn(one, on))
    .flatMap(({ by }) => namedOn(parties, by, on) ?? [])
    .filter((one) => wasPresent(one, on) && !lacksCapacity(one));
  return [...new Set(guardians.map(({ party }) => party))];
}

/** The last day on which somebody is the guardian of a ward, as far as that is known on a day; null: until it is ended. */
export function guardianUntil({ parties, of, on }: Ward, guardian: string): LegalDate | null {
  const days = of.mandates
    .filter((one) => one.as === 'guardian' && holdsOn(one, on) && partyNamed(parties, one.by)?.party === guardian)
    .map(({ until }) => until);
  return days.includes(null)
    ? null
    : (days
        .flatMap((until) => until ?? [])
        .toSorted()
        .at(-1) ?? null);
}

/** Whether whoever gave it for a ward is the guardian still. */
const isBacked = ({ through }: Mandate, ward: Ward): boolean =>
  through === undefined || guardiansOf(ward).includes(through);

/** As what somebody is served a paper: for itself, or for a party whose mandate to receive it has; to nobody else is one given. */
export function servedAs(parties: readonly KnownParty[], party: string, on: LegalDate): MayAct | MayNotAct {
  const acting = { by: party, scope: 'receive', on } as const;
  const found = partyNamed(parties, party);
  if (found?.role !== 'representative') return mayActFor(parties, { ...acting, of: party });
  const others = parties.filter((one) => one !== found && isPresent(one));
  const answers = others.map(({ party: of }) => mayActFor(parties, { ...acting, of }));
  const refusals = answers.filter(mayNot);
  // Of several the one says most whose mandate there was.
  const said = refusals.find(({ code }) => code !== 'party.no_mandate') ?? refusals[0];
  return (
    strongest(answers.flatMap((one) => (mayNot(one) ? [] : [one]))) ??
    said ??
    no('party.no_mandate', { party, scope: 'receive' })
  );
}

/**
 * Whether a paper is addressed to a party (抬头): whoever is in the case for oneself, and whom a group has chosen from among itself
 * (代表人). Whoever only acts for them is named on none, even where it is handed to that one.
 */
export function isAddressee(parties: readonly KnownParty[], { party, role }: Addressed, on: LegalDate): boolean {
  if (role !== 'representative') return role !== 'accused';
  return parties.some(
    (of) =>
      isPresent(of) && of.mandates.some((one) => one.by === party && one.as === 'representative' && holdsOn(one, on)),
  );
}

type Addressed = Pick<KnownParty, 'party' | 'role'>;
