import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { CaseEvent } from '#libs/contracts';
import { advisoryLocks, placeEvents } from '#libs/persistence';
import { TestApi } from '../support/api.js';
import { aPetitionOfADrill } from '../support/a-petition-of-a-drill.js';
import { aProgram } from '../support/a-program.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

const aReader = async (office = 'bureau') => {
  const { get } = await aProgram(api, office, ['events.read']);
  return async (after: number, more = '') => {
    const said = await get(`/api/events?after=${String(after)}${more}`);
    await api.database.source.query(`delete from rate_limit where bucket like 'program:%'`);
    if (said.status !== 200) throw new Error(said.text);
    return said.body as { events: CaseEvent[]; next: number; head: number };
  };
};
type Read = Awaited<ReturnType<typeof aReader>>;

/** All pages from a place on. */
async function readAll(read: Read, from = 0, more = ''): Promise<CaseEvent[]> {
  const found: CaseEvent[] = [];
  for (let after = from; ;) {
    const { events, next, head } = await read(after, more);
    found.push(...events);
    if (next >= head) return found;
    after = next;
  }
}

const onPlaces = (events: readonly CaseEvent[]) => events.map(({ position }) => position);

describe('the stream of events', () => {
  it('tells ids and states of the cases of an office, and nothing that is said in them', async () => {
    const id = await api.referred('dept-transport');
    const events = await readAll(await aReader('dept-transport'));
    const mine = events.filter((event) => event.case === id);
    expect(mine.map(({ fact, seq, kind }) => [kind, seq, fact])).toEqual([
      ['petition', 1, 'registered'],
      ['petition', 2, 'referred'],
    ]);
    expect(Object.keys(mine[0] ?? {}).sort()).toEqual(
      ['at', 'case', 'fact', 'id', 'kind', 'number', 'phase', 'position', 'seq'].sort(),
    );
    expect(new Set(events.map((event) => event.id)).size).toBe(events.length);
    expect(JSON.stringify(events)).not.toMatch(/张小芳|13800001234|路灯/);
  });

  it('tells an office nothing of a case that it may not see', async () => {
    const id = await api.referred('dept-transport');
    const events = await readAll(await aReader('dept-housing'));
    expect(events.filter((event) => event.case === id)).toEqual([]);
    const { next, head } = await (await aReader('dept-housing'))(0);
    expect(next).toBe(head);
  });

  it('gives no place before one that was read, though an earlier command is committed later', async () => {
    const { source, url } = api.database;
    await placeEvents(source, {});
    const [slow, fast] = [await api.petition(), await api.petition()];
    await source.query('delete from event_pending');
    const read = await aReader();
    const from = (await read(0)).head;
    const client = new Client({ connectionString: url });
    await client.connect();
    const wrote = `insert into event_pending (case_id, first_seq, last_seq, phase) values ($1, 1, 1, 'registered')`;
    await client.query('begin');
    await client.query(wrote, [slow]);
    await source.query(wrote, [fast]);
    const before = await read(from);
    expect(before.events.map((event) => event.case)).toEqual([fast]);
    await client.query('commit');
    await client.end();
    const after = await read(before.next);
    expect(after.events.map((event) => event.case)).toEqual([slow]);
    expect(after.events[0]?.position).toBeGreaterThan(before.next);
    expect((await readAll(read, from)).map((event) => event.case)).toEqual([fast, slow]);
  });

  it('misses and doubles nothing while many write and several give places and read', async () => {
    const reading = { isOver: false };
    const { source } = api.database;
    const read = await aReader();
    const from = (await read(0)).head;
    const follow = async (): Promise<CaseEvent[]> => {
      const found: CaseEvent[] = [];
      for (let after = from; ;) {
        const isLast = reading.isOver;
        const { events, next, head } = await read(after, '&limit=7');
        found.push(...events);
        after = next;
        if (isLast && next >= head) return found;
      }
    };
    const give = async (): Promise<void> => {
      while (!reading.isOver) await placeEvents(source, {});
    };
    const followers = [follow(), follow()];
    const givers = [give(), give()];
    const ids = await Promise.all(Array.from({ length: 24 }, () => api.referred('dept-transport')));
    while ((await placeEvents(source, {})) > 0);
    reading.isOver = true;
    await Promise.all(givers);
    const [one = [], other = []] = await Promise.all(followers);
    expect(onPlaces(one)).toEqual(onPlaces(other));
    expect(onPlaces(one)).toEqual([...onPlaces(one)].sort((a, b) => a - b));
    for (const id of ids) {
      expect(one.filter((event) => event.case === id).map(({ seq }) => seq)).toEqual([1, 2]);
    }
    expect(onPlaces(await readAll(read, from))).toEqual(onPlaces(one));
    const [{ places, last, facts } = { places: 0, last: 0, facts: 0 }] = await source.query<
      { places: number; last: number; facts: number }[]
    >(`select count(*)::int as places, max(position)::int as last,
         (select count(*)::int from docket_fact f join docket_case k on k.id = f.case_id and k.drill_id is null) as facts from event`);
    expect(places).toBe(last);
    expect(facts).toBeGreaterThan(48);
  });

  it('is left as it was by a process that dies while it gives places', async () => {
    const { source, url } = api.database;
    const read = await aReader();
    while ((await placeEvents(source, {})) > 0);
    const from = (await read(0)).head;
    const id = await api.petition();
    const dying = new Client({ connectionString: url });
    dying.on('error', () => undefined);
    await dying.connect();
    await dying.query('begin');
    await dying.query('select pg_advisory_xact_lock($1)', [advisoryLocks.placesOfEvents]);
    await dying.query('delete from event_pending');
    expect(await placeEvents(source, {})).toBe(0);
    expect((await read(from)).events).toEqual([]);
    await dying.end();
    const after = await read(from);
    expect(after.events.map((event) => event.case)).toEqual([id]);
  });

  it('goes on while somebody changes what is administered', async () => {
    const { source, url } = api.database;
    while ((await placeEvents(source, {})) > 0);
    const { placesOfEvents, ...others } = advisoryLocks;
    const busy = new Client({ connectionString: url });
    await busy.connect();
    await busy.query('begin');
    for (const lock of Object.values(others)) await busy.query('select pg_advisory_xact_lock($1)', [lock]);
    expect(Object.values(others)).not.toContain(placesOfEvents);
    await api.petition();
    expect(await placeEvents(source, {})).toBe(1);
    await busy.end();
  });

  it('is narrowed by kind and fact, waits where nothing is new, and refuses a place that is not given yet', async () => {
    const read = await aReader();
    await api.referred();
    const facts = new Set((await readAll(read, 0, '&facts=referred,accepted')).map(({ fact }) => fact));
    expect([...facts]).toEqual(['referred']);
    expect(await readAll(read, 0, '&kinds=supervision')).toEqual([]);
    const { head } = await read(0);
    const waiting = read(head, '&wait=20');
    const id = await api.petition();
    expect((await waiting).events.map((event) => event.case)).toEqual([id]);
    await expect(read(head + 1_000)).rejects.toThrow('event.position_ahead');
  });

  it('cannot be changed, and leaves drills out', async () => {
    const { source } = api.database;
    const [real, drill] = [await api.petition(), await aPetitionOfADrill(api)];
    const events = await readAll(await aReader());
    const told = new Set(events.map((event) => event.case));
    expect([told.has(real), told.has(drill)]).toEqual([true, false]);
    expect(await source.query(`select from docket_case where id = $1 and drill_id is not null`, [drill])).toHaveLength(
      1,
    );
    await expect(source.query('update event set seq = 9')).rejects.toThrow(/permission denied|never changed/);
    await expect(source.query('delete from event')).rejects.toThrow(/permission denied|never changed/);
  });

  it('is read on where the disk is full, and goes on when there is room', async () => {
    const read = await aReader();
    const { head } = await read(0);
    const id = await api.petition();
    const owner = new Client({ connectionString: api.database.ownerUrl });
    await owner.connect();
    await owner.query(`create function no_room() returns trigger language plpgsql as
      $$ begin raise exception 'could not extend file' using errcode = '53100'; end $$`);
    await owner.query(`create trigger no_room before insert on event for each row execute function no_room()`);
    expect(await read(head)).toEqual({ events: [], next: head, head });
    expect((await api.get('/api/reminders/count', 'clerk')).status).toBe(200);
    expect((await api.get('/api/reminders', 'clerk')).status).toBe(200);
    await owner.query('drop trigger no_room on event');
    await owner.end();
    expect((await read(head)).events.map((event) => event.case)).toEqual([id]);
  });
});
