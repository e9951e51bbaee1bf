import type { ProblemError } from '../base/index.js';
import { actsFor, actsForOne, roleOf, type DeskValues } from './desk-values.js';

type Problem = ProblemError['problem'];

/** The field of the form that a refusal is about. */
const fields: Readonly<Record<string, string>> = {
  'petition.category_unknown': 'category',
  'petition.place_not_in_county': 'place',
  'petition.date_in_future': 'receivedOn',
  'petition.received_not_today': 'receivedOn',
  'petition.representative_missing': 'petitioner.name',
  'petition.nobody_accused': 'accused',
};

/** What is refused of a mandate, and the field in which it is mended. */
const ofMandates: Readonly<Record<string, 'is' | 'of'>> = {
  'party.mandate_not_fitting': 'of',
  'party.guardian_required': 'is',
  'party.too_many_agents': 'of',
};

/** Where the desk shows what the law refuses: beside what was typed; null: on top alone. */
export function fieldOfRefusal({ code, details = {} }: Problem, values: DeskValues): string | null {
  const { others = [] } = values;
  // The last one chosen is the one too many.
  if (code === 'petition.too_many_representatives') {
    const last = others.findLastIndex((one) => roleOf(one) === 'representative');
    return last === -1 ? 'petitioner.name' : `others.${String(last)}.name`;
  }
  const field = ofMandates[code];
  if (field === undefined) return fields[code] ?? null;
  // Whoever petitions is called by the place of the registration, which is that of the form.
  const at = others.findIndex((one, place) => {
    const isAs = details['as'] === undefined || roleOf(one) === details['as'];
    return actsForOne(roleOf(one)) && isAs && `p${String(actsFor(values, place))}` === details['party'];
  });
  return at === -1 ? null : `others.${String(at)}.${field}`;
}
