import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyLedger } from '#libs/docket';
import { aMatter, TestApi, type StaffName } from '../support/api.js';
import { daysAhead } from '../support/days-ahead.js';
import { ledgerOf } from '../support/door.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

const of = (office: string, quota = 1) => ({ debtor: office, office, quota });
const two = [of('dept-transport'), of('dept-housing')];
const week = { unit: 'week', work: 'return', on: daysAhead(0), debtors: two };

/** Each test in a drill of its own: an office has a work under way once. */
let drill = '';
async function begun(body: object = week): Promise<string> {
  drill = ((await api.done('/api/drills', 'bureauHead', { name: '周期工作' })).body as { id: string }).id;
  const { body: answer } = await api.done('/api/cadences', 'bureauHead', { ...body, drill });
  return (answer as { case: string }).case;
}
interface Detail {
  readonly item: {
    readonly id: string;
    readonly number: string;
    readonly version: number;
    readonly period: string;
    readonly missing: number;
  };
  readonly progress: {
    readonly owing: readonly {
      readonly debtor: string;
      readonly stands: string;
      readonly cases: unknown;
      readonly isBelow: boolean;
    }[];
    readonly next: { readonly debtors: unknown } | null;
    readonly registered: readonly object[];
    readonly decided: readonly { readonly as: string; readonly debtors: readonly string[]; readonly reasons: string }[];
  };
  readonly texts: Readonly<Record<string, string>>;
}
const detail = async (id: string, by: StaffName = 'bureauHead') =>
  (await api.get(`/api/cadences/${id}`, by)).body as Detail;
async function ask(id: string, by: StaffName, command: string, body: object, seenVersion?: number) {
  const version = seenVersion ?? (await detail(id, by)).item.version;
  return await api.post(`/api/cadences/${id}/${command}`, by, { seenVersion: version, ...body });
}

describe('the township of a village without accounts', () => {
  const village = 'village-binju-wenquan';
  const headers = { 'x-acting': 'town-binju/officer' };

  it('sees what its village owes, and files for it, on whose word and how that came', async () => {
    const id = await begun({ ...week, debtors: [of(village), of('dept-housing')] });
    expect((await api.get(`/api/cadences/${id}`, 'transportOfficer')).status).toBe(404);
    const account = (await api.get('/api/session', 'transportOfficer')).body.account as string;
    const { body } = await api.get(`/api/accounts/${account}`, 'admin');
    const { lastChange: seen, roles } = body.account as { lastChange: number; roles: object[] };
    const all = [...roles, { office: 'town-binju', capacity: 'officer' }];
    await api.done(`/api/accounts/${account}/roles`, 'admin', { seen, roles: all, reason: '挂职' });
    const page = async () => (await api.get(`/api/cadences/${id}`, 'transportOfficer', headers)).body as Detail;
    expect((await page()).progress.owing.map(({ debtor, isBelow }) => [debtor, isBelow])).toEqual([
      [village, true],
      ['dept-housing', false],
    ]);
    const asks = async (more: object) =>
      await api.ask('POST', `/api/cadences/${id}/file`, {
        ...{ by: 'transportOfficer', headers, key: randomUUID() },
        body: { seenVersion: (await page()).item.version, ...more },
      });
    const said = { debtor: village, way: 'telephone', word: 'grid_worker' };
    expect((await asks({ debtor: village })).body.code).toBe('cadence.relay_unsaid');
    expect((await asks({ ...said, debtor: 'dept-housing' })).status).toBe(403);
    expect((await asks(said)).status).toBe(200);
    expect((await page()).progress.owing.map(({ stands }) => stands)).toEqual(['done', 'owed']);
    const { lines } = (await api.get(`/api/cases/${id}/history`, 'bureauHead')).body as { lines: { text?: string }[] };
    expect(JSON.stringify(lines)).toContain('by telephone, on the word of a grid worker');
  }, 60_000);
});

