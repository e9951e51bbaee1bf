import * as z from 'zod';
import { commandsOf, optional } from '../command.js';
import { namesOf } from '../names-of.js';
import { caseId, freeText, legalDate, line, officeId } from '../primitives.js';
import { commands as labels, phases } from './head.js';
import { sampleQuota } from './samples.js';
import { words } from './texts/words.js';

/** Where a tour stands (阶段). */
export const inspectionPhase = z.enum(namesOf(phases)).meta({ id: 'InspectionPhase' });
export const inspectionBasis = z
  .enum(namesOf(words.basis))
  .meta({ id: 'InspectionBasis', description: '联席会议及其办公室督查, 政府督查, 党委督查' });
export const findingGrade = z.enum(namesOf(words.grade)).meta({ id: 'FindingGrade', description: '轻微, 一般, 严重' });
export const inspectionEnding = z.enum(namesOf(words.endedAs)).meta({ id: 'InspectionEnding' });

const mostWords = 4000;
const most = 60;
const account = z.uuid().describe('Of the group, by the account');
const visitName = z.string().regex(/^v[1-9][0-9]{0,2}$/);
const reasons = () => freeText(mostWords);

const question = () => z.string().min(1).max(60).describe('A question of the checklist');
const itemAnswer = z.enum(namesOf(words.answer)).describe('是, 否, 不适用');

/** An office that is to be visited. */
export const askedVisit = {
  office: officeId,
  on: legalDate.describe('In the period of the tour'),
  isAnnounced: z.boolean().describe('False: the office learns of it when somebody is there'),
};
/** Somebody of the group, by the account, and the office that lends that one. */
export const askedInspector = z.strictObject({ account: z.uuid(), office: officeId });

/** Every command of a tour that a person may give: `POST /api/inspections/:id/<command>`. */
export const inspectionCommands = commandsOf('Inspection', labels, {
  declare: () => ({ isFree: z.boolean().describe('False: something stands in the way, and one steps back') }),
  publish: () => ({}),
  freezeSample: () => ({
    from: legalDate.describe('Cases that were open on some day from here'),
    until: legalDate,
    quotas: z.array(sampleQuota).max(10).default([]),
    random: z.int().min(0).max(60).describe('How many beside them, of all that are left'),
    reasons: optional(freeText(mostWords)).describe('Why again; the first needs none'),
  }),
  answer: () => ({
    visit: visitName,
    item: question(),
    answer: itemAnswer,
    files: z.array(z.uuid()).max(most).default([]).describe('Attachments of the tour that show it'),
    cases: z.array(caseId).max(most).default([]),
    words: optional(freeText(mostWords)),
  }),
  settleAnswer: () => ({ visit: visitName, item: question(), answer: itemAnswer, reasons: reasons() }),
  takeHistory: () => ({ of: caseId.describe('One that was drawn') }),
  recordTalk: () => ({ visit: visitName, on: legalDate, words: freeText() }),
  issueFinding: () => ({
    visit: optional(visitName).describe('Left out: of no visit, but of the cases that were looked at'),
    office: officeId,
    item: optional(
      z.strictObject({ checklist: z.string().max(60), version: z.int().min(1), item: z.string().max(60) }),
    ).describe('The question of the checklist'),
    grade: findingGrade,
    articles: z.array(line(80)).min(1).max(20).describe('As they are cited: `23(2)`, `people-mediation 29(2)`'),
    files: z.array(z.uuid()).max(most).default([]).describe('Attachments of the tour that show it'),
    cases: z.array(caseId).max(most).default([]),
    words: freeText(mostWords),
    toMend: freeText(mostWords).describe('What is to be mended'),
    until: legalDate,
    isRevisited: z.boolean().default(false).describe('A second visit is wanted; a grave finding has one anyway'),
  }),
  settleVisit: () => ({
    visit: visitName,
    reasons: optional(reasons()).describe('Why no finding was issued of questions that stand at no; else left out'),
  }),
  moveVisit: () => ({ visit: visitName, on: legalDate, reasons: reasons() }),
  addVisit: () => ({ ...askedVisit, reasons: reasons() }),
  dropVisit: () => ({ visit: visitName, reasons: reasons() }),
  replaceInspector: () => ({
    account,
    by: optional(askedInspector).describe('Who comes in the place; left out: nobody'),
    reasons: reasons(),
  }),
  addInspector: () => ({ by: askedInspector, reasons: reasons() }),
  changeLeader: () => ({ leader: account, reasons: reasons() }),
  submitReport: () => ({
    report: freeText(),
    summary: freeText(mostWords).describe('For the public: it names nobody'),
  }),
  returnReport: () => ({ reasons: reasons() }),
  adoptReport: () => ({}),
  nameDecider: () => ({
    account: z.uuid().describe('Who took no part, of the office that commissioned it or of one above it'),
    office: officeId,
    reasons: reasons(),
  }),
  callOff: () => ({ reasons: reasons() }),
});
