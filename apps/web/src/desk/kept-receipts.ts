import { openedMediation } from '#contracts/mediation';
import { receipt } from '#contracts/petition';
import { useEffect, useEffectEvent, useState } from 'react';
import * as z from 'zod';
import { draftName, keepAmongDrafts, readAmongDrafts, useMe } from '../base/index.js';
import { useSay } from './desk.messages.js';

const kept = { at: z.iso.datetime(), isPrinted: z.boolean() };
const keptReceipt = z.object({
  receipt,
  /** Whose it is, as it was typed; null: anonymous. */
  name: z.string().nullable(),
  ...kept,
});
const keptDispute = z.object({
  receipt: openedMediation,
  /** What stands on the receipts of those who applied, as it was typed; `names` in their order. */
  typed: z.object({
    committee: z.string(),
    title: z.string().nullable(),
    /** A party asked for it. */
    isRequest: z.boolean(),
    names: z.array(z.string().nullable()),
  }),
  /** Whether whoever registered it may open it. */
  isOwn: z.boolean(),
  ...kept,
});

/** A receipt whose query code nobody else can show again, until it was handed over. */
export type KeptReceipt = z.infer<typeof keptReceipt>;
/** The receipts of a dispute, of all who applied together. */
export type KeptDispute = z.infer<typeof keptDispute>;

/** What every window keeps of one. */
export interface Kept extends Pick<KeptReceipt, 'at' | 'isPrinted'> {
  readonly receipt: { readonly id: string; readonly number: string };
}

// Whoever has not come for it by then gets it reissued: a code is no thing to leave lying about.
const longestMs = 24 * 3_600_000;
// A day at the counter; what is older is the first to go.
const mostKept = 50;

/** Those of petitions. */
export const useKeptReceipts = () => useKept('receipts', keptReceipt);

/** Those of disputes. */
export const useKeptDisputes = () => useKept('disputes', keptDispute);

/**
 * The receipts that were not handed over yet, on this device and under this account alone. They are kept like drafts:
 * whoever signs out on purpose takes them away.
 */
function useKept<K extends Kept>(what: 'receipts' | 'disputes', shape: z.ZodType<K>) {
  const account = useMe().data?.account ?? '';
  const say = useSay();
  const place = draftName(account, what);
  const [list, setList] = useState<readonly K[]>(() =>
    livingOf(readAmongDrafts(place, z.object({ list: z.array(shape) }))?.list ?? []),
  );
  const write = (kept: readonly K[]): void =>
    keepAmongDrafts(place, kept.length === 0 ? null : { list: kept }, say('desk.receiptsKept', { n: kept.length }));
  const writeNow = useEffectEvent(() => write(list));
  // Those whose time is over go from the device too: whoever signs out is not asked about them.
  useEffect(() => writeNow(), []);
  const change = (next: (now: readonly K[]) => readonly K[]): void =>
    setList((now) => {
      const changed = next(now).slice(-mostKept);
      write(changed);
      return changed;
    });
  return {
    list,
    /** @param one registered just now */
    add: (one: Omit<K, 'at' | 'isPrinted'>): void =>
      change((now) => [
        ...now.filter(({ receipt }) => receipt.id !== (one as K).receipt.id),
        { ...one, at: new Date().toISOString(), isPrinted: false } as K,
      ]),
    printed: (id: string, isPrinted: boolean): void =>
      change((now) => now.map((one) => (one.receipt.id === id ? { ...one, isPrinted } : one))),
    handedOver: (id: string): void => change((now) => now.filter((one) => one.receipt.id !== id)),
  };
}

const livingOf = <K extends Kept>(list: readonly K[]): readonly K[] =>
  list.filter(({ at }) => Date.now() - Date.parse(at) < longestMs);
