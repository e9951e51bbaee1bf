import * as z from 'zod';
import { pageOf, pageQuery } from './paging.js';
import { capacity, instant, line, officeId, shape } from './primitives.js';

/** For what somebody wants to know who a party is. */
export const revealPurpose = z
  .enum(['contact', 'serve', 'verify', 'handle', 'other'])
  .meta({ id: 'RevealPurpose', description: '联系本人, 送达文书, 核实身份, 办理需要, 其他' });

/** Name of a party in its case: `p1`, or `p-1f3a90bc` of one that joined later. */
export const partyName = z.string().regex(/^p([1-9][0-9]{0,2}|-[0-9a-f]{8})$/, 'format.party');

export const revealRequest = shape('RevealRequest', {
  purpose: revealPurpose,
  words: line(200).describe('In words; kept in the log of reading, which whoever may see the case sees'),
});

/** Who a party is (身份). Shown for a short time, stored nowhere else. */
export const revealedParty = shape('RevealedParty', {
  party: z.string(),
  name: z.string().nullable(),
  phone: z.string().nullable(),
  idNumber: z.string().nullable(),
  address: z.string().nullable(),
  email: z.string().nullable(),
  hideAfterSeconds: z.int().describe('A screen masks it again after so long, and when it is left'),
});

/** One line of the log of reading (查看记录): who looked at what beyond the case itself, when and why. */
export const readLogLine = shape('ReadLogLine', {
  id: z.uuid(),
  at: instant,
  by: z.string(),
  office: officeId,
  capacity,
  what: z
    .string()
    .describe(
      'reveal: the identity of a party; export: a list taken away as a file; receipt: a lost receipt reissued; find: the case found by its petitioner; file: the bytes of an attachment; bind: documents and attachments bound into one file; paper: a paper that was set for the office that handed the case over; sampled: a case that a tour has drawn, by its number',
    ),
  party: z.string().nullable(),
  file: z
    .strictObject({
      seq: z.int().describe('The fact that told of it'),
      name: z.string().nullable().describe('null: erased'),
      isOriginal: z.boolean().describe('false: a copy without what a device told, or nothing was taken out of it'),
    })
    .nullable()
    .describe('Which attachment, where one was looked at'),
  withPhones: z
    .boolean()
    .nullable()
    .describe('Of a postal list: whether the telephone left with name and address; null: it was something else'),
  purpose: z.string().nullable().describe('RevealPurpose, where one was chosen'),
  words: z.string(),
});
export const readLogQuery = z.strictObject(pageQuery);
export const readLogPage = pageOf('ReadLogPage', readLogLine);

export type RevealedParty = z.infer<typeof revealedParty>;
