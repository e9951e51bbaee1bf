import { PeopleField } from '../command/people-field.js';
import type { FormField } from '../parts/form-field.js';

/** Chooses experts whose term runs. */
export const ExpertsField = ({ detail: _detail, ...given }: FormField & { readonly detail: object }) => (
  <PeopleField {...given} among={{ kind: 'expert', state: 'serving' }} />
);
