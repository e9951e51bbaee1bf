/** What somebody has chosen to erase, as far as they have. */
export interface ChosenToErase {
  readonly facts?: readonly number[] | undefined;
  readonly parties?: readonly string[] | undefined;
}

/** The same as it is asked for: what was not chosen is none. */
export const erasureOf = ({ facts = [], parties = [] }: ChosenToErase) => ({ facts, parties });

/** Whether something is chosen: facts, parties, or both. */
export const isSomeChosen = (chosen: ChosenToErase): boolean => {
  const { facts, parties } = erasureOf(chosen);
  return facts.length + parties.length > 0;
};
