import { isMessageId, useSay } from '../shell/say.js';
import { useSettings } from '../shell/settings.js';
import { commandOf } from './duty-acts.js';

export { commandOf };

/** What a duty asks for, in words; by convention the command that fulfils it. */
export function useDutyWords(): (kind: string, what: string) => string {
  const say = useSay();
  const { language } = useSettings();
  return (kind, what) => {
    const id = `duty.what.${what}`;
    if (isMessageId(id)) return say(id);
    return commandOf(kind, what)?.summary[language] ?? what;
  };
}

// Where cases of a kind have their pages.
const pages: Readonly<Record<string, string>> = { petition: '/petitions', supervision: '/supervisions' };

/** The page of a case, with the form of a command open on it if one is named. */
export function caseAddress(kind: string, number: string, command?: string): string {
  const address = `${pages[kind] ?? '/petitions'}/${encodeURIComponent(number)}`;
  return command === undefined ? address : `${address}?do=${command}`;
}
