import { describe, expect, it } from '@jest/globals';
import { freshDocuments } from './documents.js';
import { facesOf, kindsListed, type Faces } from './faces.js';
import { gaps } from './gaps.js';
import { removals } from './removals.js';

// Only where the tiny kind is behind the lists of names is there something that can be taken from it.
const isThere = kindsListed().includes('notice');
const whole: Faces = await facesOf('notice', await freshDocuments());

describe('whatever is taken from a kind', () => {
  it('leaves nothing missing before', () => {
    expect(isThere).toBe(true);
    expect(gaps(whole)).toEqual([]);
  });

  it('is missed, in a sentence that names it and its file', () => {
    const tried = removals(whole);
    const escaped = tried.filter(
      ({ without, says }) => !gaps(without).some((sentence) => says.every((one) => sentence.includes(one))),
    );
    const unsaid = escaped.map(({ what, without }) => [what, gaps(without)]);
    process.stdout.write(`tried ${String(tried.length)}, caught ${String(tried.length - escaped.length)}\n`);
    expect(unsaid).toEqual([]);
    expect(tried.length).toBeGreaterThan(100);
  });
});
