import type { StatusRequest } from '#contracts/petition';
import { heads, type KindName } from '#libs/contracts';
import { reads, takeFromLimit } from '#libs/persistence';
import { HttpProblem } from '../http/problem.js';
import type { Platform } from '../platform.js';

// The code alone is the right, and its 100 bits cannot be guessed at any rate: who has it is answered however often it
// was mistyped before, by whomever. Wrong ones are counted to keep the noise out, for the number at the address where
// it was mistyped and for that address, never for the number alone: numbers follow each other, and a count of their
// own would let anybody shut a petitioner out.
const wrongHere = { what: 'status-wrong', limit: 10, windowSeconds: 900 };
const wrongFromSource = { what: 'status-source', limit: 120, windowSeconds: 900 };
// What a page that is read again and again never reaches; a flood costs one indexed read each.
const asksFromSource = { what: 'status-asks', limit: 1200, windowSeconds: 600 };

// Somebody with a folder of papers sends a dozen; a household shares an address.
export const actsFromSource = { what: 'petitioner-acts', limit: 60, windowSeconds: 3600 };

// What somebody wants no more is heard at once, whoever else sits behind that address: told twice it changes nothing, and reading by the
// receipt is counted before.
const heardAtOnce: readonly string[] = ['unwantContact', 'withdraw'];

/** Counts an act by number and code, of the law's name. @throws DomainError `account.too_many` (unavailable) beyond the limit */
export async function takeFromActs(
  database: Parameters<typeof takeFromLimit>[0],
  { source, act }: { readonly source: string; readonly act: string },
): Promise<void> {
  if (!heardAtOnce.includes(act)) await takeFromLimit(database, actsFromSource, source);
}

/** A receipt as the database can look for it. */
export interface SoughtReceipt {
  readonly number: string;
  readonly codeHash: Buffer;
}

// Of a series by office and year, with whatever brackets or none: （2026）白杨乡调字第17号.
const ofSeries = /^(演?)[([〔【]?(\d{4})[)\]〕】]?(\p{L}[\p{L}\d]*字)第?(\d{1,6})号?$/u;

// Some keyboards write digits and dashes full-width or long, and a number is copied with blanks in it. Who leaves out the
// mark before it means that of petitions: of no other kind is a number so short.
function normalNumber(typed: string): string {
  const compact = typed.normalize('NFKC').replace(/\s/gu, '');
  const series = ofSeries.exec(compact);
  if (series !== null) {
    const [mark, year, office, count] = series.slice(1) as [string, string, string, string];
    return `${mark}（${year}）${office}第${count}号`;
  }
  return (
    compact
      .replace(/[-\u2010-\u2015\u2212\u4e00]+/gu, '-')
      .replace(/^(?=\d)/u, heads.petition.numberMark ?? '')
      // Without the hyphen, or without the zeros after it.
      .replace(
        /^(\p{Script=Han}{1,2}\d{4})-?(\d{1,6})$/u,
        (_all, year: string, count: string) => `${year}-${count.padStart(6, '0')}`,
      )
  );
}

/**
 * What is found by number and query code (查询码): the one place where they are looked at.
 *
 * @throws HttpProblem `http.receipt_not_found`, 404, details `left`: tries until this source must wait
 * @throws DomainError `account.too_many` beyond the limits
 */
export async function findByReceipt<T>(
  platform: Platform,
  { number, queryCode }: StatusRequest,
  source: string,
  look: (receipt: SoughtReceipt) => Promise<T | null>,
): Promise<T> {
  const { database, vault } = platform;
  await takeFromLimit(database, asksFromSource, source);
  const normal = normalNumber(number);
  const found = await look({ number: normal, codeHash: vault.codeHash(queryCode) });
  if (found !== null) return found;
  const here = await takeFromLimit(database, wrongHere, `${source}\n${normal}`);
  const left = Math.min(here, await takeFromLimit(database, wrongFromSource, source));
  throw new HttpProblem(404, 'http.receipt_not_found', { left });
}

/**
 * Whose a receipt is, and of which case and kind: by number and query code alone. What that party may do is asked by whatever it
 * does.
 *
 * @param kind whose cases alone are meant; a receipt of another kind is answered as a wrong one is. Left out: of any
 * @throws HttpProblem, DomainError as `findByReceipt`
 */
export async function holderByReceipt(
  platform: Platform,
  right: StatusRequest,
  source: string,
  kind?: KindName,
): Promise<reads.FoundReceipt> {
  return await findByReceipt(platform, right, source, async (receipt) => {
    const found = await reads.readReceiptHolder(platform.database, receipt);
    return kind === undefined || found?.kind === kind ? found : null;
  });
}
