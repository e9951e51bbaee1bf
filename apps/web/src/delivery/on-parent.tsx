import { phaseText, wordOf } from '#libs/contracts';
import { use } from 'react';
import { Link } from 'react-router';
import { AnswerView, dateInSentence, Section, useMe } from '../base/index.js';
import type { OnParentProps } from '../case/part-looks.js';
import { CaseLink } from '../parts/case-link.js';
import { PartiesHere, partyInSentence } from '../office/party-words.js';
import type { DeliveryItem } from './delivery-detail.js';
import { Unserved } from './delivery-columns.js';
import { useSay } from './delivery.messages.js';
import { ownOutbox } from './own-outbox.js';
import { provedIn, type ProvedTo } from './proved-in.js';
import { useDeliveriesOf } from './use-deliveries-of.js';
import './delivery.css';

/** On the page of the case whose documents they are: each delivery, how it stands, and what nobody has proved yet. */
export function OnParent({ parent }: OnParentProps) {
  const say = useSay();
  const answer = useDeliveriesOf(parent);
  const acting = useMe().data?.acting?.office;
  return (
    <Section id="deliveries" title={say('delivery.ofCase')} className="delivery-progress">
      <AnswerView answer={answer} rows={3}>
        {({ items }) => {
          const provedTo = provedIn(items);
          return (
            <>
              <ul className="ruled">
                {items.map((item) => (
                  <OneDelivery key={item.id} item={item} provedTo={provedTo(item)} />
                ))}
              </ul>
              {items.some((item) => item.endedAt === null && provedTo(item) === null) ? (
                <p className="quiet">{say('delivery.noProof')}</p>
              ) : null}
              <ToOutbox address={ownOutbox(items, acting, parent.isDrill)} />
            </>
          );
        }}
      </AnswerView>
    </Section>
  );
}

function ToOutbox({ address }: { readonly address: string | null }) {
  const say = useSay();
  if (address === null) return null;
  return (
    <p className="no-print">
      <Link to={address}>{say('delivery.toOutbox')}</Link>
    </p>
  );
}

function OneDelivery({ item, provedTo }: { readonly item: DeliveryItem; readonly provedTo: ProvedTo }) {
  const say = useSay();
  const parties = use(PartiesHere);
  const { notice, phase, channel, attempts, servedOn, proof, party } = item;
  const word = (field: string, value: string): string => wordOf('delivery', field, value, say.language);
  return (
    <li className="words">
      <CaseLink kind="delivery" number={item.number} />
      <strong>{word('notice', notice)}</strong>
      {item.documentNumber === null ? null : <span>{item.documentNumber}</span>}
      <span>{say('delivery.to', { who: partyInSentence(party, parties, say) })}</span>
      <span>{phaseText('delivery', phase, say.language)}</span>
      {servedOn === null ? (
        <>
          {channel === null ? null : (
            <span className="quiet">
              {word('channel', channel)}
              {attempts === 0 ? '' : ` · ${say('delivery.attempts', { n: attempts })}`}
            </span>
          )}
          <Unserved row={item} provedTo={provedTo} />
        </>
      ) : (
        <span>
          {say('delivery.provedBy', {
            date: dateInSentence(servedOn, say.language),
            proof: proof === null ? '' : word('proof', proof),
          })}
        </span>
      )}
    </li>
  );
}
