/** So many rows of a list are printed at most, some forty sheets: whoever needs more narrows it, or takes it away as a file. */
export const mostPrinted = 1_000;

/** One page of a list, as the server answers it. */
export interface ListPage<T> {
  readonly items: readonly T[];
  readonly next: string | number | null;
}

/** Reads one page of a list, from its beginning on and whatever page is shown. @param cursor null: the first page */
export type ReadPage<T> = (cursor: string | null, signal: AbortSignal) => Promise<ListPage<T>>;

/** The rows of a list from its first one on. */
export interface WholeRows<T> {
  readonly rows: readonly T[];
  /** It has more of them than are here. */
  readonly isCut: boolean;
  /** Epoch milliseconds of the last page. */
  readonly at: number;
}

interface Reading {
  readonly signal: AbortSignal;
  /** @param rows so many are there by now */
  readonly note: (rows: number) => void;
  readonly most?: number;
}

/** Reads a list page after page to its end, or to the most that is printed of it. @throws whatever a page is refused for */
export async function readWhole<T>(
  read: ReadPage<T>,
  { signal, note, most = mostPrinted }: Reading,
): Promise<WholeRows<T>> {
  const rows: T[] = [];
  let cursor: string | null = null;
  do {
    const { items, next }: ListPage<T> = await read(cursor, signal);
    rows.push(...items);
    cursor = next === null ? null : String(next);
    note(Math.min(rows.length, most));
  } while (cursor !== null && rows.length < most);
  return { rows: rows.slice(0, most), isCut: cursor !== null || rows.length > most, at: Date.now() };
}
