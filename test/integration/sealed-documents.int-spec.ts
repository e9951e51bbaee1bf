import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { history, readiness } from '#libs/contracts';
import { Secret } from '#libs/config';
import { sealOf } from '#libs/seal';
import { Sealing } from '../../apps/api/src/document/sealing.js';
import { ASealProvider } from '../support/a-seal-provider.js';
import { TestApi } from '../support/api.js';

let api: TestApi;
let provider: ASealProvider;
beforeAll(async () => {
  api = await TestApi.open();
  provider = await ASealProvider.open('between us');
  sealBy(provider.url);
}, 60_000);
afterEach(() => {
  provider.answers(null);
  sealBy(provider.url);
});
afterAll(async () => {
  await api.close();
  await provider.close();
});

function sealBy(url: string): void {
  const of = { SEAL_SECRET: new Secret('between us'), SEAL_OFFICES: ['dept-transport'], SEAL_SECONDS: 1 };
  Object.assign(api.platform, { sealing: new Sealing(sealOf({ SEAL_URL: url, ...of })) });
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
const linesOf = async (id: string) =>
  history.parse((await api.get(`/api/cases/${id}/history`, 'transportHead')).body).lines;

interface Place {
  readonly id: string;
  readonly seq: number;
}

async function notified(): Promise<Place> {
  const id = await api.referred();
  const seenVersion = await api.versionOf('petitions', id);
  const notice = { servedOn: today(), manner: 'in_person', notice: '由本局办理，六十日内答复。' };
  await api.done(`/api/petitions/${id}/notify`, 'transportOfficer', { seenVersion, ...notice });
  return { id, seq: (await linesOf(id)).findLast(({ type }) => type === 'notified')?.seq ?? 0 };
}

const served = ({ id, seq }: Place) =>
  api.ask('POST', `/api/cases/${id}/documents/${String(seq)}`, {
    ...{ by: 'transportOfficer', headers: { 'accept-language': 'zh' } },
    body: { purpose: 'serve', words: '送达告知书' },
  });

const numberOf = async ({ id }: Place): Promise<number | undefined> =>
  (
    await api.database.source.query<{ number: number }[]>('select number from document_number where case_id = $1', [id])
  )[0]?.number;
const keptOf = async ({ id }: Place) => (await linesOf(id)).filter(({ type }) => type === 'documentKept');

describe('a document of an office that has an electronic seal', () => {
  it('is served, kept and given ever after with the bytes that the provider gave', async () => {
    const one = await notified();
    const { status, bytes } = await served(one);
    expect([status, provider.given.has(sha256(bytes)), provider.isSealOf(bytes)]).toEqual([200, true, true]);
    const [asked] = provider.asked.slice(-1);
    expect(asked).toMatchObject({ office: { id: 'dept-transport' }, place: { page: 1 } });
    expect(asked?.documentNumber).toMatch(/〔\d{4}〕\d+号$/u);
    expect(await keptOf(one)).toMatchObject([{ raw: { data: { file: { sha256: sha256(bytes) } } } }]);
    const before = provider.asked.length;
    expect((await served(one)).bytes.equals(bytes)).toBe(true);
    expect(provider.asked).toHaveLength(before);
    const page = `/p/verify?${String(new URLSearchParams({ hash: sha256(bytes) }))}`;
    expect((await api.get(page, undefined, { 'accept-language': 'zh' })).text).toContain('一字不差');
  });

  it('is sealed once where several set it at once', async () => {
    const one = await notified();
    const before = provider.asked.length;
    const given = await Promise.all([served(one), served(one), served(one)]);
    expect(new Set(given.map(({ bytes }) => sha256(bytes))).size).toBe(1);
    expect(provider.asked).toHaveLength(before + 1);
  });

  it('stays unissued while nobody seals it, says so, draws no number and loses nothing', async () => {
    const [first, refused, last] = [await notified(), await notified(), await notified()];
    await served(first);
    const ways: readonly (readonly [string, () => void])[] = [
      ['seal.not_reachable', () => sealBy('http://127.0.0.1:1/')],
      ['seal.no_answer', () => provider.answers(() => 'silence')],
      ['seal.refused', () => provider.answers(() => ({ status: 403, body: '{"message":"证书过期"}' }))],
      [
        'seal.not_sealed',
        () => provider.answers((pdf) => ({ status: 200, body: `{"pdf":"${pdf.toString('base64')}"}` })),
      ],
    ];
    for (const [code, broken] of ways) {
      broken();
      const { status, body } = await served(refused);
      expect([status, body]).toEqual([503, expect.objectContaining({ code })]);
      expect([await numberOf(refused), await keptOf(refused)]).toEqual([undefined, []]);
      sealBy(provider.url);
    }
    provider.answers(null);
    expect((await served(last)).status).toBe(200);
    expect(await numberOf(last)).toBe(((await numberOf(first)) ?? 0) + 1);
    expect((await served(refused)).status).toBe(200);
    expect(await numberOf(refused)).toBe(((await numberOf(first)) ?? 0) + 2);
  }, 30_000);

  it('is named among what the product stands on, with whether somebody seals', async () => {
    const seal = async () => {
      const { dependencies } = readiness.parse((await api.get('/api/health/ready')).body);
      return dependencies.find(({ name }) => name === 'seal');
    };
    expect(await seal()).toMatchObject({ isReady: true });
    sealBy('http://127.0.0.1:1/');
    expect(await seal()).toMatchObject({ isReady: false });
  });
});
