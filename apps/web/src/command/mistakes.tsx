import { useEffect, useRef } from 'react';
import { type ProblemError, useSentenceOf } from '../base/index.js';
import { useSay } from './command.messages.js';
import type { Mistake } from './mistake-of.js';

interface MistakesProps {
  readonly mistakes?: readonly Mistake[] | undefined;
  readonly error: ProblemError | null;
  /** Why the command would be refused whatever is typed. */
  readonly refused?: string | null;
  /** Leads to the field of a mistake. */
  readonly goTo?: (path: string) => void;
}

/** What is wrong with a form, all of it first, or why it was refused as a whole. */
export function Mistakes({ mistakes = [], error, refused = null, goTo }: MistakesProps) {
  const say = useSay();
  const sentence = useSentenceOf(error);
  const section = useRef<HTMLElement>(null);
  // Where a field is wrong that one has the focus; what is refused as a whole is read here.
  const isWhole = error !== null && error.status !== 401 && mistakes.length === 0;
  useEffect(() => {
    if (!isWhole) return;
    section.current?.scrollIntoView({ block: 'center' });
    section.current?.focus({ preventScroll: true });
  }, [isWhole, error]);
  // A session that is over has a dialog of its own.
  const told = error === null || error.status === 401 ? refused : sentence;
  const summary = mistakes.length > 0 ? say('command.summary', { n: mistakes.length }) : told;
  if (summary === null) return null;
  return (
    <section className="mistakes" role="alert" ref={section} tabIndex={-1}>
      <p>{summary}</p>
      {mistakes.length === 0 ? null : (
        <ul>
          {mistakes.map(({ path, message }) => (
            <li key={path}>
              {goTo === undefined ? (
                message
              ) : (
                <button type="button" className="plain-link" onClick={() => goTo(path)}>
                  {message}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
