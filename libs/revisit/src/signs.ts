import type { Instant, OfficeId } from '#libs/kernel';

/** One revisit as an office made it. No name of anybody: neither who went, nor who was asked. */
export interface MadeRevisit {
  readonly office: OfficeId;
  readonly at: Instant;
  /** Digest of what was written; null: nothing was. */
  readonly words: string | null;
  readonly isContent: boolean;
}

/** How many revisits of an office reached somebody, and how many nobody. */
export interface Reached {
  readonly office: OfficeId;
  readonly made: number;
  readonly notReached: number;
}

/**
 * What its supervisor asks an office about (需要说明的情况): many within minutes, the same words again, nobody ever discontent, nobody
 * reached as often as somebody.
 */
export const signKinds = ['within_minutes', 'same_words', 'always_content', 'often_missed'] as const;
export type SignKind = (typeof signKinds)[number];

/** A question to an office, with how many revisits it is about. */
export interface Sign {
  readonly office: OfficeId;
  readonly sign: SignKind;
  readonly count: number;
}

// Ours: so many within ten minutes, so often the same words, so many without one who was not content, so many of nobody.
const minutes = 10;
const [manyWithin, manySame, manyContent, manyMissed] = [5, 3, 20, 5];

/**
 * What looks odd about the revisits of each office: a question to it, never a finding, and about nobody who works there. Offices by id,
 * signs in their order.
 */
export function signsOf(all: readonly MadeRevisit[], reached: readonly Reached[]): readonly Sign[] {
  const offices = [...new Set([...all, ...reached].map(({ office }) => office))].toSorted();
  return offices.flatMap((office) => {
    const own = all.filter((one) => one.office === office);
    const counts: Readonly<Record<SignKind, number>> = {
      within_minutes: atLeast(mostWithin(own), manyWithin),
      same_words: atLeast(mostAlike(own), manySame),
      always_content: atLeast(own.every(({ isContent }) => isContent) ? own.length : 0, manyContent),
      often_missed: atLeast(missedOf(reached.find((one) => one.office === office)), manyMissed),
    };
    return signKinds.flatMap((sign) => (counts[sign] === 0 ? [] : [{ office, sign, count: counts[sign] }]));
  });
}

/** Those of nobody, where they are as many as the others. */
const missedOf = ({ made, notReached }: Omit<Reached, 'office'> = { made: 0, notReached: 0 }): number =>
  notReached < made ? 0 : notReached;

const atLeast = (count: number, least: number): number => (count < least ? 0 : count);

function mostWithin(own: readonly MadeRevisit[]): number {
  const times = own.map(({ at }) => Date.parse(at)).toSorted((a, b) => a - b);
  const within = times.map((from) => times.filter((time) => time >= from && time < from + minutes * 60_000).length);
  return Math.max(0, ...within);
}

function mostAlike(own: readonly MadeRevisit[]): number {
  const counts = new Map<string, number>();
  for (const { words } of own) if (words !== null) counts.set(words, (counts.get(words) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}
