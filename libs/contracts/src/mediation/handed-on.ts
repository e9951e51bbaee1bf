import * as z from 'zod';
import { bilingual, legalDate, officeId, shape } from '../primitives.js';
import { disputeSort, mediationEnding, mediationSource } from './commands.js';

/** What a court is given of what it handed over: its written report, and the agreement (特邀 21, 26(2)). */
export const handedOnPaper = z.enum(['report', 'agreement']).meta({ id: 'HandedOnPaper' });

/** How the parties know the office that handed their dispute over, and what it reads: a court the report and the agreement too. */
export const ownSender = z.strictObject({ name: bilingual, isCourt: z.boolean() });

/** Disputes that the acting office has handed over (移交出去的): whether each was taken, and outcome and date. Nothing that anybody said. */
export const handedOn = shape('HandedOnMediations', {
  items: z.array(
    z.strictObject({
      id: z.uuid(),
      number: z.string(),
      title: z
        .string()
        .nullable()
        .describe('As the acting office registered it; null: another one did, or it was erased'),
      courtNumber: z.string().nullable().describe('Of a court alone: its number there'),
      committee: officeId,
      sort: disputeSort,
      source: mediationSource,
      openedAt: z.iso.datetime(),
      acceptedOn: legalDate.nullable(),
      endedAs: mediationEnding.nullable(),
      endedOn: legalDate.nullable(),
      papers: z
        .array(handedOnPaper)
        .describe('Of a court alone, once its report was recorded and the committee has set it: what may be read'),
    }),
  ),
  hasMore: z.boolean().describe('There are older ones, which are left out'),
});

export type HandedOn = z.output<typeof handedOn>;
