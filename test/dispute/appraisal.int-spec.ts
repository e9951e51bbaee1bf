import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseRef } from '#libs/kernel';
import { momentsOf } from '#libs/rules';
import { TestApi } from '../support/api.js';
import { aCaseId, aCounty, aDoor, aPerson, courseOf } from '../support/door.js';
import { DayOracle } from '../support/day-oracle.js';
import { partIdOf } from '#libs/docket';
import { furnishDisputes } from './furnish.js';
import { accountOf, signIn, type PersonName } from './people.js';

// A dispute in a drill, whose answer waits for an appraisal, and then for a day on which all agree, twice.
const days = new DayOracle(['CN']);

let api: TestApi;
let door: ReturnType<typeof aDoor>;
let tokens: ReadonlyMap<PersonName, string>;
let drill: string;
let dispute: CaseRef;
let acts = 0;

beforeAll(async () => {
  const database = await aCounty();
  await furnishDisputes(database);
  door = aDoor(database.source);
  api = await TestApi.over({ ...door, database });
  tokens = await signIn(database.source);
  const made = await ask('administrator', 'POST', '/api/drills', { name: '鉴定演练' });
  drill = (made as { id: string }).id;
  const petition = { kind: 'petition', caseId: aCaseId() };
  const matter = door.vault.sealsOf(petition.caseId).text('两家争吵。');
  const payload = {
    ...{ channel: 'letter', class: 'appeal', receivedOn: null, registrar: 'bureau', isReachable: true, place: null },
    ...{ category: null, title: null, matter: matter.ref, petitioner: null, source: null },
  };
  await door.docket.act({
    ...{ ...petition, key: petition.caseId, actor: aPerson('bureau', 'petition-clerk'), texts: [matter] },
    ...{ commands: [{ type: 'register', payload }], opening: { jurisdiction: 'CN', drillId: drill } },
  });
  dispute = { kind: 'dispute', caseId: partIdOf(petition.caseId, { kind: 'dispute', name: 'one' }) };
  const title = door.vault.sealsOf(dispute.caseId).text('院墙纠纷');
  const open = { office: 'dept-housing', account: null, title: title.ref, party: null };
  await act('open', open, { texts: [title], opening: { parent: petition, name: 'one' } });
}, 60_000);
afterAll(() => api.close());

async function ask(name: PersonName, method: 'GET' | 'POST', path: string, body?: object): Promise<unknown> {
  const headers = { authorization: `Bearer ${tokens.get(name) ?? ''}` };
  acts += 1;
  const said = await api.ask(method, path, { headers, body, key: `asked-${String(acts)}` });
  if (said.status >= 300) throw new Error(`${path}: ${String(said.status)} ${said.text}`);
  return said.body;
}

async function act(type: string, payload: object, more: object = {}): Promise<void> {
  acts += 1;
  const actor = aPerson('dept-housing', 'officer', accountOf('mediator'));
  await door.docket.act({ ...dispute, actor, key: `act-${String(acts)}`, commands: [{ type, payload }], ...more });
}

/** Sends the drill to a day, and lets time pass what was due by then, as its course would. */
async function until(date: string): Promise<void> {
  const ms = Date.parse(`${date}T01:00:00.000Z`) - Date.now();
  await api.database.source.query('update drill set offset_ms = $2 where id = $1', [drill, Math.ceil(ms)]);
  for (;;) {
    const { clocks } = await door.docket.dossier(dispute.caseId, api.database.source);
    const [next] = clocks
      .flatMap((clock) => momentsOf(clock).map(({ name, dueAt }) => ({ clock: clock.id, moment: name, dueAt })))
      .sort((one, other) => (one.dueAt < other.dueAt ? -1 : 1));
    if (next === undefined || Date.parse(next.dueAt) > Date.now() + ms) return;
    const commands = [{ type: 'passMoment', payload: { clock: next.clock, moment: next.moment } }];
    acts += 1;
    await door.docket.act({
      ...{ ...dispute, actor: courseOf(dispute.caseId), key: `passed-${String(acts)}`, commands },
    });
  }
}

