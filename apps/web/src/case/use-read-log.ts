import { readLogPage } from '#libs/contracts';
import { useAnswer } from '../base/use-answer.js';

/** Where the log of a case is. */
export const readLogPath = (caseId: string): string => `/api/cases/${caseId}/read-log`;

/** Who looked at the identities of this case, when and why (查看记录). */
export const useReadLog = (caseId: string) => useAnswer(readLogPage, readLogPath(caseId), { query: { limit: 50 } });
