import { describe, expect, it } from '@jest/globals';
import { giveEach, type Result } from './give-each.js';

async function ran(answers: Readonly<Record<string, Result>>, isStopped = () => false) {
  const given: string[] = [];
  const noted = new Map<string, Result>();
  await giveEach(Object.keys(answers), {
    give: async (id) => {
      given.push(id);
      return await Promise.resolve(answers[id] ?? { stage: 'done' });
    },
    note: (id, result) => noted.set(id, result),
    isStopped,
  });
  return { given, noted: Object.fromEntries(noted) };
}

describe('a command on many cases', () => {
  it('goes on past one that is refused, and tells of each how it went', async () => {
    const answers: Record<string, Result> = {
      a: { stage: 'done' },
      b: { stage: 'failed', why: '已转送' },
      c: { stage: 'done' },
    };
    expect(await ran(answers)).toEqual({ given: ['a', 'b', 'c'], noted: answers });
  });

  it('stops where nobody answers: whoever answers for one answers for none', async () => {
    const { given, noted } = await ran({ a: { stage: 'done' }, b: { stage: 'unanswered' }, c: { stage: 'done' } });
    expect(given).toEqual(['a', 'b']);
    expect(noted).toEqual({ a: { stage: 'done' }, b: { stage: 'unanswered' } });
  });

  it('stops before the next one when it is told to', async () => {
    let asked = 0;
    const { given } = await ran({ a: { stage: 'done' }, b: { stage: 'done' } }, () => asked++ > 0);
    expect(given).toEqual(['a']);
  });
});
