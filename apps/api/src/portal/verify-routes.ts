import { timingSafeEqual } from 'node:crypto';
import { legalDateOf } from '#libs/calendar';
import { documentOf, factWord, papersAboutOthers, type KindName } from '#libs/contracts';
import { as, type Instant } from '#libs/kernel';
import {
  findFurtherDocuments,
  findKeptDocument,
  findNumberedDocuments,
  readDocumentNumber,
  type DocumentPlace,
  type NumberedDocument,
} from '#libs/persistence';
import type { FastifyReply } from 'fastify';
import { sayNumber } from '../document/document-number.js';
import { ownOf } from '../kinds.js';
import type { Platform } from '../platform.js';
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
    number: typed(visit.query('number')).slice(0, 120),
    code: typed(visit.query('code')).replaceAll(/\s/gu, '').slice(0, 40),
    hash: visit.query('hash').trim().toLowerCase(),
  };
  const found = await foundBy(visit, asked);
  const number = found?.is === 'genuine' && asked.number !== '' ? (found.number ?? asked.number) : asked.number;
  return visit.show(verifyPage({ say, language, number, code: asked.code, found }));
}

/** As an input method of full width has it, or a telephone that adds a blank. */
const typed = (text: string): string => text.normalize('NFKC').trim();

interface Asked {
  readonly number: string;
  readonly code: string;
  readonly hash: string;
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
async function paperBy(visit: Visit, { number, code, hash }: Asked): Promise<Verified> {
  const { database } = visit.platform;
  const place = placeOf(number);
  const papers = place === null ? [] : await findNumberedDocuments(database, place);
  const paper = papers.find((one) => isSame(one.hash.slice(0, 16), code.toLowerCase()));
  if (paper === undefined) return { is: 'unknown' };
  const genuine = { is: 'genuine', ...(await told(visit, paper)) } as const;
  if (!isHash(hash)) return { ...genuine, file: null };
  const held = await findKeptDocument(database, hash);
  const isIt = held?.caseId === paper.caseId && held.seq === paper.seq;
  return { ...genuine, file: isIt ? 'same' : 'other' };
}

// As it is printed in either language, with whatever brackets somebody types, or as the code to scan has it.
const printed = /^(?<office>.+?)\s*[[〔(（【](?<year>\d{4})[\]〕)）】]\s*(?:第|no\.?)?\s*(?<number>\d{1,9})\s*号?$/iu;
const scanned = /^(?<office>[a-z0-9-]{1,63})\/(?<year>\d{4})\/(?<number>\d{1,9})$/u;

/** The number that somebody means; null: it is none. */
function placeOf(text: string) {
  const { office, year, number } = (scanned.exec(text) ?? printed.exec(text))?.groups ?? {};
  return office === undefined ? null : { office, year: Number(year), number: Number(number) };
}

/** What is told of a genuine one: nothing of its matter, and what became of it. */
async function told(visit: Visit, { kind, type, at, ...place }: NumberedDocument): Promise<Genuine> {
  const { platform, language } = visit;
  const { database } = platform;
  const [number, later] = await Promise.all([
    numberAt(visit, place),
    findFurtherDocuments(database, place, papersAboutOthers(kind)),
  ]);
  const nameOf = (one: string): string => documentOf(kind, one)?.name[language] ?? factWord(kind, one, language);
  const further = later.map(async (one) => ({
    ...{ document: nameOf(one.type), on: legalDateOf(as<Instant>(one.at)) },
    number: (await numberAt(visit, one))?.said ?? null,
  }));
  return {
    ...{ office: number?.office ?? null, number: number?.said ?? null },
    ...{ on: legalDateOf(as<Instant>(at)), document: nameOf(type) },
    further: await Promise.all(further),
    isOver: await isOver(platform, { kind, ...place }),
  };
}

async function numberAt({ platform, language }: Visit, place: DocumentPlace) {
  const number = await readDocumentNumber(platform.database, place);
  return number === null ? null : { office: number.name[language], said: sayNumber(number, language) };
}

/** Whether a paper was taken back or stands no more, by the state of its case now. */
async function isOver(
  { docket, database }: Platform,
  { kind, caseId, seq }: DocumentPlace & Pick<NumberedDocument, 'kind'>,
): Promise<boolean> {
  const { notices } = ownOf(kind as KindName);
  if (notices?.papersOver === undefined) return false;
  return notices.papersOver(await docket.dossier(caseId, database)).includes(seq);
}

function isSame(hash: string, code: string): boolean {
  const [known, given] = [Buffer.from(hash), Buffer.from(code)];
  return known.length === given.length && timingSafeEqual(known, given);
}
