import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { as, type LegalDate } from '#libs/kernel';
import { nationalClauses, noticeKinds, textOfNotice, type NoticeKind, type NoticeKindName } from '#libs/notice';
import { fileOf, pictureOf } from '../../../test/support/page-picture.js';
import { drawnTexts, type DrawnText } from '../../../test/support/page-lines.js';
import { Typesetter, type OfficialDocument } from './index.js';

// A page that is meant to look otherwise is written anew with `GOLDEN=write`, and the difference is read.
const folder = join(import.meta.dirname, '../../../test/golden/notices');
// Half a millimetre: nobody sees it, and another release of the compiler may round otherwise.
const toleranceMm = 0.5;
// Of the points of a picture: a fifth of the smallest thing that may be missing.
const toleratedShare = 0.001;

const typesetter = new Typesetter();
afterAll(() => typesetter.end());

type Language = OfficialDocument['language'];

/** Every content says its own name, so that what is missing from a page is seen by its name. */
function pageOf(kind: NoticeKindName, language: Language): OfficialDocument {
  const { name, contents, isOfCommittee = false, isRecord = false, signers = [] }: NoticeKind = noticeKinds[kind];
  const headed = isOfCommittee ? 'committee' : 'organ';
  const said = Object.fromEntries(Object.entries(contents).map(([field, content]) => [field, content.name[language]]));
  const organ = { zh: '青岩县住房和城乡建设局', en: 'Housing Bureau of Qingyan County' };
  const committee = { zh: '青岩县金牛镇人民调解委员会', en: 'People’s Mediation Committee of Jinniu Town' };
  const issuer = (isOfCommittee ? committee : organ)[language];
  return {
    layout: isRecord ? 'record' : headed,
    signers: signers.map((one) => one[language]),
    language,
    issuer,
    number: { zh: `${issuer}〔2026〕17号`, en: `${issuer} [2026] No. 17` }[language],
    title: name[language],
    addressee: signers.length > 0 ? null : { zh: '张某某：', en: 'Zhang Moumou,' }[language],
    body: textOfNotice(nationalClauses[kind][language], said),
    attachments: [],
    signature: { by: issuer, lines: [{ zh: '2026年11月29日', en: '29 November 2026' }[language]], isSealed: !isRecord },
    date: as<LegalDate>('2026-11-29'),
    mark: null,
    notes: [{ zh: '由枫桥自台账第 9 条排版。', en: 'Set by Maplebridge from fact 9 of the ledger.' }[language]],
    code: { content: 'https://example.org/p/verify?number=a/2026/17&code=0', says: 'code' },
  };
}

const lineOf = ({ page, x, y, size, text }: DrawnText): string =>
  [page, x.toFixed(1), y.toFixed(1), size.toFixed(1), text].join('\t');

function textOf(line: string): DrawnText {
  const [page, x, y, size, text = ''] = line.split('\t');
  return { page: Number(page), x: Number(x), y: Number(y), size: Number(size), text };
}

const kinds = Object.keys(noticeKinds) as NoticeKindName[];
const pages = kinds.flatMap((kind) => (['zh', 'en'] as const).map((language) => [kind, language] as const));

async function requireGolden(name: string, page: OfficialDocument): Promise<void> {
  const drawn = drawnTexts((await typesetter.typeset(page)).pdf);
  const path = join(folder, `${name}.tsv`);
  if (process.env['GOLDEN'] === 'write') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, `${drawn.map(lineOf).join('\n')}\n`);
  }
  const golden = existsSync(path) ? readFileSync(path, 'utf8').trimEnd().split('\n').map(textOf) : [];
  expect(drawn.map(({ page: at, size, text }) => [at, size.toFixed(1), text])).toEqual(
    golden.map(({ page: at, size, text }) => [at, size.toFixed(1), text]),
  );
  const moved = drawn.filter(({ x, y }, at) => {
    const { x: wasX = 0, y: wasY = 0 } = golden[at] ?? {};
    return Math.abs(x - wasX) > toleranceMm || Math.abs(y - wasY) > toleranceMm;
  });
  expect(moved).toEqual([]);
}

