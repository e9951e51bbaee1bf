import * as z from 'zod';
import { commandsOf, optional } from '../command.js';
import { namesOf } from '../names-of.js';
import { freeText, legalDate, officeId } from '../primitives.js';
import { commands as labels, phases } from './head.js';
import { words } from './texts/words.js';

/** Where a finding stands (阶段). */
export const findingPhase = z.enum(namesOf(phases)).meta({ id: 'FindingPhase' });
export const findingBasis = z
  .enum(namesOf(words.basis))
  .meta({ id: 'FindingBasis', description: '联席会议督导, 政府督查, 党委督导' });
export const findingGrade = z
  .enum(namesOf(words.grade))
  .meta({ id: 'FindingGrade', description: 'Of what is wrong with the work of an office: 轻微, 一般, 严重' });
export const findingRuling = z.enum(namesOf(words.as)).meta({ id: 'FindingRuling', description: '维持, 变更, 撤销' });
export const findingEnding = z
  .enum(namesOf(words.endedAs))
  .meta({ id: 'FindingEnding', description: '已整改销号, 已撤销' });

const mostWords = 8000;
const mostFiles = 40;
const files = () => z.array(z.uuid()).max(mostFiles).default([]).describe('Among the attachments of this finding');

/** Every command of a finding that a person may give: `POST /api/findings/:id/<command>`. */
export const findingCommands = commandsOf('Finding', labels, {
  approve: () => ({}),
  receive: () => ({}),
  noteServed: () => ({
    on: legalDate.describe('The day on which somebody of the office signed for it'),
    proof: z.uuid().describe('What shows that, among the attachments of this finding'),
  }),
  noteLeft: () => ({
    on: legalDate.describe('The day on which it was left with the office'),
    witness: freeText(mostWords).describe('Who saw that, and of which organisation'),
    reasons: freeText(mostWords).describe('Why it was left: what the office said'),
    proof: z.uuid().describe('What shows that, among the attachments of this finding'),
  }),
  accept: () => ({}),
  dispute: () => ({ reasons: freeText(mostWords), files: files() }),
  noteDisputed: () => ({
    on: legalDate.describe('The day on which its letter came'),
    reasons: freeText(mostWords),
    proof: z.uuid().describe('That letter, among the attachments of this finding'),
  }),
  nameDecider: () => ({
    account: z.uuid().describe('Who took no part, of the commissioner or of an office above it'),
    office: officeId,
    reasons: freeText(mostWords),
  }),
  rule: () => ({
    as: findingRuling,
    reasons: freeText(mostWords),
    grade: optional(findingGrade).describe('With `changed`; left out: it stays, as with the others'),
    toMend: optional(freeText(mostWords)).describe('What is to be mended instead'),
    until: optional(legalDate).describe('By when instead'),
    isRevisited: optional(z.boolean()).describe('Whether somebody goes there again once it is verified'),
  }),
  report: () => ({ words: freeText(mostWords), files: files() }),
  noteReported: () => ({
    on: legalDate.describe('The day on which its letter came'),
    words: freeText(mostWords),
    proof: z.uuid().describe('That letter, among the attachments of this finding'),
  }),
  returnReport: () => ({ reasons: freeText(mostWords), until: legalDate }),
  verify: () => ({
    words: freeText(mostWords).describe('What was seen'),
    evidence: z.array(z.uuid()).min(1).max(mostFiles).describe('By what, among the attachments of this finding'),
  }),
  visitAgain: () => ({
    on: legalDate,
    isMended: z.boolean(),
    words: freeText(mostWords),
    until: optional(legalDate).describe('By when it is mended, where it is not'),
  }),
  nameExtender: () => ({
    account: z.uuid().describe('Of the commissioner, and without a post where it was found'),
    reasons: freeText(mostWords),
  }),
  extend: () => ({ until: legalDate, reasons: freeText(mostWords) }),
  withdraw: () => ({ reasons: freeText(mostWords) }),
});
