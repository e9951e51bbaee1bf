import * as kinds from '#kinds/pages.js';
import type { KindPages } from '../case/kind-pages.js';
import type { ActOfKind } from './bulk-act.js';

const all = Object.values<KindPages>(kinds).flatMap(({ kind, bulk = [] }) => bulk.map((act) => ({ ...act, kind })));

/** What may be given on many cases at once: of one kind, or, in the inbox, of all. */
export const actsOf = (kind?: string): readonly ActOfKind[] =>
  all.filter((act) => kind === undefined || act.kind === kind);
