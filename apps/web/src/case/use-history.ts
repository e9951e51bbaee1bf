import { history } from '#libs/contracts';
import { useAnswer } from '../base/use-answer.js';

/** What happened to a case, as its ledger tells it. */
export const useHistory = (id: string | null) =>
  useAnswer(history, id === null ? null : `/api/cases/${id}/history`, { query: { engine: 'false', limit: 500 } });
