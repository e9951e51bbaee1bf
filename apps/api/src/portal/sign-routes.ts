import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { legalDateOf } from '#libs/calendar';
import { wordOf } from '#libs/contracts';
import type { DeliveryState } from '#libs/delivery';
import {
  as,
  DomainError,
  organisationSignings,
  type OrganisationSigning,
  type Dossier,
  type FileRef,
  type Instant,
} from '#libs/kernel';
import {
  fillPhonePlace,
  freePhonePlace,
  noteRead,
  reads,
  takeFromLimit,
  takePhonePlace,
  type PhoneLink,
} from '#libs/persistence';
import type { FastifyReply } from 'fastify';
import { attachmentIdOf, commandOf, keepDraft, requireFiles, draftOfUpload } from '../attachment/attach.js';
import { submitToDoor } from '../case/case-commands.js';
import { visibleHead } from '../case/visible-head.js';
import { readBy } from '../http/changed-by.js';
import { looksOfAccount } from '../intake/reissuing.js';
import { requireMaySign } from '../phone/open-link.js';
import { dateText } from './page/words.js';
import { signedPage, signPage } from './page/sign-page.js';
import type { PhoneVisit } from './phone-visit.js';
import type { Visit } from './visit.js';

// Of a tablet with a fine screen it is some 60 kB.
const mostImageBytes = 300_000;

/** What is signed for, and the very words. */
interface ToSign {
  readonly head: reads.CaseHead;
  readonly state: DeliveryState;
  readonly words: string;
}

/**
 * The words of a receipt of delivery (送达回执): which document and which bytes, by whom, in what way and when. The recipient's
 * name stands in none of them, it is what is signed.
 */
async function toSign({ platform, say, language }: Visit, { link, caller }: PhoneVisit): Promise<ToSign> {
  const { database, docket } = platform;
  const [head, dossier, texts, { offices }] = await Promise.all([
    visibleHead(platform, caller, link.caseId, 'delivery'),
    docket.dossier(link.caseId, database) as Promise<Dossier<DeliveryState>>,
    reads.readTexts(database, caller.reader, link.caseId),
    platform.world(),
  ]);
  const { state } = dossier;
  const title = texts.find(({ digest }) => digest === state.title?.digest)?.body;
  const named = [title ?? wordOf('delivery', 'notice', state.notice, language), state.documentNumber];
  const office = offices.get(link.session.office)?.name[language] ?? link.session.office;
  const lines = [
    say('sign.word.head'),
    say('sign.word.number', { number: head.number }),
    say('sign.word.document', { document: named.filter(Boolean).join(' ') }),
    state.document === null ? say('sign.word.onPaper') : say('sign.word.hash', { hash: state.document.sha256 }),
    say('sign.word.how'),
    say('sign.word.date', { date: dateText(legalDateOf(as<Instant>(head.caseNow)), language) }),
    say('sign.word.by', { office, name: link.session.displayName }),
    say('sign.word.received'),
  ];
  return { head, state, words: lines.join('\n') };
}

const digestOf = (words: string): string => createHash('sha256').update(words).digest('hex');

/** The page to sign on, or the receipt once it was signed by this link. */
export async function drawSigning(visit: Visit, by: PhoneVisit, mistake: string | null = null): Promise<FastifyReply> {
  const signed = await signedBy(visit, by.link);
  if (signed !== null) return visit.show(signedPage({ ...signed, say: visit.say }));
  const { head, state, words } = await toSign(visit, by);
  const page = signPage({
    ...{ say: visit.say, words, digest: digestOf(words), hasPaper: state.document !== null },
    ...{ mistake, isDrill: head.isDrill, isToOrganisation: isToOrganisation(state) },
  });
  return visit.show(page, mistake === null ? 200 : 422);
}

/**
 * The document that is signed for, as it is served, with the recipient's name in full: each look is recorded with its purpose
 * before anything is given, is one of those that an account has in an hour, and is over once it was signed.
 *
 * @throws DomainError `account.too_many`; the door's refusals: nobody may sign now
 */
export async function givePaper(visit: Visit, by: PhoneVisit): Promise<FastifyReply> {
  const { link, caller } = by;
  const { platform, reply } = visit;
  const { database } = platform;
  if (link.purpose !== 'signature' || link.taken.length > 0) return visit.redirect('/p/phone');
  const head = await visibleHead(platform, caller, link.caseId, 'delivery');
  await requireMaySign(platform, caller, link.caseId);
  const { state, parent } = (await platform.docket.dossier(link.caseId, database)) as Dossier<DeliveryState>;
  if (state.document === null || !(await isThere(visit, link, state.document))) return visit.redirect('/p/phone');
  await takeFromLimit(database, looksOfAccount, caller.session.account);
  await noteRead(database, {
    ...readBy(caller),
    ...{ what: 'reveal', purpose: 'serve', words: visit.say('sign.read', { number: head.number }) },
    ...{ caseId: parent?.caseId ?? link.caseId, detail: { party: state.recipient?.party ?? null, link: link.id } },
  });
  return reply
    .type('application/pdf')
    .header('Content-Disposition', 'attachment; filename="document.pdf"')
    .header('Content-Security-Policy', "sandbox; default-src 'none'")
    .header('Cache-Control', 'no-store')
    .send(await bytesOf(visit, state.document));
}

