import { Button } from 'antd';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { mostPrinted } from '../parts/whole-list.js';
import { useSay } from './ledger.messages.js';
import { useHistoryPages, useHistoryView, type HistoryPages } from './use-history-pages.js';

/** Prints a history as it is shown, all of it: reads the rest first, with a way to stop. What is read stays on screen. */
export function PrintHistory({ id }: { readonly id: string | null }) {
  const say = useSay();
  const answer = useHistoryPages(id, useHistoryView().view);
  const [isReading, setReading] = useState(false);
  const isStopped = useRef(false);
  const print = async (): Promise<void> => {
    isStopped.current = false;
    setReading(true);
    const isRead = await readRest(answer, { most: mostPrinted, isStopped: () => isStopped.current });
    // The browser takes what is there when it is asked.
    flushSync(() => setReading(false));
    if (isRead) window.print();
  };
  if (!isReading) return <Button onClick={() => void print()}>{say('word.print')}</Button>;
  return (
    <>
      <span role="status">{say('print.reading', { n: answer.data?.length ?? 0 })}</span>
      <Button onClick={() => (isStopped.current = true)}>{say('print.stop')}</Button>
    </>
  );
}

interface Reading {
  /** No page is asked for beyond so many lines. */
  readonly most: number;
  readonly isStopped: () => boolean;
}

/** Reads further pages of a history, to its end. @returns false: it was stopped, or a page could not be read */
export async function readRest(answer: HistoryPages, { most, isStopped }: Reading): Promise<boolean> {
  let pages = answer;
  while (pages.hasNextPage && (pages.data?.length ?? 0) < most) {
    pages = await pages.fetchNextPage();
    if (isStopped() || pages.isError) return false;
  }
  return !isStopped();
}
