import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deliveryDetail } from '#contracts/delivery';
import { attachments, outcome, phoneLink } from '#libs/contracts';
import { verifyLedger } from '#libs/docket';
import { verifyFiles } from '../../apps/cli/src/ledger/verify-files.js';
import { TestApi } from '../support/api.js';
import { daysAhead } from '../support/days-ahead.js';
import { ledgerOf } from '../support/door.js';
import { aPdf } from '../support/files/a-document.js';
import { aPng } from '../support/files/a-picture.js';
import { FormReader, hiddenOf } from '../support/form-reader.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

const by = 'transportOfficer';

async function aDelivery() {
  const parent = await api.referred();
  const paper = { office: 'dept-transport', notice: 'other', title: '现场查看通知', plan: ['hand'] };
  const opened = outcome.parse((await api.done('/api/deliveries', by, { ...paper, paper: randomUUID(), parent })).body);
  const id = opened.case;
  const detail = async () => deliveryDetail.parse((await api.get(`/api/deliveries/${id}`, by)).body);
  const listed = async () => attachments.parse((await api.get(`/api/cases/${id}/attachments`, by)).body).items;
  return { id, detail, listed };
}

/** The delivery of a document on which the name stands. */
async function aServedDocument(nature: 'person' | 'organisation' = 'person') {
  const parent = await api.referred();
  if (nature === 'organisation') {
    const corrected = {
      seenVersion: await api.versionOf('petitions', parent),
      party: 'p1',
      nature,
      reason: '看了执照',
    };
    await api.done(`/api/petitions/${parent}/correctParty`, 'clerk', corrected);
  }
  const seenVersion = await api.versionOf('petitions', parent);
  const notice = { seenVersion, notice: '由本局办理，六十日内答复。' };
  const { facts } = outcome.parse((await api.done(`/api/petitions/${parent}/issueNotice`, by, notice)).body);
  const seq = facts.find(({ type }) => type === 'noticeIssued')?.seq ?? 0;
  const said = await api.post(`/api/cases/${parent}/deliveries`, by, { seq, plan: ['hand'] });
  return { parent, id: outcome.parse(said.body).case };
}

/** A tablet on which a recipient is asked to sign. */
async function aTablet(id: string) {
  const said = await api.ask('POST', `/api/cases/${id}/phone-links`, { by, body: { purpose: 'signature' } });
  const reader = new FormReader(await api.app.getUrl());
  await reader.post('/p/phone/open', { token: new URL(phoneLink.parse(said.body).address).hash.slice(1) });
  const page = (await reader.get('/p/phone')).text;
  const image = `data:image/png;base64,${aPng().toString('base64')}`;
  const sign = (more: object = {}) =>
    reader.post('/p/phone/sign', { ...hiddenOf(page, '/p/phone/sign'), image, ...more });
  return { reader, page, sign };
}

