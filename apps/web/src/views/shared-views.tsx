import type { SharedView } from '#libs/contracts';
import { Button } from 'antd';
import { dateInList, dateOfInstant } from '../base/dates.js';
import { useSay } from './views.messages.js';
import type { useViews } from './use-views.js';

interface SharedViewsProps {
  readonly of: Pick<ReturnType<typeof useViews>, 'shared' | 'change' | 'mayShare'>;
  readonly open: (query: string) => void;
}

/** The views that the office shares: to open and to copy, and for whoever may share to take back. */
export function SharedViews({ of: { shared, change, mayShare }, open }: SharedViewsProps) {
  const say = useSay();
  if (shared.length === 0) return <p className="quiet">{say('views.noneOfOffice')}</p>;
  return (
    <ul>
      {shared.map((view) => (
        <li key={view.id} className="row">
          <span>
            <Button type="link" onClick={() => open(view.query)}>
              {view.name}
            </Button>{' '}
            <SharedBy view={view} />
          </span>
          <span>
            <Button
              size="small"
              aria-label={say('views.copy', { name: view.name })}
              onClick={() => change.mutate({ kind: 'keep', name: view.name, query: view.query })}
            >
              {say('views.copyShort')}
            </Button>{' '}
            {mayShare ? (
              <Button
                size="small"
                aria-label={say('views.takeBack', { name: view.name })}
                onClick={() => change.mutate({ kind: 'takeBack', id: view.id })}
              >
                {say('views.takeBackShort')}
              </Button>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Who shared it, in whose place, and when. */
function SharedBy({ view: { sharedBy, deputyFor, sharedAt } }: { readonly view: SharedView }) {
  const say = useSay();
  const name = sharedBy ?? say('views.someone');
  const who = deputyFor === null ? name : say('views.inPlaceOf', { name, other: deputyFor });
  const date = dateInList(dateOfInstant(sharedAt), say.language);
  return <span className="quiet">{say('views.sharedBy', { who, date })}</span>;
}
