import { PeopleField } from '../command/people-field.js';
import type { FormField } from '../parts/form-field.js';

/** Chooses who deals with an incident. */
export const TeamField = (given: FormField) => <PeopleField {...given} among={{ state: 'active' }} />;
