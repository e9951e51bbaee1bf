import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { InspectionActivities } from '#activities/inspection';
import { takenCase } from '#contracts/inspection';
import {
  historyFindings,
  readHistoryRecord,
  sampleFindings,
  verifySample,
  type DrawLink,
  type HistoryRecord,
  type SampleRecord,
} from '#libs/draw';
import { verifyLedger } from '#libs/docket';
import { Client } from 'pg';
import type { CaseId } from '#libs/kernel';
import { doorOf } from '../../apps/worker/src/docket-door.js';
import { frozenSamples } from '../../apps/worker/src/frozen-samples.js';
import { aMatter, TestApi, type StaffName } from '../support/api.js';
import { daysAhead } from '../support/days-ahead.js';
import { ledgerOf } from '../support/door.js';
import { eventually } from '../support/eventually.js';
import { PartsDoor } from '../support/parts-door.js';

let api: TestApi;
let petitions: string[];
let period: string;
beforeAll(async () => {
  api = await TestApi.open();
  const debtors = [{ debtor: 'g2', office: 'group-2' }];
  const quarter = { unit: 'quarter', work: 'tour', on: daysAhead(0), debtors };
  period = (await api.done('/api/cadences', 'bureauHead', quarter)).body.case as string;
  petitions = [];
  for (let n = 0; n < 5; n += 1) petitions.push(await referred('dept-housing'));
  // One bounced, by way of the office of whoever is to lead the group: it has acted in it.
  const bounced = await referred('dept-transport');
  await give(bounced, 'transportOfficer', 'object', { reasons: '不属本单位职责范围' });
  await give(bounced, 'bureauHead', 'upholdObjection', { reasons: '属实', to: 'dept-housing' });
  petitions.push(bounced);
}, 120_000);
afterAll(() => api.close());

const [leader, second] = ['transportOfficer', 'governmentHead'] as const;
const inspected = ['housingHead', 'housingOfficer'] as const;
const days = { from: daysAhead(-1), until: daysAhead(0) };

async function give(id: string, by: StaffName, command: string, body: object): Promise<void> {
  const { version: seenVersion } = (await api.get(`/api/petitions/${id}`, by)).body.item as { version: number };
  await api.done(`/api/petitions/${id}/${command}`, by, { seenVersion, ...body });
}

async function referred(to: string): Promise<string> {
  const { id } = (await api.done('/api/petitions', 'clerk', { ...aMatter, class: 'appeal' })).body as { id: string };
  await give(id, 'clerk', 'refer', { to, manner: 'transfer' });
  return id;
}

async function act(id: string, by: StaffName, command: string, body: object = {}) {
  const { version: seenVersion } = (await api.get(`/api/inspections/${id}`, by)).body.item as { version: number };
  return await api.post(`/api/inspections/${id}/${command}`, by, { seenVersion, ...body });
}

/** A tour that visits an office unannounced, and whose plan holds. */
async function aTour(): Promise<string> {
  const accountOf = async (by: StaffName) => (await api.get('/api/session', by)).body.account as string;
  const inspectors = [
    { account: await accountOf(leader), office: 'dept-transport' },
    { account: await accountOf(second), office: 'county-government' },
  ];
  const plan = {
    ...{ debtor: 'g2', basis: 'conference', leader: inspectors[0]?.account, inspectors, title: '第二组督导' },
    ...{ themes: '受理和告知', visits: [{ office: 'dept-housing', on: daysAhead(0), isAnnounced: false }] },
  };
  const id = (await api.done(`/api/cadences/${period}/tours`, 'bureauHead', plan)).body.case as string;
  for (const by of [leader, second]) await act(id, by, 'declare', { isFree: true });
  await act(id, 'bureauHead', 'publish');
  await new PartsDoor(api.database.source, api.platform).runs(id);
  return id;
}

