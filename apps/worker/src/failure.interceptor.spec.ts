import { describe, expect, it } from '@jest/globals';
import { ApplicationFailure } from '@temporalio/common';

import { DomainError, type ErrorKind } from '#libs/kernel';

import { openLog } from '#libs/observability';

import { asApplicationFailure, failureInterceptor } from './failure.interceptor.js';

describe('the crossing from activities to courses', () => {
  it.each<[ErrorKind, boolean]>([
    ['invalid', true],
    ['forbidden', true],
    ['not_found', true],
    ['conflict', true],
    ['unavailable', false],
  ])('tells a course what is %s by its code, final or not', (kind, isFinal) => {
    const details = { notBefore: '2026-12-01T00:00:00.000Z' };
    const failure = asApplicationFailure(new DomainError(kind, 'rules.some_code', 'for operators', details));
    expect(failure).toBeInstanceOf(ApplicationFailure);
    expect(failure).toMatchObject({ type: 'rules.some_code', nonRetryable: isFinal, details: [kind, details] });
  });

  it('never puts the words of an unexpected error into a history', () => {
    const failure = asApplicationFailure(new Error('张三的电话是 138…'));
    expect(failure).toMatchObject({ type: 'worker.unexpected', nonRetryable: false, message: 'unexpected' });
    expect(JSON.stringify(failure)).not.toContain('张三');
  });

  it('keeps what a database error quotes out of the log', async () => {
    const lines: string[] = [];
    const log = openLog('test', 'info', { write: (line: string) => void lines.push(line) });
    const info = { activityType: 'act', attempt: 1 };
    const { inbound } = failureInterceptor(log)({ info } as never);
    const quoting = Object.assign(new Error('invalid input syntax: "张三"'), { severity: 'ERROR', code: '22P02' });
    await expect(inbound?.execute?.({} as never, () => Promise.reject(quoting))).rejects.toThrow('unexpected');
    expect(lines.join()).toContain('22P02');
    expect(lines.join()).not.toContain('张三');
  });

  it('tries again after a lost connection to the database', () => {
    const lost = Object.assign(new Error('terminating connection'), { code: '57P01' });
    expect(asApplicationFailure(lost)).toMatchObject({ nonRetryable: false, details: ['unavailable', {}] });
  });
});
