import { describe, expect, it } from '@jest/globals';
import type { Actor } from '#libs/kernel';
import type { AnyKind } from '#libs/kind';
import { petitionKind } from '#libs/petition';
import { aPetition, officer } from '../../../test/support/a-petition.js';
import type { PetitionInMemory } from '../../../test/support/a-petition.js';
import { courseActor, day, office, platformActor, publicActor, text } from '../../../test/support/law.js';
import { derivedRows, readRow, referenceColumns } from './derived-rows.js';
import { rankOf } from './rank.js';
import { recordOf, type RecordParts } from './record.js';

const kind = petitionKind as unknown as AnyKind;
const direct = () => aPetition().registered({ registrar: office('dept-transport') }, officer);

/** What one act did, as the door has it. */
function act(petition: PetitionInMemory, does: (petition: PetitionInMemory) => unknown) {
  const [before, known] = [petition.dossier, petition.facts.length];
  does(petition);
  return { before, after: petition.dossier, facts: petition.facts.slice(known) };
}

describe('the rows beside the facts', () => {
  it('of a first act are its clocks, its duties and who may see the case', () => {
    const { clocks, duties, access, parts } = derivedRows(act(aPetition(), (one) => one.registered()));
    expect(clocks).toEqual([
      {
        ...{
          case_id: '00000000-0000-4000-8000-000000000001',
          id: 'XF-02/1',
          rule: 'XF-02',
          claim: 'c1',
          owner: 'bureau',
        },
        ...{ started_by: 'registered', start_on: '2026-08-03', extension: 0, raw_due_on: '2026-08-18' },
        ...{ legal_due_on: '2026-08-18', legal_due_at: '2026-08-18T16:00:00.000Z', provisional: false, binding: true },
        ...{ jurisdiction: 'CN', calendar: 'calendar-1', rule_pack: 'pack-1' },
        ...{ met_at: null, breached_at: null, ended_at: null, ended_as: null },
      },
    ]);
    expect(duties).toEqual([
      {
        ...{ case_id: '00000000-0000-4000-8000-000000000001', id: 'refer/1', clock_id: 'XF-02/1', claim: 'c1' },
        ...{ office_id: 'bureau', capacity: null, what: 'refer', opened_at: '2026-08-03T01:00:00.000Z' },
        ...{ raw_due_on: '2026-08-18', legal_due_on: '2026-08-18', legal_due_at: '2026-08-18T16:00:00.000Z' },
        ...{ provisional: false, closed_at: null, closed_as: null },
      },
    ]);
    expect(access).toEqual([
      {
        ...{ case_id: '00000000-0000-4000-8000-000000000001', office_id: 'bureau', reason: 'registrar' },
        ...{ granted_at: '2026-08-03T01:00:00.000Z', ended_at: null, through: null },
      },
    ]);
    expect(parts).toEqual([]);
  });

  const duties = (petition: PetitionInMemory, does: (petition: PetitionInMemory) => unknown) =>
    derivedRows(act(petition, does)).duties.map(({ id, closed_as, closed_at }) => [
      id,
      closed_as,
      closed_at?.slice(0, 10) ?? null,
    ]);

  it('are only those that changed: the clock that was met and its duty', () => {
    const change = act(aPetition().registered().referred(), (one) => one.on('2026-08-05').notified());
    const rows = derivedRows(change);
    expect(rows.clocks.map(({ id, met_at }) => [id, met_at?.slice(0, 10)])).toEqual([['XF-07/1', '2026-08-05']]);
    expect(rows.duties.map(({ id, closed_as }) => [id, closed_as])).toEqual([['notify/1', 'done']]);
    expect(rows.access).toEqual([]);
  });

  it('say how a duty was closed: by its own word, else done with its clock, else dropped', () => {
    expect(
      duties(aPetition().registered().referred().notified().accepted().extended(10), (one) => one.decided()),
    ).toEqual([
      ['recordDelivery/1', null, null],
      ['decide/1', 'done', '2026-08-03'],
    ]);
    const asked = aPetition().registered().referred().notified().accepted();
    asked.act('askExtension', { days: 10, reason: text('r') }, officer).on('2026-08-04');
    expect(
      duties(asked, (one) =>
        one.act('refuseExtension', { reason: text('no') }, { ...officer, capacity: 'head', principal: 'h' } as Actor),
      ),
    ).toEqual([['approveExtension/1', 'done', '2026-08-04']]);
    const statement = { statement: text('s'), statedOn: day('2026-08-03') };
    expect(duties(aPetition().registered().referred(), (one) => one.act('withdraw', statement, officer))).toEqual([
      ['notify/1', 'dropped', '2026-08-03'],
      ['accept/1', 'dropped', '2026-08-03'],
    ]);
    expect(
      duties(aPetition().registered().referred().objected(), (one) => one.on('2026-08-04').upheld('dept-water')),
    ).toEqual([
      ['notify/2', null, null],
      ['accept/2', null, null],
      ['notify/1', 'dropped', '2026-08-04'],
      ['accept/1', 'dropped', '2026-08-04'],
      ['ruleObjection/1', 'done', '2026-08-04'],
    ]);
  });

  it('of a duty move with its clock, and keep when it was opened', () => {
    const petition = aPetition().registered().referred().notified().accepted().on('2026-08-10');
    const rows = derivedRows(act(petition, (one) => one.extended(30))).duties;
    expect(rows.find(({ id }) => id === 'decide/1')).toMatchObject({
      raw_due_on: '2026-11-01',
      legal_due_on: '2026-11-02',
    });
    // Opened and closed by one transaction, it leaves its row all the same.
    expect(rows.map(({ id, closed_as }) => [id, closed_as])).toEqual([
      ['decide/1', null],
      ['approveExtension/1', 'done'],
      ['noticeExtension/1', 'done'],
    ]);
  });

  it('of access have the last word on each office and reason', () => {
    const petition = direct().on('2026-08-05');
    const transfer = { to: office('dept-water'), manner: 'transfer' as const, setOn: null, note: null };
    const rows = derivedRows(act(petition, (one) => one.act('refer', transfer, officer))).access;
    expect(rows.map((row) => [row['office_id'], row['reason'], row['ended_at']])).toEqual([
      ['dept-transport', 'handler', '2026-08-05T01:00:00.000Z'],
      ['dept-transport', 'referrer', null],
      ['dept-water', 'handler', null],
      ['county-government', 'superior', null],
    ]);
  });

  it('of a part are written when it announces itself, and when it ends', () => {
    const petition = aPetition().registered().until('2026-08-19');
    const [noted] = derivedRows(act(petition, (one) => one.supervised('bureau', 'XF-02/1'))).parts;
    expect(noted).toEqual({
      ...{ case_id: petition.dossier.id, part_id: '00000000-0000-4000-8000-000000000002', kind: 'supervision' },
      ...{ name: 'bureau', is_necessary: false, causes: 1, noted_at: petition.at, ended_at: null, outcome: null },
    });
    const [over] = derivedRows(act(petition, (one) => one.supervisionEnded())).parts;
    expect(over).toMatchObject({ ended_at: petition.at, outcome: 'verified' });
    expect(derivedRows(act(petition, (one) => one.referred())).parts).toEqual([]);
  });

  it('refer to a parent and to what access hangs on, where there is one', () => {
    const { dossier } = aPetition().registered({ place: office('town-binju') });
    const title = { title_digest: 'digest-of-title', place: 'town-binju' };
    expect(referenceColumns(kind, dossier)).toEqual({ parent_id: null, through: null, ...title });
    const parent = { kind: 'petition', caseId: dossier.id, name: 'a', through: [] };
    expect(referenceColumns(kind, { ...dossier, parent })).toMatchObject({ parent_id: dossier.id, through: null });
    const through = [dossier.id];
    expect(referenceColumns(kind, { ...dossier, parent: { ...parent, through } })).toMatchObject({ through });
    expect(readRow(kind, dossier)).toMatchObject({
      case_id: dossier.id,
      number: '信2026-000001',
      is_drill: false,
      channel: 'letter',
    });
  });
});

