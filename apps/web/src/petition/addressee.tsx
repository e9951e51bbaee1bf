import { Button } from 'antd';
import { useState } from 'react';
import { useMe } from '../base/index.js';
import type { SlotProps } from '../case/case-slots.js';
import type { PetitionDetail } from './petition-detail.js';
import { useSay } from './petition.messages.js';
import { RevealDrawer } from './reveal-later.js';
import { useReveal } from './use-reveal.js';

type Masked = PetitionDetail['parties'][number];

/**
 * Whom a document is for: masked, as everywhere, until whoever prints it for service says so, which is recorded. A sheet
 * with a masked name says that it is a copy and serves nobody.
 */
export function Addressee({ detail }: SlotProps<PetitionDetail>) {
  const petitioners = detail.parties.filter(({ role, name }) => role === 'petitioner' && name !== null);
  return (
    <>
      {petitioners.map((party) => (
        <OneAddressee key={party.party} caseId={detail.item.id} party={party} />
      ))}
    </>
  );
}

function OneAddressee({ caseId, party }: { readonly caseId: string; readonly party: Masked }) {
  const say = useSay();
  const [isAsking, setAsking] = useState(false);
  const { shown, asking } = useReveal(caseId, party.party);
  const maySee = useMe().data?.permits.includes('read.parties') ?? false;
  const name = shown?.identity.name ?? party.name ?? '';
  return (
    <p className="words">
      <span>{say('addressee.to', { name })}</span>
      {shown !== null ? null : (
        <>
          <span className="print-only addressee-masked">{say('addressee.copy')}</span>
          {maySee ? (
            <Button size="small" className="no-print" onClick={() => setAsking(true)}>
              {say('addressee.reveal')}
            </Button>
          ) : (
            <span className="quiet no-print">{say('addressee.mayNot')}</span>
          )}
        </>
      )}
      <RevealDrawer of={isAsking ? { party, asking, close: () => setAsking(false) } : null} />
    </p>
  );
}
