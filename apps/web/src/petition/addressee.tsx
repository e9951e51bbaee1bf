import { Button } from 'antd';
import { useState } from 'react';
import { Refused, useMe } from '../base/index.js';
import type { AddresseeProps } from '../case/case-slots.js';
import { useDocumentFile, type ServicePurpose } from '../case/use-document-file.js';
import type { PetitionDetail } from './petition-detail.js';
import { useSay } from './petition.messages.js';
import { RevealDrawer } from './reveal-later.js';
import { useReveal } from './use-reveal.js';

type Party = PetitionDetail['parties'][number];

/**
 * Whom a document is for: masked, as everywhere, until whoever prints it for service says so, which is recorded. A sheet
 * with a masked name says that it is a copy and serves nobody.
 */
export function Addressee({ detail, seq }: AddresseeProps<PetitionDetail>) {
  const petitioners = detail.parties.filter(({ role, name }) => role === 'petitioner' && name !== null);
  return (
    <>
      {petitioners.map((party) => (
        <OneAddressee key={party.party} caseId={detail.item.id} party={party} seq={seq} />
      ))}
    </>
  );
}

interface OneProps {
  readonly caseId: string;
  readonly party: Party;
  readonly seq: number | null;
}

function OneAddressee({ caseId, party, seq }: OneProps) {
  const say = useSay();
  const [isAsking, setAsking] = useState(false);
  const { shown, asking } = useReveal(caseId, party.party);
  const name = shown?.identity.name ?? party.name ?? '';
  return (
    <p className="words">
      <span>{say('addressee.to', { name })}</span>
      {shown === null ? <Masked ask={() => setAsking(true)} /> : null}
      {shown !== null && seq !== null && asking.variables !== undefined ? (
        <ServiceFile caseId={caseId} seq={seq} purpose={asking.variables} />
      ) : null}
      <RevealDrawer of={isAsking ? { party, asking, close: () => setAsking(false) } : null} />
    </p>
  );
}

/** Beside a masked name: that the sheet is a copy, and the way to the full one for whoever may see it. */
function Masked({ ask }: { readonly ask: () => void }) {
  const say = useSay();
  const maySee = useMe().data?.permits.includes('read.parties') ?? false;
  return (
    <>
      <span className="print-only addressee-masked">{say('addressee.copy')}</span>
      {maySee ? (
        <Button size="small" className="no-print" onClick={ask}>
          {say('addressee.reveal')}
        </Button>
      ) : (
        <span className="quiet no-print">{say('addressee.mayNot')}</span>
      )}
    </>
  );
}

interface ServiceFileProps {
  readonly caseId: string;
  readonly seq: number;
  readonly purpose: ServicePurpose;
}

/** The page that is served, as a file: with the full name, for the purpose that was just recorded. */
function ServiceFile({ caseId, seq, purpose }: ServiceFileProps) {
  const say = useSay();
  const file = useDocumentFile(caseId, seq);
  return (
    <>
      <Button size="small" className="no-print" loading={file.isPending} onClick={() => file.mutate(purpose)}>
        {say('addressee.file')}
      </Button>
      <Refused error={file.error} className="no-print" />
    </>
  );
}
