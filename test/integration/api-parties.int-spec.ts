import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import * as petitionContract from '#contracts/petition';
import * as contracts from '#libs/contracts';
import { verifyLedger } from '#libs/docket';
import type { Actor } from '#libs/kernel';
import { TestApi, type StaffName } from '../support/api.js';
import { ledgerOf } from '../support/door.js';

let api: TestApi;
let owner: Client;
beforeAll(async () => {
  api = await TestApi.open();
  owner = new Client({ connectionString: api.database.ownerUrl });
  await owner.connect();
}, 60_000);
afterAll(async () => {
  await owner.end();
  await api.close();
});

const first = { name: '李秀兰', phone: '13900005678', address: '宾居镇' };
const second = { name: '王建国', phone: '13700001111' };
const lawyer = { name: '赵大状', phone: '13600002222', address: '县城' };

let id: string;
let right: { number: string; queryCode: string };
beforeEach(async () => {
  const body = { channel: 'letter', class: 'appeal', matter: '水渠被挖断。', petitioner: first, others: [second] };
  const receipt = (await api.done('/api/petitions', 'clerk', body)).body as Record<string, string>;
  id = receipt['id'] ?? '';
  right = { number: receipt['number'] ?? '', queryCode: receipt['queryCode'] ?? '' };
});

const detail = async (by: StaffName = 'clerk') =>
  petitionContract.petitionDetail.parse((await api.get(`/api/petitions/${id}`, by)).body);
const parties = async () => (await detail()).parties;

/** One command against the case as it is. */
async function give(command: string, body: object, by: StaffName = 'clerk', key: string = randomUUID()) {
  const { version } = (await detail()).item;
  return await api.post(`/api/petitions/${id}/${command}`, by, { seenVersion: version, ...body }, key);
}
async function done(command: string, body: object): Promise<void> {
  const { status, body: said } = await give(command, body);
  expect([command, status, status === 200 ? null : said]).toEqual([command, 200, null]);
}
/** Adds somebody, and says under which name of the case. */
async function added(person: object, role = 'representative', more: object = {}): Promise<string> {
  const before = (await parties()).map(({ party }) => party);
  await done('addParty', { role, ...person, ...more });
  return (await parties()).find(({ party }) => !before.includes(party))?.party ?? '';
}
const shown = '看了有签名的授权委托书';
const mandated = (by: string, more: object = {}) =>
  done('giveMandate', { by, of: 'p1', as: 'agent', scope: ['receive', 'speak'], shown, ...more });

/** A receipt for a party, and what its holder is answered on the public page. */
async function receiptOf(party: string) {
  const body = { party, words: '看了居民身份证' };
  const said = await api.ask('POST', `/api/petitions/${id}/receipt`, { by: 'clerk', body, key: randomUUID() });
  expect(said.status).toBe(200);
  return said.body as { number: string; queryCode: string; name: string };
}
const ask = (path: string, body: object) =>
  api.ask('POST', `/api/public/petition${path}`, path === '' ? { body } : { body, key: randomUUID() });
const factsOf = async () =>
  await api.database.source.query<{ type: string; body: string }[]>(
    `select type, body from docket_fact where case_id = $1 order by seq`,
    [id],
  );

