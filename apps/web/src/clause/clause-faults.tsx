import type { ClauseProblemSaid } from '#libs/contracts';
import { useEffect, useRef } from 'react';
import { useSay } from './clause.messages.js';
import { offsetOf, type EditedClause } from './clause-texts.js';
import { goToPlace } from './use-insert.js';

interface ClauseFaultsProps {
  readonly problems: readonly ClauseProblemSaid[];
  readonly clauses: readonly EditedClause[];
  /** Somebody wanted to save: what is wrong is told aloud. */
  readonly isTried: boolean;
}

/** Everything that is wrong, each leading to its place. */
export function ClauseFaults({ problems, clauses, isTried }: ClauseFaultsProps) {
  const say = useSay();
  const section = useRef<HTMLElement>(null);
  const isTold = isTried && problems.length > 0;
  useEffect(() => {
    if (isTold) section.current?.focus();
  }, [isTold]);
  if (problems.length === 0) return null;
  const title = say('clause.faults', { n: problems.length });
  return (
    <section ref={section} className="mistakes" tabIndex={-1} aria-label={title} role={isTold ? 'alert' : undefined}>
      <p>
        <strong>{isTold ? say('clause.notSaved') : title}</strong>
      </p>
      <ul>
        {problems.map((one) => (
          <li key={JSON.stringify(one)}>
            <Fault problem={one} clause={clauses[(one.clause ?? 0) - 1]} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Fault({
  problem: { clause: n, line, column, message },
  clause,
}: {
  readonly problem: ClauseProblemSaid;
  readonly clause: EditedClause | undefined;
}) {
  const say = useSay();
  if (n === null || clause === undefined) return message;
  const isPlaced = line !== null && column !== null;
  const place = isPlaced ? say('clause.at', { clause: n, line, column }) : say('clause.atClause', { clause: n });
  const offset = isPlaced ? offsetOf(clause.text, { line, column }) : 0;
  return (
    <button type="button" className="plain-link" onClick={() => goToPlace(clause.key, offset)}>
      {place}
      {message}
    </button>
  );
}
