import { Baseline1764100000000 } from './1764100000000-baseline.js';

/** In order. A new one is added at the end and never changed once released. */
export const migrations = [Baseline1764100000000];
