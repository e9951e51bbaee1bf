import type { Sentence } from './sentences/sentence.js';

/** The data of a fact, as its kind's law shapes it. */
export type FactData = Readonly<Record<string, unknown>>;

/** A fact as far as a sentence asks for it. */
export interface ToldFact {
  readonly type: string;
  readonly data: FactData;
}

/** What a sentence can be given beside the fields of the fact: names that stand behind its codes. */
export interface FactNames {
  /** Name of the rule of a clock (`XF-09/1`). */
  readonly ruleOf: (clock: unknown) => string;
  /** Name of a rung of the ladder that a basis of supervision has. */
  readonly rungOf: (basis: unknown, rung: unknown) => string;
  /** Last legal date of a clock that the fact opened. */
  readonly dueOf: (clock: unknown) => string;
  readonly officeOf: (id: unknown) => string;
  /** A sentence in the language of the reader. */
  readonly said: (sentence: Sentence) => string;
}

/** Another sentence of a fact, and when it fits. */
export interface FactVariant extends Sentence {
  /** @param before the facts before it of the types in `dependsOn`, in their order */
  readonly fits: (data: FactData, before: readonly ToldFact[]) => boolean;
}

/**
 * How a fact is said (办理经过). `{name}` is a field of its data, offices and codes already turned into names; the reader
 * sees the raw fact beside it.
 */
export interface FactContract {
  readonly said: Sentence;
  /** Sentences that fit better where values are missing, or where something like it was said before: the first that fits. */
  readonly variants?: readonly FactVariant[];
  /** What is said after it, whichever sentence fits: the first that fits, or nothing. */
  readonly after?: readonly FactVariant[];
  /** Types of the facts before it on which its variants depend; none are read for a fact without them. */
  readonly dependsOn?: readonly string[];
  /**
   * What the sentence says that stands in the fact under a code.
   *
   * @param before as in `fits`
   */
  readonly values?: (
    data: FactData,
    names: FactNames,
    before?: readonly ToldFact[],
  ) => Readonly<Record<string, string>>;
  /** What it says in a word, where somebody is told what another one just did. */
  readonly word?: Sentence;
  /** Part of the history that it belongs to, beside who did it. */
  readonly section?: 'delivery' | 'failures';
}

/** How every fact of a kind is said, by its type. */
export type Facts = Readonly<Record<string, FactContract>>;

/** True for a value that a fact leaves empty. */
export const isMissing = (value: unknown): boolean => value === null || value === undefined;

/** Recorded late (补记), by what the pack took without proof then. */
export const isLate = ({ recordedLate }: FactData): boolean => !isMissing(recordedLate);

/** Fits where a field of the fact is empty. */
export const without =
  (field: string) =>
  (data: FactData): boolean =>
    isMissing(data[field]);
