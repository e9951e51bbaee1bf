import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { calendarSource, parseCalendarFile, type CalendarSource } from '#libs/calendar';
import { DomainError, isDomainError } from '#libs/kernel';

/** Calendars read from a folder, and the content hash of its files. */
export interface LoadedCalendars {
  readonly version: string;
  readonly calendars: CalendarSource;
}

/**
 * Reads every `*.json` of a folder as a calendar file.
 *
 * @throws DomainError `calendar.bad_pack` (invalid): names the file, the line and the reason
 */
export function loadCalendars(folder: string): LoadedCalendars {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  const hash = createHash('sha256');
  const files = names.map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    hash.update(`${name}\n${text}\n`);
    return parseNamed(name, text);
  });
  const version = hash.digest('hex');
  return { version, calendars: calendarSource(files, version) };
}

/** The folder of the product's own calendar packs, from the sources as from the built program. */
export function productCalendarFolder(): string {
  let at = import.meta.dirname;
  for (;;) {
    const folder = join(at, 'libs', 'calendar', 'packs');
    if (existsSync(folder)) return folder;
    if (dirname(at) === at) throw new DomainError('unavailable', 'calendar.bad_pack', 'the calendar packs are missing');
    at = dirname(at);
  }
}

function parseNamed(name: string, text: string): ReturnType<typeof parseCalendarFile> {
  try {
    return parseCalendarFile(text);
  } catch (error) {
    if (!isDomainError(error)) throw error;
    throw new DomainError(error.kind, error.code, `${name}: ${error.message}`, { ...error.details, file: name });
  }
}
