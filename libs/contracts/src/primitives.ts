import * as z from 'zod';
import { isIdentityNumber } from './identity-number.js';
import { isTelephone } from './telephone.js';

/**
 * A strict object under its name in the OpenAPI document, where it stands once and is referred to.
 *
 * @param description what its name does not say
 */
export const shape = <T extends z.core.$ZodLooseShape>(id: string, fields: T, description?: string) =>
  z.strictObject(fields).meta({ id, ...(description !== undefined && { description }) });

/** Id of a case: a UUID, in lower case so that one case has one address. */
export const caseId = z
  .uuid()
  .transform((id) => id.toLowerCase())
  .pipe(z.string())
  .describe('Id of a case (案件), a UUID');

/** Id of an office (机构): a lower-case slug, stable for ever. */
export const officeId = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,62}$/, 'format.office')
  .describe('Id of an office (机构), e.g. dept-transport');

/** Id of a clock in its case: its rule and its number, `XF-09/1`. */
export const clockId = z.string().regex(/^[A-Za-z0-9-]{1,30}\/[1-9][0-9]{0,5}$/, 'format.clock');

/** Kind and name of a pack. */
export const packKind = z.enum(['rules', 'calendar']);
export const packName = z.string().regex(/^[A-Za-z0-9._-]{1,100}$/);

/** Id of a drill (演练). */
export const drillId = z.uuid();

/** The horizon of legal dates: without daylight saving, and as far as anybody counts. */
export const [earliestLegalDate, latestLegalDate] = ['1992-01-01', '2100-12-31'] as const;

/** A legal date in Asia/Shanghai, from 1992 (no daylight saving) to 2100. */
export const legalDate = z.iso
  .date()
  .refine((text) => text >= earliestLegalDate && text <= latestLegalDate, 'format.legal_date')
  .describe('A legal date in Asia/Shanghai, 1992-01-01 to 2100-12-31');

/** A time of day by the clock of the office: `09:30`. */
export const clockTime = z
  .string()
  .trim()
  .regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/, 'format.time')
  .describe('A time of day in Asia/Shanghai, `09:30`');

/** An instant in UTC. */
export const instant = z.iso.datetime().describe('An instant, ISO 8601 in UTC');

/** Whether a list holds drills (演练) in place of real cases. */
export const drillsInstead = z
  .enum(['true', 'false'])
  .default('false')
  .describe('true: drills (演练) in place of real cases; false: real cases alone');

/** A text in both languages of the platform. */
export const bilingual = shape('Bilingual', { zh: z.string(), en: z.string() });

/** Whose a limit is (期限出处). */
export const origin = z.enum(['law', 'set', 'named', 'ours']).meta({
  id: 'Origin',
  description:
    'law: of the Regulations; set: a date that an office sets by them; named: a date that an office names by a rule of ours; ours: they have none',
});

/** Longest free text in characters. Chinese takes three bytes each: the longest is then 60 kB, below the body limit. */
export const longestTextChars = 20_000;

const freeTexts = z.registry<{ readonly isSealed: true }>();

/** A free text (matter, reason, opinion): trimmed, not empty. It is stored sealed, never in a fact. */
export const freeText = (maxChars = longestTextChars) =>
  z.string().trim().min(1).max(maxChars).register(freeTexts, { isSealed: true });

const identities = z.registry<{ readonly isSealed: true }>();

/** The name of a person: sealed as an identity, apart from the case, and masked wherever it is shown. */
export const personName = () => line(100).register(identities, { isSealed: true });

const identityFields = z.registry<{ readonly isSealed: true }>();

/** A field of somebody's identity: with the others of its body it is sealed as one identity, apart from the case. */
export function identityField<T extends z.ZodType>(schema: T): T {
  identityFields.add(schema, { isSealed: true });
  return schema;
}

/** Whether a schema is a field of an identity, also one that is described. */
export function isIdentityField(schema: z.core.$ZodType | undefined): boolean {
  if (schema === undefined) return false;
  if (identityFields.get(schema) !== undefined) return true;
  const isWrapped =
    schema instanceof z.ZodNullable || schema instanceof z.ZodDefault || schema instanceof z.ZodOptional;
  return isWrapped && isIdentityField(schema.unwrap());
}

/** Whether a schema is the name of a person, also one that may be left out. */
export function isPersonName(schema: z.core.$ZodType | undefined): boolean {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) {
    return isPersonName(schema.unwrap());
  }
  return schema !== undefined && identities.get(schema) !== undefined;
}

/** Whether a schema is a free text, also one that may be left out or is described. */
export function isFreeText(schema: z.core.$ZodType | undefined): boolean {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) {
    return isFreeText(schema.unwrap());
  }
  return schema !== undefined && freeTexts.get(schema) !== undefined;
}

/** One line: a name, a number, a place. */
export const line = (maxChars = 200) =>
  z
    .string()
    .trim()
    .min(1)
    .max(maxChars)
    .regex(/^[^\r\n]*$/, 'format.line');

/** Most characters of a text, also of one that may be left out: whoever tells the limit reads it here. */
export function longestOf(schema: z.core.$ZodType): number {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) {
    return longestOf(schema.unwrap());
  }
  if (schema instanceof z.ZodString && schema.maxLength !== null) return schema.maxLength;
  throw new Error('this text has no longest');
}

/** In which capacity (身份) somebody acts for an office. */
export const capacity = z
  .enum(['petition-clerk', 'petition-head', 'officer', 'head', 'supervisor', 'administrator'])
  .meta({ id: 'Capacity' });

/** Number of facts of a case at the time when its reader saw it. */
export const seenVersion = z
  .int()
  .min(1)
  .max(2_147_483_647)
  .describe('Version of the case that the command was written against. Refused with 409 if a person changed it since');

/** Somebody of the register (名册), for whom a person without an account is recorded. */
export const registeredPerson = z
  .uuid()
  .describe('Of whom it is that it is recorded: an entry of the register of the own office');

/** Who asks, as a person tells it at the counter or on the page. Stored encrypted, apart from the case. */
export const party = shape(
  'Party',
  {
    name: line(100),
    phone: z
      .string()
      .regex(/^\+?[0-9 -]{5,20}$/, 'format.phone')
      .refine(isTelephone, 'format.phone_length')
      .optional(),
    idNumber: z
      .string()
      .regex(/^[0-9A-Za-z]{6,20}$/, 'format.id_number')
      .refine(isIdentityNumber, 'format.id_number_wrong')
      .optional(),
    address: line(300).optional(),
    email: z
      .string()
      .max(254)
      .regex(/^[^\s@<>,;:"\\()[\]]{1,64}@[^\s@<>,;:"\\()[\]]{1,190}$/u, 'format.email')
      .optional()
      .describe('Told there that a document waits; never what it says'),
    wish: z
      .enum(['message', 'post', 'hand'])
      .optional()
      .describe(
        'How documents are wished for (送达意愿): told by a message, posted, or handed over; without one no way is preferred',
      ),
    language: z.enum(['zh', 'en']).optional().describe('In which language it is spoken and written to'),
  },
  'A petitioner (信访人). Stored encrypted; lists and details show it masked',
);
export type Bilingual = z.infer<typeof bilingual>;
