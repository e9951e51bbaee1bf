import { describe, expect, it } from '@jest/globals';
import { madeUpCounty } from '#libs/county';
import { as, type OfficeId } from '#libs/kernel';
import type { Held } from './held.js';
import { requireClosed, requireNothingHeld, sayLeaving, takersFor, sayTakers } from './takers.js';

const county = madeUpCounty();
const officeOf = (id: string) => county.offices.find((office) => office.id === id)!;
const water: Held = {
  ...{ office: officeOf('dept-water'), cases: 3, duties: 5, registered: 0 },
  people: ['water.officer', 'water.head'],
};
const bureau: Held = { office: officeOf('bureau'), cases: 1, duties: 1, registered: 0, people: [] };
const [committee, studio]: Held[] = ['mediation-jinniu', 'studio-jinniu'].map((id) => ({
  ...{ office: officeOf(id), cases: 2, duties: 1, registered: 0, people: [] },
}));
const said = (rules: Record<string, string>) => new Map(Object.entries(rules));

describe('who takes over from an office that ends', () => {
  it('is who the rule names', async () => {
    const rules = await takersFor([water], county, { said: said({ 'dept-water': 'dept-housing' }), ask: null });
    expect([...rules]).toEqual([['dept-water', 'dept-housing']]);
  });

  it('is asked for at a terminal, with what the office holds', async () => {
    const asked: string[] = [];
    const ask = (question: string) => {
      asked.push(question);
      return Promise.resolve(' dept-housing ');
    };
    const rules = await takersFor([water], county, { said: said({}), ask });
    expect(rules.get(as<OfficeId>('dept-water'))).toBe('dept-housing');
    expect(asked).toEqual([expect.stringContaining('未结案件 3 件、待办 5 项、人员 2 人')]);
  });

  it('may be named for an office that holds nothing, and is not asked for', async () => {
    const empty: Held = { ...water, cases: 0, duties: 0, registered: 0, people: [] };
    const ask = () => Promise.reject(new Error('asked'));
    expect(await takersFor([empty], county, { said: said({}), ask })).toEqual(new Map());
    const named = await takersFor([empty], county, { said: said({ 'dept-water': 'dept-housing' }), ask });
    expect([...named]).toEqual([['dept-water', 'dept-housing']]);
  });

  it('is nobody where nobody was named, and the refusal counts what each office holds', async () => {
    await expect(takersFor([water, bureau], county, { said: said({}), ask: null })).rejects.toMatchObject({
      exitCode: 77,
      zh: expect.stringContaining('宾川县信访局（bureau）名下还有未结案件 1 件、待办 1 项、人员 0 人'),
      en: expect.stringContaining('still holds 3 open cases, 5 duties, 2 people'),
    });
    await expect(takersFor([water], county, { said: said({}), ask: () => Promise.resolve('') })).rejects.toThrow();
  });

  it('may be the next petition bureau after the load was cut off, when the one that ends has lost its function', async () => {
    const ending: Held = { ...bureau, office: { ...bureau.office, functions: [] } };
    const next = { ...bureau.office, id: as<OfficeId>('bureau-2') };
    const other = { ...county, offices: [...county.offices.filter(({ id }) => id !== 'bureau'), next] };
    const rules = await takersFor([ending], other, { said: said({ bureau: 'bureau-2' }), ask: null });
    expect([...rules]).toEqual([['bureau', 'bureau-2']]);
    await expect(takersFor([ending], other, { said: said({ bureau: 'dept-water' }), ask: null })).rejects.toMatchObject(
      { exitCode: 77 },
    );
  });

  it.each<[what: string, held: Held, to: string]>([
    ['there', water, 'moon'],
    ['another one', water, 'dept-water'],
    ['an office that handles matters too', water, 'joint-conference'],
    ['a petition bureau where the first is none', water, 'bureau'],
    ['a petition bureau where the first is one', bureau, 'joint-conference'],
  ])('has to be %s', async (_what, held, to) => {
    await expect(takersFor([held], county, { said: said({ [held.office.id]: to }), ask: null })).rejects.toMatchObject({
      exitCode: 77,
      zh: expect.stringContaining(`--hand-over ${held.office.id}=${to}`),
    });
  });
});

