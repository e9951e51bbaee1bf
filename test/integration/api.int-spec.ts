import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Engine } from '../../apps/api/src/engine/engine.js';
import * as petitionContract from '#contracts/petition';
import * as contracts from '#libs/contracts';
import { aMatter, TestApi } from '../support/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

/** The version that a person sees now. */
async function versionOf(id: string, by: 'clerk' | 'transportOfficer' | 'transportHead' = 'clerk'): Promise<number> {
  return (await api.get(`/api/petitions/${id}`, by)).body.item.version as number;
}

describe('the way of one petition over HTTP', () => {
  it('goes from registration over referral, acceptance and decision to its close', async () => {
    const registered = await api.done('/api/petitions', 'clerk', { ...aMatter, class: 'appeal' });
    expect(petitionContract.receipt.parse(registered.body)).toMatchObject({ isDrill: false, isRepeat: false });
    expect(registered.status).toBe(201);
    const { id } = registered.body as { id: string };
    const step = async (by: 'clerk' | 'transportOfficer' | 'transportHead', command: string, body: object) => {
      const seenVersion = await versionOf(id, by);
      const said = await api.done(`/api/petitions/${id}/${command}`, by, { seenVersion, ...body });
      return contracts.outcome.parse(said.body).facts.map(({ type }) => type);
    };
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    expect(await step('clerk', 'refer', { to: 'dept-transport', manner: 'transfer' })).toContain('referred');
    const notice = { servedOn: today, manner: 'post' };
    expect(await step('transportOfficer', 'accept', { notice })).toContain('accepted');
    const opinion = { claim: '修路灯', facts: '属实', reasons: '应修', opinion: '七日内修好', legalBasis: '第31条' };
    await step('transportOfficer', 'submitOpinion', { outcome: 'explain', ...opinion });
    expect(await step('transportHead', 'approveOpinion', { submission: 1 })).toContain('decided');
    expect(
      await step('transportOfficer', 'recordDelivery', { servedOn: today, manner: 'in_person', evidence: '签收单' }),
    ).toContain('delivered');
    expect(await step('transportOfficer', 'close', {})).toContain('closed');
    expect((await api.get(`/api/petitions/${id}`, 'clerk')).body.item).toMatchObject({ phase: 'closed' });
  });

  it('answers a detail that fits its contract, with what each command would be refused for', async () => {
    const id = await api.referred();
    const said = await api.get(`/api/petitions/${id}`, 'transportOfficer');
    const detail = petitionContract.petitionDetail.parse(said.body);
    expect(Object.keys(detail.commands).sort()).toEqual(Object.keys(petitionContract.petitionCommands).sort());
    expect(detail.commands['accept']).toBeNull();
    expect(detail.commands['approveExtension']).toMatchObject({ kind: 'forbidden', code: 'office.not_permitted' });
    expect(detail.commands['approveExtension']?.sentence).toEqual(
      expect.stringMatching(/^You may not; .* \(head of the office\) may\.$/),
    );
    expect(detail.parties).toEqual([
      expect.objectContaining({ name: '张**', phone: '*******1234', hasIdNumber: true, hasAddress: true }),
    ]);
    expect(Object.values(detail.texts)).toContain(aMatter.matter);
    expect(detail.clocks.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['XF-07', 'XF-08']));
    expect(detail.duties.some(({ office, closedAt }) => office === 'dept-transport' && closedAt === null)).toBe(true);
  });

  it('lists, counts and pages what the office may see, each once', async () => {
    for (let n = 0; n < 4; n += 1) await api.petition();
    const all = petitionContract.petitionList.page.parse((await api.get('/api/petitions?limit=100', 'clerk')).body);
    const seen: string[] = [];
    let path: string | null = '/api/petitions?limit=2';
    while (path !== null) {
      const page = petitionContract.petitionList.page.parse((await api.get(path, 'clerk')).body);
      seen.push(...page.items.map(({ id }) => id));
      path = page.next === null ? null : `/api/petitions?limit=2&cursor=${page.next}`;
    }
    expect(seen).toEqual(all.items.map(({ id }) => id));
    expect(new Set(seen).size).toBe(seen.length);
    const counts = petitionContract.petitionCounts.parse((await api.get('/api/petitions/counts', 'clerk')).body);
    expect(counts.total).toBe(seen.length);
  });

  it('shows the duties of the office that owes', async () => {
    const id = await api.referred();
    const page = contracts.dutyPage.parse((await api.get('/api/duties?limit=100', 'transportOfficer')).body);
    expect(page.items.some((duty) => duty.case === id && duty.what === 'accept')).toBe(true);
    const first = contracts.dutyPage.parse((await api.get('/api/duties?limit=1', 'transportOfficer')).body);
    const second = await api.get(`/api/duties?limit=100&cursor=${first.next ?? ''}`, 'transportOfficer');
    expect(contracts.dutyPage.parse(second.body).items).toHaveLength(page.items.length - 1);
    contracts.dutyCount.parse((await api.get('/api/duties/count?mine=true', 'transportOfficer')).body);
  });

  it('calls overdue what an office owes, and not a right that was not used', async () => {
    const drill = (await api.done('/api/drills', 'bureauHead', { name: '异议期' })).body.id as string;
    const id = await api.petition({ class: 'appeal', drill });
    await api.done(`/api/petitions/${id}/refer`, 'clerk', { seenVersion: 1, to: 'dept-transport', manner: 'transfer' });
    const overdueAfter = async (rule: string) => {
      await api.database.source.query(
        `update drill set offset_ms = (select ceil(extract(epoch from c.legal_due_at - clock_timestamp()) * 1000) + 1000
           from clock c where c.case_id = $2 and c.rule = $3) where id = $1`,
        [drill, id, rule],
      );
      const listed = await api.get('/api/petitions?state=overdue&drill=true&limit=100', 'clerk');
      const detail = await api.get(`/api/petitions/${id}`, 'clerk');
      return [listed.text.includes(id), detail.body.item.isOverdue as boolean];
    };
    expect(await overdueAfter('XF-08')).toEqual([false, false]);
    expect(await overdueAfter('XF-ACCEPT')).toEqual([true, true]);
  });

  it('tells why a date is that date, day by day', async () => {
    const id = await api.referred();
    const said = await api.get(`/api/cases/${id}/clocks/XF-08%2F1/why`, 'transportOfficer');
    const why = contracts.clockWhy.parse(said.body);
    expect(why.rule.id).toBe('XF-08');
    expect(why.counted).toBe(5);
    expect(why.days.at(-1)).toMatchObject({ isLegalDue: true, on: why.clock.legalDueOn });
  });

  it('tells the history in plain words, with the raw fact, and says that the engine is away', async () => {
    const id = await api.referred();
    const zh = await api.get(`/api/cases/${id}/history?engine=true`, 'transportOfficer', {
      'accept-language': 'zh-CN',
    });
    const history = contracts.history.parse(zh.body);
    expect(history.engine).toBe('not_reachable');
    expect(history.engineSentence).toContain('台账不依赖引擎');
    expect(history.lines.map(({ type }) => type)).toEqual(expect.arrayContaining(['registered', 'referred']));
    const referred = history.lines.find(({ type }) => type === 'referred');
    expect(referred?.sentence).toMatch(/^第 1 次转送：.*信访局 → .*交通运输局。$/);
    expect(referred?.by).toContain('信访接待员 姓名-clerk');
    expect(JSON.stringify(zh.body)).not.toContain('张小芳');
    const verified = contracts.verification.parse((await api.get(`/api/cases/${id}/verify`, 'clerk')).body);
    expect(verified).toMatchObject({ isWhole: true, brokenAt: null });
  });
});

