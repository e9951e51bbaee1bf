import { noHints, type FormHints } from '../command/form-hints.js';

/** What the forms of a tour know beyond their contract. */
export const formHints: FormHints = { ...noHints, usuallyToday: ['on'] };
