import { noHints, type FormHints } from '../command/form-hints.js';

/** What the forms of a supervision's commands know beyond their contract: which measure presupposes a finding or sets a date. */
export const formHints: FormHints = {
  ...noHints,
  provesLate: { field: 'proof', dates: ['statedOn'] },
  usuallyToday: ['statedOn'],
  belongsTo: {
    ground: { field: 'measure', values: ['talk', 'circular', 'listing', 'deadline', 'account'] },
    setOn: { field: 'measure', values: ['deadline'] },
  },
};
