// Recorded in facts: add, never rename.
import type { CaseId } from '#libs/kernel';

/** A history as it stood: that of a case up to one of its facts, with the chain hash there, lower-case hex. */
export interface TakenHistory {
  readonly case: CaseId;
  readonly upTo: number;
  readonly hash: string;
}

export type TakingCommands = {
  /** By one of the group, of a case that was drawn; how it stands says whoever serves the command. */
  takeHistory: { readonly of: CaseId; readonly upTo: number; readonly hash: string };
};

export type TakingFacts = {
  /** `taken` counts from 1. */
  historyTaken: TakenHistory & { readonly taken: number };
};

export interface TakenState {
  readonly taken: readonly (Pick<TakenHistory, 'case' | 'upTo'> & { readonly taken: number })[];
}

export const initialTaken: TakenState = { taken: [] };

export const takenEvolutions = {
  historyTaken: (
    { taken }: TakenState,
    { case: of, upTo, taken: number }: TakingFacts['historyTaken'],
  ): TakenState => ({ taken: [...taken, { case: of, upTo, taken: number }] }),
} as const;
