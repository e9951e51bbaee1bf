import {
  DomainError,
  isPresent,
  lacksCapacity,
  type KnownParty,
  type LegalDate,
  type Mandate,
  type PartyChange,
} from '#libs/kernel';
import { foldParties, holdsOn, requireMandate } from '#libs/kind';
import { refused, type PetitionContext } from './case.js';
import type { PetitionCommands } from './commands.js';
import { permit } from './grants.js';
import type { JoiningParty, PetitionerStanding } from './intake-commands.js';

/** A registration whose day of receipt is known. */
export type Registration = PetitionCommands['register'] & { readonly receivedOn: LegalDate };

/** What the parties of a petition are called in it, in the order in which the registration names them, from 1. */
export const partyOfRegistration = (place: number): string => `p${String(place)}`;

// Who left no name is a party all the same, with a receipt and rights of its own.
const nameless = { party: partyOfRegistration(1), digest: null };

/**
 * Who is in a petition from its registration on: who petitions, whom they have chosen to speak for them (代表, art. 20(3)), and
 * who acts for one of them by law or by a power of attorney.
 *
 * @throws DomainError `petition.representative_missing`, `petition.too_many_representatives` (invalid), those of `requireMandate`, and
 *   `office.not_permitted` for an organ that would say who receives for the petitioner
 */
export function partiesOf(payload: Registration, context: PetitionContext): readonly PartyChange[] {
  const { channel, petitioner, others = [], joining = [], standing = {} } = payload;
  if (others.length + joining.length > 0 && petitioner === null) {
    throw refused('invalid', 'petition.representative_missing', 'the first representative is the petitioner');
  }
  const joins: readonly PartyChange[] = [
    joined('petitioner', { ...(petitioner ?? nameless), ...standing }),
    ...joining.map(({ identity, acts, ...one }) =>
      joined(acts === undefined ? 'petitioner' : 'representative', { ...identity, ...one }),
    ),
    ...others.map((one) => joined('representative', one)),
  ];
  const acting = joining.reduce((so, one) => withMandate(so, one, { payload, context }), joins);
  const chosen = choiceOf(acting, payload);
  requireFewRepresentatives(folded([...acting, ...chosen]), channel, payload.receivedOn);
  return [...acting, ...chosen];
}

type Joined = PetitionerStanding & Pick<KnownParty, 'party' | 'digest'>;

function joined(
  role: KnownParty['role'],
  { party, digest, nature = 'person', capacity = 'full' }: Joined,
): PartyChange {
  if (nature === 'organisation' && capacity !== 'full') {
    throw new DomainError('invalid', 'party.organisation_has_capacity', 'an organisation has its capacity');
  }
  return { change: 'join', party, role, nature, digest, ...(capacity !== 'full' && { capacity }) };
}

const folded = (changes: readonly PartyChange[]): readonly KnownParty[] =>
  foldParties([], { parties: changes, seq: 1 });

const nextId = (changes: readonly PartyChange[]): string =>
  `m${String(changes.filter(({ change }) => change === 'mandate').length + 1)}`;

interface Registering {
  readonly payload: Registration;
  readonly context: PetitionContext;
}

/** With the mandate by which somebody acts who joins; the same as a mandate that is given later, by whoever may give it. */
function withMandate(
  changes: readonly PartyChange[],
  { identity: { party }, acts }: JoiningParty,
  { payload: { receivedOn: from }, context }: Registering,
): readonly PartyChange[] {
  if (acts === undefined) return changes;
  permit(context, 'petition.giveMandate.effect');
  const parties = folded(changes);
  const [by, of] = [party, acts.of].map((name) => parties.find((one) => one.party === name));
  if (by === undefined || of === undefined) {
    throw new DomainError('not_found', 'party.unknown', 'no such party', { party: acts.of });
  }
  const given = { by, of, as: acts.as, scope: usualScope, from, until: null, attachment: null, shown: acts.shown };
  const covers = requireMandate({ attachments: [], parties }, given, context);
  const mandate = { id: nextId(changes), by: party, as: acts.as, from, until: null, attachment: null, ...covers };
  return [...changes, { change: 'mandate', party: of.party, mandate }];
}

// Anything special is given expressly, by a mandate of its own (民事诉讼法 62 as the model).
const usualScope = ['receive', 'speak'] as const satisfies Mandate['scope'];

/** Further representatives are chosen by all who petition and may choose: they hear and speak for them (民事诉讼法 56 as the model). */
function choiceOf(changes: readonly PartyChange[], { others = [], receivedOn: from }: Registration): PartyChange[] {
  const choosing = folded(changes).filter((one) => one.role === 'petitioner' && !lacksCapacity(one));
  let so = changes;
  return choosing.flatMap(({ party }) =>
    others.map(({ party: by }): PartyChange => {
      const mandate = { id: nextId(so), by, as: 'representative', scope: usualScope, from, until: null } as const;
      const given: PartyChange = { change: 'mandate', party, mandate: { ...mandate, attachment: null } };
      so = [...so, given];
      return given;
    }),
  );
}

/** Several people who come in person choose representatives, five at most (art. 20(3)); the petitioner is the first. */
const mostRepresentatives = 5;

/**
 * Of a visit no more than five represent all, whenever they are chosen; what comes in writing names as many as it likes.
 *
 * @throws DomainError `petition.too_many_representatives` (invalid), details `count`, `max`
 */
export function requireFewRepresentatives(
  parties: readonly KnownParty[],
  channel: Registration['channel'],
  on: LegalDate,
): void {
  if (channel !== 'visit') return;
  const count = representativesOf(parties, on).size;
  if (count <= mostRepresentatives) return;
  const details = { count, max: mostRepresentatives };
  throw refused('invalid', 'petition.too_many_representatives', 'five representatives at most come in person', details);
}

/**
 * How many petition by a visit, where they are more than may represent it and have chosen nobody (应当推选代表, art. 20(3)); null:
 * nobody has to choose. A matter is taken all the same (art. 44(1)), and the choice stays owed.
 */
export function leftToChoose(
  parties: readonly KnownParty[],
  channel: Registration['channel'],
  on: LegalDate,
): { readonly count: number; readonly max: number } | null {
  const count = parties.filter((one) => one.role === 'petitioner' && isPresent(one)).length;
  const isOwed = channel === 'visit' && count > mostRepresentatives && representativesOf(parties, on).size <= 1;
  return isOwed ? { count, max: mostRepresentatives } : null;
}

/** Whoever has been chosen, and the first who petitions. */
function representativesOf(parties: readonly KnownParty[], on: LegalDate): ReadonlySet<string> {
  const [first] = parties.filter((one) => one.role === 'petitioner' && isPresent(one));
  const chosen = parties
    .flatMap(({ mandates }) => mandates)
    .filter((one) => one.as === 'representative' && holdsOn(one, on))
    .map(({ by }) => by);
  return new Set([...(first === undefined ? [] : [first.party]), ...chosen]);
}
