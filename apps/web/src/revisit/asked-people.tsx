import { askedPeople, type AskedPeople } from '#contracts/revisit';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { Refused, request, Section, type ProblemError } from '../base/index.js';
import type { RevisitDetail } from './revisit-detail.js';
import { obligationText } from './obligation-name.js';
import { useSay } from './revisit.messages.js';
import './revisit.css';

/**
 * Whom one asks (回访对象), with one tap to call: shown for a short time, kept in no cache, and each look is recorded in the matter.
 */
export function People({ detail: { item, progress } }: { readonly detail: RevisitDetail }) {
  const say = useSay();
  const [shown, setShown] = useState<AskedPeople | null>(null);
  const asking = useMutation<undefined, ProblemError>({
    mutationFn: async () => {
      setShown(await request(askedPeople, `/api/revisits/${item.id}/people`, { method: 'POST' }));
      return undefined;
    },
  });
  useEffect(() => {
    if (shown === null) return;
    const timer = setTimeout(() => setShown(null), shown.hideAfterSeconds * 1_000);
    return () => clearTimeout(timer);
  }, [shown]);
  const mayLook = progress.visitor?.isReader === true || progress.callBack === 'owed';
  if (!mayLook || item.endedAt !== null) return null;
  return (
    <Section id="people" title={say('revisit.people')} className="stack no-print">
      <Refused error={asking.error} className="mistakes" />
      {shown === null ? (
        <>
          <p className="quiet">{say('revisit.people.rule')}</p>
          <span>
            <Button size="large" loading={asking.isPending} onClick={() => asking.mutate()}>
              {say('revisit.people.show')}
            </Button>
          </span>
        </>
      ) : (
        <Shown shown={shown} onHide={() => setShown(null)} />
      )}
    </Section>
  );
}

function Call({ phone }: { readonly phone: string | null }) {
  const say = useSay();
  if (phone === null) return <span className="quiet">{say('revisit.people.noPhone')}</span>;
  return (
    <a className="visit-call" href={`tel:${phone}`}>
      {say('revisit.people.call', { phone })}
    </a>
  );
}

/** Who is asked and of what, in the words of the agreement or of the opinion: a visitor sees nothing else of the matter. */
function Shown({ shown, onHide }: { readonly shown: AskedPeople; readonly onHide: () => void }) {
  const say = useSay();
  return (
    <>
      {shown.about === null ? null : <p>{shown.about}</p>}
      <ul className="plain">
        {shown.obligations.map((one) => (
          <li key={one.name}>{obligationText(one, say)}</li>
        ))}
      </ul>
      <ul className="plain">
        {shown.people.map((one) => (
          <li key={one.party} className="stack-close">
            <strong>{one.name ?? say('revisit.people.unnamed')}</strong>
            {one.phone === null && one.speakers.length > 0 ? null : <Call phone={one.phone} />}
            {one.speakers.map((by) => (
              <span key={by.party} className="stack-close">
                <span>{say('revisit.people.speaks', { name: by.name ?? say('revisit.people.unnamed') })}</span>
                <Call phone={by.phone} />
              </span>
            ))}
            {one.address === null ? null : <span>{one.address}</span>}
          </li>
        ))}
      </ul>
      <span>
        <Button onClick={onHide}>{say('revisit.people.hide')}</Button>
      </span>
    </>
  );
}
