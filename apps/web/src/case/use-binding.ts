import { attachments, type Attachment, type BindItem } from '#libs/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answersOf, type ProblemError, requestFile, saveFile, useAnswer } from '../base/index.js';
import { readLogPath } from './read-log.js';
import type { Purpose } from './use-document-file.js';

/** What can be bound, as it is called. */
export interface Bindable {
  readonly item: BindItem;
  readonly name: string;
}

export const itemKey = ({ item }: Bindable): string =>
  'document' in item ? `document ${String(item.document)}` : `attachment ${item.attachment}`;

const hasPages: ReadonlySet<string> = new Set(['pdf', 'jpg', 'png', 'webp']);

/** The attachments of a case that have pages: PDF and pictures that were not withdrawn. */
export function useBindableAttachments(caseId: string, nameOf: (one: Attachment) => string) {
  const answer = useAnswer(attachments, `/api/cases/${caseId}/attachments`);
  const items = answer.data?.items ?? [];
  const left = items.filter(
    ({ type, isErased, withdrawnAt }) => hasPages.has(type) && !isErased && withdrawnAt === null,
  );
  return {
    answer,
    bindable: left.map((one): Bindable => ({ item: { attachment: one.attachment }, name: nameOf(one) })),
  };
}

interface Asked {
  readonly items: readonly BindItem[];
  /** Null: with the names masked. */
  readonly purpose: Purpose | null;
}

/** Has files bound, and saves what comes of it. */
export function useBinding(caseId: string) {
  const queries = useQueryClient();
  return useMutation<undefined, ProblemError, Asked>({
    mutationFn: async ({ items, purpose }) => {
      const path = `/api/cases/${caseId}/bound${purpose === null ? '' : '/named'}`;
      const body = { items, ...(purpose === null ? {} : { ...purpose, words: purpose.words.trim() }) };
      saveFile(await requestFile(path, { method: 'POST', body }));
      return undefined;
    },
    onSuccess: () => void queries.invalidateQueries({ queryKey: answersOf(readLogPath(caseId)) }),
  });
}
