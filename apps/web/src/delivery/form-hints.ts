import { noHints, type FormHints } from '../command/form-hints.js';

/** What the forms of a delivery's commands know beyond their contract. */
export const formHints: FormHints = { ...noHints, usuallyToday: ['servedOn', 'postedOn', 'publishedOn'] };
