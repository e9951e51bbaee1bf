import { allContracts, type HistoryLine } from '#libs/contracts';
import { describe, expect, it } from '@jest/globals';
import { documentsOf } from './documents.js';

const text = (digest: string) => ({ digest, chars: 3 });
const line = (seq: number, type: string, data: object, actor: object = { kind: 'person', office: 'bureau' }) =>
  ({ source: 'ledger', at: '2026-10-12T01:00:00.000Z', seq, type, by: '某人', raw: { data, actor } }) as HistoryLine;

const texts = { m: '水渠断了', c: '修渠', f: '属实', r: '应修', o: '月底修好', l: '第31条' };

await allContracts();

describe('the documents of a case', () => {
  it('are the texts that its facts carry, and not its title', () => {
    const found = documentsOf(
      'petition',
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

  it('say which party wrote one on its own page', () => {
    const did = { kind: 'public', party: 'p2' };
    const lines = [
      line(1, 'registered', { matter: text('m') }),
      line(2, 'materialAdded', { material: text('c') }, did),
    ];
    expect(documentsOf('petition', lines, texts).map(({ party }) => party)).toEqual([null, 'p2']);
  });

  it('say whose a paper is, and hold the notice of an end once, however often its service is told', () => {
    const lines = [
      line(2, 'sessionCalled', { invited: ['p1', 'h1'], place: text('m') }),
      line(3, 'consented', { party: 'p2' }),
      line(4, 'endNoticed', { party: 'p1' }),
      line(5, 'endTold', { party: 'p1', issued: 4 }),
    ];
    const found = documentsOf('mediation', lines, texts);
    expect(found.map(({ seq, to }) => [seq, to])).toEqual([
      [2, ['p1', 'h1']],
      [3, ['p2']],
      [4, ['p1']],
    ]);
  });

  it('are also what is written from the record alone', () => {
    const lines = [
      line(2, 'notified', { office: 'x', notice: null, tells: 'receipt' }),
      line(3, 'extensionNoticed', {}),
    ];
    const found = documentsOf('petition', lines, texts);
    expect(found.map(({ type, parts }) => [type, parts])).toEqual([
      ['notified', []],
      ['extensionNoticed', []],
    ]);
  });

  it('are of one type of fact where what it says makes it a paper: the record of a visit that was made', () => {
    const ended = (as: string) => documentsOf('visit', [line(9, 'ended', { as })], texts).map(({ seq }) => seq);
    expect([ended('made'), ended('dropped')]).toEqual([[9], []]);
  });

  it('say of a notice that was withdrawn that it was, and why; of another one they do not', () => {
    const issued = (seq: number) => line(seq, 'noticeIssued', { office: 'x', notice: text('m'), tells: 'receipt' });
    const lines = [issued(2), line(3, 'noticeWithdrawn', { office: 'x', of: 2, reason: text('c') }), issued(4)];
    const found = documentsOf('petition', lines, texts).filter(({ type }) => type === 'noticeIssued');
    expect(found.map(({ seq, over }) => [seq, over?.type, over?.why])).toEqual([
      [2, 'noticeWithdrawn', '修渠'],
      [4, undefined, undefined],
    ]);
  });

  it('hold a notice once, whether or not its service was recorded, and that with a proof of its own', () => {
    const issued = line(2, 'noticeIssued', { office: 'x', notice: text('m'), tells: 'receipt' });
    const told = (more: object) => line(3, 'notified', { office: 'x', notice: text('m'), issued: 2, ...more });
    const types = (...lines: HistoryLine[]) => documentsOf('petition', lines, texts).map(({ type }) => type);
    expect(types(issued, told({ proof: null }))).toEqual(['noticeIssued']);
    expect(types(issued, told({ proof: text('f') }))).toEqual(['noticeIssued', 'notified']);
    expect(types(told({ proof: null }))).toEqual(['notified']);
  });

  it('are none for the name of a file', () => {
    expect(documentsOf('petition', [line(2, 'attached', { name: text('m') })], texts)).toEqual([]);
  });

  it('keep the parts of an opinion in the order of article 32, whatever order the ledger has', () => {
    const data = { opinion: text('o'), legalBasis: text('l'), claim: text('c'), reasons: text('r'), facts: text('f') };
    const [opinion] = documentsOf('petition', [line(5, 'decided', { ...data, office: 'dept-transport' })], texts);
    expect(opinion?.parts.map(({ field }) => field)).toEqual(['claim', 'facts', 'reasons', 'opinion', 'legalBasis']);
    expect([opinion?.office, opinion?.isPetitioners]).toEqual(['dept-transport', false]);
  });

  it('hold what was submitted as a draft until it is issued as it stands', () => {
    const data = { claim: text('c'), facts: text('f'), reasons: text('r'), opinion: text('o'), legalBasis: text('l') };
    const types = (...lines: HistoryLine[]) => documentsOf('petition', lines, texts).map(({ type }) => type);
    const submitted = line(5, 'opinionSubmitted', { ...data, office: 'dept-transport' });
    expect(types(submitted)).toEqual(['opinionSubmitted']);
    expect(types(submitted, line(6, 'decided', { ...data, office: 'dept-transport' }))).toEqual(['decided']);
    const changed = { ...data, opinion: text('m'), office: 'dept-transport' };
    expect(types(submitted, line(6, 'decided', changed))).toEqual(['opinionSubmitted', 'decided']);
  });

  it('say of a draft that was returned or taken back when, and why where that was said', () => {
    const data = { claim: text('c'), opinion: text('o'), office: 'dept-transport' };
    const lines = [
      line(5, 'opinionSubmitted', data),
      line(6, 'opinionReturned', { reason: text('m') }),
      line(7, 'opinionSubmitted', data),
      line(8, 'opinionTakenBack', {}),
      line(9, 'opinionSubmitted', data),
    ];
    const drafts = documentsOf('petition', lines, texts).filter(({ type }) => type === 'opinionSubmitted');
    expect(drafts.map(({ over }) => over && [over.type, over.why])).toEqual([
      ['opinionReturned', '水渠断了'],
      ['opinionTakenBack', null],
      null,
    ]);
  });

  it('say of an erased text that it was there', () => {
    const [note] = documentsOf('petition', [line(3, 'referred', { note: text('gone') })], texts);
    expect(note?.parts).toEqual([{ field: 'note', digest: 'gone', text: null }]);
  });

  it('hold every text of a fact that no contract names, as what every kind has from the door', () => {
    const [settled] = documentsOf('petition', [line(4, 'somethingNew', { words: text('m') })], texts);
    expect(settled).toMatchObject({ type: 'somethingNew', office: 'bureau', parts: [{ field: 'words' }] });
  });

  it('are from whom the contract says: the petitioner, the office of the fact, or of whoever acted', () => {
    const byNobody = { kind: 'public', office: null };
    const [added, notice] = documentsOf(
      'petition',
      [
        line(4, 'materialAdded', { number: 1, material: text('m') }, byNobody),
        line(5, 'notified', { office: 'dept-transport', notice: text('m') }),
      ],
      texts,
    );
    expect(added?.isPetitioners).toBe(true);
    expect([notice?.office, notice?.isPetitioners]).toEqual(['dept-transport', false]);
    // The office of an opened supervision is the one that is supervised, not the one that found it.
    const opened = line(1, 'opened', { office: 'dept-transport', finding: text('m') });
    expect(documentsOf('supervision', [opened], texts)).toMatchObject([{ office: 'bureau', isPetitioners: false }]);
  });
});
