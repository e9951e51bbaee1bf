import { history } from '#libs/contracts';
import { useAnswer } from '../base/use-answer.js';

export const historyPath = (id: string): string => `/api/cases/${id}/history`;

/** What happened to a case, as its ledger tells it. */
export const useHistory = (id: string | null) =>
  useAnswer(history, id === null ? null : historyPath(id), { query: { engine: 'false', limit: 500 } });
