import { dutyText } from '#libs/contracts';
import { useSettings } from '../base/settings.js';
import './command.messages.js';

/** What a duty asks for, in words. */
export function useDutyWords(): (kind: string, what: string) => string {
  const { language } = useSettings();
  return (kind, what) => dutyText(kind, what, language);
}
