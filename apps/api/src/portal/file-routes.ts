import { longestOf, type KindName } from '#libs/contracts';
import { addedMaterial } from '#contracts/petition';
import { giveBackToLimit, reads, takeFromLimit } from '#libs/persistence';
import type { FastifyReply } from 'fastify';
import { HttpProblem } from '../http/problem.js';
import { actsFromSource } from '../intake/receipt-door.js';
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
import { filesPage, type BroughtTo, type Takes } from './page/files-page.js';
import { entryPage } from './page/form-pages.js';
import { isSame, type Pass } from './pass.js';
import type { Route } from './pages-of-kind.js';
import type { Visit } from './visit.js';

/** To what files are brought: of which kind it is, and what its page tells of it. */
export interface BringingTo {
  readonly kind: KindName;
  /** They are told by material that its office owes a look at, with the words of whoever brings them; false: by themselves. */
  readonly isMaterial: boolean;
  /** `reader`: who reads, for whom, where that may be one of several. */
  readonly read: (visit: Visit, pass: Pass) => Promise<BroughtTo & { readonly reader?: Pass }>;
  /** Whoever sends a form, for whom it was drawn; refuses who may bring nothing for that one. Left out: everybody brings for itself. */
  readonly senderOf?: (visit: Visit, form: FormFields, pass: Pass) => Promise<Pass>;
}

/** Where the party of a case of one kind brings files, and what is sent from there. */
export const filesOf = (to: BringingTo): { readonly show: Route; readonly send: Route } => ({
  show: (visit) => showFiles(visit, to),
  send: (visit) => sendFiles(visit, to),
});

/** What came of a form with files. */
interface Outcome {
  readonly done: number;
  readonly refused: readonly string[];
}

/** What a party brought, and where more is brought. */
async function showFiles(visit: Visit, to: BringingTo): Promise<FastifyReply> {
  const { pass } = visit;
  if (pass === null) return visit.redirect('/p');
  const done = /^\d{1,3}$/.test(visit.query('done')) ? Number(visit.query('done')) : null;
  return await draw({ visit, pass, to }, untouched, done === null ? null : { done, refused: [] });
}

/** Somebody with the right who is where files are brought. */
interface There {
  readonly visit: Visit;
  readonly pass: Pass;
  readonly to: BringingTo;
}

async function draw({ visit, pass, to }: There, drawn: Drawn, outcome: Outcome | null): Promise<FastifyReply> {
  const { platform } = visit;
  const own = await to.read(visit, pass);
  const { reader = pass } = own;
  const brought = await reads.listBroughtFiles(platform.database, reader);
  const page = filesPage({
    ...formOf(visit, reader, drawn),
    ...{ own, brought, takes: takesOf(visit), done: outcome?.done ?? null, refused: outcome?.refused ?? [] },
    endsIn: visit.renew(reader),
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
async function sendFiles(visit: Visit, to: BringingTo): Promise<FastifyReply> {
  const { pass, platform, source, say } = visit;
  if (pass === null) {
    const mistakes = { number: say('files.again') };
    return visit.show(entryPage({ say, typed: {}, mistakes, known: null }), 403);
  }
  const there = { visit, pass, to };
  return await inTurn(pass.caseId, async () => {
    const { mayAddMaterial } = await to.read(visit, pass);
    // Nothing is read: the page says where to go instead.
    if (!mayAddMaterial) return await draw(there, { ...untouched, status: 409 }, null);
    try {
      await takeFromLimit(platform.database, actsFromSource, source);
    } catch (thrown) {
      const { sentence, status } = visit.failed(thrown);
      return await draw(there, { ...untouched, mistakes: { files: sentence }, status }, null);
    }
    return await taking(there);
  });
}

/** Takes the form of somebody who may bring something, and leaves nothing of it but what was brought. */
async function taking(there: There): Promise<FastifyReply> {
  const { visit, pass, to } = there;
  const { platform, request, source } = visit;
  const day = await dayOf(platform, pass);
  const drafts: NamedDraft[] = [];
  const act = { isDone: false };
  // Asked once, by the fields that stand before the first file.
  const senders: Pass[] = [];
  try {
    const form = await readFileForm(request, mostAtOnce, async (file) => {
      requireOwn(file.fields, pass);
      if (senders.length === 0) senders.push((await to.senderOf?.(visit, file.fields, pass)) ?? pass);
      const taken = await takeBrought(platform, day, file);
      drafts.push(taken);
      return taken;
    });
    requireOwn(form.fields, pass);
    return await bring({ ...there, pass: senders[0] ?? pass }, { form, act });
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

async function bring(there: There, { form, act }: Read): Promise<FastifyReply> {
  const { visit, pass, to } = there;
  const { say, platform, language } = visit;
  const { fields, taken } = form;
  const words = (fields['what'] ?? '').trim();
  const refused = form.refused.map((one) => refusedText(visit, one));
  const typed = { what: words, kind: fields['kind'] ?? '' };
  const { material } = addedMaterial.shape;
  if (words !== '' && !material.safeParse(words).success) {
    const mistakes = { what: say('files.whatTooLong', { max: longestOf(material) }) };
    return await draw(there, { typed, mistakes, status: 422 }, null);
  }
  if (taken.length === 0) return await notTaken(there, typed, refused);
  try {
    const brought = { to, files: taken, words, category: categoryOf(fields['kind']), language };
    act.isDone = true;
    await bringFiles(platform, { caseId: pass.caseId, party: pass.party, of: pass.of, key: keyIn(fields) }, brought);
  } catch (thrown) {
    const { sentence, status } = visit.failed(thrown);
    return await draw(there, { typed, mistakes: { files: sentence }, status }, null);
  }
  if (refused.length === 0) {
    if (to.senderOf !== undefined) visit.renew(pass);
    return visit.redirect(`/p/files?done=${String(taken.length)}`);
  }
  // Sent again, the form has its key: nothing is there twice.
  return await draw(there, untouched, { done: taken.length, refused });
}

async function notTaken(there: There, typed: Drawn['typed'], refused: readonly string[]): Promise<FastifyReply> {
  if (refused.length > 0) return await draw(there, { typed, mistakes: {}, status: 422 }, { done: 0, refused });
  const mistakes = { files: there.visit.say('files.none') };
  return await draw(there, { typed, mistakes, status: 422 }, null);
}

const refusedText = (visit: Visit, { name, error }: RefusedFile): string =>
  visit.say('files.refused', { name, why: visit.failed(error).sentence });

const categoryOf = (kind: string | undefined): BroughtCategory =>
  broughtCategories.find((one) => one === kind) ?? 'evidence';