/** What the course does: it draws by the fact that froze the candidates. */
async function draws(id: string, sample: number): Promise<void> {
  const { samples } = (await api.get(`/api/inspections/${id}/samples`, leader)).body as { samples: { fact: number }[] };
  const { source } = api.database;
  const activities = new InspectionActivities(doorOf(api.platform.docket, source), frozenSamples(source));
  const by = { kind: 'inspection', caseId: id as CaseId };
  await activities.drawCases({ by, sample, fact: samples[sample - 1]?.fact ?? 0 });
}

const sampledBy = async (by: StaffName, id: string) =>
  ((await api.get(`/api/inspections/${id}/samples`, by)).body as { items: { case: string; by: string }[] }).items;

interface OpenApi {
  readonly paths: Readonly<
    Record<string, { readonly get?: { readonly parameters?: readonly { in: string; required?: boolean }[] } }>
  >;
}
const { paths } = JSON.parse(readFileSync('docs/openapi.json', 'utf8')) as OpenApi;
// What tells the time, or how much the database holds, tells it to everybody; and pages that are set take their time.
const apart = /health|system|installation|live|session|documents|pictures/u;
const addresses = Object.entries(paths).flatMap(([path, { get }]) => {
  const parameters = get?.parameters ?? [];
  const isAsked = get !== undefined && parameters.every((one) => one.in === 'path' || one.required !== true);
  return isAsked && !apart.test(path) && !/\{(?!id\})/u.test(path) ? [path] : [];
});

/** Without what is drawn for each answer: its hour, and what its request is called. */
const alike = (text: string): string =>
  text.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, 'then').replaceAll(/"correlationId":"[^"]+"/gu, '');

/** What somebody is answered everywhere, without the hours: of each of these cases, and of none. */
async function seenBy(by: StaffName, cases: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const answers: [string, string][] = [];
  const asked = addresses.flatMap((path) =>
    path.includes('{id}') ? cases.map((id) => path.replace('{id}', id)) : [path],
  );
  for (const path of asked) {
    const { status, text } = await api.get(path, by);
    // How far the stream goes tells what the county records, of every office.
    const said = path === '/api/events' ? JSON.stringify((JSON.parse(text) as { events: unknown }).events) : text;
    answers.push([path, `${String(status)} ${alike(said)}`]);
  }
  return Object.fromEntries(answers);
}

/** In which tables a case is named in how many rows, whatever they are of. */
async function rowsNaming(id: string): Promise<Readonly<Record<string, number>>> {
  const { source } = api.database;
  const tables = await source.query<{ name: string }[]>(
    `select c.relname as name from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
      and has_table_privilege(c.oid, 'select')`,
  );
  const counts: [string, number][] = [];
  for (const { name } of tables) {
    const [row] = await source.query<{ n: number }[]>(
      `select count(*)::int as n from ${name} t where t::text like '%' || $1 || '%'`,
      [id],
    );
    if (row !== undefined && row.n > 0) counts.push([name, row.n]);
  }
  return Object.fromEntries(counts);
}

