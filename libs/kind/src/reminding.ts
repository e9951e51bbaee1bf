import {
  partyNamed,
  servingName,
  type Dossier,
  type KnownParty,
  type LegalDate,
  type OfficeId,
  type OwedPart,
} from '#libs/kernel';
import { guardiansOf } from './acting.js';

/** That parties were reminded of a day of their own (提醒), as the state of a kind keeps it. */
export interface Reminder {
  /** The fact that it is. */
  readonly seq: number;
  /** The clock whose day it is. */
  readonly clock: string;
  /** When it was due to be told. */
  readonly on: LegalDate;
  /** By the names that they had then. */
  readonly parties: readonly string[];
}

interface Reminding {
  /** Who sees to it where no message gets through; null: nobody does, and nothing is sent. */
  readonly office: OfficeId | null;
  /** Which kind of reminder it is, a code. */
  readonly notice: string;
  /** As the case above has told of them. */
  readonly known: readonly KnownParty[];
  /** Those that are of use still: what is done, or past, nobody is reminded of. */
  readonly standing: readonly Reminder[];
  /** Every one of the case. */
  readonly all: readonly Reminder[];
  /** Code of what it means that it did not go out. */
  readonly consequence: string;
}

/** A reminder goes by every way on which the platform itself sends; where none gets through, a person of the office sees to it. */
const ways = ['sms', 'email'] as const;

/** Who is told for a party: the guardians of whoever has not the full capacity, else the party itself. */
function toldFor(known: readonly KnownParty[], party: string, on: LegalDate): readonly KnownParty[] {
  const of = partyNamed(known, party);
  if (of === undefined || of.leftOn !== null) return [];
  const guardians = guardiansOf({ parties: known, of, on });
  return guardians.length === 0 ? [of] : guardians.flatMap((one) => partyNamed(known, one) ?? []);
}

/**
 * The messages by which parties hear of a reminder (ours): one delivery for each of them, that asks for no proof. One that is of no use
 * any more is sent no further.
 */
export function remindersOwed(
  { parts }: Pick<Dossier<unknown>, 'parts'>,
  { office, notice, known, standing, all, consequence }: Reminding,
): readonly OwedPart[] {
  if (office === null) return [];
  const kind = 'delivery';
  const open = standing.flatMap(({ seq, parties, on }) =>
    parties.flatMap((party) => toldFor(known, party, on)).map(({ party, role }) => ({ seq, party, role })),
  );
  const isThere = (name: string) => parts.some((one) => one.kind === kind && one.name === name);
  const owed = open.flatMap(({ seq: fact, party, role }, at): OwedPart[] => {
    const name = servingName(fact, party);
    const isSame = open.findIndex((one) => one.seq === fact && one.party === party) < at;
    if (isSame || isThere(name)) return [];
    const issue = { office, notice, fact, title: null, recipient: { party, role }, plan: ways, isReminder: true };
    return [{ kind, name, cause: 'reminded', open: { type: 'issue', payload: issue }, consequence }];
  });
  return [...owed, ...overtaken(parts, { standing, all, consequence })];
}

function overtaken(
  parts: Dossier<unknown>['parts'],
  { standing, all, consequence }: Pick<Reminding, 'standing' | 'all' | 'consequence'>,
): readonly OwedPart[] {
  const over = all.filter(({ seq }) => !standing.some((one) => one.seq === seq));
  return parts.flatMap(({ kind, name, outcome }) => {
    if (kind !== 'delivery' || outcome !== null) return [];
    const found = over.find(({ seq }) => name.startsWith(servingName(seq, '')));
    if (found === undefined) return [];
    const open = { type: 'overtake', payload: { fact: found.seq } };
    return [{ kind, name, cause: 'overtaken', open, consequence }];
  });
}
