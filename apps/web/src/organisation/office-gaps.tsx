import type { Office } from '#libs/contracts';
import { nameIn } from '../base/name-in.js';
import { useSay } from './organisation.messages.js';

interface OfficeGapsProps {
  readonly list: readonly Office[];
  readonly open: (id: string) => void;
}

/** Which offices lack a body for a review: an alarm to whoever looks after the organisation, and no hindrance. */
export function OfficeGaps({ list, open }: OfficeGapsProps) {
  const say = useSay();
  const gaps = list.filter(({ reviewGap }) => reviewGap !== null);
  if (gaps.length === 0) return null;
  return (
    <section className="box note-box" aria-label={say('office.gaps')}>
      <p>{say('office.gapsText', { n: gaps.length })}</p>
      <ul>
        {gaps.map(({ id, name }) => (
          <li key={id}>
            <button type="button" className="plain-link" onClick={() => open(id)}>
              {nameIn(name, say.language)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
