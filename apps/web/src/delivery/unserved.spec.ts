import { beforeAll, describe, expect, it } from '@jest/globals';
import { allContracts, type HistoryLine, type Refusal } from '#libs/contracts';
import { documentsOf } from '../case/documents.js';
import { isDeliverable, isServedBy, servedByParts, unservedOf } from './unserved.js';

beforeAll(() => allContracts());

const line = (seq: number, type: string, data: object): HistoryLine =>
  ({
    ...{ source: 'ledger', seq, type, at: '2026-12-04T01:00:00.000Z', by: '', sentence: '' },
    raw: { data, actor: { kind: 'person', office: 'dept-transport' } },
  }) as unknown as HistoryLine;
const text = { digest: 'd1', chars: 2 };
const issued = line(3, 'noticeIssued', { office: 'dept-transport', notice: null, tells: 'acceptance' });
const opinion = line(7, 'decided', { office: 'dept-transport', opinion: text });

interface Case {
  readonly lines: readonly HistoryLine[];
  readonly papersOver?: readonly number[];
  readonly commands?: Readonly<Record<string, Refusal>>;
  readonly deliveries?: readonly { fact: number | null; endedAs: string | null; servedOn: string | null }[];
}

const allowed = { notify: null, recordDelivery: null };

function waiting({ lines, papersOver = [], commands = allowed, deliveries = [] }: Case): number[] {
  const documents = documentsOf('petition', lines, { d1: '支持' });
  return unservedOf({ kind: 'petition', documents, lines, papersOver, commands, deliveries }).map(({ seq }) => seq);
}

describe('what was issued', () => {
  it('waits to be served until its case was told of it', () => {
    expect(waiting({ lines: [issued] })).toEqual([3]);
    expect(waiting({ lines: [issued, line(5, 'notified', { office: 'dept-transport', issued: 3 })] })).toEqual([]);
  });

  it('waits no more once its case says that it stands no more', () => {
    expect(waiting({ lines: [issued], papersOver: [3] })).toEqual([]);
    expect(waiting({ lines: [issued, line(5, 'noticeCorrected', { of: 3, text })] })).toEqual([3]);
  });

  it('waits again where its service turned out to be none, whatever brought it before', () => {
    const notice = line(3, 'endNoticed', { party: 'p2', routes: [], confirmBy: null });
    const other = line(4, 'endNoticed', { party: 'p1', routes: [], confirmBy: null });
    const told = [3, 4].map((issued, at) => line(5 + at, 'endTold', { party: 'p', issued, on: '2026-08-04' }));
    const rejected = line(8, 'recordRejected', { parties: ['p2'], issued: [3] });
    const brought = { fact: 3, endedAs: 'proved', servedOn: '2026-08-04' };
    const waits = (lines: readonly HistoryLine[], ...deliveries: object[]) =>
      unservedOf({
        ...{ kind: 'mediation', documents: documentsOf('mediation', lines, {}), lines, papersOver: [] },
        ...{ commands: { tellEnd: null }, deliveries: deliveries as never },
      }).map(({ seq }) => seq);
    const lines = [notice, other, ...told];
    expect(waits(lines, brought)).toEqual([]);
    expect(waits([...lines, rejected], brought)).toEqual([3]);
    expect(waits([...lines, rejected], brought, { ...brought, endedAs: null })).toEqual([]);
    expect(waits([...lines, rejected, line(9, 'endTold', { party: 'p2', issued: 3 })], brought)).toEqual([]);
  });

  it('is put on its way by the office whose paper it is', () => {
    const [notice] = documentsOf('petition', [issued], {});
    const offered = ['dept-transport', 'petition-bureau'].map((acting) => isServedBy(notice!, acting, []));
    expect(offered).toEqual([true, false]);
    // That one has ended and handed over, and the next one did so too.
    const handed = [
      line(4, 'handedOver', { from: 'dept-transport', to: 'a' }),
      line(5, 'handedOver', { from: 'a', to: 'b' }),
    ];
    const after = ['dept-transport', 'a', 'b'].map((acting) => isServedBy(notice!, acting, handed));
    expect(after).toEqual([false, false, true]);
  });

  it('is not put on its way twice, and again after a delivery that was withdrawn', () => {
    const delivery = { fact: 3, endedAs: null, servedOn: null };
    expect(waiting({ lines: [issued], deliveries: [delivery] })).toEqual([]);
    expect(waiting({ lines: [issued], deliveries: [{ ...delivery, endedAs: 'withdrawn' }] })).toEqual([3]);
  });

  it('is the last opinion alone, and none where the law takes no record of its service', () => {
    const second = line(9, 'decided', { office: 'dept-transport', opinion: text });
    expect(waiting({ lines: [opinion, second], papersOver: [7] })).toEqual([9]);
    const refusal = { kind: 'conflict', code: 'petition.delivered', sentence: '', details: {} } as const;
    expect(waiting({ lines: [opinion], commands: { ...allowed, recordDelivery: refusal } })).toEqual([]);
  });

  it('tells its case by itself once it is proved, unless no way has delivered it', () => {
    const way = (more: object) => ({
      ...{ number: '信2026-000001-1', fact: 3, phase: 'awaiting', endedAs: null, servedOn: null },
      ...more,
    });
    const serving = (deliveries: ReturnType<typeof way>[], commands: Case['commands'] = allowed) => {
      const documents = documentsOf('petition', [issued], {});
      return servedByParts({ kind: 'petition', documents, commands }, deliveries as never).map(
        ({ command, numbers }) => [command, ...numbers],
      );
    };
    expect(serving([way({}), way({ number: '信2026-000001-2' })])).toEqual([
      ['notify', '信2026-000001-1', '信2026-000001-2'],
    ]);
    expect(serving([way({ phase: 'undelivered' }), way({ endedAs: 'withdrawn' }), way({ fact: 4 })])).toEqual([]);
    const refusal = { kind: 'conflict', code: 'petition.notified', sentence: '', details: {} } as const;
    expect(serving([way({})], { notify: refusal })).toEqual([]);
  });

  it('is put on its way no more once it was taken back, or the next opinion has come', () => {
    const answered = line(9, 'answered', { office: 'dept-transport', answer: text });
    const open = (papersOver: readonly number[]) =>
      documentsOf('petition', [issued, opinion, answered], { d1: '支持' })
        .filter((one) => isDeliverable('petition', one, papersOver))
        .map(({ seq }) => seq);
    expect(open([])).toEqual([3, 7, 9]);
    expect(open([3, 7])).toEqual([9]);
  });

  it('can be put on its way; a draft and the record of a service cannot', () => {
    const all = documentsOf(
      'petition',
      [issued, line(4, 'opinionSubmitted', { opinion: text }), line(5, 'notified', { issued: 3 }), opinion],
      { d1: '支持' },
    );
    expect(all.filter((one) => isDeliverable('petition', one, [])).map(({ type }) => type)).toEqual([
      'noticeIssued',
      'decided',
    ]);
  });
});