describe('a sample of a tour over the API', () => {
  it('leaves out what one of the group has acted in, and is drawn and read by its group alone', async () => {
    const id = await aTour();
    const body = { ...days, quotas: [{ stratum: 'bounced', count: 1 }], random: 2 };
    expect((await act(id, second, 'freezeSample', body)).body.code).toBe('inspection.not_leader');
    const steered = { ...body, candidates: [], handled: 0 };
    expect((await act(id, leader, 'freezeSample', steered)).status).toBe(400);
    expect((await act(id, leader, 'freezeSample', body)).status).toBe(200);
    await draws(id, 1);
    const [bounced = ''] = petitions.slice(-1);
    for (const by of [leader, second] as const) {
      const items = await sampledBy(by, id);
      expect(items.map((one) => one.by)).toEqual(['random', 'random', 'random']);
      expect(petitions.slice(0, -1)).toEqual(expect.arrayContaining(items.map((one) => one.case)));
      expect((await api.get(`/api/inspections/${id}/sampled/${bounced}`, by)).status).toBe(404);
    }
    const commissioner = (await api.get(`/api/inspections/${id}/samples`, 'bureauHead')).body;
    expect(commissioner).toMatchObject({ samples: [{ candidates: 5, handled: 1, isDrawn: true }], items: [] });
    const [drawn] = await sampledBy(leader, id);
    const path = `/api/inspections/${id}/sampled/${drawn?.case ?? ''}`;
    const { text } = await api.get(path, second);
    expect((JSON.parse(text) as { lines: { type: string }[] }).lines[0]?.type).toBe('registered');
    expect(text).not.toContain(aMatter.petitioner.name);
    for (const by of ['bureauHead', 'housingHead', 'transportHead', 'clerk'] as const) {
      expect([by, (await api.get(path, by)).status]).toEqual([by, 404]);
    }
    const record = (await api.get(`/api/inspections/${id}/samples/1/record`, 'bureauHead')).body as SampleRecord;
    const { links } = (await api.get(`/api/cases/${id}/facts`, 'bureauHead')).body as { links: DrawLink[] };
    expect([verifySample(record).isRight, sampleFindings(record, links)]).toEqual([true, []]);
    // Again with a reason alone, and of what was not drawn before.
    expect((await act(id, leader, 'freezeSample', body)).body.code).toBe('inspection.sample_reasons_missing');
    expect((await act(id, leader, 'freezeSample', { ...body, reasons: '材料不足' })).status).toBe(200);
    await draws(id, 2);
    expect(new Set((await sampledBy(leader, id)).map((one) => one.case)).size).toBe(5);
    expect((await act(id, 'bureauHead', 'callOff', { reasons: '本季度不再进行' })).status).toBe(200);
    const gone = [await api.get(`/api/inspections/${id}/samples`, leader), await api.get(path, leader)];
    expect(gone.map(({ status }) => status)).toEqual([404, 404]);
  }, 120_000);

  it('leaves nothing to infer for anybody of the office: no answer, row, log of reading or notice is another', async () => {
    const id = await aTour();
    const cases = [...petitions, id];
    await eventually(async () => {
      expect((await api.get('/api/events', 'housingHead')).body.events.length).toBeGreaterThan(0);
    }, 30_000);
    const before = await Promise.all(inspected.map((by) => seenBy(by, cases)));
    expect(Object.keys(before[0] ?? {}).length).toBeGreaterThan(120);
    const namedBefore = await Promise.all(petitions.map(rowsNaming));
    expect((await act(id, leader, 'freezeSample', { ...days, quotas: [], random: 4 })).status).toBe(200);
    await draws(id, 1);
    const sampled = await sampledBy(leader, id);
    for (const by of [leader, second] as const) {
      for (const one of sampled) {
        expect((await api.get(`/api/inspections/${id}/sampled/${one.case}`, by)).status).toBe(200);
      }
    }
    expect(await Promise.all(inspected.map((by) => seenBy(by, cases)))).toEqual(before);
    // The facts of the tour name them, and the log of reading of the tour; nothing else does.
    const namedAfter = await Promise.all(petitions.map(rowsNaming));
    for (const [at, after] of namedAfter.entries()) {
      const { docket_fact: _facts, read_log: _log, docket_case: _cases, ...others } = after;
      const {
        docket_fact: _factsThen,
        read_log: _logThen,
        docket_case: _casesThen,
        ...othersThen
      } = namedBefore[at] ?? {};
      expect(others).toEqual(othersThen);
    }
    const logged = await api.database.source.query<{ on: string; n: number }[]>(
      `select case_id::text as on, count(*)::int as n from read_log where what = 'sampled' and case_id = $1 group by 1`,
      [id],
    );
    expect(logged).toEqual([{ on: id, n: 8 }]);
    const ofTour = (await api.get(`/api/cases/${id}/read-log`, 'bureauHead')).body as { items: { what: string }[] };
    expect(ofTour.items.filter(({ what }) => what === 'sampled')).toHaveLength(8);
    const ofCase = (await api.get(`/api/cases/${sampled[0]?.case ?? ''}/read-log`, 'housingHead')).body;
    expect(ofCase).toMatchObject({ items: [] });
  }, 180_000);

  it('is shown as it was when the tour took it, whatever has happened since, for its group and whoever commissioned it', async () => {
    const id = await aTour();
    expect((await act(id, leader, 'freezeSample', { ...days, quotas: [], random: 5 })).status).toBe(200);
    await draws(id, 1);
    const drawn = await sampledBy(leader, id);
    const of = petitions.find((one) => drawn.some((each) => each.case === one)) ?? '';
    expect((await act(id, second, 'takeHistory', { of: id })).status).toBe(404);
    const typed = await act(id, second, 'takeHistory', { of, upTo: 1, hash: '0'.repeat(64) });
    expect(typed.status).toBe(400);
    expect((await act(id, second, 'takeHistory', { of })).status).toBe(200);
    expect((await act(id, leader, 'takeHistory', { of })).body.code).toBe('inspection.history_taken');
    const path = `/api/inspections/${id}/taken/1`;
    // As the console reads it: what else a clock holds is nothing of the answer.
    const before = takenCase.parse((await api.get(path, leader)).body);
    const live = (await api.get(`/api/inspections/${id}/sampled/${of}`, leader)).body as typeof before;
    expect(before).toMatchObject({ case: of, taken: 1, isWhole: true, isOpen: true, lines: live.lines });
    expect(before.clocks.length).toBe(live.clocks.length);
    // The case goes on: its office accepts it.
    await give(of, 'housingOfficer', 'accept', {});
    const since = (await api.get(`/api/inspections/${id}/sampled/${of}`, leader)).body as typeof before;
    expect(since.lines.length).toBeGreaterThan(live.lines.length);
    expect((await api.get(path, leader)).body).toEqual(before);
    expect((await act(id, leader, 'takeHistory', { of })).status).toBe(200);
    const { items } = (await api.get(`/api/inspections/${id}/taken`, 'bureauHead')).body as { items: object[] };
    expect(items).toMatchObject([
      { taken: 1, case: of },
      { taken: 2, case: of },
    ]);
    // Its office holds the record to the facts that it sees; nothing of it stands there.
    const record = (await api.get(`${path}/record`, 'bureauHead')).body as HistoryRecord;
    const { links } = (await api.get(`/api/cases/${of}/facts`, 'housingHead')).body as { links: DrawLink[] };
    expect(historyFindings(readHistoryRecord(record), links)).toEqual([]);
    expect(historyFindings({ ...record, upTo: record.upTo + 1 }, links)).toEqual(['hash']);
    for (const by of [...inspected, 'transportHead'] as const) {
      expect([by, (await api.get(path, by)).status]).toEqual([by, 404]);
      expect([by, (await api.get(`${path}/record`, by)).status]).toEqual([by, 404]);
    }
    // The tour ends: the group reads no more, and whoever commissioned it does.
    expect((await act(id, 'bureauHead', 'callOff', { reasons: '本季度不再进行' })).status).toBe(200);
    expect([(await api.get(path, leader)).status, (await api.get(path, 'bureauHead')).body]).toEqual([404, before]);
    const log = (await api.get(`/api/cases/${of}/read-log`, 'housingHead')).body as { items: { what: string }[] };
    expect(log.items.filter(({ what }) => what === 'sampled')).toEqual([]);
    expect((await verifyLedger(api.database.source, ledgerOf())).findings).toEqual([]);
    // Whoever writes the chain of that case anew is found by what the tour has taken.
    const owner = new Client({ connectionString: api.database.ownerUrl });
    await owner.connect();
    await owner.query('set session_replication_role = replica');
    await owner.query(`update docket_fact set hash = decode($3, 'hex') where case_id = $1 and seq = $2`, [
      ...[of, record.upTo, 'f'.repeat(64)],
    ]);
    await owner.end();
    const { findings } = await verifyLedger(api.database.source, ledgerOf());
    expect(findings.map(({ caseId, problem }) => [caseId, problem])).toEqual(
      expect.arrayContaining([[id, 'attested_differs']]),
    );
  }, 120_000);
});
