import { instant, text } from '../../../libs/persistence/src/reads/list-columns.js';
import * as by from '../../../libs/persistence/src/reads/list-filters.js';
import { defineList } from '../../../libs/persistence/src/reads/list.js';

/** The list of notices (送达), by their issue. */
export const notice = defineList({
  table: 'notice',
  columns: {
    office: text('r.office_id'),
    manner: text('r.manner'),
    issuedAt: instant('r.issued_at'),
  },
  newest: 'issuedAt',
  filters: { office: by.is() },
});
