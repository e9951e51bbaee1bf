import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calendarSource, parseCalendarFile, type CalendarSource } from '#libs/calendar';
import { DomainError, isDomainError } from '#libs/kernel';

/**
 * Reads every `*.json` of a folder as a calendar file.
 *
 * @throws DomainError `calendar.bad_pack` (invalid): names the file, the line and the reason
 */
export function loadCalendars(folder: string): CalendarSource {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  const hash = createHash('sha256');
  const files = names.map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    hash.update(`${name}\n${text}\n`);
    return parseNamed(name, text);
  });
  return calendarSource(files, hash.digest('hex'));
}

function parseNamed(name: string, text: string): ReturnType<typeof parseCalendarFile> {
  try {
    return parseCalendarFile(text);
  } catch (error) {
    if (!isDomainError(error)) throw error;
    throw new DomainError(error.kind, error.code, `${name}: ${error.message}`, { ...error.details, file: name });
  }
}
