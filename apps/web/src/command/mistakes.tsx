import { type ProblemError, useSentenceOf } from '../base/index.js';
import { useSay } from './command.messages.js';
import { isConflict } from './conflict-dialog.js';
import type { Mistake } from './use-mistakes.js';

interface MistakesProps {
  readonly mistakes: readonly Mistake[];
  readonly error: ProblemError | null;
  /** Why the command would be refused whatever is typed. */
  readonly refused: string | null;
}

/** What is wrong with a form, all of it first and linked to its fields, or why it was refused as a whole. */
export function Mistakes({ mistakes, error, refused }: MistakesProps) {
  if (mistakes.length > 0) return <OfFields mistakes={mistakes} />;
  // Those two have dialogs of their own.
  const hasDialog = error?.status === 401 || isConflict(error);
  if (error !== null && !hasDialog) return <Refused error={error} />;
  return refused === null ? null : (
    <section className="mistakes" role="alert">
      <p>{refused}</p>
    </section>
  );
}

function OfFields({ mistakes }: { readonly mistakes: readonly Mistake[] }) {
  const say = useSay();
  return (
    <section className="mistakes" role="alert">
      <p>{say('command.summary', { n: mistakes.length })}</p>
      <ul>
        {mistakes.map(({ path, message }) => (
          <li key={path}>{message}</li>
        ))}
      </ul>
    </section>
  );
}

function Refused({ error }: { readonly error: ProblemError }) {
  return (
    <section className="mistakes" role="alert">
      <p>{useSentenceOf(error)}</p>
    </section>
  );
}
