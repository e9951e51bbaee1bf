import { createContext, Suspense, use, type ComponentType } from 'react';
import type { CaseDetail } from './case-detail.js';

/** The case on whose page its parts are shown. */
export interface OnParentProps {
  readonly parent: { readonly id: string; readonly isDrill: boolean };
}

/** What kinds show of themselves on the page of the case whose parts they are, by kind: the frame knows all kinds. */
export const PartLooks = createContext<Readonly<Record<string, ComponentType<OnParentProps>>>>({});

/** What the parts of a case show of themselves on its page, a kind after the other. */
export function PartsShown({ detail: { item, parts } }: { readonly detail: CaseDetail }) {
  const looks = use(PartLooks);
  const kinds = [...new Set(parts.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const Look = looks[kind];
    return Look === undefined ? null : (
      <Suspense key={kind} fallback={null}>
        <Look parent={item} />
      </Suspense>
    );
  });
}
