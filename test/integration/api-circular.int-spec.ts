import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { preview, textMark, type Preview } from '#libs/contracts';
import { partIdOf, verifyLedger } from '#libs/docket';
import { as, type Actor, type CaseId, type CaseRef, type OfficeId } from '#libs/kernel';
import { TestApi, type StaffName } from '../support/api.js';
import { daysAhead } from '../support/days-ahead.js';
import { aPerson, ledgerOf } from '../support/door.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

const what = '抽查八件来信，三件没有在十五日内书面告知。';
const [year = '', month = ''] = daysAhead(0).split('-');
const period = `${year}Q${String(Math.ceil(Number(month) / 3))}`;

const courseOf = (of: CaseRef): Actor => ({
  ...{ kind: 'course', principal: `course:${of.kind}`, office: null, capacity: null, caseId: of.caseId },
});

/** What an inspection of the bureau has found in the housing bureau, put to it; accepted, or not yet. */
async function aFinding({ isAccepted, of: key = period }: { readonly isAccepted: boolean; readonly of?: string }) {
  const { docket, vault, database } = api.platform;
  const above = { kind: 'cadence', caseId: as<CaseId>(randomUUID()) };
  const text = vault.sealsOf(above.caseId).text(what);
  const debtors = [{ debtor: 'g1', office: 'group-1', quota: 1 }];
  await docket.act({
    ...{ ...above, key: randomUUID(), actor: aPerson('bureau', 'petition-head'), texts: [text] },
    commands: [
      { type: 'open', payload: { unit: 'quarter', work: 'tour', on: daysAhead(0), debtors, endsOn: null } },
      { type: 'plan', payload: { debtors, endsOn: null, reasons: text.ref } },
    ],
    opening: { jurisdiction: 'CN' },
  });
  const of = { kind: 'finding', caseId: partIdOf(above.caseId, { kind: 'finding', name: 'f1' }) };
  const account = randomUUID();
  const payload = {
    ...{ inspection: '巡2026-000001', period: key, office: 'dept-housing', commissioner: 'bureau', group: 'group-1' },
    ...{ leader: account, finders: [account], inspectors: [{ account, office: 'group-1' }] },
    ...{ basis: 'conference', isRevisited: false },
    ...{ item: null, grade: 'ordinary', articles: ['23(3)'], files: [], cases: [] },
    ...{ words: text.ref.digest, toMend: text.ref.digest, until: daysAhead(60) },
  };
  await docket.act({
    ...{ ...of, key: randomUUID(), actor: courseOf(above), commands: [{ type: 'open', payload }] },
    opening: { parent: above, name: 'f1' },
  });
  const course = courseOf(of);
  const similar = { type: 'noteSimilar', payload: { earlier: [] } };
  await docket.act({ ...of, key: randomUUID(), actor: course, commands: [similar] });
  expect((await act(`findings/${of.caseId}`, 'housingHead', 'receive')).status).toBe(200);
  if (isAccepted) expect((await act(`findings/${of.caseId}`, 'housingHead', 'accept')).status).toBe(200);
  expect(await docket.dossier(of.caseId, database)).toMatchObject({ kind: 'finding' });
  return of.caseId;
}

const versionOf = async (path: string, by: StaffName): Promise<number> =>
  (await api.get(`/api/${path}`, by)).body.item.version as number;

const act = async (path: string, by: StaffName, command: string, body: object = {}) =>
  await api.post(`/api/${path}/${command}`, by, { seenVersion: await versionOf(path, by), ...body });

/** @returns its address */
async function begun(by: StaffName, body: object): Promise<string> {
  const { body: done } = await api.done('/api/circulars', by, { form: 'circular', period, cites: [], ...body });
  return `circulars/${done.case as string}`;
}

const saying = (change: object = {}) => ({
  ...{ to: ['dept-housing', 'dept-transport'], title: '关于督导发现问题的通报', words: `${what}请各单位对照检查。` },
  ...change,
});

