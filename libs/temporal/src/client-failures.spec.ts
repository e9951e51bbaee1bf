import { describe, expect, it } from '@jest/globals';

import { asTemporalFailure, isCourseTaken, isNoSuchCourse } from './client-failures.js';

const grpc = (code: number): Error =>
  Object.assign(new Error('Failed to start Workflow'), {
    name: 'ServiceError',
    cause: Object.assign(new Error('details'), { code }),
  });

describe("Temporal's failures in the domain's words", () => {
  it.each([4, 8, 14])('leaves the outbox row when nobody answered (gRPC %d)', (code) => {
    expect(asTemporalFailure(grpc(code))).toMatchObject({ code: 'temporal.unavailable' });
  });

  it('knows a lost connection that has no code', () => {
    const lost = new Error('Failed to connect before the deadline');
    expect(asTemporalFailure(lost)).toMatchObject({ kind: 'unavailable', code: 'temporal.unavailable' });
  });

  it('knows a course that is not there or over, and one that is there already', () => {
    expect(isNoSuchCourse(grpc(5))).toBe(true);
    for (const name of ['WorkflowNotFoundError', 'QueryRejectedError']) {
      expect(isNoSuchCourse(Object.assign(new Error('not found'), { name }))).toBe(true);
    }
    expect(isCourseTaken(Object.assign(new Error('started'), { name: 'WorkflowExecutionAlreadyStartedError' }))).toBe(
      true,
    );
  });

  it('says where time cannot be skipped', () => {
    expect(asTemporalFailure(grpc(12))).toMatchObject({ code: 'temporal.drill_time_unavailable' });
  });

  it('takes a refusal for final, and leaves what it does not know alone', () => {
    expect(asTemporalFailure(grpc(3))).toMatchObject({ kind: 'invalid', code: 'temporal.refused' });
    const bug = new TypeError('undefined is not a function');
    expect(asTemporalFailure(bug)).toBe(bug);
  });
});
