import { accessText } from '#libs/contracts';
import { dateInList, dateOfInstant } from '../base/dates.js';
import { useSay } from './case.messages.js';
import { OfficeName } from '../office/office-name.js';
import type { CaseDetail } from './case-detail.js';

/** Which offices, or persons of them, may see the case, and why. */
export function WhoSees({ kind, access }: { readonly kind: string; readonly access: CaseDetail['access'] }) {
  const say = useSay();
  return (
    <details className="who-sees">
      <summary>{say('case.access')}</summary>
      <ul>
        {access.map(({ office, person, reason, grantedAt }) => (
          <li key={`${office} ${person ?? ''} ${reason}`}>
            <OfficeName id={office} />
            {person === null ? null : ` ${person}`} · {accessText(kind, reason, say.language)} ·{' '}
            <span className="quiet">
              {say('case.accessSince', { date: dateInList(dateOfInstant(grantedAt), say.language) })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
