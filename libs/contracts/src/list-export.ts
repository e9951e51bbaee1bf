import * as z from 'zod';
import { line, shape } from './primitives.js';

/** Most rows of one file: more than anybody reads, few enough that the file opens. */
export const mostExported = 20_000;

/**
 * Takes a list away as a file (导出). Who, for which office, when and why is recorded before a row is given.
 *
 * @param filter of the list
 */
export const exportRequest = <F extends z.ZodObject>(id: string, filter: F) =>
  shape(id, {
    purpose: line(300).min(4).describe('What the file is for, in words; recorded, and written into it'),
    filter: filter.prefault({} as z.input<F>),
  });
export const listFile = z.string().meta({ description: 'A workbook (.xlsx)', format: 'binary' });