describe('the engine, when it answers', () => {
  it('has its lines among the facts, in order of time, and leaves the ledger as it is', async () => {
    const id = await api.referred();
    const parts = api.platform as { engine: Engine };
    const { engine: away } = parts;
    const nothing = { attempt: null, until: null, code: null };
    parts.engine = {
      ...away,
      linesOf: () =>
        Promise.resolve([
          { ...nothing, at: '2020-01-01T00:00:00.000Z', type: 'courseStarted', subject: 'petitionCourse' },
          { at: '2099-01-01T00:00:00.000Z', type: 'failed', subject: 'act', attempt: 3, until: null, code: 'x.y' },
        ]),
    };
    try {
      const said = contracts.history.parse((await api.get(`/api/cases/${id}/history?engine=true`, 'clerk')).body);
      expect(said.engine).toBe('merged');
      expect(said.lines.map(({ source }) => source)).toEqual(['engine', 'ledger', 'ledger', 'engine']);
      expect(said.lines.at(-1)).toMatchObject({
        by: 'Clockwork',
        sentence: expect.stringMatching(/^"recording what the course asks for" failed: It was not done.*x\.y/),
      });
      const first = contracts.history.parse(
        (await api.get(`/api/cases/${id}/history?engine=true&limit=1`, 'clerk')).body,
      );
      expect(first).toMatchObject({ nextAfter: 1 });
      const rest = await api.get(`/api/cases/${id}/history?engine=true&after=1`, 'clerk');
      expect(contracts.history.parse(rest.body).lines.map(({ source }) => source)).toEqual(['ledger', 'engine']);
    } finally {
      parts.engine = away;
    }
  });
});

