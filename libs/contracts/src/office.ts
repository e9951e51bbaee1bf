import * as z from 'zod';
import { bilingual, capacity, officeId, shape } from './primitives.js';

/** A body that reviews, and those that finally review what it decided. */
export const reviewBody = z.strictObject({ office: officeId, finally: z.array(officeId) });

/** Whom a petitioner can ask for a review (复查), in the order of telling. */
export const reviewRoute = shape('ReviewRoute', {
  by: z
    .enum(['bodies', 'level_above'])
    .describe('bodies: those named; level_above: nobody is named (上一级机关、单位)'),
  bodies: z.array(reviewBody),
});

export const office = shape('Office', {
  id: officeId,
  name: bilingual,
  type: z.string(),
  functions: z.array(z.string()),
  superior: officeId.nullable(),
  place: z.string().nullable(),
  phone: z.string().nullable().describe('Where people call it; null: none is stated'),
  managedBy: officeId
    .nullable()
    .describe('The organ with management authority over it (art. 40(3)), where one is stated; null: by its type'),
  managingOrgan: officeId.nullable().describe('Which organ that is now; null: none is known'),
  managingByType: officeId.nullable().describe('Which one it is by its type; null: none is known'),
  approvesOpinions: z.boolean().describe('Its head approves the opinions that an officer drafts (负责人签发, ours)'),
  approvedNotices: z
    .array(z.string())
    .describe(
      'Kinds of other papers to petitioners that its head approves before they are issued (ours), by their codes',
    ),
  isActive: z.boolean(),
  initials: z.string().describe('First letters of the Chinese name in pinyin (拼音首字母)'),
  isOutside: z
    .boolean()
    .describe('An organ of another level (其他层级): named as a body for a review and nothing else'),
  handles: z.boolean().describe('A matter can be handled by it (arts. 2, 15(3))'),
  reviewedBy: z.array(officeId).nullable().describe('Its own list of bodies for a review; null: by its type'),
  review: reviewRoute,
  reviewGap: z
    .enum(['none', 'line'])
    .nullable()
    .describe('What is missing of it. none: nobody reviews it; line: the organ of its line is not named'),
  lacksSigner: z.boolean().describe('Its officers draft opinions that nobody there could approve: nobody is its head'),
  capacities: z.array(capacity).describe('In which capacities somebody may act for it'),
});
export const offices = shape('Offices', { items: z.array(office) });
export type ReviewRoute = z.infer<typeof reviewRoute>;
export type Office = z.infer<typeof office>;
