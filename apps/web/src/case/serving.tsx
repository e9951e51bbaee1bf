import { Button } from 'antd';
import { useState } from 'react';
import { useMe, useObjectUrl } from '../base/index.js';
import '../parts/administration.css';
import type { CaseDetail } from './case-detail.js';
import type { ServingProps } from './case-slots.js';
import { useSay } from './documents.messages.js';
import { ServingDrawer } from './serving-later.js';

/**
 * Above a document to a party: what is seen is a copy with a masked name, and the one to be served, with the full name,
 * is taken as a file for a purpose that is recorded.
 */
export function Serving({ detail, seq, isDraft }: ServingProps<CaseDetail>) {
  const say = useSay();
  const maySee = useMe().data?.permits.includes('read.parties') ?? false;
  const [isAsking, setAsking] = useState(false);
  const [pdf, setPdf] = useState<Blob | null>(null);
  if (isDraft) return null;
  return (
    <p className="words no-print serving">
      <span>{say('serving.copy')}</span>
      {maySee ? (
        <Button onClick={() => setAsking(true)}>{say('serving.take')}</Button>
      ) : (
        <span className="quiet">{say('serving.mayNot')}</span>
      )}
      {pdf === null ? null : <Taken pdf={pdf} />}
      <ServingDrawer
        of={isAsking ? { caseId: detail.item.id, seq, taken: setPdf, close: () => setAsking(false) } : null}
      />
    </p>
  );
}

/** It is kept by this page alone, and forgotten with it. */
function Taken({ pdf }: { readonly pdf: Blob }) {
  const say = useSay();
  const address = useObjectUrl(pdf);
  return (
    <span role="status">
      {say('serving.taken')}{' '}
      <a className="inline-link" href={address} target="_blank" rel="noreferrer">
        {say('serving.open')}
      </a>
    </span>
  );
}