interface Scene {
  readonly coming: readonly { rule: string; at: string; isExpiry: boolean }[];
  readonly happenings: readonly { type: string; sentence: string; isByTime: boolean }[];
}
const scene = async (): Promise<Scene> => (await ask('administrator', 'GET', `/api/drills/${drill}/scene`)) as Scene;

interface Why {
  readonly clock: { readonly rawDueOn: string; readonly legalDueOn: string };
  readonly exclusions: readonly { from: string; to: string; reason: string; isOpen: boolean }[];
  readonly agreed: { on: string; until: string; times: number } | null;
  readonly mayAgree: boolean;
  readonly mayExclude: readonly string[];
  readonly days: readonly { on: string; role: string; isCounted: boolean }[];
}
const why = async (clock = 'TK-01/1'): Promise<Why> =>
  (await ask('mediator', 'GET', `/api/cases/${dispute.caseId}/clocks/${encodeURIComponent(clock)}/why`)) as Why;

describe('an answer that waits for an appraisal', () => {
  const today = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  let [began, latest] = ['', ''];

  it('has the day that it has at the latest, and the page of reasons says so day by day', async () => {
    began = today();
    expect((await why()).mayExclude).toEqual(['appraisal']);
    await act('beginAppraisal', { on: began });
    const { clock, exclusions, mayAgree, days: told } = await why();
    latest = days.plusWorkingDays(began, 10);
    expect(exclusions).toEqual([{ from: began, to: latest, reason: 'appraisal', isOpen: true }]);
    // Seven working days that begin when the longest appraisal ends.
    expect(clock.rawDueOn).toBe(days.plusWorkingDays(latest, 7));
    expect(told.filter(({ on }) => on > began && on <= latest).every(({ isCounted }) => !isCounted)).toBe(true);
    expect(mayAgree).toBe(true);
    expect((await why('TK-01A/1')).clock.legalDueOn).toBe(latest);
  });

  it('raises the alarm in the drill when nobody has ended it by then', async () => {
    expect((await scene()).coming.map(({ rule, isExpiry }) => ({ rule, isExpiry }))).toContainEqual({
      rule: 'TK-01A',
      isExpiry: true,
    });
    await until(days.plusDays(latest, 2));
    const { happenings } = await scene();
    const byTime = happenings.filter(({ isByTime }) => isByTime).map(({ type, sentence }) => `${type} ${sentence}`);
    expect(byTime).toEqual([
      expect.stringMatching(/^lapsed .*The longest appraisal/u),
      expect.stringMatching(/^warned .*The longest appraisal/u),
    ]);
  });

  it('leaves all of it out once it ended, also what was longer than our number', async () => {
    const ended = days.plusDays(latest, 2);
    await act('endAppraisal', { on: ended });
    const { clock, exclusions } = await why();
    expect(exclusions).toEqual([{ from: began, to: ended, reason: 'appraisal', isOpen: false }]);
    expect(clock.rawDueOn).toBe(days.plusWorkingDays(ended, 7));
  });

  it('ends on the day on which all agreed, the second time too, and an appraisal after that is added', async () => {
    const on = days.plusDays(latest, 2);
    const [first, second] = [days.plusDays(on, 40), days.plusDays(on, 75)];
    await act('agree', { until: first });
    expect((await why()).agreed).toEqual({ on, until: first, times: 1 });
    await act('agree', { until: second });
    const { clock, agreed, mayAgree } = await why();
    expect({ agreed, mayAgree }).toEqual({ agreed: { on, until: second, times: 2 }, mayAgree: true });
    expect(clock).toMatchObject({ rawDueOn: second, legalDueOn: days.legalDue(second, 0) });
    await act('beginAppraisal', { on: days.plusDays(on, 3) });
    await act('endAppraisal', { on: days.plusDays(on, 8) });
    expect((await why()).clock.rawDueOn).toBe(days.plusDays(second, 5));
    await expect(act('agree', { until: second })).rejects.toMatchObject({ code: 'rules.agreed_too_early' });
  });
});
