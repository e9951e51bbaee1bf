import { receipt, type Receipt } from '#contracts/petition';
import { useEffect, useEffectEvent, useState } from 'react';
import * as z from 'zod';
import { draftName, keepAmongDrafts, readAmongDrafts, useMe } from '../base/index.js';
import { useSay } from './desk.messages.js';

const keptReceipt = z.object({
  receipt,
  /** Whose it is, as it was typed; null: anonymous. */
  name: z.string().nullable(),
  at: z.iso.datetime(),
  isPrinted: z.boolean(),
});
const keptReceipts = z.object({ list: z.array(keptReceipt) });

/** A receipt whose query code nobody else can show again, until it was handed over. */
export type KeptReceipt = z.infer<typeof keptReceipt>;

// Whoever has not come for it by then gets it reissued: a code is no thing to leave lying about.
const longestMs = 24 * 3_600_000;
// A day at the counter; what is older is the first to go.
const mostKept = 50;

/**
 * The receipts that were not handed over yet, on this device and under this account alone. They are kept like drafts:
 * whoever signs out on purpose takes them away.
 */
export function useKeptReceipts() {
  const account = useMe().data?.account ?? '';
  const say = useSay();
  const place = draftName(account, 'receipts');
  const [list, setList] = useState<readonly KeptReceipt[]>(() =>
    livingOf(readAmongDrafts(place, keptReceipts)?.list ?? []),
  );
  const write = (kept: readonly KeptReceipt[]): void =>
    keepAmongDrafts(place, kept.length === 0 ? null : { list: kept }, say('desk.receiptsKept', { n: kept.length }));
  const writeNow = useEffectEvent(() => write(list));
  // Those whose time is over go from the device too: whoever signs out is not asked about them.
  useEffect(() => writeNow(), []);
  const change = (next: (now: readonly KeptReceipt[]) => readonly KeptReceipt[]): void =>
    setList((now) => {
      const changed = next(now).slice(-mostKept);
      write(changed);
      return changed;
    });
  return {
    list,
    add: (receipt: Receipt, name: string | null): void =>
      change((now) => [
        ...now.filter((one) => one.receipt.id !== receipt.id),
        { receipt, name, at: new Date().toISOString(), isPrinted: false },
      ]),
    printed: (id: string, isPrinted: boolean): void =>
      change((now) => now.map((one) => (one.receipt.id === id ? { ...one, isPrinted } : one))),
    handedOver: (id: string): void => change((now) => now.filter((one) => one.receipt.id !== id)),
  };
}

const livingOf = (list: readonly KeptReceipt[]): readonly KeptReceipt[] =>
  list.filter(({ at }) => Date.now() - Date.parse(at) < longestMs);