describe('the urgency of a ring', () => {
  const rank = (actor: Actor, types: string[], drill: string | null = null) =>
    rankOf({ actor, commands: types.map((type) => ({ type, payload: {} })) }, drill);

  it('is by who waits: people, moments, courses, imports; a drill stands before nobody', () => {
    const ranks = [
      rank(officer, ['accept']),
      rank(courseActor, ['passMoment', 'passMoment']),
      rank(courseActor, ['passMoment', 'notePart']),
      rank(platformActor, ['register']),
    ];
    expect(new Set(ranks).size).toBe(4);
    expect(rank(publicActor, ['evaluate'])).toBe(ranks[0]);
    expect(rank(officer, ['accept'], 'drill-1')).toBe(ranks[3]);
  });
});

describe('what one transaction writes', () => {
  const wallMs = Date.parse('2026-08-05T03:00:00.000Z');
  const found = (petition: PetitionInMemory, personVersion = 1) => ({
    ...{ version: petition.dossier.version, personVersion, standing: JSON.stringify(petition.standing()) },
    ...{ openedMs: Date.parse('2026-08-03T01:00:00.000Z'), actedMs: Date.parse('2026-08-03T02:00:00.000Z') },
  });
  const written = (
    petition: PetitionInMemory,
    does: (petition: PetitionInMemory) => unknown,
    more: Partial<RecordParts> = {},
  ) => {
    const change = act(petition, does);
    return recordOf({
      ...change,
      ...{ kind, rulePack: 'pack-1', drillId: null, receiptCodeHash: null, headHash: Buffer.from('ff', 'hex') },
      ...{ bodies: change.facts.map(({ type }) => type), hashes: change.facts.map(({ seq }) => Buffer.from([seq])) },
      opened: { found: null, wallMs } as unknown as RecordParts['opened'],
      input: { actor: officer, key: 'k1', commands: [] } as unknown as RecordParts['input'],
      standing: petition.standing(),
      ...more,
    });
  };

  it('is a new case with its facts, its row and its answer', () => {
    const { record, outcome } = written(aPetition(), (one) => one.registered());
    expect(record).toMatchObject({
      ...{
        isNew: true,
        table: 'petition',
        principal: officer.principal,
        key: 'k1',
        texts: [],
        parties: [],
        receipts: [],
      },
      case: {
        ...{
          kind: 'petition',
          number: '信2026-000001',
          version: 1,
          person_version: 1,
          is_open: true,
          phase: 'registered',
        },
        ...{
          next_moment_at: '2026-08-13T01:00:00.000Z',
          head_hash: String.raw`\xff`,
          rule_pack: 'pack-1',
          drill_id: null,
        },
        ...{ opened_at: '2026-08-03T01:00:00.000Z', acted_at: '2026-08-03T01:00:00.000Z' },
        recorded_at: '2026-08-05T03:00:00.000Z',
      },
      facts: [{ seq: 1, type: 'registered', office_id: 'bureau', body: 'registered', hash: String.raw`\x01` }],
    });
    const answer = { version: 1, facts: [{ seq: 1, type: 'registered', at: '2026-08-03T01:00:00.000Z' }] };
    expect(outcome).toMatchObject({ ...answer, isRepeat: false, number: '信2026-000001' });
    expect(JSON.parse(record.answer)).toMatchObject(answer);
  });

  it('is texts, parties and a receipt where the command brought them', () => {
    const input = {
      ...{ actor: publicActor, key: 'k', commands: [], texts: [{ ref: { digest: 'd', chars: 1 }, body: 'x' }] },
      parties: [
        {
          ref: { party: 'p1', digest: 'd' },
          keyId: 'k1',
          cipher: 'c',
          nameIndex: 'n',
          phoneIndex: null,
          idNumberIndex: null,
        },
      ],
    } as unknown as RecordParts['input'];
    const more = { input, receiptCodeHash: Buffer.from('0a', 'hex') };
    const { record } = written(aPetition(), (one) => one.registered(), more);
    const id = '00000000-0000-4000-8000-000000000001';
    expect(record).toMatchObject({
      texts: [{ case_id: id, digest: 'd', body: 'x' }],
      parties: [
        {
          case_id: id,
          party: 'p1',
          digest: 'd',
          key_id: 'k1',
          cipher: 'c',
          name_index: 'n',
          phone_index: null,
          id_number_index: null,
        },
      ],
      receipts: [{ number: '信2026-000001', case_id: id, code_hash: String.raw`\x0a` }],
    });
  });

  it.each<[what: string, does: (one: PetitionInMemory) => unknown, personVersion: number]>([
    ['a warning disturbs nobody', (one) => one.until('2026-08-14'), 1],
    ['an act of a person does', (one) => one.notified(), 3],
    ['an act of the petitioner does', (one) => one.act('addMaterial', { material: text('m') }, publicActor), 3],
  ])('says of which version a person has to know: %s', (_what, does, personVersion) => {
    const petition = aPetition().registered().referred();
    const opened = { found: found(petition), wallMs } as unknown as RecordParts['opened'];
    expect(written(petition, does, { opened }).record.case).toMatchObject({ person_version: personVersion });
  });

  it('says so of a change of phase by the course too, and keeps when the case was opened', () => {
    const petition = aPetition().registered();
    const opened = { found: { ...found(petition), standing: JSON.stringify({ phase: 'earlier' }) }, wallMs };
    const does = (one: PetitionInMemory) => one.until('2026-08-14');
    const { record } = written(petition, does, { opened: opened as unknown as RecordParts['opened'] });
    expect(record).toMatchObject({ isNew: false });
    expect(record.case).toMatchObject({
      ...{ person_version: 2, opened_at: '2026-08-03T01:00:00.000Z', acted_at: '2026-08-13T01:00:00.000Z' },
    });
    const nothing = written(petition, () => undefined, { opened: opened as unknown as RecordParts['opened'] });
    expect(nothing.record.case).toMatchObject({ acted_at: '2026-08-03T02:00:00.000Z' });
    expect(nothing.record.facts).toEqual([]);
    expect(petition.facts.length).toBe(2);
  });
});
