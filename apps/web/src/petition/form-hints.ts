import type { FormHints, Withheld } from '../command/form-hints.js';
import './petition.messages.js';

const toAssign: Withheld = { value: 'assign', permit: 'petition.refer.assign', said: 'petition.assignHint' };

/** What the forms of a petition's commands know beyond their contract. */
export const formHints: FormHints = {
  withheld: { 'refer.manner': toAssign, 'upholdObjection.manner': toAssign },
  // 交办 sets a date by which the office reports back; 转送 sets none.
  belongsTo: {
    setOn: { field: 'manner', values: ['assign'] },
    sentOn: { field: 'manner', values: ['post'] },
    // Only what supports is carried out.
    executeBy: { field: 'outcome', values: ['support'] },
    executor: { field: 'outcome', values: ['support'] },
  },
  provesLate: { field: 'proof', dates: ['sentOn', 'servedOn', 'statedOn'] },
  // A day too late would shorten no right of the petitioner, and the field stays to be changed.
  usuallyToday: ['servedOn', 'statedOn', 'requestedOn', 'executedOn'],
  // A village helps to settle, the bureau refers: neither is offered (arts. 2, 15(3)).
  handling: [
    'refer.to',
    'triage.to',
    'upholdObjection.to',
    'declareOutOfRemit.to',
    'object.proposedTo',
    'decide.executor',
  ],
  // One level above the office that decided: often an organ of another level (art. 35).
  reviewing: ['requestReview.to'],
};
