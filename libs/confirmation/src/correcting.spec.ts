import { describe, expect, it } from '@jest/globals';
import { above, ConfirmationInMemory, headOfCommittee, mediator, pageOf } from '../../../test/support/a-settlement.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { day, text } from '../../../test/support/law.js';
import { courtTold } from '#libs/kernel';

const slip = { words: text('of another file') };
const asked = () => new ConfirmationInMemory().opened().wanted('p1', 'p2').on('2026-08-10').applied('2026-08-10');
const docketed = () => asked().on('2026-08-12').did('docketed', '2026-08-12');
const running = ({ dossier }: ConfirmationInMemory) =>
  dossier.clocks.flatMap(({ rule, endedAs, metAt, legalDueOn }) =>
    endedAs === null && metAt === null ? [`${rule} ${String(legalDueOn)}`] : [],
  );

describe('a step of the court that was recorded by mistake', () => {
  it('is taken back by the head, with reasons, and what the court has to do runs from where it was', () => {
    const it = docketed();
    const expected = running(it);
    it.on('2026-08-20')
      .did('confirmed', '2026-08-20')
      .act('noteReceived', { party: 'p1', on: day('2026-08-20') }, mediator);
    expect(it.refusal('correctCourtStep', slip, mediator).code).toBe('office.not_permitted');
    it.act('correctCourtStep', slip, headOfCommittee);
    expect(it.all('courtStepCorrected')).toMatchObject([{ step: 'confirmed', on: '2026-08-20' }]);
    expect([it.phase, running(it), it.state.received]).toEqual(['court', expected, []]);
    expect(courtTold(it.state.causes)).toEqual({ n: 3, as: 'asked', on: '2026-08-10' });
    it.did('rejected', '2026-08-20');
    expect(it.state.end).toMatchObject({ as: 'rejected' });
    expectCaseInvariants(it);
  });

  it('is the last one alone, each in its turn, until none is left', () => {
    const it = docketed()
      .did('supplement_asked', '2026-08-12', '2026-08-20')
      .did('extended', '2026-08-12', '2026-10-20');
    it.act('correctCourtStep', slip, headOfCommittee);
    expect(running(it).map((one) => one.split(' ')[0])).toEqual(['RM-DECIDE', 'RM-SUPPLEMENT']);
    it.did('supplemented', '2026-08-12').act('correctCourtStep', slip, headOfCommittee);
    expect(running(it).map((one) => one.split(' ')[0])).toEqual(['RM-DECIDE', 'RM-SUPPLEMENT']);
    it.act('correctCourtStep', slip, headOfCommittee).act('correctCourtStep', slip, headOfCommittee);
    expect([it.state.stage, running(it).map((one) => one.split(' ')[0])]).toEqual(['applied', ['RM-DOCKET']]);
    expect(it.refusal('correctCourtStep', slip, headOfCommittee).code).toBe('confirmation.nothing_to_correct');
    expectCaseInvariants(it);
  });

  it('is not what calls both sides any more: they come on the day before it, where that lies ahead', () => {
    const calls = (it: ConfirmationInMemory) => running(it).filter((one) => one.startsWith('RM-ATTEND'));
    const it = docketed().did('both_called', '2026-08-12', '2026-08-20').did('both_called', '2026-08-12', '2026-08-31');
    expect(calls(it)).toEqual(['RM-ATTEND 2026-08-31']);
    it.act('correctCourtStep', slip, headOfCommittee);
    expect(calls(it)).toEqual(['RM-ATTEND 2026-08-20']);
    expect(calls(it.act('correctCourtStep', slip, headOfCommittee))).toEqual([]);
    const past = docketed().did('both_called', '2026-08-12', '2026-08-20').until('2026-08-21').on('2026-08-21');
    past.did('extended', '2026-08-21', '2026-10-20').act('correctCourtStep', slip, headOfCommittee);
    expect(calls(past)).toEqual([]);
    expectCaseInvariants(past);
  });

  it('leaves a day that still stands to be told of, where its reminder was given before', () => {
    const it = docketed().did('both_called', '2026-08-12', '2026-08-20').until('2026-08-19').on('2026-08-19');
    it.did('extended', '2026-08-19', '2026-10-20').act('correctCourtStep', slip, headOfCommittee);
    const [running] = it.dossier.clocks.filter((one) => one.rule === 'RM-ATTEND' && one.endedAt === null);
    expect(it.all('reminded').map(({ clock, lastOn }) => [clock, lastOn])).toEqual([
      ['RM-ATTEND/1', '2026-08-20'],
      [running?.id, '2026-08-20'],
    ]);
    expectCaseInvariants(it);
  });

  it('gives back the consents that its end had used up, and the days to object', () => {
    const it = asked().did('withdrawn', '2026-08-10').act('correctCourtStep', slip, headOfCommittee);
    expect([it.phase, it.state.consents.length]).toEqual(['court', 2]);
    const set = docketed().on('2026-08-20').did('confirmed', '2026-08-20');
    set.act('noteReceived', { party: 'p1', on: day('2026-08-20') }, mediator);
    set.did('set_aside', '2026-08-20').act('correctCourtStep', slip, headOfCommittee);
    expect([set.state.end?.as, running(set)]).toEqual(['confirmed', ['RM-OBJECT 2026-09-04']]);
    expect(courtTold(set.state.causes)).toMatchObject({ as: 'confirmed', on: '2026-08-20' });
    expectCaseInvariants(set);
    const past = docketed().on('2026-08-20').did('confirmed', '2026-08-20');
    past
      .act('noteReceived', { party: 'p1', on: day('2026-08-20') }, mediator)
      .until('2026-09-10')
      .on('2026-09-10');
    past.did('set_aside', '2026-09-10').act('correctCourtStep', slip, headOfCommittee);
    expect([past.state.end?.as, running(past), past.until('2026-09-11').all('objectionLapsed').length]).toEqual([
      ...['confirmed', [], 1],
    ]);
    // What was built on it since stands: the court is asked anew.
    const anew = asked().did('withdrawn', '2026-08-10').on('2026-08-12').wanted('p1', 'p2');
    expect(anew.refusal('correctCourtStep', slip, headOfCommittee).code).toBe('confirmation.nothing_to_correct');
    expect(anew.refusal('correctCourtStep', slip, pageOf('p1')).code).toBe('office.not_permitted');
    expect(anew.act('replace', {}, above).refusal('correctCourtStep', slip, headOfCommittee).code).toBe(
      'confirmation.nothing_to_correct',
    );
  });

  it('is warned of beforehand where the court decides what nobody recorded that it took', () => {
    const warned = (it: ConfirmationInMemory, step: 'confirmed' | 'rejected' | 'docketed') =>
      (
        it.kind.warnings?.(
          it.dossier,
          { type: 'recordCourtStep', payload: it.step(step, '2026-08-10') },
          it.context(mediator),
        ) ?? []
      ).map(({ code }) => code);
    expect([warned(asked(), 'confirmed'), warned(asked(), 'rejected')]).toEqual([
      ...[['confirmation.not_docketed'], ['confirmation.not_docketed']],
    ]);
    expect([warned(asked(), 'docketed'), warned(docketed(), 'confirmed')]).toEqual([[], []]);
  });
});

