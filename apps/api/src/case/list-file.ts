import { phaseText, wordOf, type KindName, type Language, type Sentence } from '#libs/contracts';
import type { CellValue } from '#libs/workbook';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import type { Row } from './kinds-own.js';

/** What a file is written with: the reader's language, and names for ids. */
export interface ExportNames {
  readonly language: Language;
  readonly office: (id: unknown) => string;
}

/** One column of the file. */
export interface ExportColumn {
  readonly zh: string;
  readonly en: string;
  /** In characters. */
  readonly width: number;
  readonly of: (row: Row, names: ExportNames) => CellValue;
}

/** The column that says where a case stands, and those that every list has. */
export const phaseColumn = (kind: KindName): ExportColumn => ({
  ...{ zh: '状态', en: 'State', width: 14 },
  of: ({ phase }, { language }) => phaseText(kind, String(phase), language),
});
/** A word of the kind by its name. */
export const wordColumn = (kind: KindName, field: string, zh: string, en: string, width = 14): ExportColumn => ({
  ...{ zh, en, width },
  of: (row, { language }) => {
    const value = row[field];
    return typeof value === 'string' ? wordOf(kind, field, value, language) : '';
  },
});
export const textColumn = (field: string, zh: string, en: string, width: number): ExportColumn => ({
  ...{ zh, en, width },
  of: (row) => (row[field] ?? null) as CellValue,
});
export const officeColumn = (field: string, zh: string, en: string): ExportColumn => ({
  ...{ zh, en, width: 26 },
  of: (row, names) => names.office(row[field]),
});
export const drillColumn: ExportColumn = {
  ...{ zh: '演练', en: 'Drill', width: 8 },
  of: ({ isDrill }) => (isDrill === true ? '【演练】' : ''),
};

/** Names for what a filter holds by id, by the filter. */
type NamesOfFilters = Readonly<Record<string, (id: string) => string>>;

/** A list of a kind as a file: what of it is that kind's own. */
export interface ListFile {
  readonly kind: KindName;
  /** What the file and its sheet are called; left out: as the kind is. */
  readonly title?: Sentence;
  readonly columns: readonly ExportColumn[];
  /** Rows with what its columns know beyond them; left out: nothing. */
  beside?(platform: Platform, caller: Caller, rows: readonly Row[]): Promise<readonly Row[]>;
  /** Left out: its filters name offices, states and words of the kind alone. */
  named?(platform: Platform, language: Language): Promise<NamesOfFilters>;
}
