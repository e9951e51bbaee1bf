import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { attachments, history, problem, readLogPage } from '#libs/contracts';
import { aGreyPicture } from '../support/a-grey-picture.js';
import { SettledDesk } from '../support/a-settled-desk.js';
import { TestApi, type StaffName } from '../support/api.js';
import { aPdf } from '../support/files/a-document.js';
import { aDrawablePng } from '../support/files/real-files.js';
import { anMp3 } from '../support/files/a-recording.js';
import { charactersIn } from '../support/pdf-text.js';

let api: TestApi;
let id = '';
let seq = 0;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());
beforeEach(async () => {
  id = await api.referred();
  const seenVersion = await api.versionOf('petitions', id);
  const notice = { servedOn: today(), manner: 'in_person', notice: '由本局办理，六十日内答复。' };
  await api.done(`/api/petitions/${id}/notify`, 'transportOfficer', { seenVersion, ...notice });
  const { lines } = history.parse((await api.get(`/api/cases/${id}/history`, 'transportHead')).body);
  seq = lines.findLast(({ type }) => type === 'notified')?.seq ?? 0;
});

const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
const inChinese = { 'accept-language': 'zh' };
const document = () => api.bytes(`/api/cases/${id}/documents/${String(seq)}`, 'transportOfficer', inChinese);

async function attached(name: string, bytes: Buffer): Promise<{ readonly attachment: string }> {
  const { status, text } = await api.attach(id, 'clerk', { name, bytes });
  expect([status, text]).toEqual([200, text]);
  const { items } = attachments.parse((await api.get(`/api/cases/${id}/attachments`, 'clerk')).body);
  return { attachment: items.at(-1)?.attachment ?? '' };
}

interface Asking {
  readonly by?: StaffName;
  /** For what the names are looked at; left out: they are masked. */
  readonly named?: object;
}

const bind = (items: readonly object[], { by = 'transportOfficer', named }: Asking = {}) =>
  api.ask('POST', `/api/cases/${id}/bound${named === undefined ? '' : '/named'}`, {
    ...{ by, headers: inChinese, body: { items, ...named } },
  });

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/gu)?.length ?? 0;
const lacks = (pdf: Buffer, text: string): string[] => {
  const there = charactersIn(pdf);
  return Array.from(text).filter((one) => !there.has(one));
};
const logged = async () =>
  readLogPage.parse((await api.get(`/api/cases/${id}/read-log`, 'transportHead')).body).items.map(({ what }) => what);

