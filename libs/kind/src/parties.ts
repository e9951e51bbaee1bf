// Recorded for every kind that has parties: add, never rename.
import { freshParty, type Fact, type KnownParty, type LegalDate, type Mandate, type PartyChange } from '#libs/kernel';
import type { PartyCapacity, PartyNature, PartyRef, PartyRole, TextRef } from '#libs/kernel';

/** What may be asked about the parties (当事人) of a case of any kind that has them. */
export type PartyCommands = {
  /** Somebody more is a party, or is in the case for one. */
  addParty: {
    readonly identity: PartyRef;
    readonly role: PartyRole;
    readonly nature: PartyNature;
    readonly capacity: PartyCapacity;
  };
  /**
   * What is known of a party changes: another sealed identity, nature, capacity or role. Null: that stays as it is. `isNamed`:
   * the identity says a name; left out: at most how to reach it. `shown`: what shows that a role was the wrong one, where it is
   * asked for.
   */
  correctParty: {
    readonly party: string;
    readonly identity: PartyRef | null;
    readonly isNamed?: true;
    readonly nature: PartyNature | null;
    readonly capacity: PartyCapacity | null;
    readonly role?: PartyRole | null;
    readonly reason: TextRef;
    readonly shown?: TextRef | null;
  };
  /**
   * Two names of the case are one and the same: from here on `into` alone. `identity`: what is known of either, under that name;
   * left out or null: nobody is. `contacts`: of which entry how to reach it counts where both say so; left out: of `into`.
   */
  mergeParties: {
    readonly party: string;
    readonly into: string;
    readonly identity?: PartyRef | null;
    readonly contacts?: MergedContacts;
    readonly reason: TextRef;
  };
  /**
   * No party any more. Mandates by it and for it end. `attachment`, `shown`: its own statement, where its role asks for one; left
   * out or null: none is there.
   */
  leaveParty: {
    readonly party: string;
    readonly reason: TextRef;
    readonly attachment?: string | null;
    readonly shown?: TextRef | null;
  };
  /**
   * `by` acts for `of`. Shown by an attachment, or by words on what was shown. `from` null: today. `through`: the guardian who
   * gives it for a ward; left out or null: the only one.
   */
  giveMandate: {
    readonly by: string;
    readonly of: string;
    readonly as: Mandate['as'];
    readonly scope: Mandate['scope'];
    readonly from: LegalDate | null;
    readonly until: LegalDate | null;
    readonly through?: string | null;
    readonly attachment: string | null;
    readonly shown: TextRef | null;
  };
  /** It holds no more, from a day on (民法典 173, 175). `on` null: today. */
  endMandate: { readonly mandate: string; readonly on: LegalDate | null; readonly reason: TextRef };
};

/** Whose contacts count after a merger: of the entry that stays, or of the one that goes. */
export type MergedContacts = 'into' | 'party';

/** What may have happened to them. Each says in its effects what it did. */
export type PartyFacts = {
  partyAdded: PartyCommands['addParty'];
  partyCorrected: PartyCommands['correctParty'];
  partiesMerged: PartyCommands['mergeParties'];
  partyLeft: PartyCommands['leaveParty'];
  mandateGiven: PartyCommands['giveMandate'] & { readonly mandate: string; readonly from: LegalDate };
  mandateEnded: PartyCommands['endMandate'] & { readonly on: LegalDate };
};

/** The parties of a case after a fact of any kind. */
export const foldParties = (
  parties: readonly KnownParty[],
  { parties: changes = [], seq }: Pick<Fact, 'parties' | 'seq'>,
): readonly KnownParty[] => changes.reduce((so, change) => changed(so, change, seq), parties);

type Parties = readonly KnownParty[];

function changed(parties: Parties, change: PartyChange, seq: number): Parties {
  switch (change.change) {
    case 'join': {
      const { change: _, ...joined } = change;
      return [...parties.filter(({ party }) => party !== joined.party), { ...freshParty, ...joined, seq }];
    }
    case 'correct':
      return parties.map((one) => (one.party === change.party ? corrected(one, change) : one));
    case 'merge':
      return merged(parties, change);
    case 'leave':
      return parties.map((one) => left(one, change));
    case 'mandate': {
      const mandate = { ...change.mandate, endedOn: null };
      return parties.map((one) =>
        one.party === change.party ? { ...one, mandates: [...one.mandates, mandate] } : one,
      );
    }
    case 'endMandate':
      return parties.map((one) => ended(one, change));
  }
}

/** What was done while it was known otherwise is judged by that: its capacity of each day stays known, and its roles. */
function corrected(
  one: KnownParty,
  { change: _, on, ...now }: Extract<PartyChange, { change: 'correct' }>,
): KnownParty {
  const { capacityWas = [], roleWas = [], capacity, role } = one;
  return {
    ...one,
    ...now,
    ...(on !== undefined && now.capacity !== undefined && { capacityWas: [...capacityWas, { capacity, until: on }] }),
    ...(now.role !== undefined && { roleWas: [...roleWas, role] }),
  };
}

/** What was given by or to the one is the other's; between the two of them there is nothing to act for. */
function merged(parties: Parties, { party, into, on }: Extract<PartyChange, { change: 'merge' }>): Parties {
  const given = parties.find((one) => one.party === party)?.mandates ?? [];
  return parties.map((one) => {
    if (one.party === party) return { ...one, mergedInto: into, mandates: [] };
    // What was merged into it before is the other one too: who somebody is takes one step to tell.
    if (one.mergedInto === party) return { ...one, mergedInto: into };
    const own = one.party === into ? [...one.mandates, ...given] : one.mandates;
    const renamed = own.map((mandate) => renamedIn(mandate, { party, into }));
    return withMandates({ ...one, mandates: renamed }, ({ by }) => by === one.party, on);
  });
}

function renamedIn(mandate: Mandate, { party, into }: Readonly<Record<'party' | 'into', string>>): Mandate {
  if (mandate.by !== party && mandate.through !== party) return mandate;
  return {
    ...mandate,
    ...(mandate.by === party && { by: into }),
    ...(mandate.through === party && { through: into }),
  };
}

const left = (one: KnownParty, { party, on }: Extract<PartyChange, { change: 'leave' }>): KnownParty =>
  one.party === party
    ? { ...withMandates(one, () => true, on), leftOn: on }
    : withMandates(one, ({ by, through }) => by === party || through === party, on);

/** With a guardian's end those whom the guardian appointed for the ward: they do not come back with the guardian. */
function ended(one: KnownParty, { mandate, on }: Extract<PartyChange, { change: 'endMandate' }>): KnownParty {
  const found = one.mandates.find(({ id }) => id === mandate);
  const guardian = found?.as === 'guardian' ? found.by : undefined;
  const isOf = ({ through }: Mandate) => through !== undefined && through === guardian;
  return withMandates(one, (each) => each.id === mandate || isOf(each), on);
}

/** Some of its mandates end, those that have not; what does not concern it stays the same object. */
function withMandates(one: KnownParty, isMeant: (mandate: Mandate) => boolean, on: LegalDate): KnownParty {
  if (!one.mandates.some((mandate) => mandate.endedOn === null && isMeant(mandate))) return one;
  const mandates = one.mandates.map((mandate) =>
    mandate.endedOn === null && isMeant(mandate) ? { ...mandate, endedOn: on } : mandate,
  );
  return { ...one, mandates };
}
