import * as z from 'zod';
import { instant, shape } from './primitives.js';

// Five texts of an opinion at their longest are half of it; beyond that nobody types.
const longestDraftChars = 200_000;

/** What stands in a form that nobody has given yet, field by field: it may be half a date. */
export const typedValues = z
  .record(z.string().max(60), z.union([z.string(), z.number(), z.boolean(), z.null()]))
  .refine((all) => JSON.stringify(all).length <= longestDraftChars, 'format.draft_too_long');

/** A draft (草稿) of a command, which the acting office keeps of a case until the command is given. No fact. */
export const commandDraft = shape('CommandDraft', {
  draft: z
    .strictObject({
      version: z.int().min(1).describe('To be named by whoever keeps the next one'),
      at: instant,
      by: z.string().describe('Who kept it last'),
      values: typedValues,
    })
    .nullable()
    .describe('Null: there is none, or the command is not possible now'),
});
export const commandDraftRequest = shape('CommandDraftRequest', {
  seen: z.int().min(0).describe('Version of the draft that was seen; 0: none was there'),
  values: typedValues,
});
export const commandDraftKept = shape('CommandDraftKept', { version: z.int(), at: instant });
export const draftedCommand = z.string().regex(/^[a-z][A-Za-z]{0,59}$/);

export type CommandDraft = z.infer<typeof commandDraft>;
