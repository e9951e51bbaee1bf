import { useState } from 'react';
import * as z from 'zod';
import { keep, readKept } from './kept.js';

const shape = z.array(z.string().max(60)).max(50);

/** A choice of several names that is kept on this device, such as the columns of a list. */
export function useKeptChoice(name: string, usual: readonly string[]) {
  const place = `maplebridge.choice.${name}`;
  const [chosen, setChosen] = useState<readonly string[]>(() => readKept(place, shape) ?? usual);
  const change = (next: readonly string[]): void => {
    setChosen(next);
    keep(place, next);
  };
  return [chosen, change] as const;
}
