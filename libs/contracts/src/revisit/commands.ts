import * as z from 'zod';
import { commandsOf, optional } from '../command.js';
import { namesOf } from '../names-of.js';
import { caseId, freeText, legalDate } from '../primitives.js';
import { partyName } from '../reveal.js';
import { commands as labels, phases } from './head.js';
import { words } from './texts/words.js';

/** Where a revisit stands (阶段). */
export const revisitPhase = z.enum(namesOf(phases)).meta({ id: 'RevisitPhase' });
export const revisitMatter = z
  .enum(namesOf(words.matter))
  .meta({ id: 'RevisitMatter', description: 'What is visited again: 调解, 信访' });
export const revisitEnding = z.enum(namesOf(words.endedAs)).meta({ id: 'RevisitEnding' });
export const visitChannel = z
  .enum(namesOf(words.channel))
  .meta({ id: 'VisitChannel', description: '上门, 电话, 短信, 本人页面' });
export const askedStage = z.enum(namesOf(words.stands)).meta({ id: 'AskedStage' });
export const visitProof = z.enum(namesOf(words.proof)).meta({ id: 'VisitProof', description: '签名, 本人页面, 文件' });

export const mostVisitWords = 2000;
// A party says on its page what is said there, and nobody else in its place.
const byVisitor = visitChannel.exclude(['page']);

/** One answer of the form, by the id of its question. */
export const formAnswer = z
  .strictObject({
    question: z.string().min(1).max(63),
    value: z.union([z.string().max(64), z.int().min(0), z.boolean()]),
  })
  .meta({ id: 'VisitFormAnswer' });

/** Every command of a revisit that a person may give: `POST /api/revisits/:id/<command>`. */
export const revisitCommands = commandsOf('Revisit', labels, {
  answer: () => ({
    party: partyName,
    on: legalDate,
    channel: byVisitor,
    beside: z
      .array(caseId)
      .max(12)
      .default([])
      .describe(
        'Other open revisits of the matter, as `progress.beside` has them: the same is recorded in each, of what it asks',
      ),
    answers: z.array(formAnswer).max(40).default([]).describe('By the questions of its form'),
    words: optional(freeText(mostVisitWords)).describe('Of the agreement and of the office, and of nothing else'),
    notPerformed: z
      .array(z.string().regex(/^[ox][1-9][0-9]{0,2}$/u))
      .max(30)
      .default([])
      .describe('Obligations that are due, or have no day, and are not performed, by what it says'),
    isContent: z.boolean().default(false),
    isRebound: z.boolean().default(false),
    help: optional(freeText(mostVisitWords)).describe(
      'What help it wants, of somebody who agrees to being named for it',
    ),
    wantsNone: z.boolean().default(false).describe('It wants to be asked no more: obeyed from here on'),
    proof: optional(visitProof.exclude(['page'])).describe('What shows it; left out: nothing does'),
    attachment: optional(z.uuid()).describe('The paper with the signature, or the document'),
  }),
  attempt: () => ({
    party: partyName,
    on: legalDate,
    time: z.enum(namesOf(words.time)),
    channel: byVisitor,
  }),
  giveUp: () => ({ party: partyName }),
  hearWish: () => ({ party: partyName }),
  referHelp: () => ({ party: partyName, to: freeText(mostVisitWords) }),
  linkRebound: () => ({ party: partyName, number: freeText(80).describe('Number of the new case') }),
  passOn: () => ({ reasons: freeText(mostVisitWords) }),
  assign: () => ({
    person: z.uuid().describe('An account of the visiting office, as `GET /api/revisits/:id/visitors` answers them'),
    reasons: freeText(mostVisitWords),
  }),
  callBack: () => ({
    party: partyName,
    result: z.enum(namesOf(words.result)),
    words: optional(freeText(mostVisitWords)),
  }),
});
