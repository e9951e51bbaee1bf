import type { AdminChange } from '#libs/contracts';
import { instantText } from '../base/dates.js';
import { useSay } from '../base/say.js';

interface ChangeLinesProps {
  readonly changes: readonly AdminChange[];
  /** What was done, as a sentence. */
  readonly sentenceOf: (change: AdminChange) => string;
}

/** Changes of the administration, newest first: when, by whom, what, why. */
export function ChangeLines({ changes, sentenceOf }: ChangeLinesProps) {
  const say = useSay();
  return (
    <ol className="ruled">
      {changes.map((change) => (
        <li key={change.seq}>
          <p>
            <time dateTime={change.at}>{instantText(change.at)}</time> <strong>{sentenceOf(change)}</strong>
          </p>
          <p className="quiet">
            {say('word.by')} {change.byName}
            {change.reason === '' ? '' : ` · ${say('word.why')} ${change.reason}`}
          </p>
        </li>
      ))}
    </ol>
  );
}