describe('the file of a case that is bound', () => {
  it('has a page of contents and every page of what was chosen, and who bound it is in the log', async () => {
    const one = pagesOf((await document()).bytes);
    const [scan, photo] = [
      await attached('合同.pdf', (await document()).bytes),
      await attached('水渠.png', aGreyPicture()),
    ];
    const { status, bytes, headers } = await bind([photo, { document: seq }, scan]);
    expect([status, headers['content-type'], pagesOf(bytes)]).toEqual([200, 'application/pdf', 1 + 1 + one + one]);
    expect(lacks(bytes, '号卷宗序文件页码水渠合同告知书抄件姓名已隐去')).toEqual([]);
    const other = await bind([scan, { document: seq }, photo]);
    expect(other.bytes.equals(bytes)).toBe(false);
    expect(await logged()).toEqual(['bind', 'bind']);
  });

  it('has what was served as it was served for a purpose, with the name in full, and each look is recorded', async () => {
    const purpose = { purpose: 'handle', words: '移送法院' };
    const serve = { by: 'transportOfficer', headers: inChinese, body: { purpose: 'serve', words: '送达' } } as const;
    await api.ask('POST', `/api/cases/${id}/documents/${String(seq)}`, serve);
    const masked = await bind([{ document: seq }]);
    const named = await bind([{ document: seq }], { named: purpose });
    expect([named.status, pagesOf(named.bytes)]).toEqual([200, pagesOf(masked.bytes)]);
    expect([lacks(masked.bytes, '*'), lacks(named.bytes, '*')]).toEqual([[], ['*']]);
    expect(await logged()).toEqual(['bind', 'reveal', 'bind', 'reveal']);
    expect((await bind([{ document: seq }], { by: 'supervisor', named: purpose })).status).toBeGreaterThan(400);
  });

  it('is refused where its pictures are more than fit into memory, however small their files are', async () => {
    const items = [];
    for (let n = 0; n < 6; n += 1) items.push(await attached(`一色${String(n)}.png`, aDrawablePng(7_000, 5_000 + n)));
    const { status, body } = await bind(items);
    expect([status, problem.parse(body).code]).toEqual([422, 'document.too_many_pixels']);
    expect(problem.parse(body).detail).toContain('200');
    // Nobody was given anything.
    expect(await logged()).toEqual([]);
  }, 60_000);

  it('is refused by the name of what has no pages, and nothing is bound of what is not there', async () => {
    const [sound, broken] = [await attached('录音.mp3', anMp3()), await attached('坏的.pdf', aPdf())];
    for (const [item, name] of [[sound, '录音.mp3'] as const, [broken, '坏的.pdf'] as const]) {
      const { status, body } = await bind([{ document: seq }, item]);
      const { code, detail } = problem.parse(body);
      expect([status, code]).toEqual([422, 'document.cannot_bind']);
      expect(detail).toContain(name);
    }
    expect((await bind([{ attachment: randomUUID() }])).status).toBe(404);
    expect((await bind([{ document: 9_999 }])).status).toBe(404);
    expect((await bind([{ document: 1 }], { by: 'housingOfficer' })).status).toBe(404);
    expect((await bind([{ document: seq, isAbove: true }])).status).toBe(404);
    expect((await bind([])).status).toBe(400);
    expect((await bind(Array.from({ length: 101 }, () => ({ document: seq })))).status).toBe(400);
  });

  it('has papers of the case above it: the application to a court is bound with the agreement', async () => {
    const desk = await SettledDesk.open(api, []);
    for (const party of ['p1', 'p2']) await desk.askCourt('consent', { party, by: party });
    const { item, parent } = await desk.confirmation();
    const [mediation, own] = [desk.dispute.id, item.id];
    expect(parent?.case).toBe(mediation);
    const seqOf = async (of: string, type: string): Promise<number> => {
      const { lines } = history.parse((await api.get(`/api/cases/${of}/history`, 'mediator')).body);
      return lines.findLast((line) => line.type === type)?.seq ?? 0;
    };
    const application = { document: await seqOf(own, 'agreedToApply') };
    const agreement = { document: await seqOf(mediation, 'drawnUp'), isAbove: true };
    const bound = (by: StaffName, path = `/api/cases/${own}/bound`, more = {}) =>
      api.ask('POST', path, { by, headers: inChinese, body: { items: [application, agreement], ...more } });
    const { status, bytes } = await bound('mediator');
    expect([status, lacks(bytes, '司法确认申请书人民调解协议书')]).toEqual([200, []]);
    const named = await bound('mediator', `/api/cases/${own}/bound/named`, {
      purpose: 'handle',
      words: '申请司法确认',
    });
    expect(named.status).toBe(200);
    // Its names stand in the mediation: there each look at them is recorded, once for both papers.
    const looks = async () => {
      const { body } = await api.get(`/api/cases/${mediation}/read-log`, 'committeeHead');
      return readLogPage.parse(body).items.filter(({ what }) => what === 'reveal').length;
    };
    const before = await looks();
    expect(before).toBe(2);
    const alone = { items: [application], purpose: 'handle', words: '申请司法确认' };
    expect((await bound('mediator', `/api/cases/${own}/bound/named`, alone)).status).toBe(200);
    expect(await looks()).toBe(before + 2);
    for (const one of [own, mediation]) {
      const { body } = await api.get(`/api/cases/${one}/read-log`, 'committeeHead');
      const binds = readLogPage.parse(body).items.filter(({ what }) => what === 'bind');
      expect([one, binds.length]).toEqual([one, one === own ? 3 : 2]);
    }
    expect((await bound('housingOfficer')).status).toBe(404);
  });
});
