import type { Sentences } from './sentence.js';

/** Sentences for the codes of petitions and supervisions. */
export const cases: Sentences = {};