describe('refusals', () => {
  it('are problems in the language that is asked for', async () => {
    const id = await api.petition();
    const zh = await api.ask('POST', `/api/petitions/${id}/approveExtension`, {
      by: 'clerk',
      body: { seenVersion: 1 },
      key: randomUUID(),
      headers: { 'accept-language': 'zh' },
    });
    expect(zh.status).toBe(403);
    const problem = contracts.problem.parse(zh.body);
    expect(problem).toMatchObject({ code: 'office.not_permitted', title: '无权办理' });
    expect(problem.detail).toBe('您无此权限，可由办理机关（单位负责人）办理。');
    expect(zh.headers['content-type']).toContain('application/problem+json');
  });

  it('name each field that is wrong', async () => {
    const said = await api.post('/api/petitions', 'clerk', { channel: 'pigeon', matter: '', extra: 1 });
    expect(said.status).toBe(400);
    const problem = contracts.problem.parse(said.body);
    expect(problem.code).toBe('http.invalid_request');
    expect(problem.errors?.map(({ path }) => path)).toEqual(expect.arrayContaining(['channel', 'matter']));
  });

  it('tell what happened meanwhile and by whom', async () => {
    const id = await api.referred();
    const stale = await versionOf(id);
    await api.done(`/api/petitions/${id}/object`, 'transportOfficer', {
      seenVersion: stale,
      reasons: '不属本局的职责范围',
    });
    const said = await api.post(`/api/petitions/${id}/accept`, 'transportOfficer', { seenVersion: stale });
    expect(said.status).toBe(409);
    expect(said.body).toMatchObject({
      code: 'docket.changed_meanwhile',
      details: { fact: 'objected', office: 'dept-transport' },
    });
    expect(said.body.detail).toMatch(/just recorded "objected"; read the case again before you resend\.$/);
  });

  it('come from the law with its own code', async () => {
    const id = await api.petition();
    const said = await api.post(`/api/petitions/${id}/refer`, 'clerk', {
      seenVersion: 1,
      to: 'dept-transport',
      manner: 'transfer',
    });
    expect(said).toMatchObject({ status: 409, body: { code: 'petition.class_missing' } });
    const unknown = await api.post(`/api/petitions/${id}/triage`, 'clerk', {
      seenVersion: 1,
      class: 'appeal',
      to: 'no-such-office',
    });
    expect(unknown).toMatchObject({ status: 422, body: { code: 'petition.office_unknown' } });
  });

  it('meet a missing key, a body that is no JSON, another media type and a body that is too large', async () => {
    const path = '/api/petitions';
    const by = 'clerk' as const;
    const key = randomUUID();
    expect(await api.ask('POST', path, { by, body: aMatter })).toMatchObject({
      status: 400,
      body: { code: 'http.key_required' },
    });
    expect(await api.ask('POST', path, { by, key, body: '{"a":' })).toMatchObject({
      status: 400,
      body: { code: 'http.bad_json' },
    });
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    expect(await api.ask('POST', path, { by, key, body: 'a=1', headers: form })).toMatchObject({
      status: 415,
      body: { code: 'http.unsupported_media_type' },
    });
    const large = await api.post(path, by, { ...aMatter, matter: '字'.repeat(400_000) });
    expect(large).toMatchObject({ status: 413, body: { code: 'http.body_too_large' } });
    const over64KiB = await api.post(path, by, { ...aMatter, matter: '字'.repeat(30_000) });
    expect(over64KiB).toMatchObject({ status: 400, body: { code: 'http.invalid_request' } });
  });

  it('meet NUL and lone surrogates, in values and in names of fields', async () => {
    for (const body of [
      { ...aMatter, matter: 'a\u0000b' },
      { ...aMatter, matter: 'a\ud800b' },
      { ...aMatter, 'x\u0000': 1 },
    ]) {
      const said = await api.post('/api/petitions', 'clerk', body);
      expect(said).toMatchObject({ status: 422, body: { code: 'docket.bad_text' } });
    }
    expect((await api.get('/api/petitions?number=%00', 'clerk')).status).toBe(422);
    expect((await api.get('/api/petitions?number=%ED%A0%80', 'clerk')).status).toBeLessThan(500);
  });

  it('meet what is not there', async () => {
    expect(await api.get('/api/nowhere', 'clerk')).toMatchObject({ status: 404, body: { code: 'http.no_such_route' } });
    expect(await api.get(`/api/petitions/${randomUUID()}`, 'clerk')).toMatchObject({
      status: 404,
      body: { code: 'docket.no_such_case' },
    });
    expect((await api.get('/api/petitions/not-a-uuid', 'clerk')).status).toBe(400);
    expect((await api.get('/api/petitions?cursor=bm9uZQ', 'clerk')).status).toBe(400);
  });
});