describe('the parties of a petition', () => {
  it('are named by its registration: who asks, and whom the others have chosen, who hear and speak for them', async () => {
    expect(await parties()).toMatchObject([
      {
        ...{ party: 'p1', role: 'petitioner', name: '李**', hasReceipt: true },
        mandates: [{ by: 'p2', as: 'representative', scope: ['receive', 'speak'], isRunning: true }],
      },
      { party: 'p2', role: 'representative', name: '王**', hasReceipt: false, mandates: [] },
    ]);
  });

  it('is one, also where nobody left a name', async () => {
    const body = { channel: 'letter', class: 'appeal', matter: '路灯不亮。' };
    id = (await api.done('/api/petitions', 'clerk', body)).body.id as string;
    expect(await parties()).toMatchObject([
      { party: 'p1', name: null, isNamed: false, isErased: false, hasReceipt: true },
    ]);
    await done('correctParty', { party: 'p1', name: '周大平', reason: '来电补留姓名' });
    expect(await parties()).toMatchObject([{ party: 'p1', name: '周**', isNamed: true }]);
  });

  it('who have not said that it is withdrawn are all named where that is refused, before and after it is sent', async () => {
    for (const name of ['赵大状', '孙小妹']) await added({ name }, 'petitioner');
    const statedOn = (await detail()).item.receivedOn;
    const values = { statement: '不再反映。', statedOn, provedBy: 'signature', reference: '三号卷', party: 'p1' };
    const { status, body } = await give('withdraw', values);
    expect([status, body.code]).toEqual([403, 'party.no_mandate']);
    expect(body.detail).toMatch(/Not said by, or for: 赵\*\*, 孙\*\*\.$/u);
    expect(body.details).toMatchObject({ names: '赵**,孙**' });
    const asked = { by: 'clerk', body: { command: 'withdraw', body: values } } as const;
    const headers = { 'accept-language': 'zh' };
    const preview = await api.ask('POST', `/api/petitions/${id}/preview`, { ...asked, headers });
    expect(preview.body.refusal.sentence).toMatch(/：赵\*\*、孙\*\*。$/u);
    expect(preview.text).not.toMatch(/赵大状|孙小妹/u);
  });

  it('are joined by whoever comes later, once for each request, and no fact holds a word of them', async () => {
    const key = randomUUID();
    const { version } = (await detail()).item;
    const body = { seenVersion: version, role: 'representative', ...lawyer };
    const said = [await api.post(`/api/petitions/${id}/addParty`, 'clerk', body, key)];
    said.push(await api.post(`/api/petitions/${id}/addParty`, 'clerk', body, key));
    expect(said.map(({ status, body: told }) => [status, contracts.outcome.parse(told).isRepeat])).toEqual([
      [200, false],
      [200, true],
    ]);
    expect((await parties()).map(({ name }) => name)).toEqual(['李**', '王**', '赵**']);
    expect(JSON.stringify(await factsOf())).not.toMatch(/李秀兰|王建国|赵大状|13600002222/);
    expect(api.logged.join('')).not.toMatch(/赵大状|13600002222/);
    expect((await give('addParty', { role: 'representative', ...lawyer }, 'housingOfficer')).status).toBe(404);
  });

  it('are corrected in what is said and in nothing else, and are found by what counts now alone', async () => {
    await done('correctParty', { party: 'p1', phone: '13511110000', reason: '换了号码' });
    const why = { purpose: 'contact', words: '来电询问' };
    const found = async (digits: string) =>
      (await api.ask('POST', '/api/petitions/find', { by: 'clerk', body: { ...why, digits } })).body.items as {
        id: string;
      }[];
    expect((await found('13511110000')).map((one) => one.id)).toContain(id);
    expect((await found('13900005678')).map((one) => one.id)).not.toContain(id);
    const purpose = { purpose: 'contact', words: '电话约勘验时间' };
    const open = await api.ask('POST', `/api/petitions/${id}/parties/p1/reveal`, { by: 'clerk', body: purpose });
    expect(open.body).toMatchObject({ name: '李秀兰', phone: '13511110000', address: '宾居镇' });
    const again = await give('correctParty', { party: 'p1', phone: '13511110000', reason: '同上' });
    expect([again.status, again.body.code]).toEqual([409, 'party.nothing_corrected']);
    // What was entered by mistake goes, and is found no more; what is not named stays.
    await done('correctParty', { party: 'p1', clears: ['phone', 'email'], reason: '误填' });
    expect((await found('13511110000')).map((one) => one.id)).not.toContain(id);
    const cleared = await api.ask('POST', `/api/petitions/${id}/parties/p1/reveal`, { by: 'clerk', body: purpose });
    expect(cleared.body).toMatchObject({ name: '李秀兰', phone: null, address: '宾居镇' });
    await done('correctParty', { party: 'p1', phone: '13511110000', reason: '问清了' });
  });

  it('leave with their code, but never the last who asks', async () => {
    const { queryCode } = await receiptOf('p2');
    expect((await ask('', { ...right, queryCode })).status).toBe(200);
    await done('leaveParty', { party: 'p2', reason: '不再担任代表' });
    expect((await ask('', { ...right, queryCode })).status).toBe(404);
    const refused = await give('leaveParty', { party: 'p1', reason: '误登' });
    expect([refused.status, refused.body.code]).toEqual([409, 'party.last_of_role']);
    expect(await parties()).toMatchObject([{ mandates: [{ isRunning: false }] }, { party: 'p2' }]);
  });

  // What is in the hands of a person stays good: it is the same person, under the one name that counts.
  it('are one where they stand twice: the receipt of the other opens as the one', async () => {
    const twice = await added({ name: '李秀兰', phone: '13900005678' }, 'petitioner');
    const { queryCode } = await receiptOf(twice);
    await done('mergeParties', { party: twice, into: 'p1', reason: '核对了身份证' });
    expect((await parties()).find(({ party }) => party === twice)).toMatchObject({ mergedInto: 'p1' });
    expect([(await ask('', { ...right, queryCode })).status, (await ask('', right)).status]).toEqual([200, 200]);
  });

  it('stand in the record as their facts say, each with its identity and its receipt', async () => {
    const party = await added(lawyer);
    await mandated(party);
    await done('correctParty', { party, phone: '13600003333', reason: '换号' });
    await receiptOf(party);
    await receiptOf('p1');
    await done('endMandate', { mandate: 'm2', reason: '解除委托' });
    expect(await verifyLedger(api.database.source, ledgerOf())).toMatchObject({ findings: [] });
    await owner.query(`update party set role = 'petitioner' where case_id = $1 and party = $2`, [id, party]);
    await owner.query(`update receipt set party = 'p9' where case_id = $1 and party = $2`, [id, party]);
    const { findings } = await verifyLedger(api.database.source, ledgerOf());
    expect(findings.map(({ problem }) => problem).sort()).toEqual(['party_row_differs', 'receipt_differs']);
    await owner.query(`update party set role = 'representative' where case_id = $1 and party = $2`, [...[id, party]]);
    await owner.query(`update receipt set party = $2 where case_id = $1 and party = 'p9'`, [id, party]);
  });
});

