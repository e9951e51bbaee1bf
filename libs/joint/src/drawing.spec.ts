import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { centre, JointInMemory, ofOffice } from '../../../test/support/a-joint.js';
import { courseOf, text } from '../../../test/support/law.js';
import { as, canonicalJson, type CaseId } from '#libs/kernel';
import { drawOrder, holdDraw, verifyDraw } from '#libs/draw';
import { bookedExperts, jointKind, type JointCommands } from './index.js';

const candidates = ['e1', 'e2', 'e3', 'e4', 'e5', 'e6'];
type Freeze = JointCommands['freezeDraw'];
type Speciality = Freeze['speciality'];
const freeze = (change: Partial<Freeze> = {}): Freeze => ({
  ...{ speciality: 'water', count: 2, candidates, reasons: null },
  excluded: [{ expert: 'e7', because: 'recused', reasons: text('of kin') }],
  salt: '0'.repeat(32),
  ...change,
});
const own = courseOf(as<CaseId>('00000000-0000-4000-8000-0000000000bb'));
const frozen = (change: Partial<Freeze> = {}) => new JointInMemory().led().act('freezeDraw', freeze(change));
const orderOf = (one: JointInMemory) => one.state.draws[0]?.order ?? [];
const answers = (one: JointInMemory, expert: string, isAccepted: boolean) =>
  one.act('answerDraw', { draw: 1, expert, isAccepted, words: text('words') });
