import { noHints, type FormHints } from '../command/form-hints.js';

/** What the forms of a visit know beyond their contract. */
export const formHints: FormHints = { ...noHints, usuallyToday: ['on'] };
