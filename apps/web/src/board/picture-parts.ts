/** What a part of a bar looks like: a colour and a pattern, by which it is known where there is no colour. */
export type PartLook = 'on-time' | 'late' | 'unconfirmed' | 'in-limit' | 'span-0' | 'span-1' | 'span-2' | 'span-3';

/** What the parts of the bars of a picture are, in their order from the left. */
export interface Part {
  readonly look: PartLook;
  /** Its word in the legend. */
  readonly name: string;
  /** Head of its column in the table, where that counts something else than the part. */
  readonly head?: string;
}

/** One part of one bar, and the list behind its number. */
export interface Piece {
  /** How much of the bar it is, on the scale of the picture. */
  readonly size: number;
  readonly count: number;
  /** The list of as many rows. */
  readonly to: string;
  /** What it counts, for readers of the screen. */
  readonly what: string;
  /** Its number and its list are those of the whole bar, and not of the part. */
  readonly isWhole?: boolean;
}

/** One bar with its name before it and what is said of it after it. */
export interface Bar {
  readonly name: string;
  readonly pieces: readonly Piece[];
  readonly end: string;
}

/** A picture in numbers: what its bars, its links and its table are made of. */
export interface PictureData {
  /** What there is a bar of each. */
  readonly head: string;
  /** Head of what stands at the end of a bar; null: a column of the table says the same. */
  readonly endHead: string | null;
  readonly parts: readonly Part[];
  readonly bars: readonly Bar[];
  /** Where the scale ends. */
  readonly scale: number;
}

/** The scale on which the longest of some bars fills its line. */
export const scaleOf = (bars: readonly Pick<Bar, 'pieces'>[]): number =>
  Math.max(1, ...bars.map(({ pieces }) => pieces.reduce((sum, { size }) => sum + size, 0)));

/** Where a piece lies on its line and how far it reaches, in parts of 1: what is whole reaches from the beginning. */
export function placeOf({ pieces }: Pick<Bar, 'pieces'>, at: number, scale: number): { from: number; length: number } {
  const before = pieces.slice(0, at).reduce((sum, { size }) => sum + size, 0) / scale;
  const { size = 0, isWhole = false } = pieces[at] ?? {};
  return isWhole ? { from: 0, length: before + size / scale } : { from: before, length: size / scale };
}
