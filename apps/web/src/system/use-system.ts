import { demoState, ledgerCheck, systemOverview } from '#libs/contracts';
import { useAnswer, useChange } from '../base/index.js';

// Often enough to watch something come back, seldom enough that a page left open costs nothing.
const everyMs = 15_000;
// A check of a small county takes seconds; whoever started it watches.
const watchMs = 2_000;

/** How the installation stands; read again every 15 s while somebody sees the page. */
export function useSystem() {
  return useAnswer(systemOverview, '/api/system', {
    freshMs: 5_000,
    again: ({ ledger }) => (ledger?.state === 'running' ? watchMs : everyMs),
  });
}

/** What stands of the demonstration. */
export const useDemo = () => useAnswer(demoState, '/api/demo', { freshMs: 5_000 });

/** Starts a check of the ledger. */
export const useLedgerCheck = () => useChange(ledgerCheck, '/api/system/ledgerCheck');
