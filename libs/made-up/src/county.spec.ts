import { describe, expect, it } from '@jest/globals';
import { aSetting } from '../../../test/support/a-made-up-county.js';
import { organisation } from '../../../test/support/law.js';
import { as, type LegalDate, type OfficeId } from '#libs/kernel';
import { handles } from '#libs/office';
import { longCase, planCase, type CasePlan } from './index.js';
import { isOpenCase } from './numbers.js';

const numbers = Array.from({ length: 2_000 }, (_one, number) => number);
const setting = aSetting();
const county = numbers.map((number) => planCase(number, setting));
const petitionIn = (plans: readonly CasePlan[]) => plans.find(({ kind }) => kind === 'petition')!;
const own = county.map(petitionIn);
const typesOf = ({ acts }: CasePlan): string[] => acts.flat().map(({ type }) => type);
const matterOf = ({ texts }: CasePlan): string => texts[1]?.body ?? '';

describe('a made-up county', () => {
  it('is the same for a seed and a day, whatever was made before, and another for another seed', () => {
    expect(planCase(47, aSetting())).toEqual(county[47]);
    expect(planCase(47, aSetting('other'))).not.toEqual(county[47]);
    const earlier = petitionIn(planCase(47, aSetting('test', as<LegalDate>('2025-10-04'))));
    // Another day moves its dates; what it is about stays.
    expect(matterOf(earlier)).toBe(matterOf(own[47]!));
  });

  it('is recorded by the law on a day in a long holiday as well', () => {
    const holiday = aSetting('test', as<LegalDate>('2026-10-04'));
    expect(() => numbers.slice(0, 400).forEach((number) => planCase(number, holiday))).not.toThrow();
  });

  it('has nine in ten ended, each by a closing or a withdrawal', () => {
    const ended = own.map((plan) => /close|withdraw/.test(typesOf(plan).join(' ')));
    expect(ended).toEqual(numbers.map((number) => !isOpenCase(number)));
    expect(ended.filter((one) => one)).toHaveLength(1_800);
  });

  it('goes forward in time and ends before its day', () => {
    for (const plan of county.flat()) {
      const times = plan.acts.flat().map(({ at }) => at ?? '');
      expect(times).toEqual([...times].sort());
      expect((times.at(-1) ?? '') <= '2026-11-23T16:00:00.000Z').toBe(true);
    }
  });

  it('has one in twenty-five late, and a supervision for each', () => {
    const supervised = county.filter((plans) => plans.some(({ kind }) => kind === 'supervision')).length;
    expect(supervised).toBeGreaterThan(40);
    expect(supervised).toBeLessThan(130);
    for (const plans of county) {
      const noted = typesOf(petitionIn(plans)).filter((type) => type === 'notePart').length;
      const told = plans.filter(({ kind }) => kind !== 'petition').flatMap(typesOf);
      expect(told.filter((type) => type === 'open' || type === 'noteWithdrawn')).toHaveLength(noted);
    }
  });

  it('has what was supported watched, most of it carried out, and what was withdrawn carried out no more', () => {
    const watched = county.flat().filter(({ kind }) => kind === 'obligation');
    const done = watched.filter((plan) => typesOf(plan).includes('prove'));
    expect(watched.length).toBeGreaterThan(400);
    expect(done.length / watched.length).toBeGreaterThan(0.8);
  });

  it('has every channel, many categories, places and offices, objections, bounces and extensions', () => {
    const commands = own.flatMap(({ acts }) => acts.flat());
    const registered = commands.filter(({ type }) => type === 'register').map(({ payload }) => payload) as {
      channel: string;
      category: string;
      place: string;
      source: { isTrial: boolean };
    }[];
    const distinct = (values: readonly unknown[]): number => new Set(values).size;
    expect(distinct(registered.map(({ channel }) => channel))).toBe(4);
    expect(distinct(registered.map(({ category }) => category))).toBeGreaterThan(15);
    expect(distinct(registered.map(({ place }) => place))).toBe(92);
    expect(registered.every(({ source }) => source.isTrial)).toBe(true);
    const referred = commands.filter(({ type }) => type === 'refer').map(({ payload }) => payload) as { to: string }[];
    expect(distinct(referred.map(({ to }) => to))).toBeGreaterThan(20);
    const count = (type: string): number => commands.filter((command) => command.type === type).length;
    for (const type of [
      'object',
      'upholdObjection',
      'rejectObjection',
      'approveExtension',
      'reportCompletion',
      'withdraw',
    ]) {
      expect([type, count(type) > 5]).toEqual([type, true]);
    }
    const bounced = own.filter((plan) => typesOf(plan).filter((type) => type === 'object').length > 1);
    expect(bounced.length).toBeGreaterThan(10);
  });

  it('never gives a matter to an office that handles none', () => {
    const { offices } = organisation();
    for (const { type, payload } of own.flatMap(({ acts }) => acts.flat())) {
      const { to, registrar } = payload as { to?: OfficeId | null; registrar?: OfficeId };
      const handler = type === 'register' && registrar !== 'bureau' ? registrar : to;
      if (handler != null) expect([handler, handles(offices.get(handler)!)]).toEqual([handler, true]);
    }
  });

  it('has texts that differ, some nearly alike, and petitioners who come again', () => {
    const bodies = own.map(matterOf);
    expect(new Set(bodies).size).toBeGreaterThan(1_990);
    const again = bodies.filter((body) => bodies.some((other) => body !== other && body.startsWith(other)));
    expect(again.length).toBeGreaterThan(40);
    const people = own.map(({ parties }) => parties[0]?.ref.digest);
    expect(new Set(people).size).toBeLessThan(1_950);
    expect(bodies.join('')).not.toMatch(/[{}]|undefined/);
  });

  it('has one case with 2,000 facts', () => {
    expect(typesOf(own[longCase]!).length).toBeGreaterThan(2_000);
  });
});
