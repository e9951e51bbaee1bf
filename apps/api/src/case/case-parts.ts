import { consequenceSentence, sentenceOf, type KindName, type Language } from '#libs/contracts';
import type { CaseId, Refusal } from '#libs/kernel';
import { reads } from '#libs/persistence';
import type { Caller } from '../http/request-state.js';
import { handleToErase } from '../course/found-course.js';
import { marksFor, withDoers } from '../duty/who-meets.js';
import { ownOf } from '../kinds.js';
import type { Platform } from '../platform.js';
import { casePartiesOf } from './case-parties.js';
import { clockOf } from './clock-of.js';
import type { DetailAsked } from './kinds-own.js';
import { withNames } from './named-refusal.js';
import { toldRefusal } from './told-refusal.js';

/** A step that failed for good, and what follows from that. */
export const toldStep = (step: reads.CourseRow['failed'][number], language: Language) => ({
  ...step,
  sentence: sentenceOf(step.code, language),
  consequenceSentence: consequenceSentence(step.consequence, language),
});

/**
 * The parts of a detail that every kind has.
 *
 * @param commands names that have a route; what courses do is nobody's button
 */
export async function casePartsOf(
  platform: Platform,
  caller: Caller,
  { head, now, commands }: Pick<DetailAsked, 'head' | 'now'> & { readonly commands: readonly string[] },
) {
  const { database } = platform;
  const [clocks, duties, access, texts, { refusals, context, dossier }, course, parts, parent] = await Promise.all([
    reads.readClocks(database, caller.reader, head.id),
    reads.readDuties(database, caller.reader, head.id, marksFor(caller)),
    reads.readAccess(database, caller.reader, head.id),
    reads.readTexts(database, caller.reader, head.id),
    now,
    courseOf(platform, caller, head.id),
    reads.readParts(database, caller.reader, head.id),
    reads.readParent(database, caller.reader, head.id),
  ]);
  const refused = refusals();
  const ofParties = await casePartiesOf(platform, caller, { dossier, now: head.caseNow });
  const told = (refusal: Refusal) =>
    toldRefusal(platform, refusal === null ? null : withNames(refusal, ofParties.parties), caller);
  return {
    commands: Object.fromEntries(commands.map((name) => [name, told(refused[name] ?? null)])),
    clocks: clocks.map((clock) => clockOf(clock, head.caseNow)),
    duties: duties.map(withDoers(context.offices)),
    access,
    texts: Object.fromEntries(texts.map(({ digest, body }) => [digest, body])),
    ...course,
    parts,
    papersOver: [...(ownOf(head.kind as KindName).notices?.papersOver?.(dossier) ?? [])],
    parent,
    ...ofParties,
  };
}

async function courseOf(platform: Platform, { language }: Caller, caseId: CaseId) {
  const course = await reads.readCourse(platform.database, caseId);
  const { failed = [], isApart = false } = course ?? {};
  return {
    failed: failed.map((step) => toldStep(step, language)),
    erasedBy: handleToErase(platform, caseId, isApart),
  };
}
