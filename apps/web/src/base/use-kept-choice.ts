import { useState } from 'react';
import * as z from 'zod';

const shape = z.array(z.string().max(60)).max(50);

/** A choice of several names that is kept on this device, such as the columns of a list. */
export function useKeptChoice(name: string, usual: readonly string[]) {
  const place = `maplebridge.choice.${name}`;
  const [chosen, setChosen] = useState<readonly string[]>(() => read(place) ?? usual);
  const change = (next: readonly string[]): void => {
    setChosen(next);
    try {
      localStorage.setItem(place, JSON.stringify(next));
    } catch {
      // Kept nowhere: it lasts as long as the page.
    }
  };
  return [chosen, change] as const;
}

function read(place: string): string[] | null {
  try {
    return shape.parse(JSON.parse(localStorage.getItem(place) ?? 'null'));
  } catch {
    return null;
  }
}
