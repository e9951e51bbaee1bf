import { isPresent, lacksCapacity, partiesIn, partyNamed } from '#libs/kernel';
import type { DomainError, Dossier, FactDraft, KnownParty, LegalDate } from '#libs/kernel';
import type { Mandate, PartyChange, PartyRole } from '#libs/kernel';
import type { KindContext } from './kind.js';
import { guardiansOf, lapsesWith } from './acting.js';
import { isShown, requireMandate, requireMandateEnd, requireNobodyOfBothSides } from './mandates.js';
import { correctionOf, requireCorrectable, requireRoleFor } from './correcting.js';
import { requireSameParty } from './merging.js';
import { foldParties, type PartyCommands, type PartyFacts } from './parties.js';
import { refusing } from './refusing.js';

/** How many there may be of a role at once; left out: any number. */
export interface RoleCount {
  readonly least?: number;
  readonly most?: number;
  /** One of them leaves by an own statement alone, which is shown. */
  readonly leavesByStatement?: true;
}

/** What a kind says of the parties of its cases (当事人). Left out by a kind that has none. */
export interface KindParties<S> {
  /** The roles that its cases have. What is recorded of them otherwise, by facts of its own, is its own affair. */
  readonly roles: Readonly<Partial<Record<PartyRole, RoleCount>>>;
  /** Refuses whoever may not change them, and a case in which nobody may now. */
  readonly may: (dossier: Dossier<S>, command: keyof PartyCommands, context: KindContext) => void;
  /** Refuses whoever may give the command and not for this change; left out: whoever may give it may make any. */
  readonly mayChange?: (dossier: Dossier<S>, change: AskedChange, context: KindContext) => void;
}

/** A change of the parties as it was asked for. Of a correction: `isNamed`, that it says a name; `isShown`, by what it was shown. */
export type AskedChange = PartyChange & { readonly isNamed?: boolean; readonly isShown?: boolean };

/** How one of the commands is judged; `may` needs no payload. */
interface PartyHandler<P> {
  readonly may: (parties: readonly KnownParty[], context: KindContext, roles: KindParties<unknown>['roles']) => void;
  readonly act: (asked: Asked<P>) => FactDraft;
}

interface Asked<P> {
  readonly dossier: Dossier<unknown>;
  readonly payload: P;
  readonly context: KindContext;
  readonly roles: KindParties<unknown>['roles'];
}

const refused = refusing<`party.${string}`>();

const any = (): void => undefined;

/** Two have to be there for one to be the other, or to act for it. */
function requireTwo(parties: readonly KnownParty[]): void {
  const count = parties.filter(isPresent).length;
  if (count < 2) throw refused('conflict', 'party.too_few', 'there are no two parties', { count });
}

/** A fact with what it does. */
const drafted = <T extends keyof PartyFacts>(type: T, data: PartyFacts[T], ...parties: PartyChange[]): FactDraft => ({
  ...{ type, shape: 1, data },
  parties,
});

