import { afterEach, describe, expect, it } from '@jest/globals';
import { Secret } from '#libs/config';
import { ASealProvider } from '../../../test/support/a-seal-provider.js';
import { Typesetter } from '#libs/document';
import { as, type LegalDate } from '#libs/kernel';
import { sealOf, type SealSettings } from './index.js';

let provider: ASealProvider | undefined;
afterEach(async () => {
  await provider?.close();
  provider = undefined;
});

const settings = (more: Partial<SealSettings> = {}): SealSettings => ({
  ...{ SEAL_URL: provider?.url, SEAL_SECRET: new Secret('between us'), SEAL_OFFICES: [], SEAL_SECONDS: 5 },
  ...more,
});
const asked = {
  ...{ id: 'c/3/zh', office: { id: 'dept-transport', name: '县交通运输局' } },
  ...{ documentNumber: '县交通运输局〔2026〕1号', place: { page: 1, x: 130, y: 200 } },
};

async function aPage(): Promise<Buffer> {
  const typesetter = new Typesetter();
  const { pdf } = await typesetter.typeset({
    ...{ layout: 'organ', language: 'zh', issuer: '县交通运输局', number: null, title: '告知书', addressee: null },
    ...{ body: [{ kind: 'paragraph', text: '已经受理。' }], attachments: [], date: as<LegalDate>('2026-11-29') },
    signature: { by: '县交通运输局', lines: ['2026年11月29日'], isSealed: true },
    ...{ mark: null, notes: [], code: null },
  });
  typesetter.end();
  return pdf;
}

describe('the electronic seal', () => {
  it('is set up by an address alone, for all offices or for those that are named', async () => {
    expect(sealOf(settings())).toBeNull();
    provider = await ASealProvider.open('between us');
    expect(sealOf(settings())?.seals('any')).toBe(true);
    const some = sealOf(settings({ SEAL_OFFICES: ['one'] }));
    expect([some?.seals('one'), some?.seals('any'), await some?.ping()]).toEqual([true, false, true]);
    expect(await sealOf(settings({ SEAL_URL: 'http://127.0.0.1:1/' }))?.ping()).toBe(false);
  });

  it('is added to the document, which it covers, and is known as the provider’s own', async () => {
    provider = await ASealProvider.open('between us');
    const pdf = await aPage();
    const sealed = await sealOf(settings())?.seal(pdf, asked);
    expect(provider.asked).toEqual([asked]);
    expect([provider.isSealOf(sealed ?? pdf), provider.isSealOf(pdf)]).toEqual([true, false]);
    const altered = Buffer.from(sealed ?? pdf);
    altered.write('X', 100);
    expect(provider.isSealOf(altered)).toBe(false);
  });

  it('is refused with a code for each way in which there is none, and with the words of the provider', async () => {
    provider = await ASealProvider.open('between us');
    const pdf = await aPage();
    const given = (body: string, status = 200) => ({ status, body });
    const sealing = async (more: Partial<SealSettings> = {}) =>
      sealOf(settings(more))
        ?.seal(pdf, asked)
        .catch((error: unknown) => error);
    expect(await sealing({ SEAL_SECRET: new Secret('another') })).toMatchObject({
      ...{ kind: 'unavailable', code: 'seal.refused', details: { said: '签名不对' } },
    });
    provider.answers(() => given('{"message":"没有这个\\u0007单位的印章"}', 404));
    expect(await sealing()).toMatchObject({ code: 'seal.refused', details: { said: '没有这个 单位的印章' } });
    provider.answers(() => given('no JSON', 500));
    expect(await sealing()).toMatchObject({ code: 'seal.refused', details: { said: 'HTTP 500' } });
    const others = [
      given('{}'),
      given('no JSON'),
      given(JSON.stringify({ pdf: pdf.toString('base64') })),
      given(JSON.stringify({ pdf: Buffer.from('%PDF-1.7 another\n%%EOF').toString('base64') })),
    ];
    for (const other of others) {
      provider.answers(() => other);
      expect(await sealing()).toMatchObject({ kind: 'unavailable', code: 'seal.not_sealed' });
    }
    provider.answers(() => 'silence');
    expect(await sealing({ SEAL_SECONDS: 1 })).toMatchObject({ kind: 'unavailable', code: 'seal.no_answer' });
    expect(await sealing({ SEAL_URL: 'http://127.0.0.1:1/' })).toMatchObject({ code: 'seal.not_reachable' });
  });
});
