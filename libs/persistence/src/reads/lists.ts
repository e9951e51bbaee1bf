import * as kinds from '#kinds/reads.js';
import type { CaseList } from './list.js';

/** A list whose kind is not known where it is asked: what it is asked for was held against the contract of that kind. */
export type AnyList = CaseList<
  Readonly<Record<string, unknown>>,
  Readonly<Record<string, unknown>> & { drill: boolean }
>;

/** The list of each kind of case, by the kind's name. */
export const lists: Readonly<Record<keyof typeof kinds, AnyList>> = kinds;
