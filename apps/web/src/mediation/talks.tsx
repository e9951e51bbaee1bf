import { outcome } from '#libs/contracts';
import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { useChange, useMe, useSentenceOf } from '../base/index.js';
import type { SlotProps } from '../case/case-slots.js';
import { isThere } from '../case/parties-of.js';
import { partyLabel } from '../office/party-words.js';
import { caseAddress } from '../parts/case-address.js';
import type { MediationDetail } from './mediation-detail.js';
import { useSay } from './mediation.messages.js';

/** Hears one side apart (单独会谈): a room of its own, for those who mediate. Whether there is one already is not told here. */
export function Talks({ detail }: SlotProps<MediationDetail>) {
  const say = useSay();
  const navigate = useNavigate();
  const mayOpen = useMe().data?.permits.includes('talk.open') === true;
  const open = useChange(outcome, `/api/mediations/${detail.item.id}/talks`);
  const refusal = useSentenceOf(open.error);
  if (!mayOpen || detail.item.endedAs !== null || detail.progress.mediators.length === 0) return null;
  const sides = detail.parties.filter((one) => isThere(one) && one.role !== 'representative');
  return (
    <section className="box stack no-print" aria-labelledby="talks">
      <h2 id="talks">{say('mediation.talks')}</h2>
      <p className="quiet">{say('mediation.talksHint')}</p>
      <p className="row">
        {sides.map(({ party }) => (
          <Button
            key={party}
            disabled={open.isPending}
            onClick={() =>
              open.mutate({ party }, { onSuccess: ({ number }) => void navigate(caseAddress('talk', number)) })
            }
          >
            {say('mediation.talkWith', { who: partyLabel(party, detail.parties, say) })}
          </Button>
        ))}
      </p>
      {open.error === null ? null : <p role="alert">{refusal}</p>}
    </section>
  );
}