describe('recurring work over the API', () => {
  it('begins with its first period, for whoever commissions it and whoever owes something, and for nobody else', async () => {
    const id = await begun();
    const { item, progress } = await detail(id);
    expect(item).toMatchObject({
      ...{ phase: 'running', unit: 'week', work: 'return', office: 'bureau', cadence: id },
      ...{ owing: 2, missing: 2, late: 0, endedAs: null },
    });
    expect(item.number).toMatch(/^演期\d{4}-\d{6}$/);
    expect(progress.owing.map((one) => [one.debtor, one.stands])).toEqual([
      ['dept-transport', 'owed'],
      ['dept-housing', 'owed'],
    ]);
    expect(progress.next).toEqual({ debtors: two, endsOn: null });
    expect((await detail(id, 'transportOfficer')).item.id).toBe(id);
    expect((await api.get(`/api/cadences/${id}`, 'committeeHead')).status).toBe(404);
    expect((await api.get('/api/cadences?work=return', 'committeeHead')).body.items).toEqual([]);
    const listed = await api.get(`/api/cadences?cadence=${id}&period=${item.period}&drill=true`, 'housingHead');
    expect(listed.body).toMatchObject({ items: [{ id }] });
  });

  it('is under way once: begun again, at once or later, it is refused, and the one that is there is named', async () => {
    const id = await begun();
    const other = { ...week, drill, debtors: [of('dept-water')] };
    const [{ number }, began] = [
      (await detail(id)).item,
      await api.post('/api/cadences', 'bureauHead', { ...week, drill }),
    ];
    expect([began.status, began.body]).toMatchObject([409, { code: 'cadence.begun' }]);
    expect(began.text).toContain(number);
    // Also of other offices, who are added to the plan, and from another period on.
    for (const body of [other, { ...other, on: daysAhead(-7) }]) {
      const again = await api.post('/api/cadences', 'bureauHead', body);
      expect([again.status, again.body.code]).toEqual([409, 'cadence.begun']);
    }
    const quarter = { ...week, drill, unit: 'quarter' };
    const both = await Promise.all([1, 2, 3].map(() => api.post('/api/cadences', 'bureauHead', quarter)));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    const rows = (await api.get('/api/cadences?unit=quarter&drill=true', 'bureauHead')).body.items as { id: string }[];
    expect(rows).toHaveLength(1);
  });

  it('answers the same to whoever asks again with the same key', async () => {
    await begun();
    const asked = { by: 'bureauHead', key: 'monthly', body: { ...week, unit: 'month', drill } } as const;
    const [first, again] = [
      await api.ask('POST', '/api/cadences', asked),
      await api.ask('POST', '/api/cadences', asked),
    ];
    expect([first.status, again.status, again.body.case]).toEqual([201, 201, first.body.case]);
  });

  it('takes a return of nothing, and one of what was registered, which others do not read', async () => {
    const id = await begun();
    const { version } = (await detail(id)).item;
    expect((await ask(id, 'transportOfficer', 'file', { debtor: 'dept-transport' }, version)).status).toBe(200);
    const petition = (await api.done('/api/petitions', 'housingOfficer', { ...aMatter, drill })).body as {
      number: string;
    };
    const body = { debtor: 'dept-housing', cases: [petition.number, ` ${petition.number} `] };
    // It was written before the other one had filed: what each says is its own.
    expect((await ask(id, 'housingOfficer', 'file', body, version)).status).toBe(200);
    const seenBy = async (by: StaffName) =>
      (await detail(id, by)).progress.owing.map(({ cases, stands }) => [stands, cases]);
    const found = [{ kind: 'petition', number: petition.number }];
    expect(await seenBy('housingOfficer')).toEqual([
      ['done', null],
      ['done', found],
    ]);
    expect(await seenBy('transportHead')).toEqual([
      ['done', []],
      ['done', null],
    ]);
    expect((await detail(id)).item).toMatchObject({ missing: 0 });
    const again = await ask(id, 'housingOfficer', 'file', body);
    expect([again.status, again.body.code]).toEqual([409, 'cadence.filed']);
  });

  it('offers what the office has registered in the period to be ticked, until it is filed, and to nobody else', async () => {
    const id = await begun();
    const registered = async (by: StaffName) => (await detail(id, by)).progress.registered;
    expect(await registered('housingOfficer')).toEqual([]);
    const register = async () =>
      ((await api.done('/api/petitions', 'housingOfficer', { ...aMatter, drill })).body as { number: string }).number;
    const [first, second] = [await register(), await register()];
    await api.done('/api/petitions', 'transportOfficer', { ...aMatter, drill });
    // One that is no drill is no matter of this period.
    await api.done('/api/petitions', 'housingOfficer', aMatter);
    expect(await registered('housingOfficer')).toMatchObject([
      { kind: 'petition', number: second, on: daysAhead(0) },
      { kind: 'petition', number: first },
    ]);
    expect(await registered('bureauHead')).toEqual([]);
    const filed = await ask(id, 'housingOfficer', 'file', { debtor: 'dept-housing', cases: [first] });
    expect(filed.status).toBe(200);
    expect(await registered('housingHead')).toMatchObject([{ number: second }]);
    // What was found later is filed once more.
    const more = await ask(id, 'housingOfficer', 'file', { debtor: 'dept-housing', cases: [second] });
    expect([more.status, await registered('housingOfficer')]).toEqual([200, []]);
  });

  it('takes a dispute that was handed over to a committee, of which its office sees nothing else', async () => {
    const id = await begun();
    const side = (role: string, name: string) => ({ role, name, phone: '13900001234', address: '宾居镇一组' });
    const parties = [side('applicant', '李秀兰'), side('respondent', '王建国')];
    const asked = { committee: 'mediation-binju', sort: 'civil', title: '院墙占地', parties, drill };
    const opened = async (by: StaffName, more: object = {}) =>
      (await api.done('/api/mediations', by, { ...asked, ...more })).body as { id: string; number: string };
    const [own, sent] = [
      await opened('housingOfficer'),
      await opened('clerk', { source: 'government', sender: 'dept-housing' }),
    ];
    expect((await api.get(`/api/mediations/${own.id}`, 'housingOfficer')).status).toBe(404);
    const { progress } = await detail(id, 'housingOfficer');
    // The words of others are no words of its.
    expect(progress.registered).toMatchObject([
      { kind: 'mediation', number: sent.number, title: null },
      { kind: 'mediation', number: own.number, title: '院墙占地' },
    ]);
    const cases = [own.number, sent.number];
    expect((await detail(id, 'transportOfficer')).progress.registered).toEqual([]);
    const foreign = await ask(id, 'transportOfficer', 'file', { debtor: 'dept-transport', cases });
    expect([foreign.status, foreign.body.code]).toEqual([404, 'cadence.no_such_matter']);
    expect((await ask(id, 'housingOfficer', 'file', { debtor: 'dept-housing', cases })).status).toBe(200);
    const filed = (await detail(id, 'housingOfficer')).progress;
    expect([filed.registered, filed.owing.map((one) => one.cases)]).toEqual([
      [],
      [null, cases.map((number) => ({ kind: 'mediation', number }))],
    ]);
    expect((await api.get(`/api/mediations/${own.id}`, 'housingOfficer')).status).toBe(404);
  }, 60_000);

  it('takes no file, which everybody who owes something would read', async () => {
    const id = await begun();
    expect((await api.get(`/api/cases/${id}/attachments`, 'bureauHead')).body).toEqual({ items: [], takes: null });
  });

  it('refuses whoever names a person, a household, what is not registered, or what is another’s', async () => {
    const id = await begun();
    const file = (by: StaffName, body: object) => ask(id, by, 'file', body);
    const named = await file('transportOfficer', { debtor: 'dept-transport', cases: ['李家坡王某户'] });
    expect([named.status, named.body.code]).toEqual([404, 'cadence.no_such_matter']);
    expect(named.text).toContain('no person and no household');
    for (const field of ['person', 'household', 'words']) {
      const more = await file('transportOfficer', { debtor: 'dept-transport', [field]: '王某' });
      expect([more.status, more.body.code]).toEqual([400, 'http.invalid_request']);
    }
    const petition = (await api.done('/api/petitions', 'housingOfficer', { ...aMatter, drill })).body as {
      number: string;
    };
    const foreign = await file('transportOfficer', { debtor: 'dept-transport', cases: [petition.number] });
    expect([foreign.status, foreign.body.code]).toEqual([404, 'cadence.no_such_matter']);
    const others = await file('transportOfficer', { debtor: 'dept-housing' });
    expect([others.status, others.body.code]).toEqual([403, 'office.not_permitted']);
    expect((await detail(id)).item.missing).toBe(2);
  });

  it('lets off, sees who is gone, and changes what holds from the next period', async () => {
    const id = await begun();
    const [reasons, gone] = ['本周抗洪。', '机构改革。'];
    const person = { debtors: ['dept-transport'], reasons: '王某 138-0013-8000 住院' };
    expect((await ask(id, 'bureauHead', 'excuse', person)).body.code).toBe('cadence.words_name_person');
    expect((await ask(id, 'bureauHead', 'excuse', { debtors: ['dept-transport'], reasons })).status).toBe(200);
    expect((await ask(id, 'bureauHead', 'dissolve', { debtor: 'dept-housing', reasons: gone })).status).toBe(200);
    const debtors = [of('dept-transport', 2), of('dept-water')];
    const why = '下期增加一家。';
    expect((await ask(id, 'bureauHead', 'plan', { debtors, reasons: why })).status).toBe(200);
    const nowhere = await ask(id, 'bureauHead', 'plan', { debtors: [of('moon')], reasons });
    expect([nowhere.status, nowhere.body.code]).toEqual([422, 'cadence.office_unknown']);
    const { progress, item, texts } = await detail(id);
    // Why, stands on the page of the period.
    expect(progress.decided.map((one) => [one.as, one.debtors, texts[one.reasons]])).toEqual([
      ['excused', ['dept-transport'], reasons],
      ['dissolved', ['dept-housing'], gone],
      ['planned', [], why],
    ]);
    // Each reads why itself was let off, and nothing of another one.
    const own = await detail(id, 'transportOfficer');
    expect(own.progress.decided.map((one) => [one.as, one.debtors])).toEqual([
      ['excused', ['dept-transport']],
      ['planned', []],
    ]);
    expect(Object.values(own.texts)).toContain(reasons);
    expect(JSON.stringify(own)).not.toContain(gone);
    expect(progress.owing).toMatchObject([{ stands: 'excused' }, { isDissolved: true, office: 'bureau', isOwn: true }]);
    expect(progress.next?.debtors).toEqual(debtors);
    expect(item).toMatchObject({ owing: 2, missing: 1 });
    const early = await ask(id, 'bureauHead', 'seeMissing', { words: '请补报。' });
    expect([early.status, early.body.code]).toEqual([409, 'cadence.not_closed']);
  });

  it('shows a plan for a year before it is begun, with the working days of each period', async () => {
    const plan = async (query: string, by: StaffName = 'bureauHead') =>
      await api.get(`/api/cadences/plan?${query}`, by);
    const { periods } = (await plan('unit=week&on=2026-01-01&until=2026-12-31')).body as {
      periods: { key: string; from: string; until: string; workingDays: number; isKnown: boolean }[];
    };
    expect([periods.length, periods[0]?.key, periods.at(-1)?.key]).toEqual([53, '2026-W01', '2026-W53']);
    // The holidays of the spring festival of 2026, and the Saturday before them that is worked.
    expect(periods.find(({ key }) => key === '2026-W08')).toMatchObject({ from: '2026-02-16', workingDays: 0 });
    expect(periods.find(({ key }) => key === '2026-W07')).toMatchObject({ workingDays: 6, isKnown: true });
    expect((await plan('unit=quarter&on=2026-05-05&until=2027-02-15')).body.periods).toMatchObject([
      { key: '2026Q2' },
      { key: '2026Q3' },
      { key: '2026Q4' },
      { key: '2027Q1' },
    ]);
    expect((await plan('unit=week&on=2026-01-01&until=2026-12-31', 'transportOfficer')).status).toBe(403);
  });

  it('leaves a ledger that is whole', async () => {
    const { findings } = await verifyLedger(api.database.source, ledgerOf());
    expect(findings).toEqual([]);
  });
});
