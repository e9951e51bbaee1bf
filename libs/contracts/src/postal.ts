import * as z from 'zod';
import { caseId, instant, legalDate, line, shape } from './primitives.js';

/** Deliveries of one list or file at the most: as many letters as an office takes to the post in a week. */
export const mostPostal = 1_000;

/** One letter (邮件) of the acting office: waits to be posted, or was and waits for its receipt. */
const postalLetter = shape('PostalLetter', {
  delivery: caseId,
  number: z.string(),
  documentNumber: z.string().nullable(),
  notice: z.string().describe('Which kind of document it is, a code'),
  about: z.string().nullable().describe('Number of the case that issued it'),
  isPosted: z.boolean(),
  postedOn: legalDate.nullable(),
  tracking: z.string().nullable(),
  legalDueOn: legalDate.nullable().describe('By when it is to be posted, or its receipt to be back'),
  issuedAt: instant,
});

/** What the acting office has to post, and what it posted and waits for, the oldest first. Drills post nothing. */
export const postalLetters = shape('PostalLetters', {
  items: z.array(postalLetter),
  isCut: z.boolean().describe('There are more than one list holds'),
});

/** A list as a workbook: it names recipients, and each look is recorded. */
export const postalFileRequest = shape('PostalFileRequest', {
  words: line(200).describe('What it is taken for; kept in the log of reading of every case'),
  withPhones: z
    .boolean()
    .default(false)
    .describe('With telephones, for a carrier that asks for them, as for express mail; registered mail needs none'),
});

export const postalFile = z.string().meta({ description: 'A workbook (.xlsx)', format: 'binary' });

/** A list that was filled in, or what the carrier gave back. */
export const postalUpload = shape('PostalUpload', {
  file: z.base64().max(480_000).describe('A workbook (.xlsx) or values separated by commas (.csv), as base64'),
});

/** What a row asks for, in the order in which it happens. */
const postalAct = z.enum(['recordPosting', 'recordReturn', 'prove']);

const row = shape('PostalRow', {
  row: z.int().describe('As the program shows it that the file was written with'),
  delivery: caseId.nullable(),
  number: z.string().nullable(),
  acts: z.array(postalAct),
  tracking: z
    .string()
    .nullable()
    .describe('As it was read, without blanks and dashes; so that it can be held against the letter'),
  postedOn: legalDate.nullable().describe('As it was read'),
  deliveredOn: legalDate.nullable().describe('As it was read'),
  verdict: z
    .enum(['ready', 'recorded', 'already', 'empty', 'refused'])
    .describe('already: it was recorded before; empty: nothing was filled in'),
  sentence: z.string().nullable().describe('Why it is refused'),
});

/** A file row by row: before it is taken what would be recorded, afterwards what was. */
export const postalReading = shape('PostalReading', {
  refusal: z.string().nullable().describe('Why the file as a whole is not read; then there are no rows'),
  rows: z.array(row),
});

export type PostalLetter = z.output<typeof postalLetter>;
export type PostalReading = z.output<typeof postalReading>;
export type PostalRow = z.output<typeof row>;
export type PostalAct = z.output<typeof postalAct>;
