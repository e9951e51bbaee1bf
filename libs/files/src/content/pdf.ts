import type { Bytes } from '#libs/archive';
import { refuse } from '../refusal.js';
import { PdfOpening } from './pdf-opening.js';
import { PdfStreams } from './pdf-streams.js';
import { plainNames } from './pdf-names.js';

const windowBytes = 1024 * 1024;
// What is looked for over a border is seen whole in one of the two windows.
const overlapBytes = 4096;

/** Names that let a document do something, or carry something, by itself (ISO 32000-2, 12.6 and 7.11). */
const acting = ['JavaScript', 'Launch', 'SubmitForm', 'ImportData', 'Rendition', 'RichMedia', 'XFA', 'Movie'];
const carrying = ['EmbeddedFile', 'EmbeddedFiles', 'GoToE'];
const named = (names: readonly string[]): RegExp => new RegExp(`/(?:${names.join('|')})(?![A-Za-z0-9_])`, 'u');
const actions = named(acting);
const attachments = named(carrying);
const elsewhere = named(['GoToR', 'FFilter']);
const encryption = named(['Encrypt']);

/**
 * Looks through a PDF in time that grows with its size, whatever is in it.
 *
 * @throws DomainError `files.active_content`, `files.embedded`, `files.encrypted`, `files.external_reference`,
 * `files.damaged`, `files.polyglot`
 */
export async function readPdf(bytes: Bytes): Promise<void> {
  await requireEnd(bytes);
  const opening = new PdfOpening();
  const look = (raw: string, isCut: boolean): void => {
    const text = plainNames(raw);
    refuseNames(text);
    opening.look(text, isCut);
  };
  const streams = new PdfStreams(bytes, (text) => look(text, false));
  for (let at = 0; at < bytes.size; at += windowBytes) {
    const begin = Math.max(0, at - overlapBytes);
    const text = (await bytes.read(begin, at - begin + windowBytes + overlapBytes)).toString('latin1');
    look(text, begin > 0);
    await streams.look(text, { begin, from: at - begin, to: at - begin + windowBytes });
  }
  opening.judge();
}

async function requireEnd(bytes: Bytes): Promise<void> {
  const tail = (await bytes.read(Math.max(0, bytes.size - 1024), 1024)).toString('latin1');
  const end = tail.lastIndexOf('%%EOF');
  if (end === -1) refuse('damaged', { what: 'end' });
  if (/[^\s\0]/u.test(tail.slice(end + 5))) refuse('polyglot', { other: 'unknown' });
}

function refuseNames(text: string): void {
  if (encryption.test(text)) refuse('encrypted', { what: 'pdf' });
  const action = actions.exec(text)?.[0];
  if (action !== undefined) refuse('active_content', { what: action.slice(1) });
  if (attachments.test(text)) refuse('embedded', { what: 'pdf' });
  const outside = elsewhere.exec(text)?.[0];
  if (outside !== undefined) refuse('external_reference', { what: outside.slice(1) });
}
