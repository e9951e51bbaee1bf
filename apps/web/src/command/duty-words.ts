import { dutyText } from '#libs/contracts';
import { useSettings } from '../base/settings.js';

/** What a duty asks for, in words; by convention the command that fulfils it. */
export function useDutyWords(): (kind: string, what: string) => string {
  const { language } = useSettings();
  return (kind, what) => dutyText(kind, what, language);
}