describe('a court', () => {
  it('decides nothing before it took it, and sets nothing aside before it has confirmed it', () => {
    const it = new ConfirmationInMemory().opened().wanted('p1', 'p2').on('2026-08-10').applied('2026-08-10');
    it.on('2026-08-20').did('docketed', '2026-08-12');
    const refusal = (step: Parameters<typeof it.step>[0], on: string, until: string | null = null) =>
      it.refusal('recordCourtStep', it.step(step, on, until), mediator).details;
    const early = { on: '2026-08-11' };
    expect([refusal('confirmed', '2026-08-11'), refusal('rejected', '2026-08-11')]).toMatchObject([early, early]);
    expect(refusal('extended', '2026-08-11', '2026-09-30')).toMatchObject(early);
    // What it had asked for before it took it may be heard of later.
    it.did('supplement_asked', '2026-08-11', '2026-08-25').did('confirmed', '2026-08-18');
    expect(refusal('set_aside', '2026-08-17')).toMatchObject({ on: '2026-08-17' });
    expect(it.did('set_aside', '2026-08-19').state.end).toMatchObject({ as: 'set_aside', on: '2026-08-19' });
  });
});

describe('a judicial confirmation whose agreement was replaced', () => {
  const before = () => new ConfirmationInMemory().opened().wanted('p1', 'p2').on('2026-08-10').applied('2026-08-10');
  const replaced = (it: ConfirmationInMemory) => it.act('replace', {}, above);

  it.each([
    ['withdrawn', () => before().did('withdrawn', '2026-08-10')],
    ['not_accepted', () => before().did('not_accepted', '2026-08-10')],
    ['lapsed', () => new ConfirmationInMemory().opened().wanted('p1').until('2026-09-03').on('2026-09-03')],
  ] as const)('is of no court any more, though it was %s before and could be asked for again', (_as, ended) => {
    const it = replaced(replaced(ended()));
    expect([it.state.end?.as, it.all('ended').length, it.state.causes.at(-1)]).toEqual(['replaced', 2, 'replaced']);
    expect(it.refusal('consent', { party: 'p2', by: 'p2' }, pageOf('p2')).code).toBe('confirmation.ended');
    expect(it.refusal('apply', it.application('2026-08-10'), mediator).code).toBe('confirmation.ended');
    expectCaseInvariants(it);
  });

  it('is before the court until it was withdrawn there, and its end is recorded as it was', () => {
    const it = before();
    expect(it.refusal('replace', {}, above)).toMatchObject({ kind: 'conflict', code: 'confirmation.with_the_court' });
    replaced(it.did('withdrawn', '2026-08-10'));
    expect([it.state.end?.as, it.state.causes.at(-1)]).toEqual(['replaced', 'replaced']);
    const confirmed = before().did('confirmed', '2026-08-10');
    expect(replaced(confirmed).state.end?.as).toBe('confirmed');
  });

  it('may be asked for anew in the days that are left, where that was a mistake', () => {
    const it = replaced(before().did('withdrawn', '2026-08-10')).act('restore', {}, above);
    expect([it.phase, it.state.stage, it.clock('RM-CONFIRM/2').legalDueOn]).toEqual(['offered', null, '2026-09-02']);
    it.wanted('p1', 'p2').applied('2026-08-10');
    expect([it.phase, it.state.times]).toEqual(['court', 2]);
    expect(it.until('2026-09-03').state.end).toBeNull();
    expectCaseInvariants(it);
  });
});

