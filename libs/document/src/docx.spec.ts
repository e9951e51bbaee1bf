import { describe, expect, it } from '@jest/globals';
import mammoth from 'mammoth';
import { as, type LegalDate } from '#libs/kernel';
import { nationalClauses, noticeKinds, textOfNotice, type NoticeKindName } from '#libs/notice';
import { partsOfZip } from '../../../test/support/a-zip.js';
import { docxOf, type OfficialDocument } from './index.js';

const mark = '编辑稿，不作送达';
const page = (language: 'zh' | 'en', of: Partial<OfficialDocument> = {}): OfficialDocument => ({
  ...{ layout: 'organ', language, issuer: '青岩县住房和城乡建设局', number: '青建信〔2026〕17号' },
  ...{ title: '关于“路灯不亮”的处理意见书', addressee: '张某某：', body: [], attachments: ['现场勘查记录', '照片'] },
  signature: { by: '青岩县住房和城乡建设局', lines: ['2026年11月29日'], isSealed: true },
  ...{ date: as<LegalDate>('2026-11-29'), mark: null, notes: ['由枫桥自台账第 9 条排版。'], code: null },
  ...of,
});

/** The paragraphs of a DOCX as a library of others reads them. */
async function readBack(document: OfficialDocument): Promise<string[]> {
  const { value, messages } = await mammoth.extractRawText({ buffer: await docxOf(document, mark) });
  expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
  return value.split('\n\n').filter((line) => line !== '');
}

const kinds = Object.keys(noticeKinds) as NoticeKindName[];

describe('the editing copy of a document', () => {
  it.each(kinds)('says of the notice %s what its page says, in its order and both languages', async (kind) => {
    for (const language of ['zh', 'en'] as const) {
      const said = Object.fromEntries(
        Object.keys(noticeKinds[kind].contents).map((field) => [field, `<${field} & 甲>`]),
      );
      const body = textOfNotice(nationalClauses[kind][language], said);
      const document = page(language, { body });
      const { issuer, number, title, addressee, signature, notes } = document;
      const words = { zh: ['附件：', '（盖章）'], en: ['Attachments: ', ' (seal)'] }[language];
      expect(await readBack(document)).toEqual([
        ...[mark, issuer, number, title, addressee],
        ...body.map(({ text }) => text),
        ...[`${words[0] ?? ''}1. 现场勘查记录`, '2. 照片'],
        ...[`${signature.by}${words[1] ?? ''}`, ...signature.lines, ...notes],
      ]);
    }
  });

  it('of a draft says that it is one, has no line for what there is not, and whoever signs by hand', async () => {
    const draft = page('zh', {
      ...{ layout: 'committee', number: null, addressee: null, attachments: [], signers: ['人民调解员（签名）'] },
      mark: { word: '草稿', line: '草稿：尚未出具' },
    });
    expect(await readBack(draft)).toEqual([
      ...[mark, '草稿：尚未出具', draft.issuer, draft.title, '人民调解员（签名）'],
      ...[`${draft.signature.by}（盖章）`, '2026年11月29日', ...draft.notes],
    ]);
  });

  it('has the same bytes each time, and the mark in the margin of every page', async () => {
    const [one, again] = [await docxOf(page('zh'), mark), await docxOf(page('zh'), mark)];
    expect(one.equals(again)).toBe(true);
    const parts = await partsOfZip(one);
    expect(parts['word/header1.xml']).toContain(mark);
    expect(parts['word/styles.xml']).toMatch(/w:eastAsia="仿宋_GB2312".*w:eastAsia="楷体_GB2312"/su);
    // Two characters of 16 pt: what counts no characters indents by points.
    expect(parts['word/styles.xml']).toContain('<w:ind w:firstLineChars="200" w:firstLine="640"/>');
    expect(parts['word/document.xml']).toMatch(/w:val="Number".*w:val="Rule".*w:val="Title"/su);
    expect(parts['word/fontTable.xml']).toContain('<w:font w:name="方正小标宋简体"><w:altName w:val="宋体"/>');
  });

  it('reads nothing of a text as markup, and leaves out what has no form', async () => {
    const text = '</w:t><w:p/> &amp; “引” \u0007\u{FFFE}𠮷';
    const [, , , , , said] = await readBack(page('zh', { body: [{ kind: 'paragraph', text }] }));
    expect(said).toBe('</w:t><w:p/> &amp; “引” 𠮷');
  });
});
