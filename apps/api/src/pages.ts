import type { KindName } from '#libs/contracts';
import type { PagesOfKind } from './portal/pages-of-kind.js';
import { mediationPages } from './mediation/page/page-routes.js';
import { petitionPages } from './portal/petition-pages.js';

/** What the receipt of a case opens below `/p`, by its kind; a kind whose cases have no receipts is not listed. */
const pages: { readonly [K in KindName]?: PagesOfKind } = {
  petition: petitionPages,
  mediation: mediationPages,
};

export const pagesOf = (kind: string): PagesOfKind | null =>
  Object.hasOwn(pages, kind) ? (pages[kind as KindName] ?? null) : null;

/** Those of every kind, in the order in which a path without a receipt is looked for among them. */
export const allPages: readonly PagesOfKind[] = Object.values(pages);
