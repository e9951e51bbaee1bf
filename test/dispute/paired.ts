/** What two ways of answering took in the same round, in milliseconds. */
export type Pair = readonly [one: number, other: number];

/** How two series differ that were measured in turn. */
export interface Shift {
  /** Of the differences: half of the rounds were slower by more. */
  readonly medianMs: number;
  /** How likely chance alone would make so great a difference, either way. */
  readonly p: number;
}

/** The value in the middle. */
export const median = (of: readonly number[]): number => {
  const sorted = [...of].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[sorted.length % 2 === 0 ? half - 1 : half], sorted[half]];
  return (low + high) / 2;
};

/**
 * Whether the one series is slower or faster than the other: the signed ranks of Wilcoxon, normally distributed from some
 * twenty pairs on. By ranks, because a pause of the collector makes one round ten times as long and tells nothing.
 */
export function shiftOf(pairs: readonly Pair[]): Shift {
  const differences = pairs.map(([one, other]) => one - other).filter((each) => each !== 0);
  const n = differences.length;
  if (n === 0) return { medianMs: 0, p: 1 };
  const ranked = [...differences].sort((a, b) => Math.abs(a) - Math.abs(b));
  const positive = ranked.reduce((sum, each, index) => sum + (each > 0 ? index + 1 : 0), 0);
  const z = (positive - (n * (n + 1)) / 4) / Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24);
  return { medianMs: median(differences), p: 2 * upperTail(Math.abs(z)) };
}

/** The share of a normal distribution beyond z (Abramowitz and Stegun 26.2.17, right to 10^-7). */
function upperTail(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const series = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429];
  const sum = series.reduceRight((rest, factor) => (rest + factor) * t, 0);
  return Math.max(0, (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * sum);
}

/**
 * Whether what was measured tells the two apart: less likely by chance than one in a hundred over all that were looked at
 * (Bonferroni), and by more than the same measurement finds between two that are alike.
 *
 * @param looks how many such questions are asked together
 * @param noiseMs the median difference between two that are alike
 */
export const isTold = ({ medianMs, p }: Shift, looks: number, noiseMs: number): boolean =>
  p < 0.01 / looks && Math.abs(medianMs) > Math.abs(noiseMs);

/** The least by which the one had to be slower for the same measurement to tell it, in steps of a twentieth of a millisecond. */
export function leastTold(pairs: readonly Pair[], looks: number, noiseMs: number): number {
  const { medianMs } = shiftOf(pairs);
  for (let ms = 0.05; ms < 100; ms += 0.05) {
    const slowed = pairs.map(([one, other]): Pair => [one - medianMs + ms, other]);
    if (isTold(shiftOf(slowed), looks, noiseMs)) return ms;
  }
  return Number.POSITIVE_INFINITY;
}

/**
 * In which order three are asked, round by round: each stands in each place, and after each of the others, as often. What one
 * leaves behind in the process, the next one has to clear away.
 */
export const turns = [
  [0, 1, 2],
  [2, 1, 0],
  [1, 2, 0],
  [0, 2, 1],
  [2, 0, 1],
  [1, 0, 2],
] as const;

/** Of one that is asked about and two that are alike, what each round took of each, in the order of `turns`. */
export type Taken = readonly (readonly [asked: number, one: number, two: number])[];

/**
 * The one that is asked about against each of the other two, a whole cycle of turns each. Never against the mean of both: most
 * answers are quick and a few are slow, so that the mean of two is slow more often than one is, and whatever is held against it
 * looks faster.
 */
export const inTurn = (taken: Taken): readonly Pair[] =>
  taken.map(([asked, one, two], round): Pair => [asked, Math.floor(round / turns.length) % 2 === 0 ? one : two]);
