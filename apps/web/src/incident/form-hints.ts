import { laterControl, noHints, type FormHints } from '../command/form-hints.js';

const TeamField = laterControl(async () => (await import('./team-field.js')).TeamField);

/** What the forms of an incident know beyond their contract. */
export const formHints: FormHints = {
  ...noHints,
  usuallyToday: ['on'],
  controls: { 'nameTeam.members': TeamField },
};
