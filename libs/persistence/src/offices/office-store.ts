import type { OfficeId } from '#libs/kernel';
import { buildOfficeTree, type Office, type OfficeFunction, type OfficeTree, type OfficeType } from '#libs/office';
import type { Queryable } from '../queryable.js';

interface OfficeRow {
  readonly id: OfficeId;
  readonly name_zh: string;
  readonly name_en: string;
  readonly type: OfficeType;
  readonly functions: OfficeFunction[];
  readonly superior: OfficeId | null;
  readonly place: string | null;
  readonly is_active: boolean;
}

/** All offices as they are stored, in their order. */
export async function loadOffices(database: Queryable): Promise<Office[]> {
  const rows = await database.query<OfficeRow>(
    `select id, name_zh, name_en, type, functions, superior, place, is_active from office order by sort, id`,
  );
  return rows.map((row) => ({
    id: row.id,
    name: { zh: row.name_zh, en: row.name_en },
    type: row.type,
    functions: row.functions,
    superior: row.superior,
    isActive: row.is_active,
    place: row.place,
  }));
}

/**
 * The organisation with its revision, which is the installation's world revision: read before the offices, so that a
 * tree is never newer than it says.
 *
 * @throws DomainError invalid, what `buildOfficeTree` refuses: the stored offices contradict each other
 */
export async function loadOfficeTree(database: Queryable): Promise<OfficeTree> {
  const [setting] = await database.query<{ value: string }>(`select value from setting where key = 'world_revision'`);
  return buildOfficeTree(await loadOffices(database), setting?.value ?? '0');
}

/**
 * Stores offices by id, new and changed ones; what is stored and not given stays. Nothing is written where nothing
 * changes, because each write makes every process load the offices again.
 *
 * @returns how many were new or different
 * @throws DomainError invalid, what `buildOfficeTree` refuses of the outcome; then nothing is written
 */
export async function saveOffices(database: Queryable, offices: readonly Office[]): Promise<number> {
  const stored = await loadOffices(database);
  const given = new Set<string>(offices.map((office) => office.id));
  buildOfficeTree([...offices, ...stored.filter((office) => !given.has(office.id))], 'next');
  const known = new Map(stored.map((office) => [office.id, JSON.stringify(office)]));
  const rows = offices
    .map((office, sort) => ({ office, sort }))
    .filter(({ office }) => known.get(office.id) !== JSON.stringify(inOrder(office)))
    .map(({ office, sort }) => ({
      id: office.id,
      name_zh: office.name.zh,
      name_en: office.name.en,
      type: office.type,
      functions: office.functions,
      superior: office.superior,
      place: office.place,
      is_active: office.isActive,
      sort,
    }));
  if (rows.length > 0) await database.query(upsert, [JSON.stringify(rows)]);
  return rows.length;
}

/** The keys in the order of `loadOffices`, so that equal offices are equal texts. */
function inOrder(office: Office): Office {
  const { id, name, type, functions, superior, isActive, place } = office;
  return { id, name: { zh: name.zh, en: name.en }, type, functions, superior, isActive, place };
}

const upsert = `
  insert into office (id, name_zh, name_en, type, functions, superior, place, is_active, sort)
  select id, name_zh, name_en, type, functions, superior, place, is_active, sort
    from json_populate_recordset(null::office, $1::json)
  on conflict on constraint office_id_pk do update set name_zh = excluded.name_zh, name_en = excluded.name_en,
    type = excluded.type, functions = excluded.functions, superior = excluded.superior, place = excluded.place,
    is_active = excluded.is_active, sort = excluded.sort`;
