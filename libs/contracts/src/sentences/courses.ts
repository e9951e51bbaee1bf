import type { Language } from '../problem.js';
import { contractOf } from '../registry.js';
import { capabilityOf } from './capability.js';
import { saidIn, type Sentences } from './sentence.js';

/** What the steps do that every course has. */
const steps: Sentences = {
  passMoment: { zh: '到期或提醒时记入台账', en: 'Recording that a date or a reminder has come' },
  openPart: { zh: '发起应当有的分件', en: 'Opening a part that the case has to have' },
  announce: { zh: '把分件的情况记入所属案件', en: 'Telling the case above how its part stands' },
};

/** What follows in law while a failed step of any course is not repaired. */
const failures: Sentences = {
  'course.moment_not_passed': {
    zh: '到期没有入账：提醒没有发出，逾期没有记录；期限照常计算，不因此推迟。',
    en: 'A date has passed unrecorded: no reminder went out and no breach was noted; the legal limit runs on all the same.',
  },
};

/** A step of the course of a kind by its name; one that nobody named is shown by its code. */
export const stepName = (kind: string, step: string, language: Language): string =>
  saidIn(contractOf(kind)?.texts.steps ?? {}, step, language) ?? saidIn(steps, step, language) ?? step;

/** What a failed step means in law, by the consequence that its course names. */
export const consequenceSentence = (code: string, language: Language): string =>
  saidIn(contractOf(capabilityOf(code))?.texts.failures ?? {}, code, language) ??
  saidIn(failures, code, language) ??
  code;
