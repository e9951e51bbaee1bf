import { deliveryCounts } from '#contracts/delivery';
import { useAfterNews, useAnswer, useMe } from '../base/index.js';

// What no time looks after: a person has to do something.
const ofPersons = ['undelivered', 'byHand'];

/** How many deliveries of the acting office wait for a person, in the side bar. */
export function OutboxBadge() {
  const me = useMe().data;
  const office = me?.acting?.office;
  const isAsked = office !== undefined && me?.permits.includes('read.counts') === true;
  const { data, refetch } = useAnswer(deliveryCounts, isAsked ? '/api/deliveries/counts' : null, {
    query: { office, state: 'open' },
    isBackground: true,
  });
  useAfterNews(
    ({ cases }) => isAsked && [...cases.values()].some(({ kind }) => kind === 'delivery'),
    () => void refetch(),
  );
  const waiting = (data?.byPhase ?? [])
    .filter(({ phase }) => ofPersons.includes(phase))
    .reduce((sum, { count }) => sum + count, 0);
  return waiting === 0 ? null : <span className="badge">{waiting}</span>;
}
