import { reads } from '#libs/persistence';
import { initialsOf } from '../office/initials.js';
import type { Platform } from '../platform.js';

// One letter is in nearly every name.
const typedInitials = /^[a-z]{2,20}$/i;

/**
 * Entries whose names have these first letters in pinyin (拼音首字母), in whatever place. Looked for among the names as they are
 * now: in the database nothing stands beside them.
 *
 * @returns undefined: the text is none of initials
 */
export async function byInitials(
  { database }: Platform,
  table: 'registered_person' | 'venue',
  text: string | undefined,
): Promise<string[] | undefined> {
  if (text === undefined || !typedInitials.test(text)) return undefined;
  const typed = text.toLowerCase();
  const all = await reads.readRosterNames(database, table);
  return all.filter(({ name }) => initialsOf(name).includes(typed)).map(({ id }) => id);
}
