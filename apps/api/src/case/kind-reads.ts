import type { KindName } from '#libs/contracts';
import type { OfficeId } from '#libs/kernel';
import { reads, type Queryable } from '#libs/persistence';
import type { ListValues } from './list-values.js';

/** A row of a list, by the names of its columns. */
export type Row = Readonly<Record<string, unknown>>;

/** How the cases of a kind are listed, read and counted, as far as the reader may see them. */
export interface KindReads {
  list(
    db: Queryable,
    reader: { readonly office: OfficeId },
    values: ListValues,
    page: { readonly after: reads.Cursor | null; readonly limit: number },
  ): Promise<reads.Page<Row>>;
  row(db: Queryable, reader: { readonly office: OfficeId }, caseId: string): Promise<Row | null>;
  /** By phase. */
  count(db: Queryable, reader: { readonly office: OfficeId }, values: ListValues): Promise<readonly reads.PhaseCount[]>;
}

const petitionFilterOf = ({ place, ...values }: ListValues): reads.PetitionFilter =>
  ({ ...values, places: place }) as unknown as reads.PetitionFilter;
const rowsOf = (page: reads.Page<object>): reads.Page<Row> => page as unknown as reads.Page<Row>;

/** The reads of each kind. */
export const kindReads: Readonly<Record<KindName, KindReads>> = {
  petition: {
    list: async (db, reader, values, page) =>
      rowsOf(await reads.listPetitions(db, reader, petitionFilterOf(values), page)),
    row: async (db, reader, id) => (await reads.readPetition(db, reader, id)) as unknown as Row | null,
    count: (db, reader, values) => reads.countPetitions(db, reader, petitionFilterOf(values)),
  },
  supervision: {
    list: async (db, reader, values, page) => rowsOf(await reads.listSupervisions(db, reader, values, page)),
    row: async (db, reader, id) => (await reads.readSupervision(db, reader, id)) as unknown as Row | null,
    count: () => Promise.reject(new Error('supervisions are not counted')),
  },
};
