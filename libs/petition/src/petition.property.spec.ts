import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aPetition, clerk } from '../../../test/support/a-petition.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { expectInboxToTellWhoMay, expectSomebodyHasIt } from '../../../test/support/open-duties.js';
import { expectSomebodyMayDo } from '../../../test/support/open-duties.js';
import { petitionsOfEveryFact } from '../../../test/support/petitions-of-every-fact.js';
import { assertWalk } from '../../../test/support/walk.js';
import { office } from '../../../test/support/law.js';
import { act, nextAct, submission, submittedAs } from '../../../test/support/walks-of-petitions.js';
import { isDomainError, type Fact } from '#libs/kernel';
import { isMechanismFact } from '#libs/kind';
import { accusationOrgans } from '#libs/office';
import { isRunning } from '#libs/rules';
import { petitionCodes, petitionKind } from './index.js';
import { petitionExamples, petitionFullerExamples } from '../../../test/examples/petition.js';

describe('a petition', () => {
  let taken = 0;

  it('keeps its invariants under any commands, and allows what it then takes', () => {
    const walk = fc.property(
      submission,
      fc.noBias(fc.array(act, { minLength: 10, maxLength: 40 })),
      (submitted, acts) => {
        const petition = submittedAs(submitted);
        for (const drawn of acts) {
          const next = nextAct(petition, drawn);
          if (next === null) continue;
          try {
            next.take();
            expect([next.command, next.isAllowed]).toEqual([next.command, true]);
            taken += 1;
            expectSomebodyMayDo(petition);
            expectSomebodyHasIt(petition);
            expectInboxToTellWhoMay(petition);
          } catch (error) {
            if (!isDomainError(error)) throw error;
            const isOwn = (petitionCodes as readonly string[]).includes(error.code);
            expect([isOwn || /^(rules|office|party)\./.test(error.code), error.code]).toEqual([true, error.code]);
          }
          expectLawOfPetitions(petition);
        }
        expectCaseInvariants(petition);
      },
    );
    assertWalk(walk, { numRuns: 40, seed: 20260803 });
  });

  // Not by nothing having happened. Which facts a walk reaches is chance; the courses below reach each.
  afterAll(() => {
    expect(taken).toBeGreaterThan(300);
  });
});

const owedByClass = ['XF-NOTICE', 'XF-ANSWER', 'XF-FEEDBACK', 'XF-PASS', 'XF-PERFORM'];

function expectLawOfPetitions(petition: ReturnType<typeof aPetition>): void {
  const running = petition.dossier.clocks.filter(isRunning).map(({ rule }) => rule);
  for (const rule of [
    'XF-02',
    'XF-04',
    'XF-07',
    'XF-08',
    'XF-09',
    'XF-11',
    'XF-ACCEPT',
    'XF-MATERIAL',
    ...owedByClass,
  ]) {
    expect(running.filter((each) => each === rule).length).toBeLessThanOrEqual(1);
  }
  const { claims, handler, limitFrom, end } = petition.dossier.state;
  if (claims[0]?.class === 'accusation') {
    const organs = accusationOrgans(petition.world.offices, petition.dossier.state.accused).map(({ id }) => id);
    // An organ that it was submitted to and that may not take it only passes it on.
    const passing = petition.dossier.duties.filter(({ what }) => what === 'refer').map(({ office: of }) => of);
    if (end === null) expect([null, ...organs, ...passing]).toContain(handler);
    expect(petition.access().filter((each) => each.endsWith(':superior'))).toEqual([]);
    const { accused } = petition.dossier.state;
    expect(petition.access().filter((each) => accused.includes(office(each.split(':')[0] ?? '')))).toEqual([]);
    expect(petition.dossier.duties.filter((duty) => accused.includes(duty.office))).toEqual([]);
    expect(limitFrom).toBeNull();
  }
}

describe('the recorded shapes', () => {
  it('are all understood, and a type that nobody wrote stops the fold', () => {
    const petition = aPetition().registered().referred();
    const place = { caseId: petition.dossier.id, seq: 3, at: petition.at, recordedAt: petition.at, actor: clerk };
    for (const [type, data] of [...Object.entries(petitionExamples), ...Object.entries(petitionFullerExamples)]) {
      const fact: Fact = { ...place, type: type, shape: 1, data };
      expect(() => petitionKind.evolve(petition.dossier.state, fact)).not.toThrow();
    }
    const unknown: Fact = { ...place, type: 'forgotten', shape: 1, data: {} };
    expect(() => petitionKind.evolve(petition.dossier.state, unknown)).toThrow('no fact of type forgotten');
  });

  it('are written by the law as the examples show them, every one', () => {
    const expected = Object.entries(petitionExamples).map(([type, data]) => shapeOf(type, data));
    const own = petitionsOfEveryFact().flatMap(({ facts }) => facts.filter(({ type }) => !isMechanismFact(type)));
    const written = own.map(({ type, data }) => shapeOf(type, data as object));
    expect([...new Set(written)].sort()).toEqual([...new Set(expected)].sort());
  });
});

const shapeOf = (type: string, data: object): string => `${type}: ${Object.keys(data).sort().join(' ')}`;
