import { describe, expect, it } from '@jest/globals';
import { centre, JointInMemory, ofOffice } from '../../../test/support/a-joint.js';
import { courseOf, text } from '../../../test/support/law.js';
import { as, type CaseId } from '#libs/kernel';
import { drawOrder } from '#libs/draw';
import type { JointCommands } from './index.js';

const candidates = ['e1', 'e2', 'e3', 'e4', 'e5', 'e6'];
const freeze = (change: Partial<JointCommands['freezeDraw']> = {}): JointCommands['freezeDraw'] => ({
  ...{ speciality: 'water', count: 2, candidates, excluded: [{ expert: 'e7', because: 'recused' }], reasons: null },
  ...change,
});
const own = courseOf(as<CaseId>('00000000-0000-4000-8000-0000000000bb'));
const frozen = (change: Partial<JointCommands['freezeDraw']> = {}) =>
  new JointInMemory().led().act('freezeDraw', freeze(change));
const orderOf = (one: JointInMemory) => one.state.draws[0]?.order ?? [];
const answers = (one: JointInMemory, expert: string, isAccepted: boolean) =>
  one.act('answerDraw', { draw: 1, expert, isAccepted });

describe('experts', () => {
  it('are drawn by the step that follows the freeze, by its seed, once', () => {
    const one = frozen();
    expect(one.joint.types().slice(-2)).toEqual(['drawFrozen', 'expertsDrawn']);
    const [drawn] = one.joint.all('expertsDrawn') as unknown as JointCommands['draw'][];
    expect(drawn?.order).toEqual(drawOrder(drawn?.seed ?? '', candidates));
    expect(one.joint.all('expertsDrawn')[0]).toMatchObject({ called: orderOf(one).slice(0, 2) });
    expect(one.joint.duties()).toContain('answerDraw@centre');
  });

  it('are drawn from what was frozen and from nobody else, and by no person', () => {
    const one = new JointInMemory().led();
    one.joint.act('freezeDraw', freeze(), centre);
    const draw = { draw: 1, seed: '0'.repeat(64), order: candidates };
    expect(one.joint.refusal('draw', draw, centre).code).toBe('office.not_permitted');
    for (const order of [candidates.slice(1), [...candidates.slice(1), 'e9'], [...candidates, 'e9']]) {
      expect(one.joint.refusal('draw', { ...draw, order }, own).code).toBe('joint.order_of_others');
    }
    expect(one.joint.refusal('draw', { ...draw, draw: 2 }, own).code).toBe('joint.draw_unknown');
  });

  it('who decline, or are silent for a working day, are followed by the next in the order', () => {
    const one = frozen();
    const [first = '', second = '', third = '', fourth = ''] = orderOf(one);
    answers(one, first, false);
    expect(one.joint.all('expertsCalled')).toEqual([{ draw: 1, called: [third], clock: 'RM-EXPERT/2' }]);
    answers(one, third, true);
    one.until('2026-08-06');
    expect(one.joint.all('expertsSilent')).toEqual([{ draw: 1, experts: [second], clock: 'RM-EXPERT/2' }]);
    expect(one.joint.all('expertsCalled')[1]).toEqual({ draw: 1, called: [fourth], clock: 'RM-EXPERT/3' });
    answers(one, fourth, true);
    expect(one.joint.duties()).not.toContain('answerDraw@centre');
    expect(one.joint.refusal('answerDraw', { draw: 1, expert: first, isAccepted: true }, centre).code).toBe(
      'joint.expert_not_called',
    );
  });

  it('of two draws have each their own time', () => {
    const one = frozen()
      .on('2026-08-04')
      .act('freezeDraw', freeze({ speciality: 'land' }))
      .until('2026-08-05');
    expect(one.joint.all('expertsSilent').map(({ draw, clock }) => [draw, clock])).toEqual([[1, 'RM-EXPERT/1']]);
    expect(one.state.draws[1]?.called.map(({ isAccepted }) => isAccepted)).toEqual([null, null]);
  });

  it('are drawn again only with a reason, and named only where too few are left', () => {
    const one = frozen();
    expect(one.joint.refusal('freezeDraw', freeze(), centre).code).toBe('joint.reasons_missing');
    const named = { speciality: 'water', experts: ['x1'], reasons: text('reasons') };
    expect(one.joint.refusal('nameExperts', named, centre).code).toBe('joint.pool_large_enough');
    for (const expert of orderOf(one)) answers(one, expert, false);
    expect(one.joint.duties()).not.toContain('answerDraw@centre');
    expect(one.act('nameExperts', named).state.named).toEqual([{ speciality: 'water', experts: ['x1'] }]);
    one.act('freezeDraw', freeze({ reasons: text('again') }));
    expect(one.joint.all('expertsDrawn')).toHaveLength(2);
  });

  it('of a pool that is too small are named by the centre with its reason', () => {
    const one = new JointInMemory().led();
    const small = freeze({ count: 7 });
    expect(one.joint.refusal('freezeDraw', small, centre)).toMatchObject({
      ...{ code: 'joint.pool_too_small', details: { count: 7, found: 6 } },
    });
    expect(one.joint.refusal('freezeDraw', freeze({ count: 0 }), centre).code).toBe('joint.pool_too_small');
    expect(one.joint.refusal('freezeDraw', freeze({ candidates: ['e1', 'e1', 'e2'] }), centre).code).toBe(
      'joint.pool_too_small',
    );
    const none = { speciality: 'water', experts: [], reasons: text('reasons') };
    expect(one.joint.refusal('nameExperts', none, centre).code).toBe('joint.pool_too_small');
    const named = { ...none, experts: ['x1', 'x2'] };
    expect(one.joint.refusal('nameExperts', named, ofOffice('dept-water')).code).toBe('office.not_permitted');
    expect(one.act('nameExperts', named).state.named).toHaveLength(1);
  });

  it('who are excluded are no candidates, and a pool below five is said beforehand', () => {
    const one = new JointInMemory().led();
    const excluded = [{ expert: 'e2', because: 'of_party' as const }];
    expect(one.joint.refusal('freezeDraw', freeze({ excluded }), centre).code).toBe('joint.candidate_excluded');
    const warned = (payload: JointCommands['freezeDraw']) =>
      one.joint.kind.warnings?.(one.joint.dossier, { type: 'freezeDraw', payload }, one.joint.context(centre));
    expect(warned(freeze())).toEqual([]);
    expect(warned(freeze({ candidates: ['e1', 'e2', 'e3'] }))).toEqual([
      { code: 'joint.pool_below_least', details: { least: 5, found: 4 } },
    ]);
    expect(
      one.joint.kind.warnings?.(one.joint.dossier, { type: 'meet', payload: {} }, one.joint.context(centre)),
    ).toEqual([]);
  });

  it('are nobody before a lead stands', () => {
    const one = new JointInMemory().opened().proposed();
    expect(one.joint.refusal('freezeDraw', freeze(), centre).code).toBe('joint.lead_not_settled');
  });
});
