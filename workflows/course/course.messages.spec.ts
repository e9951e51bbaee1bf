import { describe, expect, it } from '@jest/globals';

import type { CaseId } from '#libs/kernel';

import { caseOfCourse, courseId, courseType } from './course.messages.js';

const caseId = '0b4c3b52-6f1e-4a77-9d5f-1a2b3c4d5e6f' as CaseId;

describe('the names that histories record', () => {
  it('are these', () => {
    expect(['petition', 'supervision'].map(courseType)).toEqual(['petitionCourse', 'supervisionCourse']);
    expect(courseId('petition', caseId)).toBe(`petition:${caseId}`);
  });

  it('lead back to the case', () => {
    expect(caseOfCourse(courseId('petition', caseId))).toEqual({ kind: 'petition', caseId });
    expect(caseOfCourse(courseId('supervision', caseId))).toEqual({ kind: 'supervision', caseId });
    expect(caseOfCourse('temporal-sys-scheduler:x')).toBeNull();
  });
});