describe('a signature on a tablet', () => {
  it('is the proof, with the words that were signed and the image, taken by whoever was present', async () => {
    const { id, detail, listed } = await aDelivery();
    const { page, sign, reader } = await aTablet(id);
    const { number } = (await detail()).item;
    for (const word of [
      `送达件：${number}`,
      '文书：现场查看通知',
      '姓名-transportOfficer',
      '本人已收到上面所列的文书。',
    ]) {
      expect(page).toContain(word);
    }
    expect(await sign()).toMatchObject({ status: 303, to: '/p/phone' });
    const { item, progress, texts } = await detail();
    expect(item).toMatchObject({ proof: 'signature_tablet', servedOn: daysAhead(0) });
    const [proof] = progress.proofs;
    const [file] = await listed();
    expect(file).toMatchObject({
      name: '收件人签名.png',
      category: 'delivery',
      via: 'phone',
      office: 'dept-transport',
    });
    expect(proof).toMatchObject({ attachment: file?.attachment, sha256: file?.sha256 });
    expect(texts[proof?.evidence ?? '']).toContain('本人已收到上面所列的文书。');
    const receipt = (await reader.get('/p/phone')).text;
    expect(receipt).toContain('已签收。');
    expect(receipt).toContain('<img class="signature" src="data:image/png;base64,');
    expect(receipt).toContain(proof?.sha256);
    const facts = (await api.get(`/api/cases/${id}/facts`, by)).text;
    for (const word of ['pressure', 'velocity', 'points', '本人已收到']) expect(facts).not.toContain(word);
    expect(await verifyLedger(api.database.source, ledgerOf())).toMatchObject({ findings: [] });
  });

  it('is one, whoever sends it twice', async () => {
    const { id, detail } = await aDelivery();
    const { sign } = await aTablet(id);
    await sign();
    expect((await sign()).status).toBe(303);
    expect((await detail()).progress.proofs).toHaveLength(1);
    const other = await aTablet(id);
    const both = await Promise.all([other.sign(), other.sign()]);
    expect(both.map(({ status }) => status)).toEqual([303, 303]);
    expect((await detail()).progress.proofs).toHaveLength(2);
  });

  it('is of the words that were read, and of a picture', async () => {
    const { id, detail, listed } = await aDelivery();
    const { sign } = await aTablet(id);
    expect((await sign({ words: 'f'.repeat(64) })).text).toContain('这些文字刚才有变化');
    expect((await sign({ image: '' })).text).toContain('请先在框里签名。');
    const page = `data:image/png;base64,${Buffer.from('<svg onload="x()">').toString('base64')}`;
    expect((await sign({ image: page })).text).toContain('扩展名是 .png，内容却不是');
    expect([(await detail()).progress.proofs, await listed()]).toEqual([[], []]);
  });

  it('brings no photographs, and the code of a camera no signature', async () => {
    const { id, listed } = await aDelivery();
    const { reader } = await aTablet(id);
    const photo = { files: [{ name: 'a.png', bytes: aPng() }], field: 'photo' };
    expect((await reader.sendFiles('', '/p/phone/photo', photo)).status).toBe(422);
    const said = await api.ask('POST', `/api/cases/${id}/phone-links`, { by, body: {} });
    const camera = new FormReader(await api.app.getUrl());
    await camera.post('/p/phone/open', { token: new URL(phoneLink.parse(said.body).address).hash.slice(1) });
    expect((await camera.post('/p/phone/sign', { image: 'x' })).status).toBe(403);
    expect(await listed()).toEqual([]);
  });
});

describe('a signature for an organisation', () => {
  it('is that of somebody who says as what, and is none without', async () => {
    const { id } = await aServedDocument('organisation');
    const { page, sign } = await aTablet(id);
    expect(page).toContain('收件的是组织，您以什么身份签收');
    expect((await sign()).text).toContain('请先选定以什么身份签收。');
    const detail = async () => deliveryDetail.parse((await api.get(`/api/deliveries/${id}`, by)).body).progress;
    expect(await detail()).toMatchObject({ proofs: [], isToOrganisation: true });
    expect((await sign({ signedFor: 'receiver' })).status).toBe(303);
    expect((await detail()).proofs).toHaveLength(1);
    const history = (await api.get(`/api/cases/${id}/history`, by, { 'accept-language': 'zh-CN' })).text;
    expect(history).toContain('收件的组织：负责收件的人签收。');
    const person = await aTablet((await aServedDocument()).id);
    expect(person.page).not.toContain('以什么身份签收');
  });
});

