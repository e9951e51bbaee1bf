import type { Office } from '#libs/contracts';

/** Whether petitions can lie with an office: it handles them, or is the petition bureau, which registers them. */
export const holdsPetitions = ({ handles, functions }: Office): boolean =>
  handles || functions.includes('petition-bureau');

const places: readonly string[] = ['township', 'village', 'grid'];

/** Whether an office stands for a place that a matter can be about. */
export const isPlace = ({ type }: Office): boolean => places.includes(type);
