import * as z from 'zod';

/** Number of the fact that a document (文书) is. */
export const documentSeq = z.coerce.number().int().min(1).max(2_147_483_647);
export const documentFile = z.string().meta({ description: 'A document (PDF/A-2a)', format: 'binary' });
