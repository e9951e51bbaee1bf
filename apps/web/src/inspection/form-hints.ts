import { dateOfInstant } from '../base/dates.js';
import { laterBeside, laterControl, noHints } from '../command/form-hints.js';
import type { CaseBeginnings, CaseChoices, FormHints, OwnControl } from '../command/form-hints.js';
import type { InspectionDetail } from './inspection-detail.js';
import type { visitsThat } from './visit-field.js';

const found = (name: 'FoundOffice' | 'FoundItem' | 'FoundArticles' | 'MendBy'): OwnControl =>
  laterControl(async () => (await import('./found-fields.js'))[name]);
const visitField = (which: keyof typeof visitsThat, isOptional = false): OwnControl =>
  laterControl(async () => {
    const { VisitField, visitsThat: fitting } = await import('./visit-field.js');
    return (props) => VisitField({ ...props, fits: fitting[which], isOptional });
  });
const questionField = (differs: boolean): OwnControl =>
  laterControl(async () => {
    const { QuestionField } = await import('./question-field.js');
    return (props) => QuestionField({ ...props, differs });
  });
const decider = (name: 'WeigherField' | 'DeciderOffice'): OwnControl =>
  laterControl(async () => (await import('../command/decider-field.js'))[name]);
const EvidenceField = laterControl(async () => (await import('../case/evidence-field.js')).EvidenceField);
const QuotasField = laterControl(async () => (await import('./quotas-field.js')).QuotasField);
const WhoComes = laterControl(async () => (await import('./inspector-pick.js')).WhoComes);

/** The report begins with what is recorded, or with the one that was returned: a person corrects it, and says what was seen and what follows. */
const asRecorded: CaseBeginnings = {
  since: ({ item, progress: { report } }: InspectionDetail) => `${String(item.findings)} ${report?.report ?? ''}`,
  begun: ({ progress: { reportDraft, report }, texts }: InspectionDetail) => {
    if (report !== null) return { report: texts[report.report], summary: texts[report.summary] };
    return reportDraft === null ? {} : { report: reportDraft.zh };
  },
};

/** The days of the period that the tour counts in, as far as they have come: a sample is of no days ahead. */
const inItsPeriod: CaseBeginnings = {
  since: () => '1',
  begun({ item }: InspectionDetail) {
    const today = dateOfInstant(item.now);
    const from = firstDayOf(item.period);
    return {
      from: from === undefined || from > today ? undefined : from,
      until: item.untilOn > today ? today : item.untilOn,
    };
  },
};

/** `2026Q4` and `2026-11` say their first day; a week does not. */
function firstDayOf(period: string): string | undefined {
  const [year = '', quarter] = period.split('Q');
  if (quarter !== undefined) return `${year}-${String(Number(quarter) * 3 - 2).padStart(2, '0')}-01`;
  return /^\d{4}-\d{2}$/u.test(period) ? `${period}-01` : undefined;
}

/** Those of the group, by their names. */
const theGroup = (fits: (one: InspectionDetail['progress']['inspectors'][number]) => boolean): CaseChoices => ({
  offered: ({ progress }: InspectionDetail) =>
    progress.inspectors
      .filter((one) => !one.isGone && fits(one))
      .map(({ account, name }) => ({ value: account, label: name ?? account })),
});

const DrawnCase = laterControl(async () => (await import('./drawn-field.js')).DrawnCase);
const DrawnCases = laterControl(async () => (await import('./drawn-field.js')).DrawnCases);

/** What the forms of a tour know beyond their contract. */
export const formHints: FormHints = {
  ...noHints,
  usuallyToday: ['on'],
  choices: {
    'replaceInspector.account': theGroup(() => true),
    'changeLeader.leader': theGroup(({ isLeader }) => !isLeader),
  },
  controls: {
    'freezeSample.quotas': QuotasField,
    'takeHistory.of': DrawnCase,
    'answer.visit': visitField('areUnderWay'),
    'answer.item': questionField(false),
    'answer.files': EvidenceField,
    'answer.cases': DrawnCases,
    'settleAnswer.visit': visitField('areUnderWay'),
    'settleAnswer.item': questionField(true),
    'recordTalk.visit': visitField('areNotDropped'),
    'issueFinding.visit': visitField('areOpen', true),
    'issueFinding.office': found('FoundOffice'),
    'issueFinding.item': found('FoundItem'),
    'issueFinding.articles': found('FoundArticles'),
    'issueFinding.files': EvidenceField,
    'issueFinding.cases': DrawnCases,
    'issueFinding.until': found('MendBy'),
    'settleVisit.visit': visitField('areUnsettled'),
    'moveVisit.visit': visitField('areAhead'),
    'dropVisit.visit': visitField('areAhead'),
    'replaceInspector.by': WhoComes,
    'addInspector.by': WhoComes,
    'nameDecider.account': decider('WeigherField'),
    'nameDecider.office': decider('DeciderOffice'),
  },
  above: {
    settleAnswer: laterBeside(async () => (await import('./question-field.js')).WhatEachSays),
    addVisit: laterBeside(async () => (await import('./other-visits.js')).WhoElseGoes),
  },
  begins: { submitReport: asRecorded, freezeSample: inItsPeriod },
};
