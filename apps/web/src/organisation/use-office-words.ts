import { useSay } from './organisation.messages.js';

/** Words for the types and functions of offices. */
export function useOfficeWords(): (of: 'type' | 'function', code: string) => string {
  const say = useSay();
  return (of, code) => say.or(`office.${of}.${code.replaceAll('-', '_')}`, code);
}
