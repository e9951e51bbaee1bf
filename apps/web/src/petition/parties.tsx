import { Button } from 'antd';
import { useState } from 'react';
import { timeText, useMe, useShortcuts } from '../base/index.js';
import { Party } from './party.js';
import { useSay } from './petition.messages.js';
import { RevealDrawer } from './reveal-later.js';
import { useReveal, type Shown } from './use-reveal.js';
import type { PetitionDetail } from './petition-detail.js';

type Masked = PetitionDetail['parties'][number];

/** Who asks (信访人), or who is accused (被检举控告人): masked, and for whoever may and says why, open for two minutes. */
export function Parties({ detail, role }: { readonly detail: PetitionDetail; readonly role: Masked['role'] }) {
  const say = useSay();
  const { item } = detail;
  const parties = detail.parties.filter((party) => party.role === role);
  const maySee = useMe().data?.permits.includes('read.parties') ?? false;
  if (parties.length === 0) {
    return <span>{say(role === 'petitioner' && detail.isPetitionerErased ? 'party.erased' : 'party.none')}</span>;
  }
  return (
    <span className="stack-close parties">
      {parties.map((party, index) => (
        <OneParty
          key={party.party}
          caseId={item.id}
          party={party}
          maySee={maySee}
          isFirst={index === 0 && role === 'petitioner'}
        />
      ))}
      {maySee ? null : <span className="quiet no-print">{say('reveal.mayNot')}</span>}
    </span>
  );
}

interface OneProps {
  readonly caseId: string;
  readonly party: Masked;
  readonly maySee: boolean;
  readonly isFirst: boolean;
}

function OneParty({ caseId, party, maySee, isFirst }: OneProps) {
  const say = useSay();
  const [isAsking, setAsking] = useState(false);
  const reveal = useReveal(caseId, party.party);
  const { shown } = reveal;
  useShortcuts([{ keys: 'm', does: say('reveal.open'), run: () => setAsking(true) }], maySee && isFirst);
  return (
    <span className="words one-party">
      <span className={shown === null ? undefined : 'print-only'}>
        <Party party={party} />
      </span>
      {shown === null ? null : <Identity shown={shown} hide={reveal.hide} />}
      {!maySee || shown !== null ? null : (
        <Button
          size="small"
          className="no-print"
          aria-label={say('reveal.openOf', { name: party.name ?? party.party })}
          onClick={() => setAsking(true)}
        >
          {say('reveal.open')}
        </Button>
      )}
      <RevealDrawer of={isAsking ? { party, asking: reveal.asking, close: () => setAsking(false) } : null} />
    </span>
  );
}

const fields = ['name', 'phone', 'idNumber', 'address', 'email'] as const;

/** The identity itself; never on paper. */
function Identity({ shown, hide }: { readonly shown: Shown; readonly hide: () => void }) {
  const say = useSay();
  const time = timeText(new Date(shown.until).toISOString());
  return (
    <span className="words identity no-print" role="status">
      {fields.map((field) =>
        shown.identity[field] === null ? null : (
          <span key={field}>
            <span className="quiet">{say(`reveal.${field}`)}</span> {shown.identity[field]}
          </span>
        ),
      )}
      <span className="quiet">{say('reveal.until', { time })}</span>
      <Button size="small" onClick={hide}>
        {say('reveal.hide')}
      </Button>
    </span>
  );
}
