import { DomainError, fileTypes } from '#libs/kernel';
import { endingOf } from '#libs/files';
import { fillPhonePlace, freePhonePlace, phoneLimits, reads, takePhoneBytes, takePhonePlace } from '#libs/persistence';
import type { FastifyReply } from 'fastify';
import { attachmentIdOf, putToCase, requireAllowed } from '../attachment/attach.js';
import { visibleHead } from '../case/visible-head.js';
import { readFileForm, type SentFile } from './form-files.js';
import { marksFor } from './form-keys.js';
import { noLinkPage, phonePage } from './page/phone-page.js';
import { enterBy, hasCome, phoneVisitOf, type PhoneVisit } from './phone-visit.js';
import { drawSigning, givePaper, takeSignature } from './sign-routes.js';
import type { Visit } from './visit.js';

/** The page that the code at the desk leads to. */
export async function showPhone(visit: Visit): Promise<FastifyReply> {
  const by = await phoneVisitOf(visit);
  if (by === null) return noLink(visit, hasCome(visit));
  return await drawPhone(visit, by, { isDone: visit.query('done') === '1' });
}

function noLink(visit: Visit, isOver: boolean): FastifyReply {
  const { say, language } = visit;
  return visit.show(noLinkPage({ say, language, isOver }), isOver ? 410 : 200);
}

interface Drawn {
  readonly isDone?: boolean;
  readonly mistake?: string;
  readonly status?: number;
}

async function drawPhone(visit: Visit, by: PhoneVisit, drawn: Drawn): Promise<FastifyReply> {
  const { link, caller } = by;
  if (link.purpose === 'signature') return await drawSigning(visit, by, drawn.mistake ?? null);
  const { platform, say, language } = visit;
  const [head, rows] = await Promise.all([
    visibleHead(platform, caller, link.caseId),
    reads.listAttachments(platform.database, caller.reader, link.caseId),
  ]);
  const page = phonePage({
    ...{ say, language, number: head.number, name: link.session.displayName, expiresAt: link.expiresAt },
    ...{ left: phoneLimits.files - link.taken.length, key: marksFor(null).key, isDrill: head.isDrill },
    taken: rows.filter(({ attachment }) => link.taken.includes(attachment)),
    ...{ isDone: drawn.isDone === true, mistake: drawn.mistake ?? null },
  });
  return visit.show(page, drawn.status);
}

/** Takes the token from the page's form: nothing of it stands in an address. */
export async function openPhone(visit: Visit): Promise<FastifyReply> {
  const by = await enterBy(visit, visit.form['token'] ?? '');
  return by === null ? noLink(visit, true) : visit.redirect('/p/phone');
}

/** The document that is signed for, as it is served. */
export async function showPaperToSign(visit: Visit): Promise<FastifyReply> {
  const by = await phoneVisitOf(visit);
  return by === null ? noLink(visit, true) : await givePaper(visit, by);
}

/** Takes a signature, and with it the proof of the delivery. */
export async function signFor(visit: Visit): Promise<FastifyReply> {
  const by = await phoneVisitOf(visit);
  return by === null ? noLink(visit, true) : await takeSignature(visit, by);
}

/** Takes a photograph, and puts it to the case in the name of whoever opened the link. */
export async function takePhoto(visit: Visit): Promise<FastifyReply> {
  const by = await phoneVisitOf(visit);
  if (by === null) return noLink(visit, true);
  const { say } = visit;
  const { taken, refused } = await readFileForm(visit.request, 1, (file) => photographed(visit, by, file));
  const [wrong] = refused;
  if (wrong !== undefined) {
    const { sentence, status } = visit.failed(wrong.error);
    return await drawPhone(visit, by, { mistake: say('phone.refused', { name: wrong.name, why: sentence }), status });
  }
  if (taken.length === 0) return await drawPhone(visit, by, { mistake: say('phone.none'), status: 422 });
  return visit.redirect('/p/phone?done=1');
}

async function photographed(visit: Visit, { link, caller }: PhoneVisit, { name, bytes, fields }: SentFile) {
  const { platform, say } = visit;
  const head = await visibleHead(platform, caller, link.caseId);
  const key = `phone/${link.id}/${(fields['key'] ?? '').slice(0, 60)}`;
  const attachment = attachmentIdOf(caller, head, key);
  // A form that is sent twice was one photograph.
  if (link.taken.includes(attachment)) return;
  if (link.purpose !== 'photo') throw linkOver();
  const ending = endingOf(name);
  requirePicture(ending);
  // A telephone calls every photograph the same.
  const called = say('phone.nameOf', { n: link.taken.length + 1, ending });
  const query = { category: link.category, origin: 'office', via: 'phone' } as const;
  const of = { platform, caller, head, query, name: called };
  await requireAllowed(of);
  if (!(await takePhonePlace(platform.database, link.id))) throw linkFull();
  let counted = 0;
  // A slow upload outlives none of this: the code, the session at the desk, and the right of the account.
  const requireStill = async (size: number): Promise<void> => {
    if ((await phoneVisitOf(visit)) === null) throw linkOver();
    if (!(await takePhoneBytes(platform.database, link.id, size))) throw linkFull();
    counted = size;
  };
  try {
    await putToCase(of, { source: bytes, key, requireStill });
    await fillPhonePlace(platform.database, link.id, attachment);
  } catch (error) {
    await freePhonePlace(platform.database, link.id, counted);
    throw error;
  }
}

const linkOver = (): DomainError => new DomainError('forbidden', 'phone.link_over', 'the link is over or another one');
const linkFull = (): DomainError =>
  new DomainError('conflict', 'phone.link_full', 'the link has taken all that it takes');

const pictureEndings: readonly string[] = Object.values(fileTypes).flatMap(({ family, endings }) =>
  family === 'picture' ? [...endings] : [],
);

/** What an ending says is compared with the bytes when they come. @throws DomainError `phone.pictures_only` (invalid) */
function requirePicture(ending: string): void {
  if (pictureEndings.includes(ending)) return;
  throw new DomainError('invalid', 'phone.pictures_only', 'a telephone brings photographs alone');
}
