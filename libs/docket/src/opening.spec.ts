import { describe, expect, it } from '@jest/globals';
import { as, type CaseId } from '#libs/kernel';
import type { AnyKind } from '#libs/kind';
import { petitionKind } from '#libs/petition';
import { chainStart } from './chain.js';
import { derivedCaseId } from './derived-id.js';
import { isPart, partIdOf, startOf } from './opening.js';
import { stateKept } from './stored-state.js';

const kind = petitionKind as unknown as AnyKind;
const self = () => ({ causes: [null], isNecessary: false, outcome: null });
const partKind: AnyKind = { ...kind, name: 'visit', prefix: null, parts: { access: 'withParent', self } };
const caseId = as<CaseId>('00000000-0000-4000-8000-000000000001');
const parentId = as<CaseId>('00000000-0000-4000-8000-000000000002');
const [wallMs, hourMs] = [Date.parse('2026-12-31T15:30:00.000Z'), 3_600_000];
const world = { rulesFor: (procedure: string, jurisdiction: string) => ({ version: `${procedure}.${jurisdiction}` }) };
const parent = {
  kind: 'petition',
  number: '信2026-000417',
  jurisdiction: 'CN-5329',
  drillId: 'd1',
  through: ['x'],
  room: null,
};

type Input = Parameters<typeof startOf>[1];
function start(of: AnyKind, more: object, opened: object = {}) {
  const around = { world, isMadeUp: false, commands: [], caseId };
  const door = { found: null, parent: null, wallMs, offsetMs: 0, freshNumber: 7, ...opened };
  return startOf(of, { ...around, opened: door, ...more } as unknown as Input);
}
const ofParent = { parent: { kind: 'petition', caseId: parentId }, name: 'a' };
const refused = (code: string, more: object = {}) => expect.objectContaining({ code: `docket.${code}`, ...more });

describe('a case that begins', () => {
  it('has the number of its year, the pack of its place, and nothing before it', () => {
    const { dossier, ...more } = start(kind, { opening: { jurisdiction: 'CN-5329' } });
    expect(dossier).toMatchObject({
      ...{ id: caseId, kind: 'petition', version: 0, number: '信2026-000007', isDrill: false, jurisdiction: 'CN-5329' },
      ...{ clocks: [], parent: null },
    });
    expect(more).toEqual({ parent: null, rulePack: 'petition.CN-5329', drillId: null, headHash: chainStart });
  });

  it('in a drill is numbered apart, by the year of the drill', () => {
    const opening = { jurisdiction: 'CN', drillId: 'd1' };
    const { dossier, drillId } = start(kind, { opening }, { offsetMs: hourMs });
    expect([dossier.number, dossier.isDrill, drillId]).toEqual(['演信2027-000007', true, 'd1']);
  });

  it('that is made up is numbered in the year that it tells of', () => {
    const told = { opening: { jurisdiction: 'CN' }, commands: [{ at: '2024-05-01T00:00:00.000Z' }] };
    expect(start(kind, { ...told, isMadeUp: true }).dossier.number).toBe('信2024-000007');
    expect(start(kind, told).dossier.number).toBe('信2026-000007');
  });

  it('is not there without an opening', () => {
    expect(() => start(kind, { opening: undefined })).toThrow(refused('no_such_case', { kind: 'not_found' }));
  });
});

