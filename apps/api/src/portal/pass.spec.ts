import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { as, type CaseId } from '#libs/kernel';
import { vault } from '../../../../test/support/door-in-memory.js';
import { givePass, passOf, type GivenPass } from './pass.js';

const keeper = { vault, isLoopback: true };
const caseId = as<CaseId>('00000000-0000-4000-8000-000000000001');
const begun = Date.parse('2026-08-05T01:00:00.000Z');
const minutes = (count: number): number => count * 60_000;

/** What a browser holds after it was given a pass, and until when that is good. */
function given(pass: Partial<GivenPass> = {}) {
  const cookies: Record<string, string> = {};
  const request = { protocol: 'http', cookies } as never;
  const reply = { setCookie: (name: string, value: string) => (cookies[name] = value) } as never;
  const untilMs = givePass(request, reply, { keeper, caseId, party: 'p1', isNew: false, ...pass });
  return { untilMs, read: () => passOf(request, keeper), cookies };
}

describe('the right to one petition', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it('lasts half an hour without a page being asked for, and is of one visit', () => {
    jest.useFakeTimers({ now: begun });
    const { untilMs, read } = given();
    expect(untilMs).toBe(begun + minutes(30));
    const pass = read();
    expect(pass).toMatchObject({ caseId, party: 'p1', isNew: false, beganMs: begun, untilMs });
    expect(given().read()?.visit).not.toBe(pass?.visit);
    jest.setSystemTime(begun + minutes(30));
    expect(read()).toBeNull();
  });

  it('goes on with its visit, but never for more than four hours', () => {
    jest.useFakeTimers({ now: begun + minutes(225) });
    const { untilMs, read } = given({ visit: 'abcdefghijkl', beganMs: begun });
    expect(untilMs).toBe(begun + minutes(240));
    expect(read()).toMatchObject({ visit: 'abcdefghijkl', beganMs: begun });
    jest.setSystemTime(begun + minutes(240));
    expect(read()).toBeNull();
  });

  it('is that of one party, whose forms are no other’s', () => {
    const [one, other] = ['p1', 'p-1f3a90bc'].map((party) => given({ party }).read());
    expect([one?.party, other?.party]).toEqual(['p1', 'p-1f3a90bc']);
    expect(one?.formToken).not.toBe(other?.formToken);
  });

  it('is none where anything of it was changed', () => {
    const { cookies, read } = given();
    const [name = ''] = Object.keys(cookies);
    const whole = cookies[name] ?? '';
    for (const changed of [
      whole.replace('.read.', '.new.'),
      whole.replace('.p1.', '.p2.'),
      whole.replace(/\.[\w-]{12}\./, '.abcdefghijkl.'),
      '',
    ]) {
      cookies[name] = changed;
      expect(read()).toBeNull();
    }
  });
});
