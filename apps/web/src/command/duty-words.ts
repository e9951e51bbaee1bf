import { commandText, dutyText, type Duty } from '#libs/contracts';
import { useSettings } from '../base/settings.js';
import './command.messages.js';

/** What a duty asks for, in words. */
export function useDutyWords(): (kind: string, what: string) => string {
  const { language } = useSettings();
  return (kind, what) => dutyText(kind, what, language);
}

/** What is to be done next for a duty: the act that meets it, or what it asks for where there is none or somebody decides. */
export function useDutyTask(): (duty: Pick<Duty, 'kind' | 'what' | 'act' | 'waitsFor'>) => string {
  const { language } = useSettings();
  return ({ kind, what, act, waitsFor }) =>
    act === null || waitsFor !== null ? dutyText(kind, what, language) : commandText(kind, act, language);
}
