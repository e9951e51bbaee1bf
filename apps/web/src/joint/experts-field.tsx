import { PeopleField, type FormField } from '../command/people-field.js';

/** Chooses experts whose term runs. */
export const ExpertsField = ({ detail: _detail, ...given }: FormField & { readonly detail: object }) => (
  <PeopleField {...given} among={{ kind: 'expert', state: 'serving' }} />
);