describe('whoever acts for a petitioner', () => {
  const statement = { statement: '问题已解决，不再信访。' };

  it('has a code of their own, and what they do on the page says whose it was', async () => {
    const { queryCode, name } = await receiptOf('p2');
    expect([name, queryCode === right.queryCode]).toEqual(['王建国', false]);
    const own = { ...right, queryCode };
    expect((await ask('/materials', { ...own, material: '现场照片已寄出。' })).status).toBe(201);
    expect((await ask('/materials', { ...right, material: '补充一份证明。' })).status).toBe(201);
    const acted = (await factsOf()).filter(({ type }) => type === 'materialAdded');
    const actors = acted.map(({ body }) => {
      const { actor } = JSON.parse(body) as { readonly actor: Actor };
      return actor.kind === 'public' ? actor.party : null;
    });
    expect(actors).toEqual(['p2', 'p1']);
  });

  it('withdraws for nobody without a mandate that names it, and then does', async () => {
    const own = { ...right, queryCode: (await receiptOf('p2')).queryCode };
    const refused = await ask('/withdrawal', { ...own, ...statement });
    expect([refused.status, refused.body.code]).toEqual([403, 'party.mandate_too_narrow']);
    await mandated('p2', { scope: ['withdraw'], shown: '授权委托书写明可以撤回' });
    expect((await ask('/withdrawal', { ...own, ...statement })).status).toBe(201);
  });

  it('acts no more once the mandate has ended', async () => {
    const party = await added(lawyer);
    await mandated(party, { scope: ['withdraw'] });
    await done('endMandate', { mandate: 'm2', reason: '解除委托' });
    const own = { ...right, queryCode: (await receiptOf(party)).queryCode };
    const refused = await ask('/withdrawal', { ...own, ...statement });
    expect([refused.status, refused.body.code]).toEqual([403, 'party.mandate_ended']);
  });

  it('is the guardian, and nobody else, for whoever lacks capacity', async () => {
    await done('correctParty', { party: 'p1', capacity: 'none', reason: '看了鉴定' });
    const refused = await ask('/withdrawal', { ...right, ...statement });
    expect([refused.status, refused.body.code]).toEqual([403, 'party.guardian_required']);
    const guardian = await added({ name: '李守护' });
    await mandated(guardian, { as: 'guardian', scope: [], shown: '看了户口簿' });
    const own = { ...right, queryCode: (await receiptOf(guardian)).queryCode };
    expect((await ask('/withdrawal', { ...own, ...statement })).status).toBe(201);
  });

  it('is whoever represents an organisation by law, which withdraws on the page by nobody else', async () => {
    await done('correctParty', { party: 'p1', name: '宾居供水合作社', nature: 'organisation', reason: '看了营业执照' });
    const refused = await ask('/withdrawal', { ...right, ...statement });
    expect([refused.status, refused.body.code]).toEqual([403, 'party.organisation_needs_its_seal_or_statutory']);
    const head = await added({ name: '周社长' });
    await mandated(head, { as: 'statutory', scope: [], shown: '看了法定代表人身份证明' });
    const own = { ...right, queryCode: (await receiptOf(head)).queryCode };
    expect((await ask('/withdrawal', { ...own, ...statement })).status).toBe(201);
  });

  it('is shown by a paper of the case or by words, and nobody is given one without either', async () => {
    const body = { by: 'p2', of: 'p1', as: 'agent', scope: ['speak'] };
    const bare = await give('giveMandate', body);
    expect([bare.status, bare.body.code]).toEqual([422, 'party.mandate_unproved']);
    const nowhere = await give('giveMandate', { ...body, attachment: randomUUID() });
    expect([nowhere.status, nowhere.body.code]).toEqual([404, 'docket.no_such_attachment']);
    expect((await give('giveMandate', { ...body, scope: ['everything'], shown })).status).toBe(400);
  });

  it('is told in the history in words of both languages', async () => {
    await mandated('p2', { until: '2027-12-31' });
    const history = contracts.history.parse((await api.get(`/api/cases/${id}/history`, 'clerk')).body);
    expect(history.lines.at(-1)?.sentence).toMatch(
      /^A mandate was recorded: Agent; in what: Receive papers, Speak; from /,
    );
  });
});

