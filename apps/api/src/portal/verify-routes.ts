import { timingSafeEqual } from 'node:crypto';
import { legalDateOf } from '#libs/calendar';
import { documentOf, factWord, type Language } from '#libs/contracts';
import { as, type Instant } from '#libs/kernel';
import { findNumberedDocument } from '#libs/persistence';
import type { FastifyReply } from 'fastify';
import type { Platform } from '../platform.js';
import { verifyPage, type Genuine } from './page/verify-page.js';
import type { Visit } from './visit.js';

/** A document on paper, by its number and the code at its end. Both stand on it, so that both may stand in the address. */
export async function showVerify(visit: Visit): Promise<FastifyReply> {
  const { platform, say, language } = visit;
  const [number, code] = [visit.query('number').trim().slice(0, 120), visit.query('code').trim().slice(0, 40)];
  const isAsked = number !== '' || code !== '';
  const found = isAsked ? ((await genuine(platform, { number, code, language })) ?? 'unknown') : null;
  return visit.show(verifyPage({ say, language, number, code, found }));
}

// As it is printed in either language, with whatever brackets somebody types.
const printed = /^(?<office>.+?)\s*[[〔(（【](?<year>\d{4})[\]〕)）】]\s*(?:第|no\.?)?\s*(?<number>\d{1,9})\s*号?$/iu;

interface Asked {
  readonly number: string;
  readonly code: string;
  readonly language: Language;
}

/** Null: no document has this number with this code. Which of the two is wrong is told to nobody. */
async function genuine(platform: Platform, { number, code, language }: Asked): Promise<Genuine | null> {
  const { office = '', year, number: count } = printed.exec(number)?.groups ?? {};
  const { offices } = await platform.world();
  const issuer = offices.all.find(({ name }) => name.zh === office || name.en.toLowerCase() === office.toLowerCase());
  if (issuer === undefined) return null;
  const place = { office: issuer.id, year: Number(year), number: Number(count) };
  const found = await findNumberedDocument(platform.database, place);
  if (found === null || !isSame(found.hash.slice(0, 16), code.toLowerCase())) return null;
  const document = documentOf(found.kind, found.type)?.name[language] ?? factWord(found.kind, found.type, language);
  return { office: issuer.name[language], on: legalDateOf(as<Instant>(found.at)), document };
}

function isSame(hash: string, code: string): boolean {
  const [known, given] = [Buffer.from(hash), Buffer.from(code)];
  return known.length === given.length && timingSafeEqual(known, given);
}
