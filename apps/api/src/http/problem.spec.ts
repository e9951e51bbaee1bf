import { describe, expect, it } from '@jest/globals';
import { DomainError } from '#libs/kernel';
import { failureOf, HttpProblem, problemOf } from './problem.js';

const given = { correlationId: 'abcdefgh', offices: null };

describe('what was thrown, as HTTP', () => {
  it.each([
    ['invalid', 422],
    ['forbidden', 403],
    ['not_found', 404],
    ['conflict', 409],
    ['unavailable', 503],
  ] as const)('%s is %d', (kind, status) => {
    expect(failureOf(new DomainError(kind, 'docket.bad_text', 'x'))).toMatchObject({ status, code: 'docket.bad_text' });
  });

  it('is 401 without a session and 429 for too many, with how long to wait', () => {
    expect(failureOf(new DomainError('forbidden', 'account.signed_out', 'x')).status).toBe(401);
    const many = new DomainError('unavailable', 'account.too_many', 'x', { retryAfterSeconds: 17 });
    expect(failureOf(many)).toMatchObject({ status: 429, retryAfter: 17 });
    expect(failureOf(new DomainError('unavailable', 'persistence.unavailable', 'x')).retryAfter).toBe(2);
    const full = new DomainError('unavailable', 'persistence.disk_full', 'x');
    expect(failureOf(full)).toMatchObject({ status: 507, retryAfter: 2, details: {} });
  });

  it('tells nothing of a bug but its number', () => {
    const problem = problemOf(failureOf(new Error('password is 123')), 'en', given);
    expect(problem).toEqual({
      type: 'urn:maplebridge:problem:http.internal',
      title: 'Internal error',
      status: 500,
      code: 'http.internal',
      detail: 'Failed, no. abcdefgh; tell the administrator.',
      correlationId: 'abcdefgh',
    });
    expect(failureOf('a string').status).toBe(500);
    expect(failureOf(Object.assign(new Error('x'), { statusCode: 418 })).status).toBe(500);
  });

  it('gives each field in the language that is asked for', () => {
    const errors = [{ path: 'a', code: 'custom', message: { zh: '中', en: 'en' } }];
    const failure = failureOf(new HttpProblem(400, 'http.invalid_request', {}, errors));
    expect(problemOf(failure, 'zh', given).errors).toEqual([{ path: 'a', code: 'custom', message: '中' }]);
  });
});
