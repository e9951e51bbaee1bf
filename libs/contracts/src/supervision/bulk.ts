import type { BulkRule } from '../bulk.js';
import type { commands } from './head.js';

/** None of a supervision is given on many at once: a rung is signed with its case before one's eyes. */
export const bulk = {
  addTrigger: 'own',
  reply: 'own',
  issueStep: 'sight',
  waiveStep: 'sight',
  tellOutside: 'own',
  reportCorrection: 'own',
  verifyCorrection: 'sight',
  rejectCorrection: 'sight',
} as const satisfies Readonly<Record<keyof typeof commands, BulkRule>>;
