import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCalendarFile, type CalendarFile } from '#libs/calendar';
import { madeUpCounty } from '#libs/county';

const libs = join(import.meta.dirname, '../../libs');

/** A calendar as its file has it. */
export interface CalendarText {
  readonly name: string;
  readonly text: string;
}

const textsIn = (folder: string): CalendarText[] =>
  readdirSync(join(libs, folder))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(libs, folder, name), 'utf8') }));

/** The published calendars that come with a release. */
export const publishedCalendars = (): CalendarText[] => textsIn('calendar/packs');

/** The invented ones of the made-up county. */
export const inventedCalendars = (): CalendarText[] =>
  madeUpCounty().calendars.map(({ name, content }) => ({ name, text: content }));

/** All of them, parsed: what a made-up county counts by. */
export const calendarFiles = (): CalendarFile[] =>
  [...publishedCalendars(), ...inventedCalendars()].map(({ text }) => parseCalendarFile(text));
