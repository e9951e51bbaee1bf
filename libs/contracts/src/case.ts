import * as z from 'zod';
import type { ClockEnding } from '#libs/kernel';
import { duty } from './duty.js';
import { caseParty, partyRole } from './parties.js';
import { instant, legalDate, officeId, shape } from './primitives.js';

/** Why a command would be refused now; null where it would not. */
export const refusal = z
  .strictObject({
    kind: z.enum(['invalid', 'forbidden', 'not_found', 'conflict', 'unavailable']),
    code: z.string(),
    sentence: z.string(),
    details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  })
  .nullable()
  .meta({ id: 'Refusal' });

/** Every command of the case, each with what it would be refused for if the acting office gave it now. */
const commands = z.record(z.string(), refusal);

/** How a clock ends without its act. */
export const clockEndings = ['superseded', 'cancelled', 'fired', 'lapsed'] as const satisfies readonly ClockEnding[];

export const clock = shape('Clock', {
  id: z.string(),
  rule: z.string(),
  claim: z.string().nullable(),
  owner: z.string().describe('Office that owes; a role, or party:p1, whose window it is'),
  startedBy: z.string(),
  startOn: legalDate,
  extension: z.int(),
  rawDueOn: legalDate.nullable(),
  legalDueOn: legalDate.nullable(),
  legalDueAt: instant.nullable().describe('Exclusive: in time if and only if at < legalDueAt'),
  provisional: z.boolean(),
  binding: z.boolean(),
  state: z
    .enum(['running', 'overdue', 'met', 'met_late', 'unconfirmed', 'used', ...clockEndings, 'no_limit'])
    .describe('used: of a window of the petitioner; lapsed: its date passed, no default; fired: a rung came, no act'),
  metAt: instant.nullable(),
  metOn: legalDate
    .nullable()
    .describe('The date of the act that met it: the one that was stated, or that of the record'),
  breachedAt: instant.nullable(),
  look: z
    .enum(['awaited', 'confirmed', 'rejected'])
    .nullable()
    .describe('Of the stated date for which a breach was withdrawn'),
  endedAt: instant.nullable(),
  isPast: z
    .boolean()
    .describe('Over in another system before an import told of it: it is measured and counts for nobody here'),
});

/** A party as a detail shows it: the first character of the name, the last digits of the number. */
export const maskedParty = shape('MaskedParty', {
  party: z.string(),
  role: partyRole,
  isErased: z.boolean().describe('Erased by law (依法删除)'),
  name: z.string().nullable(),
  phone: z.string().nullable(),
  hasIdNumber: z.boolean(),
  hasAddress: z.boolean(),
});

export const accessLine = shape('AccessLine', {
  office: officeId,
  person: z.string().nullable().describe('The one account of the office that may see it; null: whoever acts for it'),
  reason: z.string(),
  grantedAt: instant,
});

export const failedStep = shape('FailedStep', {
  step: z.string(),
  instance: z.string(),
  code: z.string(),
  sentence: z.string(),
  consequence: z.string(),
  consequenceSentence: z.string().describe('What follows in law while the step is not repaired'),
  failedAt: instant,
  retries: z.int(),
  settled: z.boolean(),
});

/** A case as another one names it, for whoever may see it. */
const namedCase = { case: z.uuid(), kind: z.string(), number: z.string() } as const;

export const casePart = shape('CasePart', {
  ...namedCase,
  name: z.string().describe('Tells the parts of one kind apart'),
  phase: z.string(),
  isNecessary: z.boolean().describe('The case cannot end while it is open'),
  notedAt: instant.describe('When the case was told of it; of a room, of which it is told nothing, when it began'),
  endedAt: instant.nullable().describe('When the case was told of its end'),
  outcome: z.string().nullable().describe('How it ended, a code of its kind'),
  nextDue: legalDate.nullable().describe('The next legal date of it, which may have passed'),
});

export const parentCase = shape('ParentCase', namedCase);

/** What every detail answer has beside the row of its kind. */
export const caseParts = {
  commands,
  clocks: z.array(clock),
  duties: z.array(duty),
  access: z.array(accessLine),
  texts: z
    .record(z.string(), z.string())
    .describe(
      'Texts by their digest, for whoever may see the case; a fact of the history names the digest of each of its texts',
    ),
  failed: z.array(failedStep),
  erasedBy: z
    .uuid()
    .nullable()
    .describe('By which id whoever looks after the platform finds a room to erase words of it; null: by its own'),
  parts: z.array(casePart).describe('Its parts (分件) of every kind, those that the reader may see'),
  parties: z
    .array(caseParty)
    .describe('Its parties (当事人), masked, those that have left too; empty for a kind without'),
  authorities: z
    .array(z.strictObject({ attachment: z.uuid(), name: z.string() }))
    .describe('Attachments by which a mandate may be shown (授权文件), of a case with parties'),
  papersOver: z
    .array(z.int())
    .describe('Its papers that were taken back or stand no more, by their facts: they are served no more'),
  parent: parentCase.nullable().describe('Whose part it is, for whoever may see that case too'),
} as const;

/** What a command answers. The same key gives the same answer again, with `isRepeat`. */
export const outcome = shape('Outcome', {
  case: z.uuid(),
  number: z.string(),
  version: z.int(),
  facts: z.array(z.strictObject({ seq: z.int(), type: z.string(), at: instant })),
  isRepeat: z.boolean(),
});

export type Refusal = z.infer<typeof refusal>;
export type Clock = z.infer<typeof clock>;
export type MaskedParty = z.infer<typeof maskedParty>;
export type CasePart = z.infer<typeof casePart>;
export type Outcome = z.infer<typeof outcome>;
