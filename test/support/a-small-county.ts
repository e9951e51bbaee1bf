import { Buffer } from 'node:buffer';
import { readCounty, sayProblem, type County } from '#libs/county';

export async function bytesOf(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

export async function read(bytes: Uint8Array): Promise<County> {
  const reading = await readCounty(bytes);
  if (!reading.isRead) throw new Error(reading.problems.map((one) => sayProblem(one).zh).join('\n'));
  return reading.county;
}

export async function problemsOf(bytes: Uint8Array): Promise<string[]> {
  const reading = await readCounty(bytes);
  return reading.isRead ? [] : reading.problems.map((one) => sayProblem(one).zh);
}

export const json = (content: object): Buffer => Buffer.from(JSON.stringify(content));

/** A county of three offices and one account. */
export const small = {
  county: { zh: '青岩县', en: 'Qingyan County' },
  jurisdiction: 'CN-990001',
  calendars: [{ year: 2026, notice: '青岩县2026年通知', offDays: ['2026-08-10'], makeUpWorkdays: ['2026-08-15'] }],
  offices: [
    { id: 'committee', zh: '县委', en: 'Committee', type: 'committee', functions: ['county-committee'] },
    {
      id: 'government',
      zh: '县政府',
      en: 'Government',
      type: 'government',
      superior: 'committee',
      functions: ['county-government'],
    },
    {
      id: 'bureau',
      zh: '信访局',
      en: 'Bureau',
      type: 'petition-bureau',
      superior: 'government',
      functions: ['petition-bureau'],
    },
  ],
  accounts: [{ name: 'admin', displayName: '王一', roles: [{ office: 'bureau', capacity: 'administrator' }] }],
};
