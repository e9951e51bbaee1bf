import { instant, text } from '../../../libs/persistence/src/reads/list-columns.js';
import * as by from '../../../libs/persistence/src/reads/list-filters.js';
import { defineList } from '../../../libs/persistence/src/reads/list.js';

const talks = (table: string, more: { readonly guided?: string } = {}) =>
  defineList({
    table,
    columns: { office: text('r.office_id'), openedAt: instant('r.opened_at') },
    newest: 'openedAt',
    filters: { office: by.is(), q: by.search },
    heldBy: 'r.office_id',
    ...more,
  });

// Whoever guides the office is told how many there are; of a room nobody is told anything.
export const dispute = talks('dispute', { guided: 'r.office_id' });
export const caucus = talks('caucus');
