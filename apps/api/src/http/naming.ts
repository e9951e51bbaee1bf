import { wordOf, type Language } from '#libs/contracts';
import { as, type ErrorDetails, type OfficeId } from '#libs/kernel';
import type { OfficeTree } from '#libs/office';

const officeDetails = new Set(['office', 'offices', 'handler', 'registrar', 'discipline', 'to']);
const capacityDetails = new Set(['needs', 'capacity']);

/**
 * The details of a refusal as a person reads them: offices, capacities and facts by their names. The machine's own
 * details are answered beside the sentence as they are.
 *
 * @param offices null as long as no request has looked at them
 */
export function namedDetails(details: ErrorDetails, language: Language, offices: OfficeTree | null): ErrorDetails {
  return Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      typeof value === 'string' ? named(name, value, { language, offices }) : value,
    ]),
  );
}

function named(name: string, value: string, words: { language: Language; offices: OfficeTree | null }): string {
  const { language, offices } = words;
  const join = language === 'zh' ? '、' : ', ';
  const each = (say: (one: string) => string): string => value.split(',').filter(Boolean).map(say).join(join);
  if (officeDetails.has(name)) return each((one) => offices?.get(as<OfficeId>(one))?.name[language] ?? one);
  if (capacityDetails.has(name)) return each((one) => wordOf('capacity', one, language));
  return name === 'fact' ? wordOf('fact', value, language) : value;
}
