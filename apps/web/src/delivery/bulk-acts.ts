import type { BulkAct } from '../bulk/bulk-act.js';

const of = { kind: 'delivery', hints: async () => (await import('./form-hints.js')).formHints } as const;

/** What is given on many deliveries at once, by its key. */
export const bulkActs: readonly BulkAct[] = [
  { ...of, command: 'retry', key: 't' },
  { ...of, command: 'replan', key: 'p' },
];
