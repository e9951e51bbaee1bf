import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ownMediation } from '#contracts/mediation';
import { as, type CaseId } from '#libs/kernel';
import { TestApi } from '../support/api.js';
import { DisputeDesk } from '../support/a-dispute-desk.js';
import { tellOfDelivery } from '../support/course-of-a-delivery.js';
import { aPdf } from '../support/files/a-document.js';
import { hiddenOf } from '../support/form-reader.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

// One address asks for all of them.
beforeEach(() => api.database.source.query('update rate_limit set hits = 0'));

const ownOf = async (desk: DisputeDesk, party: string) => ownMediation.parse((await desk.read(party)).body);

describe('whoever acts for several of a side', () => {
  const parties = [
    { role: 'applicant', name: '李秀兰' },
    { role: 'respondent', name: '王建国' },
    { role: 'applicant', name: '李明' },
    { role: 'representative', name: '周文' },
  ];
  const acted = async () => {
    const desk = await DisputeDesk.open(api, { parties });
    await desk.receipt('p4');
    await desk.act('accept');
    const mandate = { by: 'p4', as: 'agent', shown: '授权委托书' };
    await desk.act('giveMandate', { ...mandate, of: 'p1', scope: ['receive', 'speak'] });
    await desk.act('giveMandate', { ...mandate, of: 'p2', scope: ['receive', 'speak', 'withdraw'] });
    return desk;
  };
  const readFor = async (desk: DisputeDesk, of: string | null) =>
    await api.ask('POST', '/api/public/mediation', { body: { ...desk.right('p4'), of } });

  it('reads and speaks for the one that it chose, as far as the mandate of that one goes', async () => {
    const desk = await acted();
    const own = ownMediation.parse((await readFor(desk, 'p2')).body);
    expect([own.party, own.mayReadFor, own.isForOther]).toEqual(['p2', ['p1', 'p2'], true]);
    expect((await ownOf(desk, 'p4')).party).toBe('p1');
    // Of the other side, and of whoever is in it for others alone, nothing.
    expect((await readFor(desk, 'p3')).body).toMatchObject({ status: 403, code: 'party.no_mandate' });
    expect((await desk.say('p4', 'hideAddress', { of: 'p2' })).status).toBe(201);
    const hidden = async (of: string) => ownMediation.parse((await readFor(desk, of)).body).isAddressHidden;
    expect([await hidden('p1'), await hidden('p2')]).toEqual([false, true]);
    const narrow = await desk.say('p4', 'withdraw', { of: 'p1' });
    expect([narrow.status, narrow.body.code]).toEqual([403, 'party.mandate_too_narrow']);
    expect((await desk.say('p4', 'withdraw', { of: 'p3' })).status).toBe(403);
    expect((await desk.say('p4', 'withdraw', { of: 'p2' })).status).toBe(201);
  });

  it('chooses on the page, whose forms stay those of whom they were drawn for', async () => {
    const desk = await acted();
    const reader = await desk.enter('p4');
    const first = (await reader.get('/p/status')).text;
    expect(first).toContain('现在替申请人（1）查看、表达');
    expect(hiddenOf(first, '/p/say')['of']).toBe('p1');
    await reader.send(first, '/p/for', {});
    const other = (await reader.get('/p/status')).text;
    expect([other.includes('现在替申请人（2）查看、表达'), hiddenOf(other, '/p/say')['of']]).toEqual([true, 'p2']);
    // The page that was drawn for the first one stood open meanwhile.
    await reader.send(first, '/p/say', {});
    const hidden = async (of: string) => ownMediation.parse((await readFor(desk, of)).body).isAddressHidden;
    expect([await hidden('p1'), await hidden('p2')]).toEqual([true, false]);
  });

  it('gets what is wrong with a form back for whom it was drawn, whomever another page has chosen since', async () => {
    const desk = await acted();
    const reader = await desk.enter('p4');
    // Its mandate from the first one does not reach to leaving, and the page says so beforehand.
    const first = (await reader.get('/p/status')).text;
    expect([first.includes('您的授权不包括'), first.includes('href="/p/withdraw"')]).toEqual([true, false]);
    await reader.send(first, '/p/for', {});
    const form = (await reader.get('/p/withdraw')).text;
    expect(hiddenOf(form, '/p/withdraw')['of']).toBe('p2');
    await reader.send((await reader.get('/p/status')).text, '/p/for', {});
    const wrong = await reader.send(form, '/p/withdraw', { reason: '长'.repeat(4001) });
    expect([wrong.text.includes('长长长'), hiddenOf(wrong.text, '/p/withdraw')['of']]).toEqual([true, 'p2']);
    await reader.send(form.replace('name="of" value="p2"', 'name="of" value="p1"'), '/p/withdraw', {});
    // What may not be said for the one was not said for the other.
    expect((await ownOf(desk, 'p4')).end).toBeNull();
  });

  it('brings files for those alone for whom it may speak', async () => {
    const desk = await acted();
    const reader = await desk.enter('p4');
    const chosen = async () => await reader.send((await reader.get('/p/status')).text, '/p/for', {});
    await chosen();
    const page = (await reader.get('/p/files')).text;
    expect(hiddenOf(page, '/p/files')['of']).toBe('p2');
    await desk.act('endMandate', { mandate: 'm2', reason: '当事人撤回' });
    await desk.act('giveMandate', { by: 'p4', as: 'agent', shown: '授权委托书', of: 'p2', scope: ['receive'] });
    expect((await reader.get('/p/files')).text).not.toContain('name="files"');
    await chosen();
    expect(hiddenOf((await reader.get('/p/files')).text, '/p/files')['of']).toBe('p1');
    const files = [{ name: '照片.pdf', bytes: aPdf(['<</Type/Page>>']) }];
    const said = await reader.sendFiles(page, '/p/files', { fields: { kind: 'evidence' }, files });
    expect([said.status, said.text.includes('授权不包括')]).toEqual([422, true]);
    expect((await api.get(`/api/cases/${desk.id}/attachments`, 'mediator')).text).not.toContain('照片.pdf');
    const own = (await reader.get('/p/files')).text;
    expect(await reader.sendFiles(own, '/p/files', { fields: { kind: 'evidence' }, files })).toMatchObject({
      status: 303,
    });
  });

  it('brings for each what is that one’s: it stands on the page of that party, and on no other', async () => {
    const desk = await acted();
    const reader = await desk.enter('p4');
    const page = (await reader.get('/p/files')).text;
    const bring = async (of: string, name: string) => {
      const drawn = hiddenOf(page, '/p/files')['of'] === of ? page : (await reader.get('/p/files')).text;
      const files = [{ name, bytes: aPdf(['<</Type/Page>>']) }];
      expect((await reader.sendFiles(drawn, '/p/files', { fields: { kind: 'evidence' }, files })).status).toBe(303);
    };
    await bring('p1', '第一家的照片.pdf');
    const first = (await reader.get('/p/files')).text;
    await reader.send((await reader.get('/p/status')).text, '/p/for', {});
    await bring('p2', '第二家的合同.pdf');
    const second = (await reader.get('/p/files')).text;
    const shown = (text: string) => ['第一家的照片', '第二家的合同'].filter((name) => text.includes(name));
    expect([shown(first), shown(second)]).toEqual([['第一家的照片'], ['第二家的合同']]);
    for (const [party, own] of [
      ['p1', ['第一家的照片']],
      ['p2', ['第二家的合同']],
      ['p3', []],
    ] as const) {
      await desk.receipt(party);
      expect([party, shown((await (await desk.enter(party)).get('/p/files')).text)]).toEqual([party, own]);
    }
    const { body } = await api.get(`/api/cases/${desk.id}/history?engine=false`, 'mediator');
    const brought = (body.lines as { type: string; raw: { data: { of?: string } } }[])
      .filter(({ type }) => type === 'attached')
      .map(({ raw }) => raw.data.of);
    expect(brought.toSorted()).toEqual(['p1', 'p2']);
  });

  it('receives for each its own: what reached it stands on the page of the one whose it is, and of no other', async () => {
    const desk = await acted();
    for (const party of ['p1', 'p2']) {
      await desk.receipt(party);
      await desk.act('tellRights', { party });
    }
    const { body } = await api.get(`/api/cases/${desk.id}/history?engine=false`, 'mediator');
    const lines = body.lines as { seq: number; type: string; raw: { data: { party?: string } } }[];
    const { seq = 0 } = lines.find(({ type, raw }) => type === 'rightsTold' && raw.data.party === 'p1') ?? {};
    const asked = { seq, plan: ['hand'], recipient: 'p4' };
    const sent = String((await api.done(`/api/cases/${desk.id}/deliveries`, 'mediator', asked)).body.case);
    await tellOfDelivery(api, as<CaseId>(desk.id), as<CaseId>(sent), 'mediation');
    const papersOf = async (party: string) =>
      (await ownOf(desk, party)).papers.map(({ id, mayConfirm }) => [id, mayConfirm]);
    // Whoever received it confirms that: the party reads it.
    expect([await papersOf('p1'), await papersOf('p2')]).toEqual([[[seq, false]], []]);
    const papersFor = async (of: string) =>
      ownMediation.parse((await readFor(desk, of)).body).papers.map(({ id, mayConfirm }) => [id, mayConfirm]);
    expect([await papersFor('p1'), await papersFor('p2')]).toEqual([[[seq, true]], []]);
    const confirmed = { ...desk.right('p4'), of: 'p2', paper: seq };
    const confirm = (given: object) =>
      api.ask('POST', '/api/public/mediation/confirmations', { body: { ...confirmed, ...given }, key: randomUUID() });
    expect((await confirm({})).status).toBe(409);
    expect((await confirm({ of: 'p1' })).status).toBe(201);
  });

  it('reads for whom it still may once a mandate is over, and says nothing for that one', async () => {
    const desk = await acted();
    const reader = await desk.enter('p4');
    const first = (await reader.get('/p/status')).text;
    await desk.act('endMandate', { mandate: 'm1', reason: '当事人撤回' });
    expect((await reader.send(first, '/p/say', {})).status).toBe(403);
    expect(hiddenOf((await reader.get('/p/status')).text, '/p/say')['of']).toBe('p2');
  });
});
