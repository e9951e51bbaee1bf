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
  /** What is known of a party changes: another sealed identity, nature or capacity. Null: that stays as it is. */
  correctParty: {
    readonly party: string;
    readonly identity: PartyRef | null;
    readonly nature: PartyNature | null;
    readonly capacity: PartyCapacity | null;
    readonly reason: TextRef;
  };
  /** Two names of the case are one and the same: from here on `into` alone. */
  mergeParties: { readonly party: string; readonly into: string; readonly reason: TextRef };
  /** No party any more. Mandates by it and for it end. */
  leaveParty: { readonly party: string; readonly reason: TextRef };
  /** `by` acts for `of`. Shown by an attachment, or by words on what was shown. `from` null: today. */
  giveMandate: {
    readonly by: string;
    readonly of: string;
    readonly as: Mandate['as'];
    readonly scope: Mandate['scope'];
    readonly from: LegalDate | null;
    readonly until: LegalDate | null;
    readonly attachment: string | null;
    readonly shown: TextRef | null;
  };
  /** It holds no more, from a day on (民法典 173, 175). `on` null: today. */
  endMandate: { readonly mandate: string; readonly on: LegalDate | null; readonly reason: TextRef };
};

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
    case 'correct': {
      const { change: _, ...corrected } = change;
      return parties.map((one) => (one.party === change.party ? { ...one, ...corrected } : one));
    }
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
      return parties.map((one) => withMandates(one, ({ id }) => id === change.mandate, change.on));
  }
}

/** What was given by or to the one is the other's; between the two of them there is nothing to act for. */
function merged(parties: Parties, { party, into, on }: Extract<PartyChange, { change: 'merge' }>): Parties {
  const given = parties.find((one) => one.party === party)?.mandates ?? [];
  return parties.map((one) => {
    if (one.party === party) return { ...one, mergedInto: into, mandates: [] };
    // What was merged into it before is the other one too: who somebody is takes one step to tell.
    if (one.mergedInto === party) return { ...one, mergedInto: into };
    const own = one.party === into ? [...one.mandates, ...given] : one.mandates;
    const renamed = own.map((mandate) => (mandate.by === party ? { ...mandate, by: into } : mandate));
    return withMandates({ ...one, mandates: renamed }, ({ by }) => by === one.party, on);
  });
}

const left = (one: KnownParty, { party, on }: Extract<PartyChange, { change: 'leave' }>): KnownParty =>
  one.party === party
    ? { ...withMandates(one, () => true, on), leftOn: on }
    : withMandates(one, ({ by }) => by === party, on);

/** Some of its mandates end, those that have not; what does not concern it stays the same object. */
function withMandates(one: KnownParty, isMeant: (mandate: Mandate) => boolean, on: LegalDate): KnownParty {
  if (!one.mandates.some((mandate) => mandate.endedOn === null && isMeant(mandate))) return one;
  const mandates = one.mandates.map((mandate) =>
    mandate.endedOn === null && isMeant(mandate) ? { ...mandate, endedOn: on } : mandate,
  );
  return { ...one, mandates };
}