describe('idempotency', () => {
  it('gives the same answer for the same key, and registers once', async () => {
    const key = randomUUID();
    const first = await api.post('/api/petitions', 'clerk', aMatter, key);
    const again = await api.post('/api/petitions', 'clerk', aMatter, key);
    expect(again.body).toEqual({ ...first.body, isRepeat: true });
    const other = await api.post('/api/petitions', 'clerk', { ...aMatter, matter: '另一件' }, key);
    expect(other).toMatchObject({ status: 422, body: { code: 'docket.key_reused' } });
  });

  it('gives the same answer to a command though the case went on, and refuses the key on another case', async () => {
    const id = await api.petition();
    const key = randomUUID();
    const body = { seenVersion: 1, class: 'appeal' };
    const first = await api.post(`/api/petitions/${id}/triage`, 'clerk', body, key);
    const seenVersion = await versionOf(id);
    await api.done(`/api/petitions/${id}/refer`, 'clerk', { seenVersion, to: 'dept-transport', manner: 'transfer' });
    const again = await api.post(`/api/petitions/${id}/triage`, 'clerk', body, key);
    expect(again).toMatchObject({ status: 200, body: { ...first.body, isRepeat: true } });
    const elsewhere = await api.post(`/api/petitions/${await api.petition()}/triage`, 'clerk', body, key);
    expect(elsewhere).toMatchObject({ status: 422, body: { code: 'docket.key_reused' } });
  });

  it('holds for two at once', async () => {
    const key = randomUUID();
    const both = await Promise.all([1, 2, 3].map(() => api.post('/api/petitions', 'clerk', aMatter, key)));
    expect(both.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(both.map(({ body }) => body.id as string)).size).toBe(1);
    expect(both.filter(({ body }) => body.isRepeat === false)).toHaveLength(1);
  });
});