describe('a circular over the API', () => {
  it('is written of its findings without a name, goes to whom it says, and shows those nothing else', async () => {
    const path = await begun('bureauHead', { cites: [await aFinding({ isAccepted: true })] });
    const { progress } = (await api.get(`/api/${path}`, 'bureauHead')).body;
    expect(progress.draft.zh).toContain(`1. ${what}（一般；依据《信访工作条例》第二十三条第三款；`);
    expect(progress.draft.zh).not.toContain('住房');
    expect(progress.draft.en).toContain('(ordinary; Regulations on Petition Work, art. 23(3); ');
    expect((await api.get(`/api/${path}`, 'transportOfficer')).status).toBe(404);
    expect((await act(path, 'bureauHead', 'issue', saying())).status).toBe(200);
    const seen = (await api.get(`/api/${path}`, 'transportOfficer')).body;
    expect(seen.progress).toMatchObject({ draft: null, cites: [{ case: null, number: null, office: null }] });
    expect(seen.item).toMatchObject({ addressees: 2, received: 0, named: 0, phase: 'issued' });
    const duties = (await api.get('/api/duties', 'transportOfficer')).body.items as { number: string; what: string }[];
    expect(duties.filter(({ what: one }) => one === 'receive').map(({ number }) => number)).toContain(seen.item.number);
    for (const by of ['transportOfficer', 'housingHead'] as const) {
      expect((await act(path, by, 'receive')).status).toBe(200);
    }
    expect((await api.get(`/api/${path}`, 'bureauHead')).body.item).toMatchObject({ endedAs: 'received', received: 2 });
    const listed = await api.get(`/api/circulars?form=circular&period=${period}`, 'transportOfficer');
    expect(listed.body.items).toMatchObject([{ number: seen.item.number }]);
    // What is wrong in it is taken back also when it is over, and those who have it hear of that.
    expect((await act(path, 'bureauHead', 'withdraw', { reasons: '数字有误' })).status).toBe(200);
    expect((await api.get(`/api/${path}`, 'transportOfficer')).body.item).toMatchObject({ endedAs: 'withdrawn' });
    for (const by of ['transportOfficer', 'housingHead'] as const) {
      const told = (await api.get('/api/reminders', by)).body.items as { number: string; about: string }[];
      expect(told.filter(({ number }) => number === seen.item.number).map(({ about }) => about)).toContain(
        'took it back',
      );
    }
  });

  it('is set as a page, which says to whom it goes', async () => {
    const path = await begun('bureauHead', { cites: [await aFinding({ isAccepted: true })] });
    const { body } = await act(path, 'bureauHead', 'issue', saying());
    const seq = (body.facts as { seq: number }[])[0]?.seq ?? 0;
    const page = await api.get(`/api/cases/${path.slice(10)}/documents/${String(seq)}/page?language=zh`, 'bureauHead');
    expect(page.body.text).toMatchObject({ title: '关于督导发现问题的通报' });
    for (const said of [what, '发送：', period.slice(0, 4)]) expect(page.text).toContain(said);
  });

  it('is refused of what may still be disputed, of a finding that nobody sees, and a name by the bureau', async () => {
    const early = await begun('bureauHead', { cites: [await aFinding({ isAccepted: false })] });
    expect((await act(early, 'bureauHead', 'issue', saying())).body.code).toBe('circular.finding_unfit');
    const foreign = { form: 'circular', period, cites: [randomUUID()] };
    expect((await api.post('/api/circulars', 'bureauHead', foreign)).body.code).toBe('docket.no_such_case');
    const path = await begun('bureauHead', { cites: [await aFinding({ isAccepted: true })] });
    const named = saying({ named: ['dept-housing'] });
    expect((await act(path, 'bureauHead', 'issue', named)).body.code).toBe('circular.may_not_name');
    expect((await api.post('/api/circulars', 'housingHead', { ...foreign, cites: [] })).body.code).toBe(
      'circular.drafts_none',
    );
  });

  it('reports on a quarter to the government, with what is recorded of it', async () => {
    const path = await begun('bureauHead', { form: 'report' });
    const { draft } = (await api.get(`/api/${path}`, 'bureauHead')).body.progress;
    for (const said of ['一、任务完成情况', '应完成', '二、督导发现的问题', '合计：本季度发现']) {
      expect(draft.zh).toContain(said);
    }
    const to = { to: ['county-government'], title: '季度情况报告', words: draft.zh };
    expect((await act(path, 'bureauHead', 'issue', saying())).body.code).toBe('circular.addressee_unfit');
    expect((await act(path, 'bureauHead', 'issue', to)).status).toBe(200);
    expect((await act(path, 'bureauHead', 'withdraw', { reasons: '数字有误' })).status).toBe(200);
    expect((await api.get(`/api/${path}`, 'governmentHead')).body.item).toMatchObject({ endedAs: 'withdrawn' });
  });

  it('is of a quarter that has begun, and of nothing that was found after it', async () => {
    // In whatever period its tour is counted: of a month as here, or of a quarter.
    const finding = await aFinding({ isAccepted: true, of: `${year}-${month}` });
    const open = async (body: object) =>
      await api.post('/api/circulars', 'bureauHead', { form: 'circular', period, cites: [finding], ...body });
    const [nextYear, lastYear] = [1, -1].map((years) => `${String(Number(year) + years)}Q1`);
    for (const form of ['circular', 'report', 'proposal']) {
      const ahead = await open({ form, period: nextYear });
      expect([ahead.status, ahead.body.code, ahead.body.details]).toEqual([
        ...[422, 'circular.period_ahead', { period: nextYear }],
      ]);
    }
    const { number } = (await api.get(`/api/findings/${finding}`, 'bureauHead')).body.item as { number: string };
    const quarterBefore =
      month < '04' ? `${String(Number(year) - 1)}Q4` : `${year}Q${String(Math.ceil(Number(month) / 3) - 1)}`;
    for (const before of [lastYear, quarterBefore]) {
      const later = await open({ period: before });
      expect([later.status, later.body.code, later.body.details]).toEqual([
        ...[422, 'circular.finding_later', { number, period: before }],
      ]);
    }
    expect((await open({})).status).toBe(201);
  });

  it('has no number of anybody, and names no office in its words that it does not name', async () => {
    const path = await begun('bureauHead', { cites: [await aFinding({ isAccepted: true })] });
    const person = saying({ words: '来信人电话 138 0013 8000。' });
    expect((await act(path, 'bureauHead', 'issue', person)).body.code).toBe('circular.words_name_person');
    const office = saying({ words: `青岩县住房和城乡建设局${what}` });
    const { offices } = await api.platform.world();
    const name = offices.get(as<OfficeId>('dept-housing'))?.name.zh ?? '';
    const refused = (await act(path, 'bureauHead', 'issue', { ...office, title: `关于${name}的通报` })).body;
    expect([refused.code, refused.details]).toEqual(['circular.words_name_office', { office: 'dept-housing' }]);
    for (const [words, code] of [
      ['住房和 城乡建设局没有移交记录。', 'circular.words_name_office'],
      ['dept-housing: none', 'circular.words_name_office'],
      ['信2026-000027没有书面告知。', 'circular.words_name_case'],
    ] as const) {
      expect([words, (await act(path, 'bureauHead', 'issue', saying({ words }))).body.code]).toEqual([words, code]);
    }
    const reasons = '身份证号 110101199003070011';
    expect((await act(path, 'bureauHead', 'withdraw', { reasons })).body.code).toBe('circular.words_name_person');
    const named = { ...office, title: `关于${name}的通报`, named: ['dept-housing'], ground: '两个季度三次未改。' };
    expect((await act(path, 'bureauHead', 'issue', named)).body.code).toBe('circular.may_not_name');
    expect((await act(path, 'bureauHead', 'issue', saying())).status).toBe(200);
  });

  it('is foreseen as it is given: with a ground where one is written, and without one where none is', async () => {
    const path = await begun('bureauHead', { cites: [await aFinding({ isAccepted: true })] });
    const foreseen = async (ground: object): Promise<Preview> => {
      const asked = { command: 'issue', body: { ...saying(), ...ground, title: textMark, words: textMark } };
      return preview.parse((await api.post(`/api/${path}/preview`, 'bureauHead', asked)).body);
    };
    expect((await foreseen({ ground: textMark })).refusal).toMatchObject({ code: 'circular.ground_needless' });
    for (const ground of [{}, { ground: null }, { ground: ' ' }]) {
      expect(await foreseen(ground)).toMatchObject({ state: 'foreseen', refusal: null });
    }
    expect((await act(path, 'bureauHead', 'issue', { ...saying(), ground: '无' })).body.code).toBe(
      'circular.ground_needless',
    );
    expect((await act(path, 'bureauHead', 'issue', saying())).status).toBe(200);
  });

  it('tells whoever has got it by no refusal of whom it is', async () => {
    const path = await begun('bureauHead', { cites: [await aFinding({ isAccepted: true })] });
    const { offices } = await api.platform.world();
    const name = offices.get(as<OfficeId>('dept-housing'))?.name.zh ?? '';
    const tried = saying({ title: `关于${name}的通报` });
    const foreseenBy = async (by: StaffName): Promise<{ readonly state: string }> => {
      const { body } = await api.post(`/api/${path}/preview`, by, { command: 'issue', body: tried });
      return body as { readonly state: string };
    };
    // Whoever writes it is told, before it is issued.
    expect((await act(path, 'bureauHead', 'issue', tried)).body.code).toBe('circular.words_name_office');
    expect((await act(path, 'bureauHead', 'issue', saying())).status).toBe(200);
    const told = async (): Promise<void> => {
      for (const by of ['transportOfficer', 'transportHead', 'housingHead', 'bureauHead'] as const) {
        const { code, details } = (await act(path, by, 'issue', tried)).body;
        expect([by, code]).toEqual([by, by === 'bureauHead' ? refusedAs : 'office.not_permitted']);
        expect([by, details?.office ?? null]).not.toEqual([by, 'dept-housing']);
        const said = await foreseenBy(by);
        expect([by, said.state]).toEqual([by, 'refused']);
        for (const word of ['words_name_office', 'dept-housing', name])
          expect(JSON.stringify(said)).not.toContain(word);
      }
    };
    let refusedAs = 'circular.issued';
    await told();
    expect((await act(path, 'bureauHead', 'withdraw', { reasons: '数字有误' })).status).toBe(200);
    refusedAs = 'circular.ended';
    await told();
  });

  it('proposes a change of policy to the committee and the government, who say whether they adopt it', async () => {
    const path = await begun('bureauHead', { form: 'proposal' });
    const { draft } = (await api.get(`/api/${path}`, 'bureauHead')).body.progress;
    expect(draft.zh).toContain('二、完善政策的建议');
    const to = { to: ['county-government'], title: '关于完善告知设备保障的建议', words: draft.zh };
    const { body } = await act(path, 'bureauHead', 'issue', to);
    const seq = (body.facts as { seq: number }[])[0]?.seq ?? 0;
    const page = await api.get(`/api/cases/${path.slice(10)}/documents/${String(seq)}/page?language=zh`, 'bureauHead');
    for (const said of ['二、完善政策的建议', '三十日内书面反馈', '报送：']) expect(page.text).toContain(said);
    expect((await act(path, 'governmentHead', 'receive')).status).toBe(200);
    const answer = { as: 'partly', words: '第一项已列入修订计划。' };
    expect((await act(path, 'governmentHead', 'answer', answer)).status).toBe(200);
    const { item, clocks, progress, texts } = (await api.get(`/api/${path}`, 'bureauHead')).body;
    const [one] = progress.to;
    const limit = (clocks as { rule: string; rawDueOn: string; legalDueOn: string }[]).find(
      ({ rule }) => rule === 'CC-ANSWER',
    );
    expect([item.endedAs, one.answer.as, one.answerBy]).toEqual(['answered', 'partly', limit?.legalDueOn]);
    expect(limit?.rawDueOn).toBe(daysAhead(30));
    expect(texts[one.answer.words]).toBe(answer.words);
  });

  it('leaves a ledger that is whole', async () => {
    const { findings } = await verifyLedger(api.database.source, ledgerOf());
    expect(findings).toEqual([]);
  });
});