/** One handler for each command that a kind with parties has. */
export const partyHandlers: { readonly [K in keyof PartyCommands]: PartyHandler<PartyCommands[K]> } = {
  addParty: {
    may: any,
    act: ({ dossier: { parties }, payload, roles }) => {
      const { identity, role, nature, capacity } = payload;
      const { party, digest } = identity;
      if (parties.some((one) => one.party === party)) {
        throw refused('conflict', 'party.named_before', 'the case has a party of that name', { party });
      }
      requireRoleFor(parties, role, roles);
      requireCapacity({ nature, capacity });
      requireAble({ party, role, capacity });
      const joins = { change: 'join', party, role, nature, digest, ...(capacity !== 'full' && { capacity }) } as const;
      return drafted('partyAdded', { identity, role, nature, capacity }, joins);
    },
  },
  correctParty: {
    may: any,
    act: ({ dossier: { parties }, payload, context: { today: on }, roles }) => {
      const before = requirePresent(parties, payload.party);
      const { party } = before;
      // The sealed identity is one of the name that was merged, under which nobody looks for it.
      if (party !== payload.party) {
        throw refused('conflict', 'party.merged', 'it is another one', { party: payload.party, into: party });
      }
      const change = { change: 'correct', party, ...correctionOf(before, payload, on) } as const;
      if (Object.keys(change).length === 2) {
        throw refused('conflict', 'party.nothing_corrected', 'it is known so', { party });
      }
      const after = { ...before, ...change };
      requireCapacity(after);
      if (after.role !== before.role) {
        requireCorrectable(parties, before, { roles, to: after.role });
        requireAble(after);
        requireLeast(parties, before.role, { roles, change });
        requireNobodyOfBothSides(foldParties(parties, { parties: [change], seq: 0 }), on);
      }
      const lapsed = before.mandates.filter((one) => lapsesWith(one, after));
      const ends = lapsed.map(({ id }) => ({ change: 'endMandate', mandate: id, on }) as const);
      return drafted('partyCorrected', payload, change, ...ends);
    },
  },
  mergeParties: {
    may: requireTwo,
    act: ({ dossier: { parties }, payload, context: { today: on }, roles }) => {
      const one = requirePresent(parties, payload.party);
      const other = requirePresent(parties, payload.into);
      requireSameParty(one, other);
      const { identity = null } = payload;
      if (identity !== null && identity.party !== other.party) {
        throw refused('invalid', 'party.unknown', 'what is known of both is that of the one that stays', {
          party: identity.party,
        });
      }
      const change = { change: 'merge', party: one.party, into: other.party, on } as const;
      requireLeast(parties, one.role, { roles, change });
      requireNobodyOfBothSides(foldParties(parties, { parties: [change], seq: 0 }), on);
      const isKnownSo = identity === null || identity.digest === other.digest;
      const known: PartyChange[] = isKnownSo
        ? []
        : [{ change: 'correct', party: other.party, digest: identity.digest }];
      return drafted('partiesMerged', payload, change, ...known);
    },
  },
  leaveParty: {
    may: (parties, { today: on }, roles) => {
      const all = parties.filter(isPresent);
      const [first] = all;
      if (first === undefined) throw refused('conflict', 'party.nobody_there', 'there is no party');
      const mayLeave = ({ party, role }: KnownParty) =>
        hasLeast(parties, role, { roles, change: { change: 'leave', party, on } });
      if (!all.some(mayLeave)) throw lastOf(first.role, roles);
    },
    act: ({ dossier: { parties, attachments }, payload, context: { today: on }, roles }) => {
      const { party, role } = requirePresent(parties, payload.party);
      const change = { change: 'leave', party, on } as const;
      requireLeast(parties, role, { roles, change });
      if (!isShown(attachments, payload) && roles[role]?.leavesByStatement === true) {
        throw refused('invalid', 'party.leaving_unproved', 'its own statement is shown', { party });
      }
      requireGuarded(parties, party, on);
      return drafted('partyLeft', payload, change);
    },
  },
  giveMandate: {
    may: requireTwo,
    act: ({ dossier, payload, context }) => {
      const { parties } = dossier;
      const [by, of] = [requirePresent(parties, payload.by), requirePresent(parties, payload.of)];
      const covers = requireMandate(dossier, { ...payload, by, of }, context);
      const from = payload.from ?? context.today;
      const { as, until, attachment } = payload;
      // Those that have ended are counted with them: a number means one mandate for ever.
      const id = `m${String(parties.flatMap(({ mandates }) => mandates).length + 1)}`;
      const mandate = { ...{ id, by: by.party, as, from, until, attachment }, ...covers };
      const data = { ...payload, by: by.party, of: of.party, ...covers, from, mandate: id };
      return drafted('mandateGiven', data, { change: 'mandate', party: of.party, mandate });
    },
  },
  endMandate: {
    may: (parties, { today }) => {
      if (mandatesOf(parties).some(({ endedOn, until }) => endedOn === null && (until === null || today <= until)))
        return;
      throw refused('conflict', 'party.no_running_mandate', 'no mandate runs');
    },
    act: ({ dossier: { parties }, payload, context }) => {
      const found = mandatesOf(parties).find(({ id }) => id === payload.mandate);
      if (found === undefined) {
        throw refused('not_found', 'party.no_such_mandate', 'no such mandate', { mandate: payload.mandate });
      }
      const on = payload.on ?? context.today;
      const { id: mandate, endedOn } = found;
      if (endedOn !== null) throw refused('conflict', 'party.mandate_ended', 'it has ended', { mandate, endedOn });
      requireMandateEnd(found.from, on, context.today);
      return drafted('mandateEnded', { ...payload, on }, { change: 'endMandate', mandate, on });
    },
  },
};