describe('who takes over from a mediation committee', () => {
  const takes = async (from: Held, to: string, of = county): Promise<boolean> => {
    try {
      return (await takersFor([from], of, { said: said({ [from.office.id]: to }), ask: null })).size === 1;
    } catch {
      return false;
    }
  };
  const others = (id: string) => county.offices.filter((office) => office.id !== id);

  it('or from its studio is another committee or studio', async () => {
    for (const to of ['mediation-lawu', 'mediation-jinniu-liuxi', 'mediation-medical']) {
      expect([to, await takes(committee!, to), await takes(studio!, to)]).toEqual([to, true, true]);
    }
    expect(await takes(studio!, 'mediation-jinniu')).toBe(true);
    // Cut off, when it has lost what it was for.
    const ending = { ...committee!, office: { ...committee!.office, functions: [] } };
    expect(await takes(ending, 'mediation-lawu')).toBe(true);
  });

  it('is no organ, whatever stands above or beside it, and it takes over from none', async () => {
    const organs = county.offices.filter(({ type }) => !['mediation-committee', 'mediation-studio'].includes(type));
    const took: string[] = [];
    for (const { id } of organs) {
      for (const one of [committee!, studio!]) if (await takes(one, id)) took.push(`${one.office.id} → ${id}`);
      const held = { ...committee!, office: officeOf(id) };
      if (await takes(held, 'mediation-jinniu')) took.push(`${id} → mediation-jinniu`);
    }
    expect(organs.length).toBeGreaterThan(100);
    expect(took).toEqual([]);
  });

  it('is no studio that stands below an organ', async () => {
    const moved = { ...officeOf('studio-jinniu'), superior: as<OfficeId>('dept-justice') };
    const of = { ...county, offices: [...others('studio-jinniu'), moved] };
    expect(await takes(committee!, 'studio-jinniu', of)).toBe(false);
    expect(await takes(committee!, 'studio-jinniu')).toBe(true);
  });
});

describe('a rule', () => {
  it('is refused for an office that the file does not close', () => {
    const rules = said({ 'dept-water': 'dept-housing', moon: 'bureau' });
    expect(() => requireClosed(rules, [water.office])).toThrow('--hand-over moon=bureau');
    expect(() => requireClosed(said({ 'dept-water': 'bureau' }), [water.office])).not.toThrow();
  });

  it('says whose register would leave with an office that nobody takes over from', () => {
    const held = [{ ...water, registered: 20 }, bureau];
    expect(sayLeaving(held, new Map())).toEqual([expect.stringMatching(/^dept-water：名册 20 项随机构离任、停用/u)]);
    const taken = new Map([[water.office.id, bureau.office.id]]);
    expect(sayLeaving(held, taken)).toEqual([]);
    expect(sayTakers(held, taken)[0]).toContain('人员 2 人、名册 20 项 (water.officer');
  });

  it('says in a dry run what would go where', () => {
    const rules = new Map([[water.office.id, bureau.office.id]]);
    const [line] = sayTakers([water], rules);
    expect(line).toMatch(
      /^dept-water → bureau：将移交未结案件 3 件、待办 5 项、人员 2 人 \(water.officer, water.head\)/,
    );
    expect(line).toContain('3 open cases, 5 duties, 2 people would be handed over');
  });
});

describe('a start with a county file where another county stands', () => {
  it('is refused while that holds something, with the way on', () => {
    expect(() => requireNothingHeld([], true)).not.toThrow();
    const refusal = { exitCode: 77, zh: expect.stringContaining('county load 文件 --hand-over') };
    const refusalOf = (isDemo: boolean): unknown => {
      try {
        requireNothingHeld([water], isDemo);
        return null;
      } catch (error) {
        return error;
      }
    };
    expect(refusalOf(false)).toMatchObject({ ...refusal, zh: expect.not.stringContaining('--fresh') });
    expect(refusalOf(true)).toMatchObject({ ...refusal, zh: expect.stringMatching(/名下还有未结案件 3 件.*--fresh/) });
  });
});
