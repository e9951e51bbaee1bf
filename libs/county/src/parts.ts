import { fieldProblems, legalDate, type Sentence } from '#libs/contracts';
import type * as z from 'zod';
import { countySchema, entrySchemas, type CountyContent } from './schema.js';

/** A path in the content of a file, and what is wrong there. */
export interface Wrong {
  readonly path: Path;
  readonly message: Sentence;
}
export type Path = readonly PropertyKey[];

/** What of a file can be read, so that everything that is wrong with it is told at once, and not one kind after another. */
export interface Parts {
  /** What is well formed; what is not is left out, or stands in for itself where other fields of its entry can be judged. */
  readonly content: CountyContent;
  /** What is not well formed, in the paths of the file. */
  readonly problems: readonly Wrong[];
  /** Where something of `content` stands in the file. */
  readonly pathOf: (path: Path) => Path;
  /** Ids and names of offices that are left out: whoever names one names nothing unknown. Null: none could be read. */
  readonly unread: ReadonlySet<string> | null;
  /** Whether every entry of `offices` and of `accounts` is in `content`. */
  readonly isWhole: boolean;
}

type ListName = keyof typeof entrySchemas;
type Entry = Readonly<Record<string, unknown>>;

/** Takes a content apart into what is well formed and what is wrong with the rest. */
export function partsOf(content: unknown): Parts {
  const whole = countySchema.safeParse(content);
  if (whole.success) {
    return { content: whole.data, problems: [], pathOf: (path) => path, unread: new Set(), isWhole: true };
  }
  const problems = whole.error.issues.flatMap((issue) => fieldProblems(issue, content));
  const given: Entry = isEntry(content) ? content : {};
  const [offices, calendars, accounts] = (['offices', 'calendars', 'accounts'] as const).map((name) =>
    listOf(given[name], name),
  ) as [List<'offices'>, List<'calendars'>, List<'accounts'>];
  const lists: Readonly<Record<string, List<ListName>>> = { offices, calendars, accounts };
  const pathOf = (path: Path): Path => {
    const [list, index, field, item, ...more] = path;
    const read = lists[String(list)]?.read[Number(index)];
    if (read === undefined) return path;
    const itemInFile = read.items[String(field)]?.[Number(item)] ?? item;
    return [list, read.index, field, itemInFile, ...more].filter((one) => one !== undefined);
  };
  const isSeen = offices.read.length + offices.unread.length > 0;
  return {
    content: {
      ...placeIn(given),
      ...{ offices: offices.read.map(({ entry }) => entry), calendars: calendars.read.map(({ entry }) => entry) },
      accounts: accounts.read.map(({ entry }) => entry),
    },
    ...{ problems, pathOf, unread: isSeen ? namesOf(offices.unread) : null },
    isWhole: isSeen && offices.unread.length + accounts.unread.length === 0,
  };
}

/** Division codes where they are well formed, which the days of a calendar are read with; the rest nobody looks at. */
function placeIn(given: Entry): Pick<CountyContent, 'county' | 'jurisdiction' | 'parent' | 'isMadeUp'> {
  const { jurisdiction, parent } = countySchema.shape;
  const [own, above] = [jurisdiction.safeParse(given['jurisdiction']), parent.safeParse(given['parent'])];
  const isKnown = own.success && above.success;
  const codes = isKnown ? { jurisdiction: own.data, parent: above.data } : { jurisdiction: 'CN-000000', parent: 'CN' };
  return { county: { zh: '—' }, isMadeUp: given['isMadeUp'] === true, ...codes };
}

interface Read<N extends ListName> {
  readonly entry: z.output<(typeof entrySchemas)[N]>;
  readonly index: number;
  /** Of lists in it from which something was left out: where in the file each item stands. */
  readonly items: Readonly<Record<string, readonly number[]>>;
}
interface List<N extends ListName> {
  readonly read: readonly Read<N>[];
  readonly unread: readonly unknown[];
}

// Without these nothing else of an entry can be judged; what else is wrong is told, and left out or stood in for.
const essential: Readonly<Record<ListName, readonly string[]>> = {
  offices: ['id', 'type', 'superior', 'functions'],
  calendars: ['year'],
  accounts: ['name', 'roles'],
};
const standIns: Readonly<Record<ListName, Entry>> = {
  offices: { zh: '—' },
  calendars: { notice: '—' },
  accounts: { displayName: '—' },
};

function listOf<N extends ListName>(list: unknown, name: N): List<N> {
  const read: Read<N>[] = [];
  const unread: unknown[] = [];
  (Array.isArray(list) ? (list as readonly unknown[]) : []).forEach((given, index) => {
    const found = isEntry(given) ? entryOf(given, name) : null;
    if (found === null) unread.push(given);
    else read.push({ ...found, index });
  });
  return { read, unread };
}

function entryOf<N extends ListName>(given: Entry, name: N): Omit<Read<N>, 'index'> | null {
  const { days, items } = name === 'calendars' ? daysIn(given) : { days: {}, items: {} };
  const schema = entrySchemas[name] as unknown as z.ZodType<z.output<(typeof entrySchemas)[N]>>;
  const first = schema.safeParse({ ...given, ...days });
  if (first.success) return { entry: first.data, items };
  const wrong = new Set(
    first.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0] ?? '')],
    ),
  );
  if (essential[name].some((field) => wrong.has(field))) return null;
  const kept = Object.fromEntries(Object.entries({ ...given, ...days }).filter(([field]) => !wrong.has(field)));
  const second = schema.safeParse({ ...standIns[name], ...kept });
  return second.success ? { entry: second.data, items } : null;
}

/** The days of a calendar that are dates, and where each of them stands. */
function daysIn(given: Entry): { days: Entry; items: Record<string, readonly number[]> } {
  const days: Record<string, unknown> = {};
  const items: Record<string, readonly number[]> = {};
  for (const field of ['offDays', 'makeUpWorkdays']) {
    const list = given[field];
    if (!Array.isArray(list)) continue;
    const kept = list.flatMap((day, index) => (legalDate.safeParse(day).success ? [index] : []));
    days[field] = kept.map((index) => list[index] as unknown);
    items[field] = kept;
  }
  return { days, items };
}

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const namesOf = (entries: readonly unknown[]): ReadonlySet<string> =>
  new Set(
    entries
      .filter(isEntry)
      .flatMap(({ id, zh }) => [id, zh])
      .filter((name) => typeof name === 'string'),
  );
