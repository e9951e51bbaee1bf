import { PeopleField, type FormField } from '../command/people-field.js';

/** Chooses who deals with an incident. */
export const TeamField = (given: FormField) => <PeopleField {...given} among={{ state: 'active' }} />;
