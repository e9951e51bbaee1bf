import { describe, expect, it } from '@jest/globals';
import { documentsOf } from './documents.js';
import type { HistoryLine } from '../case/use-history.js';

const text = (digest: string) => ({ digest, chars: 3 });
const line = (seq: number, type: string, data: object, actor: object = { kind: 'person', office: 'bureau' }) =>
  ({ source: 'ledger', at: '2026-10-12T01:00:00.000Z', seq, type, by: '某人', raw: { data, actor } }) as HistoryLine;

const texts = { m: '水渠断了', c: '修渠', f: '属实', r: '应修', o: '月底修好', l: '第31条' };

describe('the documents of a case', () => {
  it('are the texts that its facts carry, and not its title', () => {
    const found = documentsOf(
      [line(1, 'registered', { matter: text('m'), title: text('t') }), line(2, 'accepted', { office: 'x' })],
      texts,
    );
    expect(found).toEqual([
      expect.objectContaining({
        seq: 1,
        isPetitioners: true,
        parts: [{ field: 'matter', digest: 'm', text: '水渠断了' }],
      }),
    ]);
  });

  it('keep the parts of an opinion in the order of article 32, whatever order the ledger has', () => {
    const data = { opinion: text('o'), legalBasis: text('l'), claim: text('c'), reasons: text('r'), facts: text('f') };
    const [opinion] = documentsOf([line(5, 'decided', { ...data, office: 'dept-transport' })], texts);
    expect(opinion?.parts.map(({ field }) => field)).toEqual(['claim', 'facts', 'reasons', 'opinion', 'legalBasis']);
    expect([opinion?.office, opinion?.isPetitioners]).toEqual(['dept-transport', false]);
  });

  it('say of an erased text that it was there', () => {
    const [note] = documentsOf([line(3, 'referred', { note: text('gone') })], texts);
    expect(note?.parts).toEqual([{ field: 'note', digest: 'gone', text: null }]);
  });

  it('hold what the petitioner added, of a type that this page does not know', () => {
    const [added] = documentsOf(
      [line(4, 'somethingNew', { words: text('m') }, { kind: 'public', office: null })],
      texts,
    );
    expect(added).toMatchObject({ type: 'somethingNew', isPetitioners: true });
  });
});
