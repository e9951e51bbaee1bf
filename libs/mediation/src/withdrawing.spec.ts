import { describe, expect, it } from '@jest/globals';
import { mediator, otherCommittee } from '../../../test/support/a-mediation.js';
import { day } from '../../../test/support/law.js';
import { doorsOn, isOpened, mediationSteps, type Step, type StepName } from '../../../test/support/mediation-steps.js';
import type { MediationCommands } from './index.js';
import { disputeSorts } from './words.js';

type Opening = Partial<MediationCommands['open']>;

const doors: readonly Opening[] = doorsOn(day('2026-08-03'));
const steps = Object.entries(mediationSteps) as [StepName, Step][];

/**
 * Of each step and each door the sorts in turn, so that every sort meets every step and every door; with `LAW=long` all of
 * them.
 */
function openingsOf(step: number): Opening[] {
  return doors.flatMap((door, at) => {
    const sorts = process.env['LAW'] === 'long' ? disputeSorts : [disputeSorts[(step + at) % disputeSorts.length]];
    return sorts.map((sort): Opening => ({ ...door, ...(sort !== undefined && { sort }) })).filter(isOpened);
  });
}

const nameOf = ({ source, track, sort }: Opening): string => [sort, source, track].filter(Boolean).join(' ');

/** Whoever had been told, applied or ended it hears of the end, and nobody else; then nothing is owed any more. */
function expectHeard({ to }: Step, name: StepName, opening: Opening, party: string): void {
  const mediation = to(opening);
  expect(mediation.types().at(-1)).toBe(name);
  const { told } = mediation.dossier.state;
  mediation.withdrawn(party);
  const types = mediation.types().filter((type) => type !== 'endNoticed');
  expect([nameOf(opening), ...types.slice(-2)]).toEqual([nameOf(opening), 'withdrawn', 'ended']);
  const owed = ['p1', 'p2'].filter((one) => one === 'p1' || told.includes(one) || one === party);
  expect([nameOf(opening), mediation.dossier.state.end?.owedTo]).toEqual([nameOf(opening), owed]);
  expect(mediation.dossier.duties.map(({ what }) => what)).toContain('tellEnd');
  const isHarmed = mediation.dossier.duties.some(({ what }) => what === 'reportViolence');
  const by = name === 'moved' ? otherCommittee : mediator;
  expect([nameOf(opening), mediation.told(by).phase]).toEqual([nameOf(opening), isHarmed ? 'telling' : 'ended']);
}

describe('a party that wants no more', () => {
  it.each(steps)('ends it with a word after %s, whatever the sort and the door', (name, step) => {
    const openings = openingsOf(steps.findIndex(([one]) => one === name));
    const known = openings.filter((opening) => step.isKnown?.(opening) ?? true);
    for (const opening of known) for (const party of ['p1', 'p2']) expectHeard(step, name, opening, party);
  });

  it('meets every step somewhere, and every step that a door knows', () => {
    const met = steps.map(([name, { isKnown: knows = () => true }], at) => [name, openingsOf(at).some(knows)]);
    expect(met.filter(([, isMet]) => isMet !== true)).toEqual([]);
  });

  it('may be in any phase before the end', () => {
    const phases = new Set(steps.map(([, { to, isKnown: knows = () => true }]) => to(doorFor(knows)).phase));
    expect([...phases].sort()).toEqual(['intake', 'preparing', 'sessions', 'signing', 'suspended']);
  });

  it('cannot reach a step where it is said that the law does not know it', () => {
    const wrong = steps.flatMap(([name, { to, isKnown: knows }]) => {
      const opening = doors.map((door): Opening => ({ ...door, sort: 'civil' })).find((one) => knows?.(one) === false);
      return opening !== undefined && isReached(to, name, opening) ? [`${name} of ${nameOf(opening)}`] : [];
    });
    expect(wrong).toEqual([]);
  });
});

const doorFor = (knows: NonNullable<Step['isKnown']>): Opening =>
  disputeSorts
    .flatMap((sort) => doors.map((door) => ({ ...door, sort })))
    .filter(isOpened)
    .find(knows) ?? {};

function isReached(to: Step['to'], name: StepName, opening: Opening): boolean {
  try {
    const mediation = to(opening);
    return mediation.types().at(-1) === name && mediation.dossier.state.end === null;
  } catch {
    return false;
  }
}