describe('a part that begins', () => {
  it('has the place, the drill and the number of its parent, and what access hangs on', () => {
    const { dossier, parent: of } = start(partKind, { opening: ofParent }, { parent });
    expect(dossier).toMatchObject({ number: '信2026-000417-7', jurisdiction: 'CN-5329', isDrill: true });
    expect(of).toEqual({ kind: 'petition', caseId: parentId, name: 'a', through: ['x', parentId] });
  });

  it('as a room has its name in its number, and no ordinal', () => {
    const room: AnyKind = { ...partKind, parts: { access: 'withParent' } };
    expect(start(room, { opening: ofParent }, { parent }).dossier.number).toBe('信2026-000417-a');
  });

  it('is apart as a room, and as what lies in one', () => {
    const room: AnyKind = { ...partKind, parts: { access: 'withParent' } };
    const own = start(room, { opening: ofParent }, { parent });
    expect(own.parent?.room).toBe(own.dossier.id);
    const inOne = { parent: { ...parent, room: 'r' } };
    expect(start(partKind, { opening: ofParent }, inOne).parent?.room).toBe('r');
    expect(start(partKind, { opening: ofParent }, { parent }).parent).not.toHaveProperty('room');
  });

  it('lies in a room and stands by itself: whoever it names sees it, though they do not sit there', () => {
    const inOne = start({ ...partKind, parts: {} }, { opening: ofParent }, { parent: { ...parent, room: 'r' } });
    expect(inOne.parent?.room).toBe(inOne.dossier.id);
  });

  it('of a kind that is seen by itself hangs on nobody', () => {
    const { parent: of } = start({ ...partKind, parts: {} }, { opening: ofParent }, { parent });
    expect(of?.through).toEqual([]);
  });

  it('has a parent that is there, of the kind that it names', () => {
    expect(() => start(partKind, { opening: ofParent })).toThrow(refused('no_such_case'));
    const other = { ...parent, kind: 'supervision' };
    expect(() => start(partKind, { opening: ofParent }, { parent: other })).toThrow(refused('no_such_case'));
  });

  it('in a made-up past takes its place as it is told', () => {
    const opening = { ...ofParent, jurisdiction: 'CN-53' };
    const { dossier, parent: of, drillId } = start({ ...partKind, prefix: '访' }, { opening, isMadeUp: true });
    expect([dossier.jurisdiction, dossier.isDrill, drillId, of?.through]).toEqual(['CN-53', false, null, [parentId]]);
    expect(() => start(partKind, { opening, isMadeUp: true })).toThrow('needs a parent');
    expect(() => start(partKind, { opening: ofParent, isMadeUp: true })).toThrow(refused('no_such_case'));
  });

  it('follows from its parent, its kind and its name', () => {
    expect(partIdOf(parentId, { kind: 'visit', name: 'a' })).toBe(derivedCaseId(parentId, 'visit/a'));
    expect([isPart(undefined), isPart({ jurisdiction: 'CN' }), isPart(ofParent as never)]).toEqual([
      false,
      false,
      true,
    ]);
    // Fixed for ever: what was derived before is derived again.
    expect(derivedCaseId('parent', 'supervision', 'town-binju')).toBe('e8e874c8-52f4-52e1-8a56-2901d17fc9c6');
  });
});

describe('a case that stands', () => {
  const found = (more: object = {}) => ({
    ...{ kind: 'petition', number: '信2026-000001', version: 3, jurisdiction: 'CN', drillId: null, rulePack: 'pack-1' },
    ...{
      headHash: chainStart,
      state: stateKept(JSON.stringify({ clocks: [], parent: { caseId: parentId } })),
      ...more,
    },
  });

  it('is as its row has it, under the pack that it was pinned to', () => {
    const { dossier, ...more } = start(kind, {}, { found: found() });
    expect(dossier).toMatchObject({ id: caseId, version: 3, number: '信2026-000001', isDrill: false });
    expect(more).toMatchObject({ parent: null, rulePack: 'pack-1', drillId: null });
    expect(start(kind, {}, { found: found({ drillId: 'd1' }) }).dossier.isDrill).toBe(true);
  });

  it('is not there as another kind, nor as a part of another case', () => {
    expect(() => start(kind, {}, { found: found({ kind: 'supervision' }) })).toThrow(refused('no_such_case'));
    expect(start(kind, { opening: ofParent }, { found: found() }).dossier.version).toBe(3);
    const opening = { ...ofParent, parent: { kind: 'petition', caseId } };
    expect(() => start(kind, { opening }, { found: found() })).toThrow(
      refused('other_parent', { kind: 'conflict', details: { case: caseId } }),
    );
  });
});

describe('a case of a kind that is counted by office and year', () => {
  const offices = { get: (id: string) => ({ name: { zh: `${id}名` } }) };
  const ofOffices: AnyKind = {
    ...kind,
    numberSeries: ({ actor, command }, tree) => `${tree.get(actor.office!)!.name.zh}${command.type}`,
  };
  const began = { actor: { kind: 'person', office: '白杨乡' }, commands: [{ type: '调', payload: {} }] };
  const numbered = (more: object, opened: object = {}) =>
    start(ofOffices, { world: { ...world, offices }, ...began, ...more }, { freshNumber: 17, ...opened }).dossier
      .number;

  it('is numbered by them', () => {
    expect(numbered({ opening: { jurisdiction: 'CN' } })).toBe('（2026）白杨乡名调字第17号');
  });

  it('in a drill says so, and a part has a number of its own too', () => {
    expect(numbered({ opening: { jurisdiction: 'CN', drillId: 'd1' } }, { offsetMs: hourMs })).toBe(
      '演（2027）白杨乡名调字第17号',
    );
    expect(numbered({ opening: ofParent }, { parent: { ...parent, drillId: null } })).toBe(
      '（2026）白杨乡名调字第17号',
    );
  });
});
