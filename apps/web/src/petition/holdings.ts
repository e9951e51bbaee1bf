import type { HistoryLine } from '#libs/contracts';
import { daysBetween } from '#libs/calendar';
import type { LegalDate } from '#libs/kernel';
import * as z from 'zod';
import { dateOfInstant } from '../base/dates.js';

/** How long one office had the case, in days, and how that ended. */
export interface Holding {
  readonly office: string;
  readonly from: LegalDate;
  readonly days: number;
  readonly isNow: boolean;
  readonly endedBy: 'referred' | 'objectionUpheld' | null;
}

// Of a recorded fact only what says who has the case.
const raw = z.looseObject({ data: z.looseObject({}) });
const moves = {
  registered: z.looseObject({ registrar: z.string() }).transform(({ registrar }) => registrar),
  referred: z.looseObject({ to: z.string() }).transform(({ to }) => to),
  objectionUpheld: z.looseObject({ returnedTo: z.string() }).transform(({ returnedTo }) => returnedTo),
} as const;

interface Move {
  readonly type: keyof typeof moves;
  readonly at: string;
  readonly to: string;
}

/** Who held a petition how long, from its history; every transfer is seen. @param until today, or the day it ended */
export function holdingsOf(lines: readonly HistoryLine[], until: LegalDate, isOpen: boolean): Holding[] {
  const seen = lines.flatMap(moveOf);
  return seen.flatMap((move, index): Holding[] => {
    const next = seen[index + 1];
    // Going back and on again in the same instant was no holding.
    if (next !== undefined && next.at === move.at) return [];
    const from = dateOfInstant(move.at);
    const end = next === undefined ? until : dateOfInstant(next.at);
    const endedBy = next === undefined ? null : next.type === 'objectionUpheld' ? 'objectionUpheld' : 'referred';
    return [
      {
        office: move.to,
        from,
        days: Math.max(0, daysBetween(from, end)),
        isNow: next === undefined && isOpen,
        endedBy,
      },
    ];
  });
}

function moveOf({ type, at, raw: fact }: HistoryLine): Move[] {
  if (type !== 'registered' && type !== 'referred' && type !== 'objectionUpheld') return [];
  const to = moves[type].safeParse(raw.safeParse(fact).data?.data).data;
  return to === undefined ? [] : [{ type, at, to }];
}
