import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { petitionDetail, petitionList, retrospectiveAnswer, retrospectivePage } from '#contracts/petition';
import { supervisionCommands, supervisionDetail, supervisionList } from '#contracts/supervision';
import * as contracts from '#libs/contracts';
import { as, type CaseId, type Instant, type LegalDate, type OfficeId } from '#libs/kernel';
import type { PetitionCommands } from '#libs/petition';
import { reads } from '#libs/persistence';
import { TestApi } from '../support/api.js';
import { theCourse } from '../support/door.js';
import { daysAhead } from '../support/days-ahead.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

describe('a supervision by hand', () => {
  it('is opened by the head of the bureau, once per petition and office, and answered by the office', async () => {
    const petition = await api.referred();
    const body = { office: 'dept-transport', trigger: 'DB-6', dueOn: daysAhead(0), finding: '推诿' };
    const path = `/api/petitions/${petition}/supervisions`;
    expect((await api.post(path, 'clerk', body)).status).toBe(403);
    const opened = contracts.outcome.parse((await api.done(path, 'bureauHead', body)).body);
    const again = contracts.outcome.parse(
      (await api.done(path, 'bureauHead', { ...body, trigger: 'DB-7', finding: '又推诿' })).body,
    );
    expect(again.case).toBe(opened.case);
    const detail = supervisionDetail.parse(
      (await api.get(`/api/supervisions/${opened.case}`, 'transportOfficer')).body,
    );
    expect(detail.item).toMatchObject({ petition, office: 'dept-transport', openedByHand: true, triggers: 2 });
    expect(Object.keys(detail.commands).sort()).toEqual(Object.keys(supervisionCommands).sort());
    await api.done(`/api/supervisions/${opened.case}/addTrigger`, 'bureauHead', {
      seenVersion: await api.versionOf('supervisions', opened.case),
      trigger: 'DB-8',
      dueOn: daysAhead(0),
      finding: '再推诿',
    });
    await api.done(`/api/supervisions/${opened.case}/reportCorrection`, 'transportOfficer', {
      seenVersion: await api.versionOf('supervisions', opened.case),
      text: '已纠正',
    });
    await api.done(`/api/supervisions/${opened.case}/verifyCorrection`, 'bureauHead', {
      seenVersion: await api.versionOf('supervisions', opened.case),
      finding: '属实',
    });
    const list = supervisionList.page.parse((await api.get('/api/supervisions?state=ended', 'bureauHead')).body);
    expect(list.items.map(({ id }) => id)).toContain(opened.case);
    const history = contracts.history.parse((await api.get(`/api/cases/${opened.case}/history`, 'bureauHead')).body);
    expect(history.lines[0]?.sentence).toMatch(/^Supervision of .+ opened/);
    expect((await api.get(`/api/supervisions/${opened.case}`, 'housingOfficer')).status).toBe(404);
  });

  it('is called in its list as the petition is that it is about, for whoever may see that one', async () => {
    const petition = await api.petition({ class: 'appeal', title: '路灯不亮' });
    await api.done(`/api/petitions/${petition}/refer`, 'clerk', {
      ...{ seenVersion: 1, to: 'dept-transport', manner: 'transfer' },
    });
    const body = { office: 'dept-transport', trigger: 'DB-6', dueOn: daysAhead(0), finding: '推诿' };
    await api.done(`/api/petitions/${petition}/supervisions`, 'bureauHead', body);
    const list = (await api.get(`/api/supervisions?petition=${petition}`, 'bureauHead')).body;
    expect(supervisionList.page.parse(list).items.map(({ petitionTitle }) => petitionTitle)).toEqual(['路灯不亮']);
    const petitions = petitionList.page.parse((await api.get('/api/petitions', 'bureauHead')).body).items;
    expect(petitions.find(({ id }) => id === petition)?.title).toBe('路灯不亮');
    const { rows } = await api.database.source.transaction(async (db) => {
      await db.query('update case_access set ended_at = now() where case_id = $1 and office_id = $2', [
        petition,
        'dept-transport',
      ]);
      return {
        rows: await reads.supervision.list(
          db,
          reads.readerFor(as<OfficeId>('dept-transport')),
          { petition, drill: false },
          { after: null, limit: 9 },
        ),
      };
    });
    expect(rows.items.map(({ petitionNumber, petitionTitle }) => [petitionNumber, petitionTitle])).toEqual([
      [null, null],
    ]);
  });

  it('is refused for an office that never had the petition and for a date that cannot be', async () => {
    const path = `/api/petitions/${await api.referred()}/supervisions`;
    const body = { office: 'dept-transport', trigger: 'DB-4', dueOn: daysAhead(0), finding: '推诿' };
    const refusal = async (more: object) => {
      const { status, body: problem } = await api.post(path, 'bureauHead', { ...body, ...more });
      return [status, problem['code'] as string];
    };
    expect(await refusal({ office: 'dept-water' })).toEqual([422, 'supervision.office_not_involved']);
    expect(await refusal({ dueOn: '1993-08-18' })).toEqual([422, 'supervision.date_before_petition']);
    expect(await refusal({ dueOn: '2100-01-01' })).toEqual([422, 'supervision.date_in_future']);
    const opened = contracts.outcome.parse((await api.done(path, 'bureauHead', body)).body);
    const further = await api.post(`/api/supervisions/${opened.case}/addTrigger`, 'bureauHead', {
      seenVersion: await api.versionOf('supervisions', opened.case),
      trigger: 'DB-8',
      dueOn: '1993-08-18',
      finding: '再推诿',
    });
    expect([further.status, further.body['code']]).toEqual([422, 'supervision.date_before_petition']);
  });

  it('begins after the file has ended too, and lives through to its verified correction (art. 40(1))', async () => {
    const petition = await api.referred();
    const path = `/api/petitions/${petition}`;
    // Sent away into another procedure: the act that may have been the shirking ends the file.
    await api.done(`${path}/routeOut`, 'transportOfficer', {
      ...{ seenVersion: await api.versionOf('petitions', petition), route: 'reconsideration' },
      ...{ notice: '请申请行政复议', servedOn: daysAhead(0), manner: 'in_person' },
    });
    const ended = petitionDetail.parse((await api.get(path, 'bureauHead')).body);
    expect(ended.item.endedAs).toBe('routed');
    const key = randomUUID();
    const body = { office: 'dept-transport', trigger: 'DB-4', dueOn: daysAhead(0), finding: '推诿' };
    const opened = await api.post(`${path}/supervisions`, 'bureauHead', body, key);
    expect(opened.status).toBe(200);
    const { case: id } = contracts.outcome.parse(opened.body);
    for (const trigger of ['DB-1', 'DB-2', 'DB-3', 'DB-8'] as const) {
      await api.done(`${path}/supervisions`, 'bureauHead', { ...body, trigger, finding: '又发现' });
    }
    const address = `/api/supervisions/${id}`;
    const act = async (command: string, by: 'bureauHead' | 'transportOfficer', fields: object) =>
      api.done(`${address}/${command}`, by, { seenVersion: await api.versionOf('supervisions', id), ...fields });
    const seen = supervisionDetail.parse((await api.get(address, 'transportOfficer')).body);
    expect(seen.commands).toMatchObject({ reportCorrection: null });
    await act('issueStep', 'bureauHead', { measure: 'account', ground: '造成严重后果', text: '建议追究责任' });
    await act('reportCorrection', 'transportOfficer', { text: '已改正' });
    await act('rejectCorrection', 'bureauHead', { reasons: '未见书面告知' });
    await act('reportCorrection', 'transportOfficer', { text: '已告知信访人' });
    await act('verifyCorrection', 'bureauHead', { finding: '属实' });
    const over = supervisionDetail.parse((await api.get(address, 'transportOfficer')).body);
    expect(over.item).toMatchObject({ phase: 'ended', endedAs: 'verified', triggers: 5 });
    const again = await api.post(`${path}/supervisions`, 'bureauHead', body, key);
    expect(again.body).toEqual({ ...opened.body, isRepeat: true });
  });

  it('of the bureau begins after the file has ended too, and its superior organ orders correction (art. 43)', async () => {
    const petition = await api.referred();
    const path = `/api/petitions/${petition}`;
    const withdrawal = { statement: '撤回', statedOn: daysAhead(0), provedBy: 'signature', reference: '一号卷' };
    const seenVersion = await api.versionOf('petitions', petition);
    await api.done(`${path}/withdraw`, 'clerk', { seenVersion, ...withdrawal });
    const body = { office: 'bureau', basis: 'art43', dueOn: daysAhead(0), finding: '应当督办而未督办' };
    const opened = contracts.outcome.parse((await api.done(`${path}/supervisions`, 'governmentHead', body)).body);
    const address = `/api/supervisions/${opened.case}`;
    const act = async (command: string, by: 'clerk' | 'governmentHead', fields: object) =>
      api.done(`${address}/${command}`, by, {
        seenVersion: await api.versionOf('supervisions', opened.case),
        ...fields,
      });
    await act('issueStep', 'governmentHead', { measure: 'order', text: '限期改正' });
    await act('reportCorrection', 'clerk', { text: '已改正' });
    await act('verifyCorrection', 'governmentHead', { finding: '属实' });
    const over = supervisionDetail.parse((await api.get(address, 'bureauHead')).body);
    expect(over.item).toMatchObject({ phase: 'ended', endedAs: 'verified' });
  });
});

