import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { verifyLedger } from '#libs/docket';
import { TestApi } from '../support/api.js';
import { SettledDesk } from '../support/a-settled-desk.js';
import { daysAhead } from '../support/days-ahead.js';
import { ledgerOf } from '../support/door.js';
import { charactersIn } from '../support/pdf-text.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());
beforeEach(() => api.database.source.query('update rate_limit set hits = 0'));

// Without a day, so that the committee may urge at once.
const ditch = { by: 'p2', to: 'p1', what: '清理水沟', amountCents: null, on: null };

/** An obligation that is urged, and the fact of its paper. */
async function urged() {
  const desk = await SettledDesk.open(api, [ditch]);
  await desk.act('o1', 'urge', { words: '请于七日内清理。' });
  const id = desk.idOf('o1');
  const seq = (await desk.lines(id)).find(({ type }) => type === 'urged')?.seq ?? 0;
  return { desk, id, seq };
}

const served = (id: string, seq: number) =>
  api.ask('POST', `/api/cases/${id}/documents/${String(seq)}`, {
    ...{ by: 'mediator', body: { purpose: 'serve', words: '送达督促履行书', language: 'zh' } },
  });

describe('the papers of an obligation', () => {
  it('go to the parties of the case above: by hand or by post, in full on what is served, masked on a copy', async () => {
    const { desk, id, seq } = await urged();
    const { body: ways } = await api.get(`/api/cases/${id}/documents/${String(seq)}/ways`, 'mediator');
    expect(ways.recipients).toMatchObject([{ party: 'p2', name: '王**', underWay: null, usual: ['hand', 'post'] }]);
    const [{ ways: each }] = ways.recipients as [{ ways: { channel: string; hint: string | null }[] }];
    expect(each.find(({ channel }) => channel === 'sms')?.hint).toBe('no_page');

    const asked = { seq, plan: ['post', 'hand'] };
    const wrong = await api.post(`/api/cases/${id}/deliveries`, 'mediator', { ...asked, recipient: 'p1' });
    expect([wrong.status, wrong.body.code]).toEqual([422, 'http.no_such_recipient']);
    const sent = await api.done(`/api/cases/${id}/deliveries`, 'mediator', { ...asked, recipient: 'p2' });
    const { body: delivery } = await api.get(`/api/deliveries/${String(sent.body.case)}`, 'mediator');
    expect(delivery.item).toMatchObject({ notice: 'obligationUrging', party: 'p2', channel: 'post' });
    expect(delivery.progress.recipient).toMatchObject({ party: 'p2', name: '王**' });
    // It is posted to where the party lives, as the case above knows it.
    const list = await api.ask('POST', '/api/postal/file', {
      by: 'mediator',
      body: { words: '交邮', withPhones: false },
    });
    expect(list.status).toBe(200);
    expect((await api.get('/api/postal', 'mediator')).body.items).toMatchObject([{ about: delivery.parent.number }]);

    const copy = await api.ask('GET', `/api/cases/${id}/documents/${String(seq)}`, { by: 'mediator' });
    const page = await served(id, seq);
    const [masked, full] = [charactersIn(copy.bytes), charactersIn(page.bytes)];
    expect([masked.has('国'), full.has('国')]).toEqual([false, true]);
    const log = await api.get(`/api/cases/${desk.dispute.id}/read-log`, 'committeeHead');
    expect(
      (log.body.items as { what: string; party: string }[]).map(({ what, party }) => [what, party]),
    ).toContainEqual([...['reveal', 'p2']]);
  });

  it('are erased with the name that stands on them', async () => {
    const { desk, id, seq } = await urged();
    const { bytes } = await served(id, seq);
    const kept = createHash('sha256').update(bytes).digest('hex');
    expect(await api.platform.files?.store.open(kept)).not.toBeNull();
    const { body } = await api.get(`/api/mediations/${desk.dispute.id}`, 'mediator');
    const erasing = { seenVersion: body.item.version, facts: [], parties: ['p2'], reason: '本人要求删除' };
    await api.done(`/api/courses/${desk.dispute.id}/eraseSealed`, 'admin', erasing);
    expect(await api.platform.files?.store.open(kept)).toBeNull();
    const { findings } = await verifyLedger(api.database.source, ledgerOf());
    expect(findings).toEqual([]);
  });

  it('stand on the file that was chosen as proof, which nobody takes away', async () => {
    const desk = await SettledDesk.open(api, [ditch]);
    const id = desk.idOf('o1');
    const file = { name: '清理后.txt', bytes: Buffer.from('已清理。') };
    const attached = await api.attach(id, 'mediator', file);
    expect(attached.status).toBe(200);
    const { items } = (await api.get(`/api/cases/${id}/attachments`, 'mediator')).body as {
      items: { attachment: string }[];
    };
    const [photo] = items;
    const shown = { on: daysAhead(0), amountCents: null, proof: '现场查看，附照片。', attachment: photo?.attachment };
    await desk.act('o1', 'prove', shown);
    const { item, progress } = await desk.detail();
    expect([item.endedAs, progress.payments[0]?.attachment]).toEqual(['performed', photo?.attachment]);
    const away = { seenVersion: item.version, attachment: photo?.attachment, reason: '传错了' };
    const refused = await api.post(`/api/cases/${id}/withdrawAttachment`, 'mediator', away);
    expect(refused.status).toBe(409);
  });
});