describe('the document that is signed for', () => {
  it('is on record each time it is looked at, so many times an hour, and until it is signed', async () => {
    const { parent, id } = await aServedDocument();
    const { reader, sign } = await aTablet(id);
    const paper = () => reader.get('/p/phone/paper');
    const looks = async () =>
      ((await api.get(`/api/cases/${parent}/read-log`, by)).body.items as readonly { words: string }[]).filter(
        ({ words }) => words.includes('签收前请收件人看文书'),
      );
    expect((await paper()).status).toBe(200);
    expect(await looks()).toMatchObject([{ what: 'reveal', party: 'p1', purpose: 'serve', office: 'dept-transport' }]);
    await api.database.source.query(`update rate_limit set hits = hits + 60 where bucket like 'reveal:%'`);
    expect((await paper()).status).toBe(429);
    await api.database.source.query(`update rate_limit set hits = 0 where bucket like 'reveal:%'`);
    await sign();
    expect(await paper()).toMatchObject({ status: 303, to: '/p/phone' });
    expect(await looks()).toHaveLength(1);
  }, 30_000);

  it('is given to nobody who may take no signature', async () => {
    const { id } = await aServedDocument();
    const ask = (who: 'clerk' | 'transportOfficer') =>
      api.ask('POST', `/api/cases/${id}/phone-links`, { by: who, body: { purpose: 'signature' } });
    expect((await ask('clerk')).status).toBeGreaterThanOrEqual(403);
    const { reader } = await aTablet(id);
    const { version: seenVersion } = deliveryDetail.parse((await api.get(`/api/deliveries/${id}`, by)).body).item;
    await api.done(`/api/deliveries/${id}/withdraw`, by, { seenVersion, reason: '写错' });
    expect((await reader.get('/p/phone/paper')).status).toBe(409);
    expect((await ask('transportOfficer')).status).toBe(409);
  }, 30_000);

  it('is gone once it was erased, with the name that stands on it', async () => {
    const { parent, id } = await aServedDocument();
    const { reader } = await aTablet(id);
    const body = { seenVersion: await api.versionOf('petitions', parent), facts: [1], reason: '本人要求删除' };
    await api.done(`/api/courses/${parent}/eraseSealed`, 'admin', body);
    expect(await reader.get('/p/phone/paper')).toMatchObject({ status: 303, to: '/p/phone' });
    // Its bytes as well, though the delivery that served them means them too.
    const { store } = api.platform.files ?? {};
    const [served] = await api.database.source.query<{ sha256: string }[]>(
      `select sha256 from case_file where case_id = $1`,
      [id],
    );
    expect(await store?.open(served?.sha256 ?? '')).toBeNull();
    const checked = { database: api.database.source, store: store as never, onFile: () => undefined };
    const { findings } = await verifyFiles(checked);
    expect(findings.filter(({ row }) => row === served?.sha256)).toEqual([]);
    expect(await verifyLedger(api.database.source, ledgerOf())).toMatchObject({ findings: [] });
  }, 30_000);
});

describe('a scan of the signed receipt', () => {
  it('is kept with the proof, and leaves its hash when both are erased', async () => {
    const { id, detail, listed } = await aDelivery();
    await api.attach(id, by, { name: '回证.pdf', bytes: aPdf([`<</Only(${randomUUID()})>>`]), category: 'delivery' });
    const [file] = await listed();
    const attachment = file?.attachment ?? '';
    const proof = { proof: 'signature_paper', servedOn: daysAhead(0), evidence: '本人当面签收。', attachment };
    const { version: seenVersion } = (await detail()).item;
    await api.done(`/api/deliveries/${id}/prove`, by, { seenVersion, ...proof });
    const { progress } = await detail();
    expect(progress.proofs).toMatchObject([{ attachment, sha256: file?.sha256 }]);
    // The proof means the same bytes, and goes with them.
    const body = { seenVersion: (await detail()).item.version, facts: [file?.seq ?? 0], reason: '本人要求删除' };
    await api.done(`/api/courses/${id}/eraseSealed`, 'admin', body);
    const after = await detail();
    expect(after.progress.proofs).toMatchObject([{ sha256: file?.sha256 }]);
    expect(after.progress.files).toEqual([]);
    const kept: string[] = [];
    for await (const one of api.platform.files?.store.kept() ?? []) kept.push(one.sha256);
    expect(kept).not.toContain(file?.sha256);
    expect(await verifyLedger(api.database.source, ledgerOf())).toMatchObject({ findings: [] });
  });

  it('is one of the delivery’s own', async () => {
    const { id, detail } = await aDelivery();
    const { version: seenVersion } = (await detail()).item;
    const proof = { proof: 'other', servedOn: daysAhead(0), evidence: 'x', attachment: randomUUID() };
    const said = await api.post(`/api/deliveries/${id}/prove`, by, { seenVersion, ...proof });
    expect(said.body).toMatchObject({ status: 422, code: 'delivery.no_such_file' });
  });
});
