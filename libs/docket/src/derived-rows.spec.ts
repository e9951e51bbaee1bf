import { describe, expect, it } from '@jest/globals';
import { as, type Actor, type Instant } from '#libs/kernel';
import type { AnyKind } from '#libs/kind';
import { petitionKind } from '#libs/petition';
import { aPetition, officer } from '../../../test/support/a-petition.js';
import type { PetitionInMemory } from '../../../test/support/a-petition.js';
import { day, office, person, text } from '../../../test/support/law.js';
import { derivedRows, readRow, referenceColumns, type CaseChange } from './derived-rows.js';

const kind = petitionKind as unknown as AnyKind;
const at = as<Instant>('2026-08-04T01:00:00.000Z');

/** What one act did, as the door has it. */
function act(petition: PetitionInMemory, does: (petition: PetitionInMemory) => unknown) {
  const [before, known] = [petition.dossier, petition.facts.length];
  does(petition);
  return { before, after: petition.dossier, facts: petition.facts.slice(known) };
}

describe('the rows beside the facts', () => {
  it('of a first act are its clocks, its duties and who may see the case', () => {
    const { clocks, duties, access, parts } = derivedRows(
      act(aPetition(), (one) => one.registered()),
      {},
    );
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
        ...{ met_at: null, met_on: null, breached_at: null, breaches: 0, look: null, looked_at: null },
        ...{ ended_at: null, ended_as: null },
      },
    ]);
    expect(duties).toEqual([
      {
        ...{ case_id: '00000000-0000-4000-8000-000000000001', id: 'refer/1', clock_id: 'XF-02/1', claim: 'c1' },
        ...{ office_id: 'bureau', capacity: null, what: 'refer', lapses: false, is_personal: false },
        opened_at: '2026-08-03T01:00:00.000Z',
        ...{ raw_due_on: '2026-08-18', legal_due_on: '2026-08-18', legal_due_at: '2026-08-18T16:00:00.000Z' },
        ...{ provisional: false, closed_at: null, closed_as: null, is_past: false },
      },
    ]);
    expect(access).toEqual([
      {
        ...{ case_id: '00000000-0000-4000-8000-000000000001', office_id: 'bureau', account: '', reason: 'registrar' },
        ...{
          granted_at: '2026-08-03T01:00:00.000Z',
          ended_at: null,
          unseen_by: null,
          is_kept: false,
          through: null,
          room: null,
          held: null,
        },
      },
    ]);
    expect(parts).toEqual([]);
  });

  const duties = (petition: PetitionInMemory, does: (petition: PetitionInMemory) => unknown) =>
    derivedRows(act(petition, does), {}).duties.map(({ id, closed_as, closed_at }) => [
      id,
      closed_as,
      closed_at?.slice(0, 10) ?? null,
    ]);

  it('of an act with a stated date say when it was done', () => {
    const change = act(aPetition().registered().referred(), (one) => one.on('2026-08-12').notified('2026-08-05'));
    const rows = derivedRows(change, {});
    expect(rows.clocks.map(({ id, met_on }) => [id, met_on])).toEqual([
      ['XF-07/1', '2026-08-05'],
      ['XF-08/1', null],
    ]);
    expect(rows.duties.map(({ id, closed_as, lapses }) => [id, closed_as, lapses])).toEqual([
      ['notify/1', 'done', false],
      ['objectOrTakeOn/1', 'lapsed', true],
    ]);
  });

  it('of what an import tells are past, and of what anybody else does they are not', () => {
    const change = act(aPetition().registered().referred(), (one) => one.on('2026-08-05').notified());
    const told = (principal: string, recordedAt: string) => {
      const facts = change.facts.map(
        (fact) =>
          ({ ...fact, recordedAt, actor: { kind: 'platform', principal } }) as unknown as (typeof change.facts)[number],
      );
      return derivedRows({ ...change, facts }, {}).duties.map(({ id, is_past }) => [id, is_past]);
    };
    expect(told('import', '2026-11-02T01:00:00.000Z')).toEqual([['notify/1', true]]);
    expect(told('import-trial', '2026-08-05T15:00:00.000Z')).toEqual([['notify/1', false]]);
    expect(told('demo', '2026-11-02T01:00:00.000Z')).toEqual([['notify/1', false]]);
  });

  it('are only those that changed: the clock that was met and its duty', () => {
    const change = act(aPetition().registered().referred(), (one) => one.on('2026-08-05').notified());
    const rows = derivedRows(change, {});
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
      ['approveOpinion/1', 'done', '2026-08-03'],
    ]);
    const asked = aPetition().registered().referred().notified().accepted();
    asked.act('askExtension', { days: 10, reason: text('r') }, officer).on('2026-08-04');
    expect(
      duties(asked, (one) =>
        one.act('refuseExtension', { reason: text('no') }, { ...officer, capacity: 'head', principal: 'h' } as Actor),
      ),
    ).toEqual([['approveExtension/1', 'done', '2026-08-04']]);
    expect(duties(aPetition().registered().referred(), (one) => one.withdrawn(officer))).toEqual([
      ['notify/1', 'dropped', '2026-08-03'],
      ['accept/1', 'dropped', '2026-08-03'],
      ['objectOrTakeOn/1', 'dropped', '2026-08-03'],
    ]);
    expect(
      duties(aPetition().registered().referred().objected(), (one) => one.on('2026-08-04').upheld('dept-water')),
    ).toEqual([
      ['notify/2', null, null],
      ['accept/2', null, null],
      ['objectOrTakeOn/2', null, null],
      ['notify/1', 'dropped', '2026-08-04'],
      ['accept/1', 'dropped', '2026-08-04'],
      ['ruleObjection/1', 'done', '2026-08-04'],
    ]);
  });

  it('of a duty move with its clock, and keep when it was opened', () => {
    const petition = aPetition().registered().referred().notified().accepted().on('2026-08-10');
    const rows = derivedRows(
      act(petition, (one) => one.extended(30)),
      {},
    ).duties;
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
    const government = person('county-government', 'officer');
    const petition = aPetition()
      .registered({ registrar: office('county-government') }, government)
      .on('2026-08-05');
    const transfer = { to: office('dept-water'), manner: 'transfer' as const, setOn: null, note: null };
    const rows = derivedRows(
      act(petition, (one) => one.act('refer', transfer, government)),
      {},
    ).access;
    expect(rows.map((row) => [row['office_id'], row['reason'], row['ended_at']])).toEqual([
      ['county-government', 'handler', '2026-08-05T01:00:00.000Z'],
      ['county-committee', 'superior', '2026-08-05T01:00:00.000Z'],
      ['county-government', 'referrer', null],
      ['dept-water', 'handler', null],
      ['county-government', 'superior', null],
    ]);
  });

  it('of a part are written when it announces itself, and when it ends', () => {
    const petition = aPetition().registered().until('2026-08-19');
    const [noted] = derivedRows(
      act(petition, (one) => one.supervised('bureau', 'XF-02/1')),
      {},
    ).parts;
    expect(noted).toEqual({
      ...{ case_id: petition.dossier.id, part_id: '00000000-0000-4000-8000-000000000002', kind: 'supervision' },
      ...{ name: 'bureau', is_necessary: false, causes: 1, noted_at: petition.at, ended_at: null, outcome: null },
    });
    const [over] = derivedRows(
      act(petition, (one) => one.supervisionEnded()),
      {},
    ).parts;
    expect(over).toMatchObject({ ended_at: petition.at, outcome: 'verified' });
    expect(
      derivedRows(
        act(petition, (one) => one.referred()),
        {},
      ).parts,
    ).toEqual([]);
  });

  it('refer to a parent and to what access hangs on, where there is one', () => {
    const { dossier } = aPetition().registered({ place: office('town-binju') });
    const title = { title_digest: 'digest-of-title', place: 'town-binju' };
    expect(referenceColumns(kind, dossier)).toEqual({ parent_id: null, through: null, room: null, ...title });
    const parent = { kind: 'petition', caseId: dossier.id, name: 'a', through: [] };
    expect(referenceColumns(kind, { ...dossier, parent })).toMatchObject({ parent_id: dossier.id, through: null });
    const through = [dossier.id];
    expect(referenceColumns(kind, { ...dossier, parent: { ...parent, through } })).toMatchObject({ through });
    const room = { ...dossier, parent: { ...parent, room: parent.caseId } };
    expect(referenceColumns(kind, room)).toMatchObject({ room: parent.caseId });
    expect(readRow(kind, dossier)).toMatchObject({
      case_id: dossier.id,
      number: '信2026-000001',
      is_drill: false,
      channel: 'letter',
    });
  });
});

