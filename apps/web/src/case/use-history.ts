import { history } from '#libs/contracts';
import type * as z from 'zod';
import { useAnswer } from '../base/use-answer.js';

export type HistoryLine = z.output<typeof history>['lines'][number];

/** What happened to a case, as its ledger tells it. */
export const useHistory = (id: string | null) =>
  useAnswer(history, id === null ? null : `/api/cases/${id}/history`, { query: { engine: 'false', limit: 500 } });