/** @throws DomainError `party.organisation_has_capacity` (invalid) */
function requireCapacity(party: Pick<KnownParty, 'nature' | 'capacity'>): void {
  if (party.nature === 'person' || !lacksCapacity(party)) return;
  throw refused('invalid', 'party.organisation_has_capacity', 'an organisation has its capacity');
}

/** Nobody becomes one who acts for others and cannot act alone. @throws DomainError `party.ward_for_others` (conflict) */
function requireAble({ party, role, capacity }: Pick<KnownParty, 'party' | 'role' | 'capacity'>): void {
  if (role !== 'representative' || !lacksCapacity({ capacity })) return;
  throw refused('conflict', 'party.ward_for_others', 'whoever lacks capacity acts for nobody', { party });
}

/** A ward keeps its last guardian until there is another one (ours). @throws DomainError `party.last_guardian` (conflict) */
function requireGuarded(parties: readonly KnownParty[], leaving: string, on: LegalDate): void {
  const ward = parties.filter(isPresent).find((of) => {
    const guardians = of.party !== leaving && lacksCapacity(of) ? guardiansOf({ parties, of, on }) : [];
    return guardians.length === 1 && guardians[0] === leaving;
  });
  if (ward === undefined) return;
  throw refused('conflict', 'party.last_guardian', 'another guardian is recorded first', { party: ward.party });
}

/** The commands by which parties change. */
export const partyCommandNames = Object.keys(partyHandlers) as (keyof PartyCommands)[];

const mandatesOf = (parties: readonly KnownParty[]): readonly Mandate[] => parties.flatMap(({ mandates }) => mandates);

/** @throws DomainError `party.unknown` (not_found), `party.left` (conflict), details `party` */
function requirePresent(parties: readonly KnownParty[], name: string): KnownParty {
  const found = partyNamed(parties, name);
  if (found === undefined) throw refused('not_found', 'party.unknown', 'no such party', { party: name });
  if (isPresent(found)) return found;
  throw refused('conflict', 'party.left', 'it is no party any more', { party: name });
}

type Leaving = Pick<Asked<never>, 'roles'> & { readonly change: PartyChange };

/** Whether so many of a role are there after a change as there have to be. */
const hasLeast = (parties: readonly KnownParty[], role: PartyRole, { roles, change }: Leaving): boolean =>
  partiesIn(foldParties(parties, { parties: [change], seq: 0 }), role).length >= (roles[role]?.least ?? 0);

/** The last of those without whom there is no case stays. @throws DomainError `party.last_of_role` (conflict) */
function requireLeast(parties: readonly KnownParty[], role: PartyRole, leaving: Leaving): void {
  if (!hasLeast(parties, role, leaving)) throw lastOf(role, leaving.roles);
}

const lastOf = (role: PartyRole, roles: Leaving['roles']): DomainError =>
  refused('conflict', 'party.last_of_role', 'so many of that role have to stay', {
    role,
    least: roles[role]?.least ?? 0,
  });