describe('the row of a duty', () => {
  it('says when it was opened and closed by the fact that did it, among several of one transaction', () => {
    const change = act(aPetition(), (one) => {
      one.registered().on('2026-08-04').referred().on('2026-08-05').notified().on('2026-08-06').accepted();
    });
    const days = derivedRows(change, {}).duties.map(({ id, opened_at, closed_at }) => [
      ...[id, opened_at?.slice(0, 10), closed_at?.slice(0, 10)],
    ]);
    expect(days).toEqual([
      ['decide/1', '2026-08-06', undefined],
      ['refer/1', '2026-08-03', '2026-08-04'],
      ['notify/1', '2026-08-04', '2026-08-05'],
      ['accept/1', '2026-08-04', '2026-08-06'],
      ['objectOrTakeOn/1', '2026-08-04', '2026-08-06'],
    ]);
    const dropped = act(aPetition(), (one) => {
      one.registered().on('2026-08-04').referred().on('2026-08-05').objected().on('2026-08-06').upheld(null);
      one.on('2026-08-07').referred({ to: office('dept-water') });
    });
    const closed = derivedRows(dropped, {}).duties.map(({ id, closed_at, closed_as }) => [
      id,
      closed_at?.slice(0, 10),
      closed_as,
    ]);
    expect(closed).toContainEqual(['notify/1', '2026-08-06', 'dropped']);
    expect(closed).toContainEqual(['refer/2', '2026-08-07', 'done']);
    const asked = act(aPetition().registered().referred().notified().accepted(), (one) => {
      one.on('2026-08-04').act('askExtension', { days: 10, reason: text('r') }, officer);
      one.on('2026-08-05').act('approveExtension', {}, { ...officer, capacity: 'head', principal: 'h' } as Actor);
      one.on('2026-08-06').act('noticeExtension', { servedOn: day('2026-08-06'), manner: 'post' }, officer);
    });
    const steps = derivedRows(asked, {}).duties.map(({ id, opened_at, closed_at }) => [
      id,
      opened_at?.slice(0, 10),
      closed_at?.slice(0, 10),
    ]);
    expect(steps).toContainEqual(['approveExtension/1', '2026-08-04', '2026-08-05']);
    expect(steps).toContainEqual(['noticeExtension/1', '2026-08-05', '2026-08-06']);
  });

  it('is closed by its own word, whatever another one is closed as', () => {
    const { dossier } = aPetition().registered().referred();
    const [notify, ...met] = dossier.duties;
    const done = {
      ...dossier,
      duties: [],
      clocks: dossier.clocks.map((clock) => ({ ...clock, metAt: clock.metAt ?? at })),
    };
    const changes = [{ change: 'close', id: notify?.id, as: 'dropped' }];
    const meets = met.map(({ clock }) => ({ change: 'meet', id: clock }));
    const fact = {
      at,
      recordedAt: at,
      actor: officer,
      duties: changes,
      clocks: meets,
    } as unknown as CaseChange['facts'][number];
    expect(
      derivedRows({ before: dossier, after: done, facts: [fact] }, {}).duties.map(({ id, closed_as }) => [
        id,
        closed_as,
      ]),
    ).toEqual([
      ['notify/1', 'dropped'],
      ['accept/1', 'done'],
      ['objectOrTakeOn/1', 'done'],
    ]);
  });

  it('is provisional with its clock', () => {
    const late = aPetition().on('2026-12-25');
    expect(
      derivedRows(
        act(late, (one) => one.registered()),
        {},
      ).duties,
    ).toMatchObject([{ id: 'refer/1', provisional: true }]);
  });
});
