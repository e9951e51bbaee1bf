import { describe, expect, it } from '@jest/globals';
import { standingText, type Standing } from '#libs/kernel';
import { stateOf, type AnyKind } from '#libs/kind';
import { petitionKind } from '#libs/petition';
import { aPetition } from '../../../test/support/a-petition.js';
import { wholeFact } from '../../../test/support/door-in-memory.js';
import { office } from '../../../test/support/law.js';
import { bodyOf, chainStart, hashedText, linkHash } from './chain.js';
import { referenceColumns } from './derived-rows.js';
import { factOfKind, standingFrom } from './reading.js';
import { stateBytes, stateKept } from './stored-state.js';
import { checkChain, foldFits, replayed, type CaseHead, type FactRow } from './verify-case.js';

const kind = petitionKind as unknown as AnyKind;
const petition = aPetition()
  .registered({ place: office('town-binju') })
  .on('2026-08-04')
  .referred()
  .on('2026-08-05')
  .notified();
const { dossier, facts } = petition;

const withWhole = (row: Omit<FactRow, 'whole'>): FactRow => ({ ...row, whole: wholeFact({ ...row }) });
const rows = facts.reduce<FactRow[]>((so, fact) => {
  const body = bodyOf(fact);
  const { caseId, seq, type, at, recordedAt, actor, late } = fact;
  const columns = {
    case_id: caseId,
    seq,
    type,
    at: new Date(at),
    recorded_at: new Date(recordedAt),
    office_id: actor.office,
    late_office: late?.office ?? null,
    late_days: late?.workingDays ?? null,
  };
  const hash = linkHash(so.at(-1)?.hash ?? chainStart, hashedText(fact));
  return [...so, withWhole({ ...columns, body, hash })];
}, []);
const standing = petition.standing();
const head: CaseHead = {
  ...{ id: dossier.id, number: dossier.number, kind: 'petition', version: 3, is_open: true, phase: standing.phase },
  ...{ next_moment_at: new Date(standing.next?.dueAt ?? ''), head_hash: rows.at(-1)?.hash ?? chainStart },
  ...{
    state: stateBytes(kind, dossier),
    standing: standingText(standing),
    jurisdiction: 'CN',
    drill_id: null,
  },
  ...{ person_version: 3, seal: Buffer.alloc(16), rule_pack: 'pack-1', has_receipt: false },
  ...{ opened_at: new Date(facts[0]?.at ?? ''), acted_at: new Date(), recorded_at: new Date() },
  ...(referenceColumns(kind, dossier) as Pick<CaseHead, 'parent_id' | 'title_digest' | 'place'>),
  ...{ through: null, room: null },
};

describe('the chain of a case', () => {
  const check = (change: Partial<CaseHead>, facts_: readonly FactRow[] = rows) =>
    checkChain({ ...head, ...change }, facts_);
  const changed = (seq: number, change: Partial<FactRow>) =>
    rows.map((row) => (row.seq === seq ? withWhole({ ...row, ...change }) : row));

  it('is whole', () => {
    expect(check({})).toBeNull();
  });

  it.each<[what: string, facts: FactRow[], problem: string, seq: number | null]>([
    ['a fact is missing', rows.filter(({ seq }) => seq !== 2), 'gap', 2],
    ['a fact stands twice', [...rows.slice(0, 2), ...rows.slice(1)], 'gap', 3],
    ['a text was changed', changed(2, { body: '{}' }), 'broken_link', 2],
    ['a text was changed to another fact', changed(2, { body: rows[0]?.body ?? '' }), 'broken_link', 2],
    ['a hash was changed', changed(3, { hash: chainStart }), 'broken_link', 3],
    ['it is said of another case', changed(2, { case_id: 'other' }), 'broken_link', 2],
    ['it is said to be of another type', changed(2, { type: 'accepted' }), 'broken_link', 2],
    ['it is said to have happened later', changed(2, { at: new Date('2026-08-09T00:00:00Z') }), 'broken_link', 2],
    [
      'it is said to be recorded later',
      changed(2, { recorded_at: new Date('2026-08-09T00:00:00Z') }),
      'broken_link',
      2,
    ],
    ['it is said to be another office’s', changed(2, { office_id: 'dept-water' }), 'column_differs', 2],
    ['it is said to be late', changed(2, { late_office: 'bureau', late_days: 3 }), 'column_differs', 2],
  ])('does not fit where %s', (_what, facts_, problem, seq) => {
    expect(check({}, facts_)).toEqual({ problem, seq });
  });

  it.each([
    ['is not in canonical form', (body: string) => `{ ${body.slice(1)}`],
    ['says again what a column says', (body: string) => `{"seq":1,${body.slice(1)}`],
  ])('does not fit where its text %s, though its hash is right', (_what, to) => {
    expect(check({}, changed(1, { body: to(rows[0]?.body ?? '') }))).toEqual({ problem: 'column_differs', seq: 1 });
  });

  it('does not fit where the head counts or ends otherwise', () => {
    expect(check({ version: 4 })).toEqual({ problem: 'count_differs', seq: null });
    expect(check({ head_hash: chainStart })).toEqual({ problem: 'head_differs', seq: null });
  });
});

