import { keep } from './kept.js';
import { signal } from './signal.js';

/** Whose tour is shown now; null: none. */
export const tourOf = signal<TourName | null>(null);

export type TourName = 'clerk' | 'bureauHead' | 'officer' | 'officeHead' | 'supervisor' | 'administrator';

const byCapacity: Readonly<Record<string, TourName>> = {
  'petition-clerk': 'clerk',
  'petition-head': 'bureauHead',
  officer: 'officer',
  head: 'officeHead',
  supervisor: 'supervisor',
  administrator: 'administrator',
};

const placeOf = (name: TourName): string => `maplebridge.tour.${name}`;

/** Shows the tour of a capacity, because somebody asked for it. */
export function startTour(capacity: string): void {
  tourOf.set(byCapacity[capacity] ?? null);
}

/** Shows the tour of a capacity, unless it was seen or skipped on this device before. */
export function offerTour(capacity: string): void {
  const name = byCapacity[capacity];
  if (name === undefined || localStorage.getItem(placeOf(name)) !== null) return;
  tourOf.set(name);
}

/** It was seen or skipped: it does not come again by itself. */
export function endTour(): void {
  const name = tourOf.get();
  tourOf.set(null);
  if (name !== null) keep(placeOf(name), 'seen');
}
