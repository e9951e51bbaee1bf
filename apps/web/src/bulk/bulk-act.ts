/** A command that is given on many cases of a list at once, by its key. Which may be, the contract of the kind says. */
export interface BulkAct {
  readonly command: string;
  /** `f` */
  readonly key: string;
  /** Fields that may be left out for one case and not for many. */
  readonly needed?: readonly string[];
}

/** The same with its kind. */
export interface ActOfKind extends BulkAct {
  readonly kind: string;
}

/** One case that is chosen. */
export interface ChosenCase {
  readonly id: string;
  readonly kind: string;
  readonly number: string;
  readonly title: string | null;
}
