import { Button, Skeleton } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import { timeText } from './dates.js';
import type { ProblemError } from './problem-error.js';
import { useSay, type Say } from './say.js';
import type { Answered } from './use-answer.js';

/** What is shown of an answer in whatever state. */
export interface AnswerOf<T> extends Pick<Answered<T>, 'data' | 'error' | 'dataUpdatedAt'> {
  readonly refetch: () => unknown;
}

interface AnswerViewProps<T> {
  readonly answer: AnswerOf<T>;
  /** Rows of the skeleton: about as high as what will stand there. */
  readonly rows?: number;
  readonly children: (data: T) => ReactNode;
}

/** What was asked for, in each of its states: loading, failed, forbidden, not there, old, or there. */
export function AnswerView<T>({ answer, rows = 6, children }: AnswerViewProps<T>) {
  const { data, error } = answer;
  if (data !== undefined) {
    return (
      <>
        {error === null ? null : <Stale at={answer.dataUpdatedAt} error={error} retry={() => void answer.refetch()} />}
        {children(data)}
      </>
    );
  }
  if (error !== null) return <ErrorState error={error} retry={() => void answer.refetch()} />;
  return <Loading rows={rows} />;
}

// An answer that comes sooner than this needs no skeleton: it would only flicker.
const patienceMs = 200;

/** A skeleton of about the final size, after a moment. */
export function Loading({ rows = 6 }: { readonly rows?: number }) {
  const say = useSay();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="loading" aria-busy="true">
      <span className="sr-only" role="status">
        {isSlow ? say('state.loading') : ''}
      </span>
      {isSlow ? <Skeleton active={false} title={false} paragraph={{ rows }} /> : null}
    </div>
  );
}

/** The sentence of what went wrong: the server's own, or ours where it gave none. */
export const sentenceOf = (say: Say, { code, problem }: ProblemError): string => say.or(code, problem.detail);

/** The same for a component; empty as long as nothing went wrong. */
export function useSentenceOf(error: ProblemError | null): string {
  const say = useSay();
  return error === null ? '' : sentenceOf(say, error);
}

/** Why something is not there: a sentence, its number, and to try again where that may help. */
export function ErrorState({ error, retry }: { readonly error: ProblemError; readonly retry?: () => void }) {
  const say = useSay();
  const sentence = useSentenceOf(error);
  if (error.status === 404) {
    return (
      <section className="box stack state-box">
        <h2>{say('state.notFound')}</h2>
        <p>{say('state.notFoundHint')}</p>
      </section>
    );
  }
  if (error.status === 403) return <Forbidden sentence={sentence} />;
  return (
    <section className="box stack state-box" role="alert">
      <h2>{say('state.failed')}</h2>
      <p>{sentence}</p>
      {error.problem.correlationId === '' ? null : (
        <p className="quiet">{say('state.failedNumber', { id: error.problem.correlationId })}</p>
      )}
      {retry === undefined ? null : <Button onClick={retry}>{say('state.retry')}</Button>}
    </section>
  );
}

/** What the server said against what it was asked to do; nothing as long as it said nothing. */
export function Refused({ error, className }: { readonly error: ProblemError | null; readonly className?: string }) {
  const sentence = useSentenceOf(error);
  return error === null ? null : (
    <p className={className} role="alert">
      {sentence}
    </p>
  );
}

/** Somebody may not see this; the sentence names who may. */
export function Forbidden({ sentence, children }: { readonly sentence: string; readonly children?: ReactNode }) {
  const say = useSay();
  const hint = say('state.forbiddenHint');
  return (
    <section className="box stack state-box">
      <h2>{say('state.forbidden')}</h2>
      <p>{sentence}</p>
      {sentence === hint ? null : <p className="quiet">{hint}</p>}
      {children}
    </section>
  );
}

/** Nothing is there, said in words: what it means and what one can do. */
export function EmptyState({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <section className="box stack state-box">
      <p className="state-title">{title}</p>
      {children}
    </section>
  );
}

function Stale({ at, error, retry }: { at: number; error: ProblemError; retry: () => void }) {
  const say = useSay();
  const sentence = useSentenceOf(error);
  return (
    <p className="stale-bar" role="status">
      {sentence} {say('state.stale', { time: timeText(new Date(at).toISOString()) })}{' '}
      <Button size="small" onClick={retry}>
        {say('state.retry')}
      </Button>
    </p>
  );
}
