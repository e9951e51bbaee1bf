import { beforeEach, describe, expect, it } from '@jest/globals';
import type { LiveChange } from '#libs/contracts';
import { forgetNews, knowAnswer, knowCase, news, takeChange } from './news.js';

let n = 0;
const change = (version: number, more: Partial<LiveChange> = {}): LiveChange => ({
  case: `case-${String(n)}`,
  kind: 'petition',
  number: `信2026-${String(n)}`,
  version,
  isDrill: false,
  duties: false,
  ...more,
});
const count = (): number => news.get().cases.size;

describe('news', () => {
  beforeEach(() => {
    forgetNews();
    n += 1;
  });

  it('count a case once, and remember that a duty was touched', () => {
    takeChange(change(2, { duties: true }));
    takeChange(change(3));
    expect(count()).toBe(1);
    expect([...news.get().cases.values()][0]).toMatchObject({ version: 3, duties: true });
  });

  it('are not what this page did itself, whichever of answer and event comes first', () => {
    knowAnswer({ case: change(0).case, number: '', version: 4 });
    takeChange(change(4));
    expect(count()).toBe(0);
    takeChange(change(5));
    expect(count()).toBe(1);
    knowAnswer({ item: { id: change(0).case, version: 5 } });
    expect(count()).toBe(0);
  });

  it('stay where a case was read in an older version', () => {
    takeChange(change(7));
    knowCase(change(0).case, 6);
    expect(count()).toBe(1);
  });
});