async function requirePicture(name: string, page: OfficialDocument): Promise<void> {
  const picture = await pictureOf((await typesetter.typeset(page)).pdf);
  const path = join(folder, `${name}.png`);
  if (process.env['GOLDEN'] === 'write') writeFileSync(path, fileOf(picture));
  const golden = PNG.sync.read(readFileSync(path));
  const { width, height } = golden;
  expect([picture.width, picture.height]).toEqual([width, height]);
  const differing = pixelmatch(picture.data, golden.data, undefined, width, height, { threshold: 0.2 });
  expect(differing).toBeLessThanOrEqual(width * height * toleratedShare);
}

describe('the page of a notice, as it was looked at when it was written', () => {
  it.each(pages)('%s in %s: every text at its place', async (kind, language) => {
    await requireGolden(`${kind}.${language}`, pageOf(kind, language));
  });

  it.each(['zh', 'en'] as const)('of a mediation committee, which is no organ, in %s', async (language) => {
    const issuer = { zh: '青岩县金牛镇人民调解委员会', en: 'People’s Mediation Committee of Jinniu Town' }[language];
    const signers = {
      zh: ['当事人（签名、盖章或按指印）', '人民调解员（签名）', '记录人（签名）'],
      en: ['Party (signature, seal or fingerprint)', 'Mediator (signature)', 'Recorder (signature)'],
    }[language];
    const notice = pageOf('procedure', language);
    const signature = { ...notice.signature, by: issuer };
    const page = { ...notice, layout: 'committee' as const, issuer, signers, signature };
    await requireGolden(`committee.${language}`, page);
    await requirePicture(`committee.${language}`, page);
  });

  it.each(['zh', 'en'] as const)('of a receipt that is filled in by hand, in %s', async (language) => {
    const row = (name: string, value: string | null, height: number, hint: string | null) => ({
      name,
      value,
      height,
      hint,
    });
    const rows = {
      zh: [row('收件人', '张某某', 8, null), row('收件人签名或者捺印', null, 26, '　　　年　　月　　日')],
      en: [row('Recipient', 'Zhang Moumou', 8, null), row('Signature or fingerprint', null, 26, 'Date:')],
    }[language];
    const title = { zh: '送达回执', en: 'Receipt of delivery' }[language];
    const page = { ...pageOf('elsewhere', language), layout: 'receipt' as const, title, body: [], code: null, rows };
    await requireGolden(`delivery-receipt.${language}`, page);
    await requirePicture(`delivery-receipt.${language}`, page);
  });

  it.each(pages)('%s in %s: as the stored picture', async (kind, language) => {
    await requirePicture(`${kind}.${language}`, pageOf(kind, language));
  });

  it('is another picture where the head, the title or the code is another', async () => {
    const page = pageOf('elsewhere', 'zh');
    const golden = PNG.sync.read(readFileSync(join(folder, 'elsewhere.zh.png')));
    const { width, height } = golden;
    for (const change of [{ code: null }, { issuer: '另一机关' }, { title: '另一种文书' }]) {
      const { data, ...size } = await pictureOf((await typesetter.typeset({ ...page, ...change })).pdf);
      const isSameSize = size.width === width && size.height === height;
      const differing = isSameSize
        ? pixelmatch(data, golden.data, undefined, width, height, { threshold: 0.2 })
        : width * height;
      expect(differing).toBeGreaterThan(width * height * toleratedShare);
    }
  });

  it('reads a page as a person does: head, number, title and text from above', async () => {
    const { pdf } = await typesetter.typeset(pageOf('elsewhere', 'zh'));
    const [head, number, title] = drawnTexts(pdf);
    expect([head?.text, number?.text, title?.text]).toEqual([
      '青岩县住房和城乡建设局',
      '青岩县住房和城乡建设局〔2026〕17号',
      '不属于本机关职权范围告知书',
    ]);
    expect([head?.y, number?.y, title?.y].every((y, at, all) => at === 0 || (y ?? 0) > (all[at - 1] ?? 0))).toBe(true);
  });
});
