import { deliveryList } from '#contracts/delivery';
import { phaseText, wordOf } from '#libs/contracts';
import { Link } from 'react-router';
import { AnswerView, dateInSentence, Section, useAnswer } from '../base/index.js';
import { DueCell } from '../case/due-cell.js';
import type { OnParentProps } from '../case/part-looks.js';
import { CaseLink } from '../parts/case-link.js';
import type { DeliveryItem } from './delivery-detail.js';
import { useSay } from './delivery.messages.js';
import './delivery.css';

/** On the page of the case whose documents they are: each delivery, how it stands, and what nobody has proved yet. */
export function OnParent({ parent }: OnParentProps) {
  const say = useSay();
  const answer = useAnswer(deliveryList.page, '/api/deliveries', {
    query: { parent: parent.id, drill: parent.isDrill ? 'true' : 'false' },
  });
  return (
    <Section id="deliveries" title={say('delivery.ofCase')} className="delivery-progress">
      <AnswerView answer={answer} rows={3}>
        {({ items }) => (
          <>
            <ul className="ruled">
              {items.map((item) => (
                <OneDelivery key={item.id} item={item} />
              ))}
            </ul>
            {items.some(({ servedOn, endedAt }) => servedOn === null && endedAt === null) ? (
              <p className="quiet">{say('delivery.noProof')}</p>
            ) : null}
            <p className="no-print">
              <Link to={`/deliveries?office=${items[0]?.office ?? ''}&state=open`}>{say('delivery.toOutbox')}</Link>
            </p>
          </>
        )}
      </AnswerView>
    </Section>
  );
}

function OneDelivery({ item }: { readonly item: DeliveryItem }) {
  const say = useSay();
  const { notice, phase, channel, attempts, servedOn, proof } = item;
  const word = (field: string, value: string): string => wordOf('delivery', field, value, say.language);
  return (
    <li className="words">
      <CaseLink kind="delivery" number={item.number} />
      <strong>{word('notice', notice)}</strong>
      {item.documentNumber === null ? null : <span>{item.documentNumber}</span>}
      <span>{phaseText('delivery', phase, say.language)}</span>
      {servedOn === null ? (
        <>
          {channel === null ? null : (
            <span className="quiet">
              {word('channel', channel)}
              {attempts === 0 ? '' : ` · ${say('delivery.attempts', { n: attempts })}`}
            </span>
          )}
          <DueCell row={item} />
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
