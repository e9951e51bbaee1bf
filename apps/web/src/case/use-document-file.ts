import { useMutation } from '@tanstack/react-query';
import { type ProblemError, requestFile, saveFile } from '../base/index.js';

/** For what somebody looks at a name, as it is recorded. */
export interface ServicePurpose {
  readonly purpose: string;
  readonly words: string;
}

/**
 * Takes a document of a case as a page (PDF).
 *
 * @param seq of its fact
 * @returns a mutation: with a purpose the page has the full names and the look is recorded; with null they are masked
 */
export function useDocumentFile(caseId: string, seq: number) {
  return useMutation<undefined, ProblemError, ServicePurpose | null>({
    mutationFn: async (purpose) => {
      const ask = purpose === null ? {} : ({ method: 'POST', body: purpose } as const);
      saveFile(await requestFile(`/api/cases/${caseId}/documents/${String(seq)}`, ask));
      return undefined;
    },
  });
}