/** Takes the signature: the image becomes a file of the delivery, and with the words that were signed its proof, in one act. */
export async function takeSignature(visit: Visit, by: PhoneVisit): Promise<FastifyReply> {
  const { platform, form, say } = visit;
  const { id, purpose, taken } = by.link;
  if (purpose !== 'signature') throw new DomainError('forbidden', 'phone.link_over', 'the link is for something else');
  if (taken.length > 0) return visit.redirect('/p/phone');
  const read = await toSign(visit, by);
  const image = imageIn(form['image'] ?? '');
  const lacking = lackingIn(form, read);
  if (lacking !== null || image === null) return await drawSigning(visit, by, say(lacking ?? 'sign.empty'));
  // Its only place is taken: the same signature is on its way, and the page shows what becomes of it.
  if (!(await takePhonePlace(platform.database, id))) return visit.redirect('/p/phone');
  let isSigned = false;
  try {
    await fillPhonePlace(platform.database, id, await signed(visit, by, { ...read, image }));
    isSigned = true;
  } catch (error) {
    return await drawSigning(visit, by, visit.failed(error).sentence);
  } finally {
    if (!isSigned) await freePhonePlace(platform.database, id, 0);
  }
  return visit.redirect('/p/phone');
}

/** The act itself. @throws DomainError `files.…`: the image is none; the door's refusals */
async function signed(
  { platform, say, form }: Visit,
  { link, caller }: PhoneVisit,
  { head, state, words, image }: ToSign & { readonly image: Buffer },
): Promise<string> {
  // Of the link alone: whoever sends it twice has signed once.
  const key = `phone/${link.id}/sign`;
  const attachment = attachmentIdOf(caller, head, key);
  // What would be refused is refused before the image is kept.
  await requireMaySign(platform, caller, link.caseId);
  const name = say('sign.fileName');
  const file = await keepDraft(
    platform,
    await draftOfUpload(platform, Readable.from([image]), { name, isCleaned: true }),
  );
  const query = { category: 'delivery', origin: 'office', via: 'phone' } as const;
  const attached = commandOf({ platform, head, query, name }, { attachment, file });
  const evidence = platform.vault.sealsOf(link.caseId).text(words);
  const document = state.document?.sha256 ?? null;
  const signedFor = isToOrganisation(state) ? { signedFor: signedForIn(form) } : {};
  await submitToDoor(platform, {
    ...{ kind: 'delivery', caseId: link.caseId, actor: caller.actor, key },
    commands: [
      { type: 'attachFile', payload: attached.payload },
      { type: 'sign', payload: { evidence: evidence.ref, document, attachment, ...signedFor } },
    ],
    texts: [...attached.texts, evidence],
  });
  return attachment;
}

/** The bytes of an image as a browser gives it; null: there is none, or it is too large to be one. */
function imageIn(text: string): Buffer | null {
  const [, base64] = /^data:image\/png;base64,([A-Za-z0-9+/]+={0,2})$/.exec(text) ?? [];
  if (base64 === undefined || base64.length > mostImageBytes * 1.4) return null;
  return Buffer.from(base64, 'base64');
}

/** What is missing of what was to be sent with the image; null: nothing. */
function lackingIn(form: Visit['form'], { words, state }: ToSign): 'sign.changed' | 'sign.asMissing' | null {
  if (form['words'] !== digestOf(words)) return 'sign.changed';
  return isToOrganisation(state) && signedForIn(form) === null ? 'sign.asMissing' : null;
}

const isToOrganisation = ({ recipient }: DeliveryState): boolean => recipient?.nature === 'organisation';

/** As what somebody signs for an organisation; null: it was not said. */
const signedForIn = (form: Visit['form']): OrganisationSigning | null =>
  organisationSignings.find((one) => one === form['signedFor']) ?? null;

/** What was signed by a link; null: nothing yet. */
async function signedBy(visit: Visit, link: PhoneLink) {
  const { caseId, taken } = link;
  const { docket, database } = visit.platform;
  const [attachment] = taken;
  if (attachment === undefined) return null;
  const { state, isDrill } = (await docket.dossier(caseId, database)) as Dossier<DeliveryState>;
  const proof = state.proofs.find((one) => one.attachment === attachment);
  if (proof?.file == null || proof.evidence === null) return null;
  const words = await reads.readText(database, { caseId, digest: proof.evidence.digest });
  const isKept = await isThere(visit, link, proof.file);
  const image = isKept ? await bytesOf(visit, proof.file).catch(() => null) : null;
  return {
    ...{ words: words ?? '', sha256: proof.file.sha256, isDrill },
    image: image === null ? null : `data:image/png;base64,${image.toString('base64')}`,
  };
}

/** Whether bytes of a delivery were not erased since, of itself or of the matter that it belongs to. */
const isThere = ({ platform: { database } }: Visit, { caseId }: PhoneLink, { sha256 }: FileRef): Promise<boolean> =>
  reads.isFileThere(database, { caseId, sha256 });

/** @throws DomainError `files.not_there` (unavailable) */
async function bytesOf({ platform }: Visit, { sha256 }: FileRef): Promise<Buffer> {
  const file = await requireFiles(platform).store.open(sha256);
  if (file === null) throw new DomainError('unavailable', 'files.not_there', 'the file is not in the store');
  try {
    return Buffer.from(await file.read(0, file.size));
  } finally {
    await file.close();
  }
}
