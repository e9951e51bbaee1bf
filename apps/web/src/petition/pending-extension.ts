import type { HistoryLine } from '#libs/contracts';
import * as z from 'zod';
import type { Say } from '../base/say.js';
import { useHistory } from '../case/use-history.js';
import type { PetitionDetail } from './petition-detail.js';
import './petition.messages.js';

/** An extension that was asked for and is neither told nor refused yet. */
export interface PendingExtension {
  readonly days: number;
  /** Null: erased, or not to be seen. */
  readonly reason: string | null;
  readonly by: string;
}

const asked = z.looseObject({
  data: z.looseObject({ days: z.number(), reason: z.looseObject({ digest: z.string() }) }),
});
const steps: ReadonlySet<string> = new Set(['approveExtension', 'noticeExtension']);

/** What is asked for, for whoever approves it or has to tell it; null where no extension is under way. */
export function pendingExtension(
  { duties, texts }: Pick<PetitionDetail, 'duties' | 'texts'>,
  lines: readonly HistoryLine[],
): PendingExtension | null {
  if (!duties.some(({ what, closedAt }) => closedAt === null && steps.has(what))) return null;
  const line = lines.filter(({ type }) => type === 'extensionAsked').at(-1);
  const fact = asked.safeParse(line?.raw).data;
  if (line === undefined || fact === undefined) return null;
  return { days: fact.data.days, reason: texts[fact.data.reason.digest] ?? null, by: line.by };
}

/** The same, with the history read. */
export const usePendingExtension = (detail: PetitionDetail): PendingExtension | null =>
  pendingExtension(detail, useHistory(detail.item.id).data?.lines ?? []);

/** What was asked for, by whom and why. */
export const extensionWords = (say: Say, { by, days, reason }: PendingExtension): string =>
  say('petition.extensionAsked', { by, days, reason: reason ?? say('word.none') });
