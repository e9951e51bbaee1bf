import type { BulkAct } from '../bulk/bulk-act.js';

const of = { kind: 'petition', hints: async () => (await import('./form-hints.js')).formHints } as const;

/** What is given on many petitions at once, by its key. */
export const bulkActs: readonly BulkAct[] = [
  { ...of, command: 'refer', key: 'f' },
  { ...of, command: 'triage', key: 't' },
  { ...of, command: 'urge', key: 'u' },
  // What was looked at stands with each closing.
  { ...of, command: 'close', key: 'z', needed: ['note'] },
];
