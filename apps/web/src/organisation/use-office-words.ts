import { isMessageId, useSay } from './organisation.messages.js';

/** Words for the types and functions of offices. */
export function useOfficeWords(): (of: 'type' | 'function', code: string) => string {
  const say = useSay();
  return (of, code) => {
    const id = `office.${of}.${code.replaceAll('-', '_')}`;
    return isMessageId(id) ? say(id) : code;
  };
}
