import { createContext, Suspense, use, type ComponentType, type ReactNode } from 'react';
import { signal, useSignal } from '../base/index.js';
import type { CaseDetail } from './case-detail.js';
import type { CaseDocument } from './documents.js';

/** The case on whose page its parts are shown. */
export interface OnParentProps {
  readonly parent: { readonly id: string; readonly isDrill: boolean };
}

/** The case of whatever kind that a part could be opened for. */
export interface OnCaseProps {
  readonly kind: string;
  readonly detail: CaseDetail;
  /** No command of the case is its next step: the biggest button is that of a part. */
  readonly isNext: boolean;
}

/** One of its documents. */
export interface OnDocumentProps extends Omit<OnCaseProps, 'isNext'> {
  readonly document: CaseDocument;
}

/** What a kind shows of itself on the pages of cases of other kinds. */
export interface PartLook {
  /** Of those of its parts that there are. */
  readonly OnParent?: ComponentType<OnParentProps>;
  /** Beside the next step: what could be opened of it, and its form, which the address names. */
  readonly OnCase?: ComponentType<OnCaseProps>;
  /** Beside a document: the way to that form. */
  readonly OnDocument?: ComponentType<OnDocumentProps>;
}

/** By kind: the frame knows all kinds. */
export const PartLooks = createContext<Readonly<Record<string, PartLook>>>({});

interface Opened {
  readonly parent: string;
  readonly kind: string;
}

// Those of this page: the next one reads them of the case itself.
const partsOpened = signal<readonly Opened[]>([]);

/** A part was opened from its case, which its course is yet to tell: it is shown there all the same. */
export const notePartOpened = (opened: Opened): void => partsOpened.set([...partsOpened.get(), opened]);

// By the id of the case.
const given = signal<Readonly<Record<string, readonly string[]>>>({});
const none: readonly string[] = [];

/** Which commands parts that are under way will give to their case by themselves, once they have come to something. */
export const noteGivenByParts = (caseId: string, commands: readonly string[]): void =>
  given.set({ ...given.get(), [caseId]: commands });

/** The same, for the case's page: nobody need give them by hand meanwhile. */
export const useGivenByParts = (caseId: string): readonly string[] => useSignal(given)[caseId] ?? none;

/** What the parts of a case show of themselves on its page, a kind after the other. */
export function PartsShown({ detail: { item, parts } }: { readonly detail: CaseDetail }) {
  const looks = use(PartLooks);
  const opened = useSignal(partsOpened).flatMap((one) => (one.parent === item.id ? [one.kind] : []));
  const kinds = [...new Set([...parts.map(({ kind }) => kind), ...opened])];
  return kinds.map((kind) => {
    const Look = looks[kind]?.OnParent;
    return Look === undefined ? null : <Coming key={kind}>{<Look parent={item} />}</Coming>;
  });
}

/** What parts could be opened for a case, beside its next step. */
export function PartsToOpen(props: OnCaseProps) {
  return Object.entries(use(PartLooks)).map(([kind, { OnCase }]) =>
    OnCase === undefined ? null : <Coming key={kind}>{<OnCase {...props} />}</Coming>,
  );
}

/** What parts could be opened for one of its documents. */
export function PartsOfDocument(props: OnDocumentProps) {
  return Object.entries(use(PartLooks)).map(([kind, { OnDocument }]) =>
    OnDocument === undefined ? null : <Coming key={kind}>{<OnDocument {...props} />}</Coming>,
  );
}

const Coming = ({ children }: { readonly children: ReactNode }) => <Suspense fallback={null}>{children}</Suspense>;
