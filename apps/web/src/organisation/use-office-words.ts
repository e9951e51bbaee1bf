import { generalWord } from '#libs/contracts';
import { useSay } from './organisation.messages.js';

const fields = { type: 'officeType', function: 'officeFunction' } as const;

/** Words for the types and functions of offices. */
export function useOfficeWords(): (of: keyof typeof fields, code: string) => string {
  const { language } = useSay();
  return (of, code) => generalWord(fields[of], code, language);
}
