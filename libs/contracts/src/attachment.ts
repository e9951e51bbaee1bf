import { attachmentCategories, attachmentOrigins, attachmentWays, fileTypeNames } from '#libs/kernel';
import * as z from 'zod';
import { commandsOf } from './command.js';
import { freeText, instant, officeId, shape } from './primitives.js';

const category = z.enum(attachmentCategories);
const origin = z
  .enum(attachmentOrigins)
  .describe('office: the acting office made it, and what its device told is removed; party: evidence, kept as it came');

/** What is said of a file with its upload; its name travels in a header, so that it stands in no log of addresses. */
export const attachQuery = z.strictObject({
  category: category.default('other'),
  origin: z
    .enum(attachmentOrigins)
    .optional()
    .describe(
      'office: the acting office made it, and what its device told is removed; party: kept as it came. Not said: party for evidence, office for everything else',
    ),
});

/** Header with the name of a file, percent-encoded as in an address (UTF-8). */
export const fileNameHeader = 'X-File-Name';

/** Which bytes are asked for. */
export const attachmentContentQuery = z.strictObject({
  original: z
    .enum(['true', 'false'])
    .default('false')
    .describe('true: of what a party brought, the bytes as they came; otherwise a copy without what a device told'),
});

/** An attachment of a case (附件). */
export const attachment = shape('Attachment', {
  attachment: z.uuid(),
  seq: z.int().describe('The fact that told of it'),
  at: instant,
  office: officeId.nullable(),
  name: z.string().nullable().describe('As it came; null: erased'),
  type: z.enum(fileTypeNames),
  bytes: z.int(),
  sha256: z.string().describe('Of the bytes that are kept'),
  category,
  origin,
  via: z
    .enum(attachmentWays)
    .nullable()
    .describe("phone: by a telephone of the office; page: the petitioner's page; null: by the console or a program"),
  party: z
    .string()
    .nullable()
    .describe('Which party brought it by its own page; null: somebody of an office put it there'),
  of: z.string().nullable().describe('For which party that one brought it (替谁交来); null: for itself'),
  isOwn: z.boolean().describe('The acting office put it there, and may withdraw it'),
  isCited: z.boolean().describe('A file of the tour that this finding cites: evidence of whoever inspected'),
  isErased: z.boolean(),
  withdrawnAt: instant.nullable(),
  withdrawnFor: z.string().nullable(),
});

/** The attachments of a case, and what may be put to it. */
export const attachments = shape('Attachments', {
  items: z.array(attachment),
  takes: z
    .strictObject({
      ...{ types: z.array(z.enum(fileTypeNames)), mostBytes: z.int(), documentBytes: z.int() },
      categories: z.array(category).describe('What files of such a case may be, the usual one first'),
    })
    .nullable()
    .describe('null: the acting capacity attaches nothing, such a case takes nothing, or no store of files is set up'),
});

/** Bytes of a file, in either direction. */
export const fileBytes = z.string().meta({ description: 'The bytes of a file', format: 'binary' });

/** What may be done about an attachment that is there. */
export const attachmentCommands = commandsOf(
  'Attachment',
  { withdrawAttachment: { zh: '撤下附件', en: 'Withdraw an attachment' } },
  { withdrawAttachment: () => ({ attachment: z.uuid(), reason: freeText(2000) }) },
);

export type Attachment = z.infer<typeof attachment>;
export type Attachments = z.infer<typeof attachments>;
