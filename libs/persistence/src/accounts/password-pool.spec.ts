import { describe, expect, it } from '@jest/globals';
import { isDomainError } from '#libs/kernel';
import { passwordPool } from './password-pool.js';

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'fine';
  } catch (error) {
    return isDomainError(error) ? error.code : 'other';
  }
};

describe('the pool of password hashes', () => {
  it('keeps its bound when a hundred sign in at once', async () => {
    const pool = passwordPool({ concurrency: 2, queue: 8 });
    const stored = await pool.hash('a long Passw0rd');
    const answers = await Promise.all(Array.from({ length: 100 }, () => codeOf(pool.verify(stored, 'wrong'))));
    expect(answers.filter((answer) => answer === 'fine')).toHaveLength(10);
    expect(answers.filter((answer) => answer === 'account.busy')).toHaveLength(90);
  });
});

describe('a stored password', () => {
  const pool = passwordPool();

  it('is argon2id with 19 MiB, two passes and one lane, salted', async () => {
    const [one, two] = await Promise.all([pool.hash('same'), pool.hash('same')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
  });

  it('fits its password only, however its characters were typed', async () => {
    const stored = await pool.hash('caf\u00e9 Passw0rd');
    expect(await pool.verify(stored, 'cafe\u0301 Passw0rd')).toBe(true);
    expect(await pool.verify(stored, 'cafe Passw0rd')).toBe(false);
  });

  it('is looked at as long for nobody as for somebody, and nobody never fits', async () => {
    const stored = await pool.hash('somebody');
    await pool.verify(null, 'warm');
    const took = async (against: string | null): Promise<number> => {
      const began = performance.now();
      expect(await pool.verify(against, 'wrong')).toBe(false);
      return performance.now() - began;
    };
    const [known, unknown]: [number[], number[]] = [[], []];
    for (let time = 0; time < 5; time += 1) {
      known.push(await took(stored));
      unknown.push(await took(null));
    }
    // In turn, and the shortest of each: the machine may be busy. A shortcut would make it a hundred times.
    expect(Math.min(...unknown) / Math.min(...known)).toBeGreaterThan(0.2);
  });
});
