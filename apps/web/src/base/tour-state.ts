import { keep } from './kept.js';
import { signal } from './signal.js';

/** The capacity whose tour is shown now; null: none. */
export const tourOf = signal<string | null>(null);

const placeOf = (capacity: string): string => `maplebridge.tour.${capacity}`;

/** Shows the tour of a capacity, because somebody asked for it. */
export const startTour = (capacity: string): void => tourOf.set(capacity);

/** Shows the tour of a capacity, unless it was seen or skipped on this device before. */
export function offerTour(capacity: string): void {
  if (localStorage.getItem(placeOf(capacity)) === null) startTour(capacity);
}

/** It was seen or skipped: it does not come again by itself. */
export function endTour(): void {
  const capacity = tourOf.get();
  tourOf.set(null);
  if (capacity !== null) keep(placeOf(capacity), 'seen');
}
