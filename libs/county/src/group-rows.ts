/** One row of a list as it was read: its fields, and the row that Excel shows. */
export interface Entry {
  readonly row: number;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Rows that say one thing together, as one entry of the content. */
export interface Grouped {
  readonly entries: readonly Readonly<Record<string, unknown>>[];
  /** The row of what stands at a field of an entry, or at one item of it. */
  readonly rowOf: (entry: number, field: string, item: number) => number | undefined;
  /** What a later row says otherwise than the first row of its entry. */
  readonly conflicts: readonly Conflict[];
}

export interface Conflict {
  readonly row: number;
  readonly field: string;
  readonly firstRow: number;
}

/** Rows of one year are one calendar. */
export function calendarsOf(rows: readonly Entry[]): Grouped {
  return grouped(rows, ({ year, day, kind = 'off', ...of }) => ({
    key: year,
    own: { ...(year !== undefined && { year }), ...of, offDays: [], makeUpWorkdays: [] },
    list: kind === 'work' ? 'makeUpWorkdays' : 'offDays',
    item: day,
  }));
}

/** Rows of one account are its roles. */
export function accountsOf(rows: readonly Entry[]): Grouped {
  return grouped(rows, ({ office, capacity, ...of }) => ({
    key: of['name'],
    own: { ...of, roles: [] },
    list: 'roles',
    item: { ...(office !== undefined && { office }), ...(capacity !== undefined && { capacity }) },
  }));
}

interface Part {
  /** What the rows of one entry have in common. */
  readonly key: unknown;
  /** The entry, as its first row begins it. */
  readonly own: Record<string, unknown>;
  readonly list: string;
  /** What the row adds to that list; undefined: nothing. */
  readonly item: unknown;
}

function grouped(rows: readonly Entry[], partOf: (fields: Entry['fields']) => Part): Grouped {
  const entries = new Map<unknown, { own: Record<string, unknown>; row: number; rows: Record<string, number[]> }>();
  const conflicts: Conflict[] = [];
  for (const { row, fields } of rows) {
    const { key, own, list, item } = partOf(fields);
    const entry = entries.get(key) ?? { own, row, rows: {} };
    entries.set(key, entry);
    // A list is what the rows say together; an empty cell says what the first row said.
    const said = Object.entries(own).filter(([, value]) => value !== undefined && !Array.isArray(value));
    for (const [field, value] of said) {
      if (entry.own[field] !== value) conflicts.push({ row, field, firstRow: entry.row });
    }
    if (item === undefined) continue;
    (entry.own[list] as unknown[]).push(item);
    (entry.rows[list] ??= []).push(row);
  }
  const all = [...entries.values()];
  const rowOf: Grouped['rowOf'] = (entry, field, item) => all[entry]?.rows[field]?.[item] ?? all[entry]?.row;
  return { entries: all.map(({ own }) => own), rowOf, conflicts };
}
