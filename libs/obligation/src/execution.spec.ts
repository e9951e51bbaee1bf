import { describe, expect, it } from '@jest/globals';
import { above, aParty, ObligationInMemory, pageOf } from '../../../test/support/a-settlement.js';
import { day, office, person, text } from '../../../test/support/law.js';

const officer = person('dept-transport', 'officer');
const head = person('dept-transport', 'head');
const waterworks = person('dept-water', 'officer');
const bureauHead = person('bureau', 'petition-head');
const terms = {
  ...{ matter: 'execution' as const, office: office('dept-transport'), executor: office('dept-water') },
  ...{ looker: office('bureau'), debtors: [], confirmBy: null },
  dues: [{ amountCents: null, on: day('2026-09-05') }],
};
const opened = (change: object = {}) => new ObligationInMemory('x1').opened({ ...terms, ...change });
const shown = (on: string) => ({
  on: day(on),
  amountCents: null,
  from: null,
  proof: text('photographs'),
  attachment: null,
});
const proved = (it: ObligationInMemory, on: string, by = waterworks) => it.act('prove', shown(on), by);
const late = () => opened().until('2026-09-08').on('2026-09-08');

describe('an opinion that an office carries out (条例 32(2))', () => {
  it('has the day that the opinion names, of rest or not, which is that office’s own', () => {
    const it = opened();
    expect(it.clock('XF-CARRY/1')).toMatchObject({
      owner: 'dept-water',
      rawDueOn: '2026-09-05',
      legalDueOn: '2026-09-05',
    });
    expect(it.duties()).toEqual(['prove@dept-water']);
    expect(it.access()).toEqual(['bureau:supervisor', 'dept-transport:handler', 'dept-water:executor']);
    expect(opened({ creditors: [] }).state.creditors).toEqual([]);
  });

  it('is shown by whoever carries it out, and ends with that', () => {
    const it = proved(opened().on('2026-08-20'), '2026-08-19');
    expect(it.state.end).toMatchObject({ as: 'performed', on: '2026-08-19' });
    expect(it.clock('XF-CARRY/1')).toMatchObject({ metOn: '2026-08-19', breachedAt: null });
    expect(it.duties()).toEqual([]);
  });

  it('past its day is late by that office and urged by the organ that decided; it was urged before too', () => {
    const it = opened()
      .on('2026-08-20')
      .act('urge', { words: text('begin') }, officer)
      .until('2026-09-08')
      .on('2026-09-08');
    expect(it.all('dayPassed')).toMatchObject([{ dueOn: '2026-09-05' }]);
    expect(it.clock('XF-CARRY/1').breachedAt).not.toBeNull();
    expect(it.duties()).toEqual(['prove@dept-water', 'urge@dept-transport']);
    it.act('urge', { words: text('carry it out') }, officer).act('tellOptions', { manner: 'phone' }, officer);
    expect(it.all('optionsTold')).toMatchObject([
      { options: [{ route: 'petition_bureau', whose: 'creditor', until: null, period: null }] },
    ]);
    expect(it.phase).toBe('late');
  });

  it('is late by the day on which it was carried out, and told as recorded late', () => {
    const it = proved(opened().until('2026-09-14').on('2026-09-14'), '2026-09-08');
    expect(it.clock('XF-CARRY/1')).toMatchObject({ metOn: '2026-09-08' });
    expect(it.clock('XF-CARRY/1').breachedAt).not.toBeNull();
    expect(it.state.end?.as).toBe('performed');
    expect(it.facts.find(({ type }) => type === 'proved')?.late).toEqual({ office: 'dept-water', workingDays: 4 });
    expect(opened().on('2026-08-20').refusal('prove', shown('2026-08-02'), waterworks).code).toBe(
      'obligation.date_before_event',
    );
  });

  it('is late no more where it is stated after the day that it was kept, once another office has looked', () => {
    const it = proved(late(), '2026-09-05');
    expect(it.clock('XF-CARRY/1')).toMatchObject({ metOn: '2026-09-05', breachedAt: null, look: 'awaited' });
    expect(it.all('breachWithdrawn')).toMatchObject([{ office: 'dept-water', on: '2026-09-05', looker: 'bureau' }]);
    expect([it.state.end, it.duties()]).toEqual([null, ['confirmDay@bureau']]);
    expect(it.refusal('confirmDay', { words: null }, head).code).toBe('office.not_permitted');
    it.act('confirmDay', { words: null }, bureauHead);
    expect(it.clock('XF-CARRY/1').look).toBe('confirmed');
    expect(it.state.end).toMatchObject({ as: 'performed', on: '2026-09-05' });
  });

  it('tells who of another office has shown, urged or looked at it, each once: they visit nobody', () => {
    const clerk = person('bureau', 'petition-clerk');
    const it = proved(late().act('urge', { words: text('now') }, bureauHead), '2026-09-04', clerk);
    it.act('rejectDay', { finding: 'not_done', reasons: text('no') }, person(it.state.lookedBy ?? '', 'head'));
    it.act('urge', { words: text('now') }, bureauHead).act('urge', { words: text('now') }, officer);
    expect(it.state.causes).toEqual([
      ...['parties/0', 'handled/bureau/bureau/petition-head', 'handled/bureau/bureau/petition-clerk'],
      `handled/${it.state.lookedBy ?? ''}/${it.state.lookedBy ?? ''}/head`,
    ]);
    expect(proved(it, '2026-09-08').state.causes).toHaveLength(4);
  });

  it('is looked at by an office that has not recorded it itself', () => {
    const it = proved(late(), '2026-09-04', person('bureau', 'petition-clerk'));
    const looker = it.state.lookedBy ?? '';
    expect(['', 'bureau', 'dept-water']).not.toContain(looker);
    expect(it.all('breachWithdrawn')).toMatchObject([{ looker }]);
    expect(it.duties()).toEqual([`confirmDay@${looker}`]);
    expect(it.refusal('confirmDay', { words: null }, bureauHead).code).toBe('office.not_permitted');
    expect(it.refusal('rejectDay', { finding: 'not_done', reasons: text('no') }, bureauHead).code).toBe(
      'office.not_permitted',
    );
    it.act('confirmDay', { words: null }, person(looker, 'head'));
    expect(it.state.end).toMatchObject({ as: 'performed', on: '2026-09-04' });
    expect(it.access()).toContain(`${looker}:supervisor`);
  });

  it('is late again by the day of the record where it was another one, and carried out', () => {
    const it = proved(late(), '2026-09-04').act('rejectDay', { finding: 'other_day', reasons: text('no') }, bureauHead);
    expect(it.clock('XF-CARRY/1')).toMatchObject({ metOn: '2026-09-08', look: 'rejected', breaches: 2 });
    expect(it.clock('XF-CARRY/1').breachedAt).not.toBeNull();
    expect(it.state.end).toMatchObject({ as: 'performed', on: '2026-09-08' });
  });

  it('is owed again where it never took place, and urged', () => {
    const it = proved(late(), '2026-09-04').act('rejectDay', { finding: 'not_done', reasons: text('no') }, bureauHead);
    expect([it.state.end, it.phase]).toEqual([null, 'late']);
    it.until('2026-09-09').on('2026-09-09');
    expect(it.clock('XF-CARRY/1')).toMatchObject({ metAt: null, breaches: 2 });
    expect(it.clock('XF-CARRY/1').breachedAt).not.toBeNull();
    expect(it.duties()).toEqual(['prove@dept-water', 'urge@dept-transport']);
    // The days to urge it run from the rejection: while it was looked at nobody was to urge.
    expect(it.clock('RM-URGE/2')).toMatchObject({ startOn: '2026-09-08', legalDueOn: '2026-09-11', breachedAt: null });
    expect(proved(it, '2026-09-09').state.end?.as).toBe('performed');
    expect(it.refusal('confirmDay', { words: null }, bureauHead).code).toBe('obligation.ended');
  });

  it('was not to be urged while its day was looked at: what is late then is not late again', () => {
    const it = late().until('2026-09-12').on('2026-09-12');
    expect(it.clock('RM-URGE/1').breachedAt).not.toBeNull();
    proved(it, '2026-09-04').until('2026-09-21').on('2026-09-21');
    it.act('rejectDay', { finding: 'not_done', reasons: text('no') }, bureauHead).until('2026-09-22');
    expect(it.all('overdue').filter(({ rule }) => rule === 'RM-URGE')).toMatchObject([{ dueOn: '2026-09-09' }]);
    expect(it.clock('RM-URGE/2')).toMatchObject({ startOn: '2026-09-21', breachedAt: null });
  });

  it('is not looked at where whoever is owed it says so on the own page', () => {
    const said = { party: 'p1', by: 'p1', on: day('2026-09-04'), amountCents: null, from: null, claim: null };
    const it = late().act('acknowledge', said, pageOf('p1'));
    expect(it.clock('XF-CARRY/1')).toMatchObject({ breachedAt: null, look: 'confirmed' });
    expect(it.state.end).toMatchObject({ as: 'performed', on: '2026-09-04' });
  });

  it('is open again when a revisit finds it not carried out, and the office owes it again', () => {
    const it = proved(opened().on('2026-08-20'), '2026-08-20').on('2026-09-20').act('noteUnperformed', { n: 1 }, above);
    expect([it.state.end, it.state.causes]).toEqual([null, ['parties/0', 'unperformed/1']]);
    it.until('2026-09-21').on('2026-09-21');
    expect(it.duties()).toEqual(['prove@dept-water', 'urge@dept-transport']);
    expect(it.phase).toBe('late');
    expect(it.clock('RM-URGE/1')).toMatchObject({ startOn: '2026-09-20', breachedAt: null });
    // That it had kept its day all the same another office looks at.
    it.act('uphold', { words: text('it is there') }, head);
    expect(it.all('breachWithdrawn')).toMatchObject([{ payment: 1, on: '2026-08-20', looker: 'bureau' }]);
    it.act('confirmDay', { words: null }, bureauHead);
    expect(it.state.end?.as).toBe('performed');
  });

  it('is owed by nobody once its petition was withdrawn', () => {
    const it = opened().act('noteWithdrawn', {}, above);
    expect(it.state).toMatchObject({ end: { as: 'withdrawn' }, causes: ['parties/0', 'withdrawn'] });
    expect(it.duties()).toEqual([]);
    expect(new ObligationInMemory().opened().refusal('noteWithdrawn', {}, above).code).toBe('obligation.not_of_matter');
  });

  it('is put off where all who petition sign for that, and what was late before stays so', () => {
    const later = { days: [{ due: 1, on: day('2026-10-09') }], text: text('later') };
    const both = opened({ creditors: ['p1', 'p2'] });
    expect(both.refusal('propose', { party: 'p3', by: 'p3', ...later }, officer).code).toBe('obligation.not_party');
    both.act('propose', { party: 'p1', by: 'p1', ...later }, officer);
    both.act('signAmendment', both.signature('p1'), officer);
    expect(both.state.dues).toMatchObject([{ on: '2026-09-05' }]);
    both.act('signAmendment', both.signature('p2'), officer);
    expect(both.state.dues).toMatchObject([{ on: '2026-10-09', paperOn: '2026-09-05', clock: 'XF-CARRY/2' }]);
    expect(both.state.causes).toEqual(['parties/0', 'moved/1/2026-10-09']);
    expect([both.clock('XF-CARRY/1').endedAs, both.duties()]).toEqual(['superseded', ['prove@dept-water']]);
    expect(both.until('2026-09-30').all('dayPassed')).toEqual([]);
    const it = late().act('propose', { party: 'p1', by: 'p1', ...later }, officer);
    it.act('signAmendment', it.signature('p1'), officer);
    expect(it.clock('XF-CARRY/1').breachedAt).not.toBeNull();
    expect([it.phase, it.duties()]).toEqual(['running', ['prove@dept-water']]);
    // Nobody puts off what is done, or is looked at.
    const awaited = proved(late(), '2026-09-05');
    expect(awaited.refusal('propose', { party: 'p1', by: 'p1', ...later }, officer).code).toBe(
      'obligation.look_awaited',
    );
  });

  it('is put off and confirmed by nobody where nobody is known, until somebody is', () => {
    const later = { party: 'p1', by: 'p1', days: [{ due: 1, on: day('2026-10-09') }], text: text('later') };
    const said = { party: 'p1', by: 'p1', on: day('2026-08-03'), amountCents: null, from: null, claim: null };
    const anonymous = opened({ parties: [] });
    const signature = { party: 'p1', by: 'p1', amendment: 1, text: 'x', on: day('2026-08-03') };
    const refused = [
      anonymous.refusal('propose', later, officer),
      anonymous.refusal('signAmendment', signature, officer),
      anonymous.refusal('acknowledge', said, officer),
      anonymous.refusal('acknowledge', said, pageOf('p1')),
    ];
    expect(refused.map(({ code }) => code)).toEqual(Array(4).fill('obligation.nobody_known'));
    expect(anonymous.allowed(officer)).toMatchObject({
      ...{ propose: { code: 'obligation.nobody_known' }, acknowledge: { code: 'obligation.nobody_known' } },
      prove: null,
    });
    anonymous.act('noteParties', { n: 1, parties: [aParty('p1')] }, above).act('acknowledge', said, officer);
    expect(anonymous.state.end?.as).toBe('performed');
  });

  it.each([
    ['waive', { party: 'p1', by: 'p1', words: text('let it be') }],
    ['recordBroken', { words: text('no') }],
    ['noteElsewhere', { where: 'court', on: day('2026-08-03'), words: text('sued') }],
    ['ask', { words: text('how') }],
  ] as const)('has nothing of private law: %s', (command, payload) => {
    expect(late().refusal(command, payload as never, officer).code).toBe('obligation.not_of_matter');
  });
});
