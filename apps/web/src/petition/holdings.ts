import type { HistoryLine } from '#libs/contracts';
import { daysBetween } from '#libs/calendar';
import { as, type LegalDate } from '#libs/kernel';
import * as z from 'zod';
import { dateOfInstant } from '../base/dates.js';
import type { PetitionItem } from './petition-detail.js';

/** How long one office had the case, in days, and how that ended. */
export interface Holding {
  readonly office: string;
  readonly from: LegalDate;
  readonly days: number;
  readonly isNow: boolean;
  /** `referred`: passed on, or given back for another reason than an objection. */
  readonly endedBy: 'referred' | 'objectionUpheld' | null;
}

// Of a recorded fact only what says who has the case.
const raw = z.looseObject({ data: z.looseObject({}) });
const back = z.looseObject({ returnedTo: z.string() }).transform(({ returnedTo: to }) => ({ to, receivedOn: null }));
const moves = {
  // An office has it from the day on which it came in, however late that was registered.
  registered: z
    .looseObject({ registrar: z.string(), receivedOn: z.string() })
    .transform(({ registrar: to, receivedOn }) => ({ to, receivedOn: as<LegalDate>(receivedOn) })),
  referred: z.looseObject({ to: z.string() }).transform(({ to }) => ({ to, receivedOn: null })),
  objectionUpheld: back,
  classCorrected: back,
  accusedNamed: back,
} as const;

type MoveType = keyof typeof moves;

interface Move {
  readonly type: MoveType;
  readonly at: string;
  readonly from: LegalDate;
  readonly to: string;
}

/** Who held a petition how long, from its history; every transfer is seen. @param until today, or the day it ended */
export function holdingsOf(lines: readonly HistoryLine[], until: LegalDate, isOpen: boolean): Holding[] {
  const seen = lines.flatMap(moveOf);
  return seen.flatMap((move, index): Holding[] => {
    const next = seen[index + 1];
    // Going back and on again in the same instant was no holding.
    if (next !== undefined && next.at === move.at) return [];
    const endedBy = next === undefined ? null : next.type === 'objectionUpheld' ? 'objectionUpheld' : 'referred';
    return [
      {
        office: move.to,
        from: move.from,
        days: Math.max(0, daysBetween(move.from, next?.from ?? until)),
        isNow: next === undefined && isOpen,
        endedBy,
      },
    ];
  });
}

function moveOf({ type, at, raw: fact }: HistoryLine): Move[] {
  if (!Object.hasOwn(moves, type)) return [];
  const moved = type as MoveType;
  const to = moves[moved].safeParse(raw.safeParse(fact).data?.data).data;
  return to === undefined ? [] : [{ type: moved, at, from: to.receivedOn ?? dateOfInstant(at), to: to.to }];
}

/** Since when the present holder has it: whoever registered it, since it came in. */
export function heldSince(item: Pick<PetitionItem, 'holderSince' | 'registeredAt' | 'receivedOn'>): LegalDate | null {
  if (item.holderSince === null) return null;
  return item.holderSince === item.registeredAt ? as<LegalDate>(item.receivedOn) : dateOfInstant(item.holderSince);
}
