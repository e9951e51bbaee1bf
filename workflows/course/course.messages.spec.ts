import { describe, expect, it } from '@jest/globals';

import type { CaseId } from '#libs/kernel';

import { petitionCourseId, petitionCourseType, petitionOfCourse } from '../petition/petition.messages.js';
import {
  supervisionCourseId,
  supervisionCourseType,
  supervisionOfCourse,
} from '../supervision/supervision.messages.js';
import { caseOfCourse } from './course.messages.js';

const caseId = '0b4c3b52-6f1e-4a77-9d5f-1a2b3c4d5e6f' as CaseId;

describe('the names that histories record', () => {
  it('are these', () => {
    expect([petitionCourseType, supervisionCourseType]).toEqual(['petitionCourse', 'supervisionCourse']);
    expect(petitionCourseId(caseId)).toBe(`petition:${caseId}`);
  });

  it('lead back to the case', () => {
    expect(petitionOfCourse(petitionCourseId(caseId))).toBe(caseId);
    expect(supervisionOfCourse(supervisionCourseId(caseId))).toBe(caseId);
    expect(petitionOfCourse(supervisionCourseId(caseId))).toBeNull();
    expect(caseOfCourse('temporal-sys-scheduler:x')).toBeNull();
  });
});
