import type { AdminChange } from '#libs/contracts';
import type { ComponentType } from 'react';
import type * as z from 'zod';
import type { Column } from '../parts/data-table.js';
import type { Choice } from './choices.js';
import type { Say } from './roster.messages.js';

/** What every entry of the register has, whatever its list. */
export interface Entry {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly office: string;
  readonly isActive: boolean;
  readonly leftOn: string | null;
  /** Since when nothing personal is kept of it; left out of what is no person. */
  readonly erasedOn?: string | null;
  /** First day of a term; left out of what is no person. */
  readonly fromOn?: string | null;
  readonly lastChange: number;
}

/** What is told of one entry beside itself. */
export interface EntryDetail {
  /** From when what is personal can be erased; null: not at all; left out of what is no person. */
  readonly erasableFrom?: string | null;
  readonly mayChange: boolean;
  readonly changes: readonly AdminChange[];
}

export type Typed = Readonly<Record<string, unknown>>;

/** One list of the register (名册): its people, or its venues. */
export interface Register<T extends Entry, D extends EntryDetail> {
  /** First word of the names of its texts. */
  readonly texts: 'roster' | 'venue';
  readonly path: '/api/roster/people' | '/api/roster/venues';
  readonly page: z.ZodType<{ readonly items: readonly T[]; readonly next: string | null }>;
  readonly detail: z.ZodType<D>;
  readonly reason: z.ZodType;
  readonly entryOf: (detail: D) => T;
  /** What the list is narrowed by beside text and office. */
  readonly choices: readonly Choice[];
  /** Its columns between the name and the state. */
  readonly columns: (say: Say) => readonly Column<T>[];
  readonly Facts: ComponentType<{ readonly detail: D }>;
  readonly Fields: ComponentType<{ readonly detail: D | null }>;
  /** What the form begins with. @param office the one that a new entry is of, where whoever adds it keeps no other */
  readonly initialOf: (detail: D | null, office: string | undefined) => Typed;
  /** The whole entry as it is to be. */
  readonly bodyOf: (typed: Typed, detail: D | null) => Typed;
}

/**
 * What is called differently of people and of venues has a text of its own, anything else the one of both.
 *
 * @param name `what.left`; one that has no text is shown by its last word
 */
export const textOf = (
  say: Say,
  texts: 'roster' | 'venue',
  name: string,
  values: Readonly<Record<string, number>> = {},
): string =>
  say.or(`${texts}.${name}`, say.or(`roster.${name}`, name.slice(name.lastIndexOf('.') + 1), values), values);

/** How an entry stands today: whose term lies ahead is not in office yet. */
export function stateText(say: Say, texts: 'roster' | 'venue', entry: Entry, today: string): string {
  const { isActive, leftOn, erasedOn = null, fromOn = null } = entry;
  if (erasedOn !== null) return say('roster.erasedOn', { on: erasedOn });
  if (isActive && fromOn !== null && fromOn > today) return say('roster.state.notYet');
  const state = textOf(say, texts, isActive ? 'state.active' : 'state.left');
  return leftOn === null ? state : say('roster.leftOn', { state, on: leftOn });
}

/** What somebody typed of a field that may be empty. */
export const stated = (text: unknown): string | null =>
  typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