describe('a paper that is served', () => {
  /** The notice of receipt of the matter, as it is issued. */
  async function issued(): Promise<number> {
    await done('refer', { to: 'dept-transport', manner: 'transfer' });
    const { version } = (await detail('transportOfficer')).item;
    const body = { seenVersion: version, notice: '已收到，由我局办理。' };
    const { facts } = (await api.done(`/api/petitions/${id}/issueNotice`, 'transportOfficer', body)).body;
    return facts[0].seq as number;
  }
  const deliver = (seq: number, recipient?: string) =>
    api.post(
      `/api/cases/${id}/deliveries`,
      'transportOfficer',
      { seq, plan: ['hand'], ...(recipient !== undefined && { recipient }) },
      randomUUID(),
    );
  const recipientOf = async (delivery: string) => {
    const [row] = await api.database.source.query<{ body: string }[]>(
      `select body from docket_fact where case_id = $1 and type = 'issued'`,
      [delivery],
    );
    return JSON.parse(row?.body ?? '{}').data as { recipient: object; report: object | null };
  };

  it('goes to the petitioner, or to an agent whose mandate names it: what serves that one serves the petitioner', async () => {
    const party = await added(lawyer);
    await mandated(party);
    const seq = await issued();
    const [own, agents] = [await deliver(seq), await deliver(seq, party)];
    expect([own.status, agents.status]).toEqual([200, 200]);
    expect(await recipientOf(own.body.case as string)).toMatchObject({
      recipient: { party: 'p1', role: 'petitioner' },
    });
    expect(await recipientOf(agents.body.case as string)).toMatchObject({
      ...{ recipient: { party, role: 'representative', actsAs: 'agent' }, report: { command: 'notify' } },
    });
  });
});
