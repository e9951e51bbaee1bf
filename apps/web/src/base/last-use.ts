import * as z from 'zod';
import { keep, readKept } from './kept.js';

const place = 'maplebridge.used';
let ownMs = Date.now();

/** Notes that somebody asked the server for something, in whichever window of this browser. */
export function noteUse(): void {
  ownMs = Date.now();
  keep(place, ownMs);
}

/** When this browser last asked the server for something on behalf of its reader, in epoch milliseconds. */
export const lastUseMs = (): number => Math.max(ownMs, readKept(place, z.number()) ?? 0);
