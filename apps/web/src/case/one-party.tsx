import type { MaskedParty } from '#libs/contracts';
import { Button } from 'antd';
import { use, useState } from 'react';
import { timeText, useShortcuts } from '../base/index.js';
import { PartiesHere, partyName } from '../office/party-words.js';
import { Party } from './party.js';
import { useSay } from './party.messages.js';
import { RevealDrawer } from './reveal-later.js';
import { useReveal, type OfCase, type Shown } from './use-reveal.js';
import './party.css';

interface OneProps {
  readonly of: OfCase;
  readonly party: MaskedParty;
  /** Who looks may see identities for a purpose. */
  readonly maySee: boolean;
  /** Its button has the key. */
  readonly isFirst: boolean;
}

/** One party: masked, and for whoever may and says why, open for two minutes. */
export function OneParty({ of, party, maySee, isFirst }: OneProps) {
  const say = useSay();
  const [isAsking, setAsking] = useState(false);
  const all = use(PartiesHere);
  const reveal = useReveal(of, party.party);
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
          aria-label={say('reveal.openOf', { name: party.name ?? partyName(party.party, all, say) })}
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
