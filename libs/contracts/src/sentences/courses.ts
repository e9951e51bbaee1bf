import type { Language } from '../problem.js';
import type { Sentences } from './sentence.js';

/** What a step of a course does, in plain words. A step that is not here is shown by its code. */
const steps: Sentences = {
  passMoment: { zh: '到期或提醒时记入台账', en: 'Recording that a date or a reminder has come' },
  openPart: { zh: '发起应当有的分件', en: 'Opening a part that the case has to have' },
  announce: { zh: '把分件的情况记入所属案件', en: 'Telling the case above how its part stands' },
};

/** What follows in law while a failed step is not repaired; by the consequence that the course names. */
const consequences: Sentences = {
  'course.moment_not_passed': {
    zh: '到期没有入账：提醒没有发出，逾期没有记录；法定期限照常计算，不因此推迟。',
    en: 'A date has passed unrecorded: no reminder went out and no breach was noted; the legal limit runs on all the same.',
  },
  'petition.breach_not_supervised': {
    zh: '逾期而未督办：应当及时督办（条例第 40 条），办理机关的期限照常计算。',
    en: 'A breach stands without supervision, which art. 40 demands at once; the limit of the office runs on.',
  },
  'supervision.parent_not_told': {
    zh: '督办已发起而信访件上没有记录：承办人看不到督办；督办期限照常计算（条例第 40 条）。',
    en: 'The supervision runs and the petition does not show it: its officer is not told; the limits of art. 40 run on.',
  },
};

const said = (sentences: Sentences, code: string, language: Language): string =>
  (Object.hasOwn(sentences, code) ? sentences[code]?.[language] : undefined) ?? code;

/** A step of a course by its name. */
export const stepName = (step: string, language: Language): string => said(steps, step, language);

/** What a failed step means in law, as a sentence. */
export const consequenceSentence = (code: string, language: Language): string => said(consequences, code, language);