describe('a judicial confirmation whose agreement was replaced by mistake', () => {
  it('is open again, with its thirty days as they were, and lapses at once where these have passed', () => {
    const ready = () => new ConfirmationInMemory().opened().wanted('p1', 'p2');
    const it = ready().act('restore', {}, above);
    expect(it.all('restored')).toEqual([]);
    it.act('replace', {}, above).act('restore', {}, above).act('restore', {}, above);
    expect([it.phase, it.state.causes.at(-1), it.duties()]).toEqual(['agreed', 'restored', ['bind@mediation-binju']]);
    expect([it.clock('RM-CONFIRM/2').legalDueOn, it.kind.row(it.dossier)['last_on']]).toEqual([
      '2026-09-02',
      '2026-09-02',
    ]);
    expect(courtTold(it.state.causes)).toBeNull();
    // Of days that lie behind nobody is reminded again.
    const again = ready().until('2026-08-25').on('2026-08-25').act('replace', {}, above);
    const reminded = again.all('reminded').length;
    expect(again.act('restore', {}, above).until('2026-08-26').all('reminded')).toHaveLength(reminded);
    it.on('2026-08-04').applied('2026-08-04');
    expect(it.clock('RM-CONFIRM/2').metOn).toBe('2026-08-04');
    expectCaseInvariants(it);
    const late = ready().act('replace', {}, above).on('2026-09-20').act('restore', {}, above).until('2026-09-21');
    expect([late.state.end?.as, late.duties()]).toEqual(['lapsed', []]);
  });
});
