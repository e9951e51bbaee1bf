import { isMessageId, useSay } from '../base/say.js';
import { useSettings } from '../base/settings.js';
import { commandOf } from './contracts-of.js';
import './command.messages.js';

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
