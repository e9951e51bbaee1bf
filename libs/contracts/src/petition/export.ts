import * as z from 'zod';
import { line, shape } from '../primitives.js';
import { petitionList } from './list.js';

/** Most rows of one file: more than anybody reads, few enough that the file opens. */
export const mostExported = 20_000;

/** Takes a list away as a file (导出). Who, for which office, when and why is recorded before a row is given. */
export const petitionExportRequest = shape('PetitionExportRequest', {
  purpose: line(300).min(4).describe('What the file is for, in words; recorded, and written into it'),
  filter: petitionList.countQuery.prefault({}),
});
export const petitionFile = z.string().meta({ description: 'A workbook (.xlsx)', format: 'binary' });