const naming = (experts: readonly string[], speciality: Speciality = 'water') => ({
  ...{ speciality, experts, reasons: text('reasons') },
});

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
    expect(
      one.joint.refusal('answerDraw', { draw: 1, expert: first, isAccepted: true, words: null }, centre).code,
    ).toBe('joint.expert_not_called');
  });

  it('of two draws have each their own time', () => {
    const one = frozen()
      .on('2026-08-04')
      .act('freezeDraw', freeze({ speciality: 'land' }))
      .until('2026-08-05');
    expect(one.joint.all('expertsSilent').map(({ draw, clock }) => [draw, clock])).toEqual([[1, 'RM-EXPERT/1']]);
    expect(one.state.draws[1]?.called.map(({ isAccepted }) => isAccepted)).toEqual([null, null]);
  });

  it('decline in their own words alone, since whoever records it knows who comes next', () => {
    const one = frozen();
    const [expert = ''] = orderOf(one);
    const declined = { draw: 1, expert, isAccepted: false, words: null };
    expect(one.joint.refusal('answerDraw', declined, centre)).toMatchObject({
      ...{ code: 'joint.reasons_missing', details: { expert } },
    });
  });

  it('are drawn again only where too few have taken it, with a reason, once the draw before has come to its end', () => {
    const full = frozen();
    for (const expert of orderOf(full).slice(0, 2)) answers(full, expert, true);
    expect(full.joint.refusal('freezeDraw', freeze({ reasons: text('again') }), centre).code).toBe('joint.draw_full');
    const one = frozen();
    expect(one.joint.refusal('freezeDraw', freeze({ reasons: text('again') }), centre).code).toBe(
      'joint.draw_under_way',
    );
    for (const [at, expert] of orderOf(one).entries()) answers(one, expert, at === 0);
    expect(one.joint.refusal('freezeDraw', freeze(), centre).code).toBe('joint.reasons_missing');
    // A word of the register: another spelling would be another draw without a reason.
    for (const speciality of ['water ', '水利', 'Water']) {
      const spelt = freeze({ speciality: speciality as Speciality });
      expect(one.joint.refusal('freezeDraw', spelt, centre).code).toBe('joint.speciality_unknown');
    }
    one.act('freezeDraw', freeze({ reasons: text('again') }));
    expect(one.joint.all('expertsDrawn')).toHaveLength(2);
  });

  it('are named by the centre only beside a pool of which all were asked, and as many as are missing', () => {
    const none = new JointInMemory().led();
    expect(none.joint.refusal('nameExperts', naming(['x1']), centre).code).toBe('joint.draw_missing');
    const one = frozen();
    expect(one.joint.refusal('nameExperts', naming(['x1']), centre)).toMatchObject({
      ...{ code: 'joint.pool_large_enough', details: { missing: 0 } },
    });
    const [first = '', ...others] = orderOf(one);
    answers(one, first, true);
    expect(one.joint.refusal('nameExperts', naming(['x1']), centre).code).toBe('joint.pool_large_enough');
    for (const expert of others) answers(one, expert, false);
    expect(one.joint.duties()).not.toContain('answerDraw@centre');
    expect(one.joint.refusal('nameExperts', naming(['x1'], 'land'), centre).code).toBe('joint.draw_missing');
    expect(one.joint.refusal('nameExperts', naming(['x1', 'x2']), centre)).toMatchObject({
      ...{ code: 'joint.pool_large_enough', details: { missing: 1 } },
    });
    expect(one.joint.refusal('nameExperts', naming([first]), centre).code).toBe('joint.expert_already');
    expect(one.joint.refusal('nameExperts', naming(['e7']), centre).code).toBe('joint.candidate_excluded');
    expect(one.joint.refusal('nameExperts', naming([]), centre).code).toBe('joint.count_missing');
    expect(one.joint.refusal('nameExperts', naming(['x1']), ofOffice('dept-water')).code).toBe('office.not_permitted');
    expect(one.act('nameExperts', naming(['x1'])).state.named).toEqual([{ draw: 1, experts: ['x1'] }]);
    expect(one.joint.refusal('nameExperts', naming(['x2']), centre).code).toBe('joint.pool_large_enough');
  });

  it('of a pool that is too small are all drawn, and whoever is missing is named beside them', () => {
    const one = frozen({ count: 3, candidates: ['e1', 'e2'] });
    for (const expert of orderOf(one)) answers(one, expert, true);
    expect(one.joint.refusal('nameExperts', naming(['x1', 'x2']), centre).code).toBe('joint.pool_large_enough');
    expect(one.act('nameExperts', naming(['x1'])).state.named).toHaveLength(1);
    const empty = frozen({ candidates: [] });
    expect([empty.joint.types().at(-1), empty.standing.detail]).toMatchObject(['drawFrozen', { draw: null }]);
    expect(empty.act('nameExperts', naming(['x1', 'x2'])).state.named).toHaveLength(1);
    expect(empty.joint.refusal('freezeDraw', freeze({ count: 0, speciality: 'land' }), centre).code).toBe(
      'joint.count_missing',
    );
  });

  it('who are recused or drop out are followed by the next, and are not named again', () => {
    const one = frozen({ candidates: ['e1', 'e2', 'e3'] });
    const [first = '', second = '', third = ''] = orderOf(one);
    const released = { draw: 1, expert: first, reasons: text('recused') };
    expect(one.joint.refusal('releaseExpert', released, centre).code).toBe('joint.expert_not_called');
    answers(answers(one, first, true), second, true);
    expect(one.joint.refusal('releaseExpert', released, ofOffice('dept-water')).code).toBe('office.not_permitted');
    one.act('releaseExpert', released);
    expect(one.joint.all('expertsCalled')).toMatchObject([{ called: [third] }]);
    expect(one.joint.duties()).toContain('answerDraw@centre');
    expect(one.joint.refusal('releaseExpert', released, centre).code).toBe('joint.expert_not_called');
    answers(one, third, false);
    expect(one.joint.refusal('nameExperts', naming([first]), centre).code).toBe('joint.expert_already');
    expect(one.act('nameExperts', naming(['x1'])).state.named).toHaveLength(1);
  });

  it('whom the centre has named are released as well, and another one is named in that place', () => {
    const one = frozen({ candidates: ['e1'] });
    answers(one, 'e1', true).act('nameExperts', naming(['x1']));
    const released = { draw: 1, expert: 'x1', reasons: text('recused') };
    expect(one.joint.refusal('releaseExpert', released, ofOffice('dept-water')).code).toBe('office.not_permitted');
    one.act('releaseExpert', released);
    expect([bookedExperts(one.state), one.joint.refusal('releaseExpert', released, centre).code]).toEqual([
      ...[['e1'], 'joint.expert_not_called'],
    ]);
    expect(one.joint.refusal('nameExperts', naming(['x1']), centre).code).toBe('joint.expert_already');
    one.act('nameExperts', naming(['x2']));
    expect([bookedExperts(one.state), holdDraw(one.recordOf(1), one.links()).findings]).toEqual([['e1', 'x2'], []]);
  });

  it('are ids of the register, each once, so that anybody can hash them line by line', () => {
    const one = new JointInMemory().led();
    for (const bad of ['', 'e1\ne2', 'e 1', 'e1\r']) {
      const code = one.joint.refusal('freezeDraw', freeze({ candidates: ['e3', bad] }), centre).code;
      expect([bad, code]).toEqual([bad, 'joint.expert_unreadable']);
    }
    const twice = freeze({ candidates: ['e1', 'e1', 'e2'] });
    expect(one.joint.refusal('freezeDraw', twice, centre).code).toBe('joint.expert_already');
  });

  it('who are excluded are no candidates, and a pool below five is said beforehand', () => {
    const one = new JointInMemory().led();
    const excluded = [{ expert: 'e2', because: 'of_party' as const, reasons: null }];
    expect(one.joint.refusal('freezeDraw', freeze({ excluded }), centre).code).toBe('joint.candidate_excluded');
    // And in another draw, of whatever speciality.
    const other = freeze({ speciality: 'land', candidates: ['e7', 'e8'], excluded: [] });
    expect(frozen().joint.refusal('freezeDraw', other, centre).code).toBe('joint.candidate_excluded');
    const warned = (payload: Freeze) =>
      one.joint.kind.warnings?.(one.joint.dossier, { type: 'freezeDraw', payload }, one.joint.context(centre));
    expect(warned(freeze())).toEqual([]);
    expect(warned(freeze({ candidates: ['e1', 'e2', 'e3'] }))).toEqual([
      { code: 'joint.pool_below_least', details: { least: 5, found: 4 } },
    ]);
    expect(
      one.joint.kind.warnings?.(one.joint.dossier, { type: 'meet', payload: {} }, one.joint.context(centre)),
    ).toEqual([]);
  });

  it('cannot be steered by how lists are given, nor tried out before', () => {
    const before = new JointInMemory().led();
    const excluded = ['e7', 'e8', 'e9'].map((expert) => ({
      ...{ expert, because: 'unavailable' as const, reasons: text('no time') },
    }));
    const factBy = (change: Partial<Freeze>) => {
      const [drafted] = before.joint.kind.decide.freezeDraw(
        before.joint.dossier,
        freeze({ excluded, ...change }),
        before.joint.context(centre),
      );
      return canonicalJson(drafted);
    };
    const variants = Array.from({ length: 200 }, (_, at) => ({
      candidates: at % 2 === 0 ? turned(candidates, at) : turned(candidates, at).reverse(),
      excluded: turned(excluded, at),
    }));
    expect(new Set(variants.map(factBy)).size).toBe(1);
    // All else known, the hour to the millisecond too, one guesses the first drawn as often as by chance.
    const guess = (salt: string) => drawOrder(sha256(factBy({ salt })), candidates)[0];
    const salts = Array.from({ length: 600 }, (_, at) => sha256(String(at)).slice(0, 32));
    const times = candidates.map((one) => salts.filter((salt) => guess(salt) === one).length);
    expect([Math.min(...times) > 60, Math.max(...times) < 140]).toEqual([true, true]);
    for (const salt of ['', '0'.repeat(31), 'G'.repeat(32)]) {
      expect(before.joint.refusal('freezeDraw', freeze({ salt }), centre).code).toBe('joint.salt_missing');
    }
    expect(jointKind.salted).toEqual(['freezeDraw']);
  });

  it('are found out where another seed, order or list was recorded than the chain has', () => {
    const one = frozen();
    const record = one.recordOf(1);
    expect([verifyDraw(record).isRight, holdDraw(record, one.links()).findings]).toEqual([true, []]);
    // A course that ground a seed until its favourite came first.
    const wrong = new JointInMemory().led();
    wrong.joint.act('freezeDraw', freeze(), centre);
    const seed = Array.from({ length: 100 }, (_, at) => sha256(String(at))).find(
      (each) => drawOrder(each, candidates)[0] === 'e6',
    );
    const order = drawOrder(seed ?? '', candidates);
    wrong.joint.act('draw', { draw: 1, seed: seed ?? '', order }, own);
    const ground = wrong.recordOf(1);
    expect([verifyDraw(ground).isRight, holdDraw(ground, wrong.links()).findings]).toEqual([true, ['seed']]);
    // One that took the right seed and another order.
    const turn = new JointInMemory().led();
    turn.joint.act('freezeDraw', freeze(), centre);
    const right = turn.links().at(-1)?.hash ?? '';
    turn.joint.act('draw', { draw: 1, seed: right, order: drawOrder(right, candidates).toReversed() }, own);
    const found = holdDraw(turn.recordOf(1), turn.links()).findings;
    expect([verifyDraw(turn.recordOf(1)).isRight, found]).toEqual([false, ['drawn', 'asked']]);
  });

  it('are put out each with a reason of its own, unless an office says it, or it was said before', () => {
    const one = new JointInMemory().led();
    const out = (because: 'recused' | 'of_member', reasons: ReturnType<typeof text> | null) =>
      freeze({ excluded: [{ expert: 'e7', because, reasons }] });
    expect(one.joint.refusal('freezeDraw', out('recused', null), centre)).toMatchObject({
      ...{ code: 'joint.reasons_missing', details: { expert: 'e7' } },
    });
    one.act('freezeDraw', out('recused', text('of kin')));
    one.act('freezeDraw', { ...out('recused', null), speciality: 'land' });
    one.act('freezeDraw', { ...out('of_member', null), speciality: 'labour' });
    expect(one.state.draws).toHaveLength(3);
  });

  it('are nobody before a lead stands', () => {
    const one = new JointInMemory().opened().proposed();
    expect(one.joint.refusal('freezeDraw', freeze(), centre).code).toBe('joint.lead_not_settled');
  });

  it('are not put out as not available until those are left whom somebody wants', () => {
    const one = new JointInMemory().led();
    const out = (candidates: readonly string[], because: 'unavailable' | 'recused') =>
      freeze({ candidates: [...candidates], excluded: [{ expert: 'e9', because, reasons: text('no time') }] });
    expect(one.joint.refusal('freezeDraw', out(['e1', 'e2', 'e3'], 'unavailable'), centre)).toMatchObject({
      ...{ code: 'joint.pool_narrowed', details: { left: 3, least: 5 } },
    });
    // One more than are drawn, or whoever drops out has nobody behind.
    const many = { ...out(['e1', 'e2', 'e3', 'e4', 'e5', 'e6'], 'unavailable'), count: 6 };
    expect(one.joint.refusal('freezeDraw', many, centre).details).toEqual({ left: 6, least: 7 });
    one.act('freezeDraw', out(['e1', 'e2', 'e3'], 'recused'));
    one.act('freezeDraw', { ...out(['e1', 'e2', 'e3', 'e4', 'e5'], 'unavailable'), speciality: 'land' });
    expect(one.state.draws).toHaveLength(2);
  });
});

const sha256 = (of: string): string => createHash('sha256').update(of).digest('hex');

/** The list from another place on. */
const turned = <T>(list: readonly T[], at: number): T[] => [
  ...list.slice(at % list.length),
  ...list.slice(0, at % list.length),
];
