import { revisitErrands } from '#contracts/revisit';
import { useAnswer } from '../base/use-answer.js';
import { CaseLink } from '../parts/case-link.js';
import { useSay } from './revisit.messages.js';

/** Where one goes for several open revisits of one matter (一并回访): made at one go, from any of them. */
export function RevisitErrandsPart() {
  const say = useSay();
  const { data } = useAnswer(revisitErrands, '/api/revisits/errands');
  if (data === undefined || data.errands.length === 0) return null;
  const title = say('revisit.errands');
  return (
    <details className="no-print stack" open>
      <summary>{title}</summary>
      <p className="quiet">{say('revisit.errands.what')}</p>
      <ul className="plain" aria-label={title}>
        {data.errands.map(({ revisits }) => (
          <li key={revisits.map(({ id }) => id).join()} className="row">
            {revisits.map((one) => (
              <span key={one.id}>
                <CaseLink kind="revisit" {...one} /> {say('revisit.errands.on', { on: one.plannedOn })}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
