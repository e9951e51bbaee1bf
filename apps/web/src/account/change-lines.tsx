import type { AdminChange } from '#libs/contracts';
import { instantText } from '../clock/dates.js';
import { useSay } from '../shell/say.js';
import { useWhat } from './what-was-done.js';
import './account.messages.js';

/** What was done, newest first: when, by whom, what, why. */
export function ChangeLines({ changes }: { readonly changes: readonly AdminChange[] }) {
  const what = useWhat();
  const say = useSay();
  return (
    <ol className="change-lines">
      {changes.map((change) => (
        <li key={change.seq}>
          <p>
            <time dateTime={change.at}>{instantText(change.at)}</time> <strong>{what(change)}</strong>
          </p>
          <p className="quiet">
            {say('account.record.who')} {change.byName}
            {change.reason === '' ? '' : ` · ${say('account.record.why')} ${change.reason}`}
          </p>
        </li>
      ))}
    </ol>
  );
}
