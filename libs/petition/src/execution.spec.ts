import { describe, expect, it } from '@jest/globals';
import { aPetition, clerk, head, officer, opinion, signed } from '../../../test/support/a-petition.js';
import { day, office, person, platformActor, text } from '../../../test/support/law.js';

const accepted = () => aPetition().registered().referred().notified().accepted();
const supported = (executor: string | null = null) => accepted().supported('2026-09-01', executor).delivered();
const owedOf = (petition: ReturnType<typeof aPetition>) =>
  petition.standing().parts.owed.filter(({ kind }) => kind === 'obligation');

describe('an opinion that supports (art. 32(2))', () => {
  const decide = { ...opinion, outcome: 'support' as const, executeBy: day('2026-09-01') };

  it('sets the date of its execution within the bounds of the pack, and no other does', () => {
    const petition = accepted();
    const refusal = (more: object) => petition.refusal('submitOpinion', { ...decide, ...more }, officer);
    expect(refusal({ executeBy: null }).code).toBe('petition.execution_missing');
    expect(refusal({ executeBy: day('2026-08-03') }).code).toBe('petition.execution_out_of_bounds');
    expect(refusal({ executeBy: day('2027-01-31') })).toMatchObject({
      code: 'petition.execution_out_of_bounds',
      details: { max: 180, bound: '2027-01-30' },
    });
    expect(refusal({ outcome: 'explain' }).code).toBe('petition.execution_without_support');
    expect(refusal({ executor: office('nowhere') }).code).toBe('petition.office_unknown');
    expect(refusal({ executor: office('village-jinniu-liuxi') }).code).toBe('petition.office_not_handling');
  });

  it('is never carried out by an office that was accused in the matter (art. 30(3))', () => {
    const petition = aPetition().registered({ class: 'accusation' });
    petition.act('nameAccused', { office: office('dept-water'), person: null }, clerk);
    petition.act('correctClass', { class: 'appeal', reason: text('she asks for repair') }, clerk);
    petition.referred().notified().accepted();
    expect(petition.refusal('submitOpinion', { ...decide, executor: office('dept-water') }, officer)).toMatchObject({
      code: 'petition.office_not_for_matter',
      details: { office: 'dept-water' },
    });
  });

  it('may come without a date with an import alone, of which nothing is known and nothing is watched', () => {
    const past = aPetition().imported('2026-08-03').act('accept', { notice: null }, platformActor);
    past.act('decide', { ...decide, executeBy: null }, platformActor);
    expect(owedOf(past)).toEqual([]);
  });

  it('leaves one obligation: by whom, to whom, by which day, urged by the organ that decided, looked at by the bureau', () => {
    const petition = supported('dept-water');
    expect(owedOf(petition)).toMatchObject([
      {
        ...{ kind: 'obligation', name: 'x1', cause: 'parties/1', consequence: 'petition.execution_not_watched' },
        open: {
          type: 'open',
          payload: {
            ...{ matter: 'execution', office: 'dept-transport', executor: 'dept-water', looker: 'bureau' },
            ...{ agreedOn: '2026-08-03', debtors: [], creditors: ['p1'], what: 'digest-of-opinion', n: 1 },
            dues: [{ amountCents: null, on: '2026-09-01' }],
          },
        },
      },
    ]);
    // Who somebody is stays here.
    expect(JSON.stringify(owedOf(petition))).not.toContain('digest-of-p1');
    expect(owedOf(petition.executionTold('parties/1'))).toEqual([]);
    expect(accepted().decided().delivered().standing().parts.owed).toEqual([]);
  });

  it('is carried out by the organ that decides where nobody is named, and owed to whoever petitioned, known or not', () => {
    expect(owedOf(supported())).toMatchObject([{ open: { payload: { executor: 'dept-transport' } } }]);
    const anonymous = aPetition().registered({ petitioner: null, isReachable: false }).referred().accepted();
    expect(owedOf(anonymous.supported('2026-09-01'))).toMatchObject([
      // Who is not known acts for nobody, and nobody for them.
      { cause: 'parties/0', open: { payload: { creditors: ['p1'], parties: [], n: 0 } } },
    ]);
  });

  it('is not closed before it is carried out, and is to be closed once it is', () => {
    const petition = supported().until('2026-09-03').on('2026-09-03');
    expect(petition.dossier.clocks.every(({ rule }) => rule !== 'XF-CLOSE')).toBe(true);
    const refusal = { code: 'petition.execution_open', details: { dueOn: '2026-09-01' } };
    expect(petition.refusal('close', { note: null }, officer)).toMatchObject(refusal);
    expect(petition.executionTold('parties/1').refusal('close', { note: null }, officer)).toMatchObject(refusal);
    expect(petition.duties()).toEqual([]);
    petition.executed();
    expect(petition.duties()).toEqual(['close@dept-transport']);
    // What is not carried out after all is owed again.
    petition.executionTold('reopened/1');
    expect(petition.duties()).toEqual([]);
    petition.executed().closed();
    expect(petition.dossier.state.end?.as).toBe('closed');
  });

  it('lets whoever carries it out read the file, and handle nothing of it', () => {
    const waterworks = person('dept-water', 'officer');
    const petition = supported('dept-water');
    expect(petition.access()).toContain('dept-water:executor');
    expect(petition.dossier.state.handler).toBe('dept-transport');
    const may = Object.entries(petition.allowed(waterworks)).flatMap(([name, no]) => (no === null ? [name] : []));
    expect(may).toEqual([]);
    petition.executed().closed();
    expect(petition.access()).toContain('dept-water:executor');
    expect(supported().access()).not.toContain('dept-transport:executor');
  });

  it('is read and carried out by nobody any more once the matter is withdrawn', () => {
    const petition = supported('dept-water').executionTold('parties/1');
    petition.act('withdraw', signed('2026-08-03'), officer);
    expect(petition.dossier.state.end?.as).toBe('withdrawn');
    expect(petition.access()).not.toContain('dept-water:executor');
    expect(owedOf(petition)).toMatchObject([{ cause: 'withdrawn', open: { type: 'noteWithdrawn' } }]);
    expect(owedOf(petition.executionTold('withdrawn').executed('withdrawn'))).toEqual([]);
    expect(owedOf(supported().act('withdraw', signed('2026-08-03'), officer))).toEqual([]);
  });

  it('is withdrawn past its day by a confirmation alone: an office would be rid of that', () => {
    const late = supported('dept-water').executionTold('parties/1').until('2026-09-02').on('2026-09-02');
    late.act('withdraw', signed('2026-09-02'), officer);
    expect([late.dossier.state.end, late.duties()]).toEqual([null, ['confirmWithdrawal@bureau']]);
  });

  it('tells the obligation who acts for whom from then on', () => {
    const petition = supported().executionTold('parties/1');
    const more = { nature: 'person', role: 'petitioner', capacity: 'full' } as const;
    const party = { party: 'p2', digest: 'digest-of-p2' };
    petition.act('addParty', { ...more, identity: party }, clerk);
    expect(owedOf(petition)).toMatchObject([{ cause: 'parties/2', open: { type: 'noteParties', payload: { n: 2 } } }]);
  });

  it('that is refused is supervised by a person’s finding, at the office that refuses', () => {
    const petition = supported('dept-water').executionTold('parties/1').until('2026-09-02').on('2026-09-02');
    const found = { finding: text('they said no') };
    expect(petition.refusal('findRefusal', found, officer).code).toBe('office.not_permitted');
    petition.act('findRefusal', found, clerk);
    const [owed] = petition.standing().parts.owed;
    expect(owed).toMatchObject({
      name: 'art40/dept-water',
      cause: 'XF-CARRY/1',
      open: { payload: { office: 'dept-water', trigger: 'DB-5', rule: 'XF-CARRY', dueOn: '2026-09-02' } },
    });
    petition.supervised('art40/dept-water', 'XF-CARRY/1');
    expect(petition.standing().parts.owedInAll).toBe(0);
  });

  it('is found refused before its date too, where that was declared, and once (art. 40(1))', () => {
    const petition = supported('dept-water').executionTold('parties/1').on('2026-08-06');
    const found = { finding: text('in writing: we will not') };
    petition.act('findRefusal', found, clerk);
    expect(petition.standing().parts.owed).toMatchObject([
      { name: 'art40/dept-water', open: { payload: { trigger: 'DB-5', dueOn: '2026-08-06' } } },
    ]);
    expect(petition.on('2026-09-10').refusal('findRefusal', found, head)).toMatchObject({
      code: 'petition.refusal_found',
      details: { executor: 'dept-water', foundOn: '2026-08-06' },
    });
  });

  it('has nothing to find where nothing is to be carried out', () => {
    const petition = accepted().decided().delivered();
    expect(petition.refusal('findRefusal', { finding: text('t') }, clerk).code).toBe('petition.nothing_to_execute');
    expect(
      supported()
        .executed()
        .refusal('findRefusal', { finding: text('t') }, clerk).code,
    ).toBe('petition.nothing_to_execute');
  });
});
