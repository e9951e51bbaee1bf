import * as kinds from '#kinds/pages.js';
import { keptByName } from '../base/kept-by-name.js';
import { noHints, type FormHints } from '../command/form-hints.js';
import type { KindPages } from './kind-pages.js';

/** What the forms of a kind know beyond their contract, for what is no page of it: waited for with `use`. */
export const hintsOf = keptByName<FormHints>(async (kind) => {
  const { forms } = (kinds as Readonly<Record<string, KindPages>>)[kind] ?? {};
  return forms === undefined ? noHints : (await forms()).formHints;
});
