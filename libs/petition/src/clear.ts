/** Who asks, as far as a written notice needs it. */
export interface Reachable {
  readonly name?: string | undefined;
  readonly address?: string | undefined;
  readonly phone?: string | undefined;
}

const isGiven = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';

/**
 * Whether name and address are clear (姓名（名称）、住址不清, art. 23(2)): the one place where that is decided. The law asks for
 * name and address (art. 19(1)). Where the address is missing and a telephone is there it can be asked for, so that the
 * office is not excused [D]; a name alone, or none, is unclear.
 */
export const isClear = (petitioner: Reachable | null): boolean =>
  petitioner !== null && isGiven(petitioner.name) && (isGiven(petitioner.address) || isGiven(petitioner.phone));
