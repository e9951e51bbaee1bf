import { noHints, type FormHints } from '../command/form-hints.js';

/** What the forms of a separate talk know beyond their contract. */
export const formHints: FormHints = { ...noHints, usuallyToday: ['on'] };
