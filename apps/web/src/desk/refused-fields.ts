import type { ProblemError } from '../base/index.js';

/** The field of the form that a refusal is about; null: none, or the form as a whole. */
const fields: Readonly<Record<string, string>> = {
  'petition.category_unknown': 'category',
  'petition.place_not_in_county': 'place',
  'petition.date_in_future': 'receivedOn',
  'petition.received_not_today': 'receivedOn',
  'petition.representative_missing': 'petitioner.name',
  'petition.too_many_representatives': 'petitioner.name',
  'petition.nobody_accused': 'accused',
};

/** Where the desk shows what the law refuses: beside what was typed. */
export const fieldOfRefusal = ({ code }: ProblemError['problem']): string | null => fields[code] ?? null;
