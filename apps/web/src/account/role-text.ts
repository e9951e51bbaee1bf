import { generalWord } from '../base/kind-words.js';
import { useOfficeName } from '../office/office-name.js';
import { useSettings } from '../base/settings.js';

/** A role in words: `县交通运输局·承办人`. */
export function useRoleText(): (role: { readonly office: string; readonly capacity: string }) => string {
  const nameOf = useOfficeName();
  const { language } = useSettings();
  return ({ office, capacity }) => `${nameOf(office)} · ${generalWord('capacity', capacity, language)}`;
}