describe('breaches that an import recorded as past', () => {
  /** A petition of a past year, never accepted, as an import records it. */
  async function imported(number: string): Promise<string> {
    const { docket, vault } = api.platform;
    const caseId = as<CaseId>(randomUUID());
    const matter = vault.sealsOf(caseId).text(`导入 ${number}`);
    const office = as<OfficeId>('bureau');
    const register: PetitionCommands['register'] = {
      channel: 'import',
      class: 'appeal',
      receivedOn: as<LegalDate>('2024-03-04'),
      registrar: office,
      isReachable: true,
      place: null,
      category: null,
      title: null,
      matter: matter.ref,
      petitioner: null,
      source: { format: 'message-board', number, isTrial: false },
    };
    const actor = { kind: 'platform', principal: 'import', office: null, capacity: null } as const;
    const opening = { jurisdiction: 'CN' };
    const at = as<Instant>('2024-03-04T02:00:00.000Z');
    const key = randomUUID();
    const texts = [matter];
    await docket.act({
      kind: 'petition',
      caseId,
      commands: [{ type: 'register', payload: register, at }],
      actor,
      key,
      texts,
      opening,
    });
    await passPast(caseId);
    return caseId;
  }

  async function passPast(caseId: CaseId): Promise<void> {
    const { docket, database } = api.platform;
    const actor = { kind: 'platform', principal: 'import', office: null, capacity: null } as const;
    for (let n = 0; n < 30; n += 1) {
      const [row] = await database.query<{ next: string | null }[]>(
        `select standing::jsonb->'next' as next from docket_case where id = $1`,
        [caseId],
      );
      const next = row?.next as unknown as { clock: string; name: string; dueAt: string } | null;
      if (next == null || Date.parse(next.dueAt) > Date.now()) return;
      const payload = { clock: next.clock, moment: next.name, retrospective: true };
      await docket.act({
        kind: 'petition',
        caseId,
        commands: [{ type: 'passMoment', payload }],
        actor,
        key: randomUUID(),
      });
    }
  }

  it('are looked at and opened in bulk by the bureau, and the answer is given again', async () => {
    const petitions = [await imported('1'), await imported('2')];
    const page = retrospectivePage.parse(
      (await api.get('/api/petitions/retrospective-breaches?limit=100', 'bureauHead')).body,
    );
    const breaches = page.items.map(({ petition, clock }) => ({ petition, clock }));
    expect(new Set(breaches.map(({ petition }) => petition))).toEqual(new Set(petitions));
    const unknown = { petition: randomUUID(), clock: 'XF-07/1' };
    const body = { breaches: [...breaches, unknown], finding: '历史逾期' };
    const key = randomUUID();
    const first = await api.post('/api/petitions/retrospective-breaches', 'bureauHead', body, key);
    const answer = retrospectiveAnswer.parse(first.body);
    expect(answer.opened).toHaveLength(breaches.length);
    expect(answer.refused).toEqual([expect.objectContaining({ ...unknown, code: 'http.retrospective_not_found' })]);
    expect((await api.get('/api/petitions/retrospective-breaches', 'bureauHead')).body.items).toEqual([]);
    expect((await api.post('/api/petitions/retrospective-breaches', 'bureauHead', body, key)).body).toEqual(first.body);
  });

  it('are put right by what is done in the petition: until then a report names what is not, or says why', async () => {
    const petition = await imported('3');
    const listed = await api.get('/api/petitions/retrospective-breaches?limit=100', 'bureauHead');
    const page = retrospectivePage.parse(listed.body);
    const { clock, rule } = page.items.find((one) => one.petition === petition)!;
    const body = { breaches: [{ petition, clock }], finding: '历史逾期' };
    const answer = await api.done('/api/petitions/retrospective-breaches', 'bureauHead', body);
    const id = retrospectiveAnswer.parse(answer.body).opened[0]?.supervision ?? '';
    const address = `/api/supervisions/${id}`;
    const { undone } = supervisionDetail.parse((await api.get(address, 'bureauHead')).body);
    expect(undone).toMatchObject([{ clock, rule }]);
    const report = { seenVersion: await api.versionOf('supervisions', id), text: '已整改' };
    expect(await api.post(`${address}/reportCorrection`, 'bureauHead', report)).toMatchObject({
      ...{ status: 409, body: { code: 'supervision.duty_undone', details: { rules: rule } } },
    });
    // A preview is told whether a reason is written: with one it says what stays undone.
    const asked = { command: 'reportCorrection', body: {} };
    const bare = await api.post(`${address}/preview`, 'bureauHead', asked);
    expect(contracts.preview.parse(bare.body).refusal).toMatchObject({ code: 'supervision.duty_undone' });
    const said = { ...asked, body: { whyUndone: contracts.textMark } };
    const { warnings } = contracts.preview.parse((await api.post(`${address}/preview`, 'bureauHead', said)).body);
    expect(warnings).toEqual([expect.stringContaining(undone[0]?.dueOn ?? '')]);
    const [given, key] = [{ ...report, whyUndone: '已不能补办' }, randomUUID()];
    const first = await api.post(`${address}/reportCorrection`, 'bureauHead', given, key);
    const again = await api.post(`${address}/reportCorrection`, 'bureauHead', given, key);
    expect(again.body).toEqual({ ...first.body, isRepeat: true });
    const history = contracts.history.parse((await api.get(`/api/cases/${id}/history`, 'bureauHead')).body);
    expect(history.lines.find(({ type }) => type === 'correctionReported')?.sentence).toContain(undone[0]?.dueOn);
  });
});

