import {
  attachments,
  caseParts,
  documentOf,
  headOf,
  type history as historySchema,
  type Attachment,
  type BindItem,
  type Language,
} from '#libs/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import * as z from 'zod';
import {
  answersOf,
  dateInSentence,
  dateOfInstant,
  type ProblemError,
  requestFile,
  saveFile,
  useAnswer,
  useContract,
} from '../base/index.js';
import type { CaseDetail } from './case-detail.js';
import { documentsOf, type CaseDocument } from './documents.js';
import { useHistory } from './use-history.js';
import { readLogPath } from './read-log.js';
import type { Purpose } from './use-document-file.js';

/** What can be bound, as it is called. */
export interface Bindable {
  readonly item: BindItem;
  readonly name: string;
}

export const itemKey = ({ item }: Bindable): string => {
  const of = item.isAbove === true ? 'above ' : '';
  return 'document' in item ? `${of}document ${String(item.document)}` : `${of}attachment ${item.attachment}`;
};

interface Papers {
  readonly kind: string;
  readonly documents: readonly CaseDocument[];
  /** Papers that stand no more, by their facts: they are left out. */
  readonly papersOver: readonly number[];
}

/** The documents of a case that have a page and stand. */
export const bindableDocuments = ({ kind, documents, papersOver }: Papers, language: Language): readonly Bindable[] =>
  documents.flatMap(({ seq, type, at, isPetitioners, over }): Bindable[] => {
    const isOut = isPetitioners || over !== null || papersOver.includes(seq);
    const contract = isOut ? null : documentOf(kind, type);
    if (contract === null || contract.draftOf !== undefined || contract.isForFile === true) return [];
    const date = dateInSentence(dateOfInstant(at), language);
    return [{ item: { document: seq }, name: `${contract.name[language]} ${date}` }];
  });

const partsOfDetail = z.looseObject({ papersOver: caseParts.papersOver, texts: caseParts.texts });

/**
 * A hook: the documents of the case that another is a part of. Waits for the texts of its kind, whether they are asked for yet or not: what
 * is chosen so far does not go away for it.
 */
export function usePapersAbove(parent: CaseDetail['parent'], isAsked: boolean) {
  const kind = parent?.kind ?? '';
  useContract(kind);
  const above = isAsked ? parent : null;
  const history = useHistory(above?.case ?? null);
  const detail = useAnswer(partsOfDetail, above === null ? null : `/api/${headOf(kind)?.address ?? ''}/${above.case}`);
  return { papers: papersOf(kind, history.data, detail.data), error: history.error ?? detail.error };
}

function papersOf(
  kind: string,
  history: z.output<typeof historySchema> | undefined,
  detail: z.output<typeof partsOfDetail> | undefined,
): Papers | null {
  if (history === undefined || detail === undefined) return null;
  return { kind, documents: documentsOf(kind, history.lines, detail.texts), papersOver: detail.papersOver };
}

const hasPages: ReadonlySet<string> = new Set(['pdf', 'jpg', 'png', 'webp']);

/** The attachments of a case that have pages: PDF and pictures that were not withdrawn. */
export function useBindableAttachments(caseId: string | null, nameOf: (one: Attachment) => string) {
  const answer = useAnswer(attachments, caseId === null ? null : `/api/cases/${caseId}/attachments`);
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
