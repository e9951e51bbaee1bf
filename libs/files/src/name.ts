import { refuse } from './refusal.js';

const mostChars = 200;
// Paths, what no file system takes, and what cannot be seen: controls, ends of lines, marks without width, and those that
// turn the direction of writing and with it the ending.
const unfit = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}/\\:*?"<>|]/u;

/**
 * The ending of a name, in small letters and without its point. The name itself is a text of the case: nothing on the disk
 * is ever called by it.
 *
 * @throws DomainError `files.bad_name`, `files.ending_unknown`
 */
export function endingOf(name: string): string {
  const isFit = name.trim() === name && name.length > 0 && name.length <= mostChars && !unfit.test(name);
  if (!isFit || /^\.+|\.$/u.test(name)) refuse('bad_name', { most: mostChars });
  const ending = /\.([A-Za-z0-9]{1,12})$/u.exec(name)?.[1]?.toLowerCase();
  return ending ?? refuse('ending_unknown');
}