describe('the fold of a case', () => {
  it('is made again from its facts alone', () => {
    const again = replayed(kind, head, facts);
    expect(stateOf(again.dossier)).toEqual(stateOf(dossier));
    expect(again.dossier).toMatchObject({
      id: dossier.id,
      kind: 'petition',
      version: 3,
      isDrill: false,
      jurisdiction: 'CN',
    });
    expect(replayed(kind, { ...head, drill_id: 'd' }, facts).dossier.isDrill).toBe(true);
    expect(again.derived.duty.map((row) => [row['id'], row['closed_as']])).toEqual([
      ['refer/1', 'done'],
      ['notify/1', 'done'],
      ['accept/1', null],
      ['objectOrTakeOn/1', null],
    ]);
    expect(again.derived.duty[0]).toMatchObject({
      opened_at: '2026-08-03T01:00:00.000Z',
      closed_at: '2026-08-04T01:00:00.000Z',
    });
    expect(again.derived.clock.map((row) => row['id'])).toEqual(['XF-02/1', 'XF-07/1', 'XF-ACCEPT/1', 'XF-08/1']);
    expect(again.derived.case_access).toHaveLength(4);
    expect(again.derived.case_part).toEqual([]);
    expect(again.row).toMatchObject({ number: dossier.number, phase: 'referred' });
  });

  it('fits', () => {
    expect(foldFits(kind, head, dossier)).toBe(true);
  });

  it.each<[what: string, change: Partial<CaseHead>]>([
    ['state', { state: stateBytes(kind, { ...dossier, dutiesOpened: { refer: 9 } }) }],
    ['state, of no shape', { state: stateKept('{}') }],
    ['state, which is nothing deflated', { state: Buffer.from('{}') }],
    ['standing, of no shape', { standing: '{}' }],
    ['standing', { standing: JSON.stringify({ ...standing, phase: 'closed' }) }],
    ['column of what is open', { is_open: false }],
    ['column of the phase', { phase: 'closed' }],
    ['column of the next moment', { next_moment_at: null }],
    ['column of the parent', { parent_id: dossier.id }],
    ['column of access', { through: [dossier.id] }],
    ['column of the title', { title_digest: null }],
    ['column of the place', { place: null }],
  ])('does not fit by its %s', (_what, change) => {
    expect(foldFits(kind, { ...head, ...change }, dossier)).toBe(false);
  });

  it('fits without a next moment', () => {
    const over = aPetition().on('2026-08-05').registered().withdrawn();
    const ended: Standing = over.standing();
    const columns = referenceColumns(kind, over.dossier) as Pick<CaseHead, 'parent_id' | 'title_digest' | 'place'>;
    const closed = { ...head, is_open: false, phase: 'withdrawn', next_moment_at: null, ...columns };
    const text = { state: stateBytes(kind, over.dossier), standing: JSON.stringify(ended) };
    expect(foldFits(kind, { ...closed, ...text }, over.dossier)).toBe(true);
  });
});

describe('what a row keeps', () => {
  it('is read as today’s law reads it', () => {
    const lifted = { lift: (fact: object) => ({ ...fact, shape: 2 }) } as unknown as AnyKind;
    expect(factOfKind(lifted, '{"seq":1,"shape":1}')).toEqual({ seq: 1, shape: 2 });
    const lifting = { liftStored: { detail: () => ({ lifted: 2 }) } } as unknown as AnyKind;
    expect(standingFrom(lifting, '{"phase":"a","detail":{}}')).toMatchObject({ phase: 'a', detail: { lifted: 2 } });
    expect(standingFrom(kind, '{"detail":{}}')).toMatchObject({ detail: {}, failed: [] });
  });
});
