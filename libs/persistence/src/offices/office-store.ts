import { approvedNoticesOf, approvesOpinions, buildOfficeTree, type Office, type OfficeTree } from '#libs/office';
import type { Queryable } from '../queryable.js';
import { readSetting } from '../settings.js';

/** All offices as they are stored, in their order. Offices are public. */
export async function loadOffices(database: Queryable): Promise<Office[]> {
  return await database.query<Office>(
    `select id, json_build_object('zh', name_zh, 'en', name_en) as name, type, functions, superior,
       is_active as "isActive", place,
       reviewed_by as "reviewedBy", managed_by as "managedBy", phone,
       approves_opinions as "approvesOpinions", approved_notices as "approvedNotices" from office order by sort, id`,
  );
}

/**
 * The organisation with its revision, which is the installation's world revision: read before the offices, so that a
 * tree is never newer than it says.
 *
 * @throws DomainError invalid, what `buildOfficeTree` refuses: the stored offices contradict each other
 */
export async function loadOfficeTree(database: Queryable): Promise<OfficeTree> {
  const revision = await readSetting(database, 'world_revision');
  return buildOfficeTree(await loadOffices(database), revision ?? '0');
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
    .map((office, sort) => ({ ...inOrder(office), sort }))
    .filter(({ sort: _, ...office }) => known.get(office.id) !== JSON.stringify(office));
  if (rows.length > 0) await database.query(upsert, [JSON.stringify(rows)]);
  return rows.length;
}

/** The keys in the order of `loadOffices`, so that equal offices are equal texts. */
function inOrder(office: Office): Office {
  const { id, name, type, functions, superior, isActive, place, reviewedBy } = office;
  const { managedBy = null, phone = null } = office;
  const names = { zh: name.zh, en: name.en };
  const of = { id, name: names, type, functions, superior, isActive, place, reviewedBy, managedBy, phone };
  return { ...of, approvesOpinions: approvesOpinions(office), approvedNotices: approvedNoticesOf(office) };
}

const upsert = `
  insert into office (id, name_zh, name_en, type, functions, superior, place, is_active, reviewed_by, managed_by, phone,
    approves_opinions, approved_notices, sort)
  select id, name ->> 'zh', name ->> 'en', type, functions, superior, place, "isActive", "reviewedBy", "managedBy",
    phone, "approvesOpinions", "approvedNotices", sort
    from json_to_recordset($1::json) as o (id text, name json, type text, functions text[], superior text, place text,
      "isActive" boolean, "reviewedBy" text[], "managedBy" text, phone text, "approvesOpinions" boolean,
      "approvedNotices" text[], sort integer)
  on conflict on constraint office_id_pk do update set name_zh = excluded.name_zh, name_en = excluded.name_en,
    type = excluded.type, functions = excluded.functions, superior = excluded.superior, place = excluded.place,
    is_active = excluded.is_active, reviewed_by = excluded.reviewed_by, managed_by = excluded.managed_by,
    phone = excluded.phone, approves_opinions = excluded.approves_opinions,
    approved_notices = excluded.approved_notices, sort = excluded.sort`;
