import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Refused } from '../base/index.js';
import { mostPrinted } from '../parts/whole-list.js';
import { useSay } from './ledger.messages.js';
import { useHistoryPages, useHistoryView, type HistoryPages } from './use-history-pages.js';

/** Prints a history as it is shown, all of it: reads the rest first, with a way to stop. What is read stays on screen. */
export function PrintHistory({ id }: { readonly id: string | null }) {
  const say = useSay();
  const { view } = useHistoryView();
  const answer = useHistoryPages(id, view);
  const [isReading, setReading] = useState(false);
  const [isFailed, setFailed] = useState(false);
  const running = useRef<AbortController | null>(null);
  const stop = (): void => {
    running.current?.abort();
    setReading(false);
  };
  const of = JSON.stringify([id, view.order, view.only]);
  useEffect(() => {
    // Whoever leaves, or looks at it otherwise, does not want this one on paper.
    return () => {
      running.current?.abort();
      setReading(false);
      setFailed(false);
    };
  }, [of]);
  const print = async (): Promise<void> => {
    const control = new AbortController();
    running.current = control;
    setFailed(false);
    setReading(true);
    const isRead = await readRest(answer, { most: mostPrinted, isStopped: () => control.signal.aborted });
    // Whoever stopped it may be reading anew.
    if (control.signal.aborted) return;
    // The browser takes what is there when it is asked.
    flushSync(() => setReading(false));
    if (isRead) window.print();
    else setFailed(true);
  };
  if (!isReading) {
    return (
      <>
        {isFailed ? <Refused error={answer.error} className="field-error" /> : null}
        <Button onClick={() => void print()}>{say('word.print')}</Button>
      </>
    );
  }
  return (
    <>
      <span role="status">{say('print.reading', { n: answer.data?.length ?? 0 })}</span>
      <Button onClick={stop}>{say('print.stop')}</Button>
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
