import { timingSafeEqual } from 'node:crypto';
import { legalDateOf } from '#libs/calendar';
import { documentOf, factWord } from '#libs/contracts';
import { as, type Instant } from '#libs/kernel';
import {
  findKeptDocument,
  findNumberedDocument,
  readDocumentNumber,
  type DocumentNumber,
  type NumberedDocument,
} from '#libs/persistence';
import type { FastifyReply } from 'fastify';
import { sayNumber } from '../document/paper-of.js';
import { verifyPage, type Genuine, type Verified } from './page/verify-page.js';
import type { Visit } from './visit.js';

/**
 * A document on paper, by its number and the code at its end, which both stand on it, so that both may stand in the address;
 * and one as a file, by the hash that the reader's browser made of it: the file itself never leaves the machine on which it
 * lies, and the public sends no file here.
 */
export async function showVerify(visit: Visit): Promise<FastifyReply> {
  const { say, language } = visit;
  const asked = {
    number: visit.query('number').trim().slice(0, 120),
    code: visit.query('code').trim().slice(0, 40),
    hash: visit.query('hash').trim().toLowerCase(),
  };
  const place = await placeOf(visit, asked.number);
  const number = place === null ? asked.number : sayNumber(place, await readerOf(visit));
  const found = await foundBy(visit, { ...asked, place });
  return visit.show(verifyPage({ say, language, number, code: asked.code, found }));
}

const readerOf = async ({ platform, language }: Visit) => ({ language, offices: (await platform.world()).offices });

interface Asked {
  readonly number: string;
  readonly code: string;
  readonly hash: string;
  readonly place: DocumentNumber | null;
}

const isHash = (text: string): boolean => /^[0-9a-f]{64}$/u.test(text);

/** Null: nothing was asked. */
async function foundBy(visit: Visit, asked: Asked): Promise<Verified | null> {
  if (asked.number !== '' || asked.code !== '') return paperBy(visit, asked);
  return isHash(asked.hash) ? fileBy(visit, asked.hash) : null;
}

async function fileBy(visit: Visit, hash: string): Promise<Verified> {
  const held = await findKeptDocument(visit.platform.database, hash);
  return held === null ? { is: 'unknownFile' } : { is: 'genuine', file: 'same', ...(await told(visit, held)) };
}

/** Which of number and code is wrong is told to nobody. */
async function paperBy(visit: Visit, { code, hash, place }: Asked): Promise<Verified> {
  const { database } = visit.platform;
  const paper = place === null ? null : await findNumberedDocument(database, place);
  if (paper === null || !isSame(paper.hash.slice(0, 16), code.toLowerCase())) return { is: 'unknown' };
  const genuine = { is: 'genuine', ...(await told(visit, paper)) } as const;
  if (!isHash(hash)) return { ...genuine, file: null };
  const held = await findKeptDocument(database, hash);
  const isIt = held?.caseId === paper.caseId && held.seq === paper.seq;
  return { ...genuine, file: isIt ? 'same' : 'other' };
}

// As it is printed in either language, with whatever brackets somebody types, or as the code to scan has it.
const printed = /^(?<office>.+?)\s*[[〔(（【](?<year>\d{4})[\]〕)）】]\s*(?:第|no\.?)?\s*(?<number>\d{1,9})\s*号?$/iu;
const scanned = /^(?<office>[a-z0-9-]{1,63})\/(?<year>\d{4})\/(?<number>\d{1,9})$/u;

/** The number that somebody means; null: it is none of an office of the county. */
async function placeOf(visit: Visit, text: string): Promise<DocumentNumber | null> {
  const { office = '', year, number } = (scanned.exec(text) ?? printed.exec(text))?.groups ?? {};
  const { offices } = await readerOf(visit);
  const issuer = offices.all.find(
    ({ id, name }) => id === office || name.zh === office || name.en.toLowerCase() === office.toLowerCase(),
  );
  return issuer === undefined ? null : { office: issuer.id, year: Number(year), number: Number(number) };
}

/** What is told of a genuine one: nothing of its matter. */
async function told(visit: Visit, { kind, type, at, ...place }: NumberedDocument): Promise<Genuine> {
  const { platform, language } = visit;
  const reader = await readerOf(visit);
  const number = await readDocumentNumber(platform.database, place);
  return {
    office: number === null ? null : (reader.offices.get(number.office)?.name[language] ?? number.office),
    number: number === null ? null : sayNumber(number, reader),
    on: legalDateOf(as<Instant>(at)),
    document: documentOf(kind, type)?.name[language] ?? factWord(kind, type, language),
  };
}

function isSame(hash: string, code: string): boolean {
  const [known, given] = [Buffer.from(hash), Buffer.from(code)];
  return known.length === given.length && timingSafeEqual(known, given);
}