describe('courses, for an administrator', () => {
  it('show a failed step with its legal consequence, which is retried and settled with a reason', async () => {
    const id = await api.referred();
    const caseId = as<CaseId>(id);
    const failed = {
      step: 'openPart',
      instance: 'XF-07/1',
      code: 'persistence.unavailable',
      consequence: 'petition.breach_not_supervised',
    };
    const commands = [{ type: 'stepFailed', payload: failed }];
    await api.platform.docket.act({ kind: 'petition', caseId, commands, actor: theCourse, key: randomUUID() });
    const page = contracts.coursePage.parse((await api.get('/api/courses?failed=true', 'admin')).body);
    expect(page.items).toHaveLength(1);
    const [course] = page.items;
    expect(course).toMatchObject({ id, view: { engine: 'not_reachable' } });
    expect(course?.failed[0]).toMatchObject({ consequence: failed.consequence, retries: 0, settled: false });
    const step = { seenVersion: course?.version, step: failed.step, instance: failed.instance, reason: '数据库已恢复' };
    expect((await api.post(`/api/courses/${id}/retryStep`, 'clerk', step)).status).toBe(403);
    await api.done(`/api/courses/${id}/retryStep`, 'admin', step);
    const retried = contracts.course.parse((await api.get(`/api/courses/${id}`, 'admin')).body);
    expect(retried.failed[0]?.retries).toBe(1);
    await api.done(`/api/courses/${id}/settleStep`, 'admin', { ...step, seenVersion: retried.version });
    expect((await api.get('/api/courses?failed=true', 'admin')).body.items).toEqual([]);
    const detail = petitionDetail.parse((await api.get(`/api/petitions/${id}`, 'clerk')).body);
    expect(detail.failed[0]).toMatchObject({ settled: true, consequenceSentence: expect.stringContaining('art. 40') });
    const seenVersion = retried.version + 1;
    const unknown = await api.post(`/api/courses/${id}/retryStep`, 'admin', { ...step, seenVersion, step: 'none' });
    expect(unknown).toMatchObject({ status: 409, body: { code: 'docket.step_not_failed' } });
  });
});
