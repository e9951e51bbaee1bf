import * as z from 'zod';
import { instant, line, shape } from './primitives.js';

const screen = z
  .string()
  .regex(/^[a-z][a-z-]{0,39}$/)
  .describe('Screen that it is a view of, e.g. petitions');
// As it stands in the address, without the place in the pages.
const query = z
  .string()
  .max(2_000)
  .regex(/^[!-~]*$/);

/** A view (保存的视图) of a list that somebody keeps: its filters and columns, as they stand in the address. */
export const savedView = shape('SavedView', { id: z.uuid(), screen, name: z.string(), query });

/** A view that an office shares (本单位的视图): its people open and copy it; whoever may share takes it back. */
export const sharedView = shape('SharedView', {
  id: z.uuid(),
  screen,
  name: z.string(),
  query,
  sharedBy: z.string().nullable().describe('Name of who shared it; null: the account is gone'),
  deputyFor: z.string().nullable().describe('In whose place (代理)'),
  sharedAt: instant,
});

export const savedViews = shape('SavedViews', {
  items: z.array(savedView).describe('One’s own'),
  shared: z.array(sharedView).describe('Those of the office that one acts for'),
});

/** A view that is not there, any more or at all: whoever asks again is answered the same. */
export const goneView = shape('GoneView', { id: z.uuid() });

export const savedViewQuery = z.strictObject({ screen });
/** Keeps a view; one of the same name on the same screen is replaced. */
export const savedViewRequest = shape('SavedViewRequest', { screen, name: line(60), query });
/** Shares a view with the acting office; one of the same name on the same screen is replaced. */
export const sharedViewRequest = shape('SharedViewRequest', { screen, name: line(60), query });
export const savedViewRename = shape('SavedViewRename', { name: line(60) });
export const savedViewId = z.uuid();

export type SharedView = z.infer<typeof sharedView>;
export type SavedView = z.infer<typeof savedView>;
