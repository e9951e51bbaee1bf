import { longestOf } from '#libs/contracts';
import { addedMaterial } from '#contracts/petition';
import { giveBackToLimit, reads, takeFromLimit } from '#libs/persistence';
import type { FastifyReply } from 'fastify';
import { HttpProblem } from '../http/problem.js';
import { readFileForm, type ReadForm, type RefusedFile } from './form-files.js';
import type { FormFields } from './forms.js';
import { formOf, keyIn, untouched, type Drawn } from './form-keys.js';
import {
  bringFiles,
  broughtCategories,
  dayOf,
  dropBrought,
  inTurn,
  mostAtOnce,
  takeBrought,
  type BroughtCategory,
  type NamedDraft,
} from './own-files.js';
import { filesPage, type Takes } from './page/files-page.js';
import { entryPage } from './page/form-pages.js';
import { isSame, type Pass } from './pass.js';
import { actsFromSource, readOwn } from './petitioner.js';
import type { Visit } from './visit.js';

/** What came of a form with files. */
interface Outcome {
  readonly done: number;
  readonly refused: readonly string[];
}

/** What a petitioner brought, and where more is brought. */
export async function showFiles(visit: Visit): Promise<FastifyReply> {
  const { pass } = visit;
  if (pass === null) return visit.redirect('/p');
  const done = /^\d{1,3}$/.test(visit.query('done')) ? Number(visit.query('done')) : null;
  return await draw(visit, pass, untouched, done === null ? null : { done, refused: [] });
}

async function draw(visit: Visit, pass: Pass, drawn: Drawn, outcome: Outcome | null): Promise<FastifyReply> {
  const { platform, language } = visit;
  const [own, brought] = await Promise.all([
    readOwn(platform, pass, language),
    reads.listBroughtFiles(platform.database, pass),
  ]);
  const page = filesPage({
    ...formOf(visit, pass, drawn),
    ...{ own, brought, takes: takesOf(visit), done: outcome?.done ?? null, refused: outcome?.refused ?? [] },
    endsIn: visit.renew(pass),
  });
  return visit.show(page, drawn.status);
}

function takesOf({ platform: { files } }: Visit): Takes | null {
  if (files === null) return null;
  const { limits, ofPetitioner } = files;
  return { types: limits.types, documentBytes: limits.documentBytes, ...ofPetitioner };
}

/**
 * Takes the files of a form, each judged by itself: what is refused is said and leaves nothing, and the others are brought
 * together, with one receipt. Without the right nothing is read.
 */
export async function sendFiles(visit: Visit): Promise<FastifyReply> {
  const { pass, platform, source, say, language } = visit;
  if (pass === null) {
    const mistakes = { number: say('files.again') };
    return visit.show(entryPage({ say, typed: {}, mistakes, known: null }), 403);
  }
  return await inTurn(pass.caseId, async () => {
    const { mayAddMaterial } = await readOwn(platform, pass, language);
    // Nothing is read: the page says where to go instead.
    if (!mayAddMaterial) return await draw(visit, pass, { ...untouched, status: 409 }, null);
    try {
      await takeFromLimit(platform.database, actsFromSource, source);
    } catch (thrown) {
      const { sentence, status } = visit.failed(thrown);
      return await draw(visit, pass, { ...untouched, mistakes: { files: sentence }, status }, null);
    }
    return await taking(visit, pass);
  });
}

/** Takes the form of somebody who may bring something, and leaves nothing of it but what was brought. */
async function taking(visit: Visit, pass: Pass): Promise<FastifyReply> {
  const { platform, request, source } = visit;
  const day = await dayOf(platform, pass);
  const drafts: NamedDraft[] = [];
  const act = { isDone: false };
  try {
    const form = await readFileForm(request, mostAtOnce, async (file) => {
      requireOwn(file.fields, pass);
      const taken = await takeBrought(platform, day, file);
      drafts.push(taken);
      return taken;
    });
    requireOwn(form.fields, pass);
    return await bring(visit, pass, { form, act });
  } finally {
    await dropBrought(platform, drafts);
    // A form that came to nothing was no act.
    if (!act.isDone) await giveBackToLimit(platform.database, actsFromSource, source);
  }
}

/** @throws HttpProblem `http.cross_site`, 403: its mark stands before the files */
function requireOwn({ token = '' }: FormFields, { formToken }: Pass): void {
  if (!isSame(token, formToken)) throw new HttpProblem(403, 'http.cross_site');
}

interface Read {
  readonly form: ReadForm<NamedDraft>;
  /** Told once the door was asked. */
  readonly act: { isDone: boolean };
}

async function bring(visit: Visit, pass: Pass, { form, act }: Read): Promise<FastifyReply> {
  const { say, platform, language } = visit;
  const { fields, taken } = form;
  const words = (fields['what'] ?? '').trim();
  const refused = form.refused.map((one) => refusedText(visit, one));
  const typed = { what: words, kind: fields['kind'] ?? '' };
  const { material } = addedMaterial.shape;
  if (words !== '' && !material.safeParse(words).success) {
    const mistakes = { what: say('files.whatTooLong', { max: longestOf(material) }) };
    return await draw(visit, pass, { typed, mistakes, status: 422 }, null);
  }
  if (taken.length === 0) return await notTaken(visit, pass, typed, refused);
  try {
    const brought = { files: taken, words, category: categoryOf(fields['kind']), language };
    act.isDone = true;
    await bringFiles(platform, { caseId: pass.caseId, party: pass.party, key: keyIn(fields) }, brought);
  } catch (thrown) {
    const { sentence, status } = visit.failed(thrown);
    return await draw(visit, pass, { typed, mistakes: { files: sentence }, status }, null);
  }
  if (refused.length === 0) return visit.redirect(`/p/files?done=${String(taken.length)}`);
  // Sent again, the form has its key: nothing is there twice.
  return await draw(visit, pass, untouched, { done: taken.length, refused });
}

async function notTaken(
  visit: Visit,
  pass: Pass,
  typed: Drawn['typed'],
  refused: readonly string[],
): Promise<FastifyReply> {
  if (refused.length > 0) return await draw(visit, pass, { typed, mistakes: {}, status: 422 }, { done: 0, refused });
  const mistakes = { files: visit.say('files.none') };
  return await draw(visit, pass, { typed, mistakes, status: 422 }, null);
}

const refusedText = (visit: Visit, { name, error }: RefusedFile): string =>
  visit.say('files.refused', { name, why: visit.failed(error).sentence });

const categoryOf = (kind: string | undefined): BroughtCategory =>
  broughtCategories.find((one) => one === kind) ?? 'evidence';
