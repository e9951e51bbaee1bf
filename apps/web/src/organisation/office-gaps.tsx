import type { Office } from '#libs/contracts';
import { nameIn } from '../base/name-in.js';
import { useSay } from './organisation.messages.js';

interface OfficeGapsProps {
  readonly list: readonly Office[];
  readonly open: (id: string) => void;
}

/**
 * Which offices lack a body for a review, and which a head to approve their opinions: alarms to whoever looks after the
 * organisation and to the petition bureau, and no hindrance.
 */
export function OfficeGaps({ list, open }: OfficeGapsProps) {
  const say = useSay();
  const unreviewed = list.filter(({ reviewGap }) => reviewGap !== null);
  const unsigned = list.filter(({ lacksSigner }) => lacksSigner);
  return (
    <>
      <Gap
        title={say('office.gaps')}
        says={say('office.gapsText', { n: unreviewed.length })}
        list={unreviewed}
        open={open}
      />
      <Gap
        title={say('office.unsigned')}
        says={say('office.unsignedText', { n: unsigned.length })}
        list={unsigned}
        open={open}
      />
    </>
  );
}

interface GapProps extends OfficeGapsProps {
  readonly title: string;
  readonly says: string;
}

function Gap({ title, says, list, open }: GapProps) {
  const say = useSay();
  if (list.length === 0) return null;
  return (
    <section className="box note-box" aria-label={title}>
      <p>{says}</p>
      <ul>
        {list.map(({ id, name }) => (
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
