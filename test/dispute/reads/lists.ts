import { caseColumns, dueColumns, instant, text } from '../../../libs/persistence/src/reads/list-columns.js';
import * as by from '../../../libs/persistence/src/reads/list-filters.js';
import { defineList } from '../../../libs/persistence/src/reads/list.js';

const talks = (table: string) =>
  defineList({
    table,
    columns: { ...caseColumns, ...dueColumns, office: text('r.office_id'), openedAt: instant('r.opened_at') },
    newest: 'openedAt',
    filters: { office: by.is(), q: by.search },
    heldBy: 'r.office_id',
  });

export const dispute = talks('dispute');
export const caucus = talks('caucus');
