import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { aVisitor, RevisitInMemory } from '../../../test/support/a-settlement.js';
import { leftOutAs, type Candidate } from './index.js';

const sh = (script: string, lines: readonly string[], ...args: readonly string[]): string =>
  execFileSync('sh', [`test/draw/${script}`, ...args], { encoding: 'utf8', input: `${lines.join('\n')}\n` }).trim();

/** The chain hash of a fact, from the facts as they were hashed and nothing else. */
const seedOf = (one: RevisitInMemory, fact: number): string =>
  sh(
    'verify-seed.sh',
    one
      .links()
      .slice(0, fact)
      .map(({ body }) => body),
  );

const factOf = (one: RevisitInMemory, type: string): number => one.facts.findIndex((fact) => fact.type === type) + 1;

/** Who goes first, found by a shell from the fact that froze who could go. */
function foundAgain(one: RevisitInMemory): string {
  const fact = factOf(one, 'drawFrozen');
  const pool = one.all('drawFrozen')[0]?.['pool'] as readonly Candidate[];
  const able = pool.filter((each) => leftOutAs(each, one.terms()) === null);
  const lines = able.map(({ person, speaks, isGoing, open }) =>
    [person, Number(speaks), isGoing ? 0 : 1, open].join(' '),
  );
  return sh('verify-visitor.sh', lines, seedOf(one, fact), '3');
}

describe('who goes and what is called back, by a program that has nothing of this one', () => {
  it('is whoever the facts say, drawn or not', () => {
    const equal = ['v1', 'v2', 'v3', 'v4'].map((name) => aVisitor(name));
    const others = [aVisitor('m1'), aVisitor('v5', { open: 1 }), aVisitor('v6', { speaks: false })];
    const going = aVisitor('v7', { isGoing: true, open: 2 });
    for (const pool of [[...equal, ...others], equal.slice(0, 2), others, [...equal, going]]) {
      const one = new RevisitInMemory().opened().assigned(pool);
      const { person, because } = one.all('assigned')[0] ?? {};
      expect(foundAgain(one)).toBe(`${String(person)} ${String(because)}`);
    }
  });

  it('is called back, or not, as the hash of the fact that closed it says', () => {
    const told = [1, 2, 20].map((oneIn) => {
      const one = new RevisitInMemory().opened().assigned().says('p1').says('p2').closes();
      const { seed } = one.all('callBackDrawn')[0] ?? {};
      expect(seedOf(one, factOf(one, 'closed'))).toBe(seed);
      const isDrawn = one.all('callBackDrawn')[0]?.['isDrawn'];
      if (oneIn === 20) expect(sh('verify-call-back.sh', [String(seed)], '20')).toBe(isDrawn === true ? 'yes' : 'no');
      return sh('verify-call-back.sh', [String(seed)], String(oneIn));
    });
    expect(told[0]).toBe('yes');
  });
});
