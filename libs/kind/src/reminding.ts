import {
  factRemindedBy,
  partyNamed,
  remindingName,
  type Clock,
  type Dossier,
  type KnownParty,
  type LegalDate,
  type OfficeId,
  type OwedPart,
} from '#libs/kernel';
import { ruleOf } from '#libs/rules';
import { guardiansOf } from './acting.js';
import type { KindContext } from './kind.js';
import { laterOf } from './tools.js';

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
 * any more, or to somebody whom it does not concern any more, is sent no further.
 */
export function remindersOwed(
  { parts, clocks }: Pick<Dossier<unknown>, 'parts' | 'clocks'>,
  { office, notice, known, standing, consequence }: Reminding,
): readonly OwedPart[] {
  if (office === null) return [];
  const kind = 'delivery';
  const told = standing.flatMap(({ seq: fact, clock, parties, on }) => {
    const remindsOf = clocks.find(({ id }) => id === clock)?.legalDueOn ?? null;
    if (remindsOf === null) return [];
    const all = parties.flatMap((party) => toldFor(known, party, on));
    return all.map(({ party, role }) => ({
      ...{ name: remindingName(fact, party), fact, remindsOf, recipient: { party, role } },
    }));
  });
  // A guardian of two parties hears it once.
  const wanted = [...new Map(told.map((one) => [one.name, one])).values()];
  const there = parts.filter((one) => one.kind === kind);
  const owed = wanted.flatMap(({ name, ...one }): OwedPart[] => {
    if (there.some((part) => part.name === name)) return [];
    const issue = { office, notice, title: null, plan: ways, ...one };
    return [{ kind, name, cause: 'reminded', open: { type: 'issue', payload: issue }, consequence }];
  });
  const over = there.flatMap(({ name, outcome }): OwedPart[] => {
    const fact = factRemindedBy(name);
    if (fact === null || outcome !== null || wanted.some((one) => one.name === name)) return [];
    return [{ kind, name, cause: 'overtaken', open: { type: 'overtake', payload: { fact } }, consequence }];
  });
  return [...owed, ...over];
}

/**
 * Whether a clock begins so late that every reminder of its rule lies behind, or before it begins, while its last day is still ahead: who
 * is to be reminded of it is told at once, or hears of the day only after it has passed.
 */
export function isRemindedAtOnce({ rule, warnings, passed, legalDueAt }: Clock, context: KindContext): boolean {
  const isTooSoon = warnings.every(({ id }) => passed.includes(id)) && ruleOf(context, rule).warnings.length > 0;
  return isTooSoon && legalDueAt !== null && legalDueAt > laterOf(context);
}
