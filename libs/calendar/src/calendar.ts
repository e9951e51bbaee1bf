import { DomainError, type LegalDate } from '#libs/kernel';
import { isWeekend, yearOf } from './date.js';

/** Published days off of one layer for one year (节假日安排通知); may reach into the previous December. */
export interface CalendarFile {
  /** Division code of the layer: `CN`, `CN-5329`. */
  readonly jurisdiction: string;
  /** The layer above; null for the nation. */
  readonly parent: string | null;
  /** The year that the notice is about. */
  readonly year: number;
  /** Invented for a made-up county (虚构): it counts there and nowhere else. */
  readonly isMadeUp: boolean;
  /** The notice by its name. */
  readonly notice: string;
  /** The same for who reads English; null: nobody wrote it down. */
  readonly noticeEn: string | null;
  /** Where the text can be found; null: unknown, or there is none. */
  readonly source: string | null;
  /** Date of the latest notice; null: unknown. */
  readonly publishedOn: LegalDate | null;
  readonly offDays: readonly LegalDate[];
  /** Weekend days that are worked (调休上班). */
  readonly makeUpWorkdays: readonly LegalDate[];
  /** What a reader of the days must know beside them; null: nothing. */
  readonly remark: string | null;
  /** The same in Chinese; null: nobody wrote it down. */
  readonly remarkZh: string | null;
}

/** What a day is, and which layer says so. */
export interface DayClass {
  readonly isWorking: boolean;
  /** False: the nation or a local layer has no calendar for that year and one is awaited, so the answer is provisional. */
  readonly isKnown: boolean;
  readonly reason: 'weekday' | 'weekend' | 'off_day' | 'make_up_workday';
  /** The layer that lists the day; null: no layer lists it, the weekday decides. */
  readonly layer: string | null;
  /** The notice that lists the day; null: none does. */
  readonly notice: string | null;
  /** Its name for who reads English, where the file has one. */
  readonly noticeEn: string | null;
}

/** The merged calendar (工作日历) of one jurisdiction: local notice before national notice before weekday. */
export interface Calendar {
  readonly jurisdiction: string;
  /** Content hash of the files, given by whoever loaded them; stored on every clock. */
  readonly version: string;
  /** The layers asked, most local first: `['CN-5329', 'CN']`. */
  readonly layers: readonly string[];
  /** One of its layers is invented (虚构): no date of it holds outside of the made-up county. */
  readonly isMadeUp: boolean;
  classify(date: LegalDate): DayClass;
  /** Its layers that have still to publish a year. */
  awaited(year: number): readonly string[];
}

interface Listed {
  readonly reason: 'off_day' | 'make_up_workday';
  readonly notice: string;
  readonly noticeEn: string | null;
}

interface Layer {
  readonly jurisdiction: string;
  readonly isMadeUp: boolean;
  readonly awaits: (year: number) => boolean;
  readonly days: ReadonlyMap<LegalDate, Listed>;
}

/**
 * Merges all files of a jurisdiction and its parents into one calendar (DC-12 to DC-16).
 *
 * Where two files of one layer list the same day, the notice of the later year wins (it knew the earlier one).
 *
 * @param source `jurisdiction` is the layer asked first; `version` the content hash of the files
 * @throws DomainError `calendar.bad_jurisdiction` (invalid): no file for it or for one of its parents, or a circle
 */
export function buildCalendar(source: {
  readonly files: readonly CalendarFile[];
  readonly jurisdiction: string;
  readonly version: string;
}): Calendar {
  const layers = layersOf(source.files, source.jurisdiction);
  const memory = new Map<LegalDate, DayClass>();
  return {
    jurisdiction: source.jurisdiction,
    version: source.version,
    layers: layers.map((layer) => layer.jurisdiction),
    isMadeUp: layers.some((layer) => layer.isMadeUp),
    classify(date) {
      const known = memory.get(date);
      if (known !== undefined) return known;
      const day = classifyIn(layers, date);
      memory.set(date, day);
      return day;
    },
    awaited: (year) => layers.filter((layer) => layer.awaits(year)).map((layer) => layer.jurisdiction),
  };
}

function classifyIn(layers: readonly Layer[], date: LegalDate): DayClass {
  const isKnown = !layers.some((layer) => layer.awaits(yearOf(date)));
  for (const layer of layers) {
    const listed = layer.days.get(date);
    if (listed !== undefined) {
      const isWorking = listed.reason === 'make_up_workday';
      return { isWorking, isKnown, layer: layer.jurisdiction, ...listed };
    }
  }
  const rests = isWeekend(date);
  const reason = rests ? 'weekend' : 'weekday';
  return { isWorking: !rests, isKnown, reason, layer: null, notice: null, noticeEn: null };
}

function layersOf(files: readonly CalendarFile[], jurisdiction: string): Layer[] {
  const layers: Layer[] = [];
  let next: string | null = jurisdiction;
  while (next !== null) {
    const id: string = next;
    const own = files.filter((file) => file.jurisdiction === id).sort((a, b) => a.year - b.year);
    const newest = own.at(-1);
    if (newest === undefined || layers.some((layer) => layer.jurisdiction === id)) {
      const message = 'the jurisdiction has no calendar file, or is its own parent';
      throw new DomainError('invalid', 'calendar.bad_jurisdiction', message, { jurisdiction: id });
    }
    layers.push(layerOf(id, own));
    next = newest.parent;
  }
  return layers;
}

function layerOf(jurisdiction: string, files: readonly CalendarFile[]): Layer {
  const days = new Map<LegalDate, Listed>();
  for (const { offDays, makeUpWorkdays, notice, noticeEn } of files) {
    for (const day of offDays) days.set(day, { reason: 'off_day', notice, noticeEn });
    for (const day of makeUpWorkdays) days.set(day, { reason: 'make_up_workday', notice, noticeEn });
  }
  const isMadeUp = files.some((file) => file.isMadeUp);
  return { jurisdiction, isMadeUp, awaits: awaiting(jurisdiction, new Set(files.map((file) => file.year))), days };
}

const county = /^CN-\d{6}$/u;

/**
 * Which years a layer must still publish. A county says its own days from the first year of its file on, and before that it has
 * none: the layers above are whole without it. Of the nation and of a prefecture any year that is missing is unknown.
 */
function awaiting(jurisdiction: string, years: ReadonlySet<number>): Layer['awaits'] {
  const since = county.test(jurisdiction) ? Math.min(...years) : Number.NEGATIVE_INFINITY;
  return (year) => year >= since && !years.has(year);
}
