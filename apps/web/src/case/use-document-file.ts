import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answersOf, type ProblemError, requestFile, saveFile } from '../base/index.js';
import type { PaperLanguage } from './language-of-paper.js';
import { readLogPath } from './read-log.js';
import { historyPath } from './use-history.js';

/** For what somebody looks at a name, as it is recorded. */
export interface Purpose {
  readonly purpose: string;
  readonly words: string;
}

/** A document as it is served: what its names are looked at for, and its language. */
export interface Serving extends Purpose {
  readonly language: PaperLanguage;
}

/**
 * Takes a document of a case as a page (PDF) and saves it as a file.
 *
 * @param seq of its fact
 * @returns a mutation that gives the page. With a purpose it has the full names, and the look is recorded; with null they are
 *   masked
 */
export function useDocumentFile(caseId: string, seq: number) {
  const queries = useQueryClient();
  return useMutation<Blob, ProblemError, Serving | null>({
    mutationFn: async (purpose) => {
      const ask = purpose === null ? {} : ({ method: 'POST', body: purpose } as const);
      const file = await requestFile(`/api/cases/${caseId}/documents/${String(seq)}`, ask);
      saveFile(file);
      return file.blob;
    },
    onSuccess: (_, purpose) => {
      if (purpose === null) return;
      for (const path of [readLogPath(caseId), historyPath(caseId)])
        void queries.invalidateQueries({ queryKey: answersOf(path) });
    },
    // It may have full names: it is forgotten with the page that took it.
    gcTime: 0,
  });
}

/** Takes a document as an editing copy (DOCX), with the names masked, and saves it as a file. @param seq of its fact */
export function useEditingCopy(caseId: string, seq: number) {
  return useMutation<undefined, ProblemError>({
    mutationFn: async () => {
      saveFile(await requestFile(`/api/cases/${caseId}/documents/${String(seq)}/docx`, {}));
      return undefined;
    },
  });
}
