import type * as z from 'zod';

/** What this device keeps in a place; null where it keeps nothing there, or nothing of the shape. */
export function readKept<T extends z.ZodType>(place: string, shape: T): z.output<T> | null {
  try {
    return shape.parse(JSON.parse(localStorage.getItem(place) ?? 'null'));
  } catch {
    return null;
  }
}

/** Keeps a value on this device. One that is full, or keeps nothing, has it as long as the page does. */
export function keep(place: string, value: unknown): void {
  try {
    localStorage.setItem(place, JSON.stringify(value));
  } catch {
    // What is on screen stays; after a reload it begins anew.
  }
}

/** Keeps nothing there any more. */
export const forgetKept = (place: string): void => localStorage.removeItem(place);
