import type { Client } from '../../support/client.js';
import { daysAhead } from '../../support/days-ahead.js';
import { eventually } from '../../support/eventually.js';
import { actOn } from './a-finding.js';
import { aPlannedTour, secondInspector, tourLeader } from './a-tour.js';

/** A tour that goes on as it is shown. */
export interface ATourUnderWay {
  readonly id: string;
  readonly number: string;
  /** A question that stands at no and of which nothing is issued, and one to which two say different things. */
  readonly unmet: string;
  readonly differing: string;
}

interface Seen {
  readonly progress: { readonly visits: readonly { readonly stands: string }[] };
}
interface Sampled {
  readonly items: readonly { readonly case: string; readonly offices: readonly string[] }[];
}

/** Cases are drawn, the history of one is taken, and at a visit one question stands at no and to another one two say different things. */
export async function aTourUnderWay(client: Client): Promise<ATourUnderWay> {
  for (const matter of ['楼道照明坏了半年没有修。', '小区门口积水，雨天过不去。']) {
    const registered = {
      channel: 'visit',
      class: 'appeal',
      matter,
      petitioner: { name: '段春梅', phone: '13900007890' },
    };
    const { id } = await client.post<{ id: string }>('clerk', '/api/petitions', registered);
    await client.post('clerk', `/api/petitions/${id}/refer`, {
      ...{ seenVersion: 1, to: 'town-zhoucheng', manner: 'transfer' },
    });
  }
  const { id, number, first } = await aPlannedTour(client);
  const path = `/api/inspections/${id}`;
  await actOn(client, tourLeader, path, 'freezeSample', {
    ...{ from: daysAhead(-30), until: daysAhead(0), quotas: [{ stratum: 'overdue', count: 1 }], random: 20 },
  });
  const { items } = await eventually(async () => {
    const found = await client.get<Sampled>(tourLeader, `${path}/samples`);
    if (found.items.length < 2) throw new Error('nothing is drawn yet');
    return found;
  }, 60_000);
  await actOn(client, tourLeader, `/api/visits/${first}`, 'begin', { on: daysAhead(0) });
  const { progress } = await client.get<{ progress: { items: { item: string; isAsked: boolean }[] } }>(
    tourLeader,
    `/api/visits/${first}`,
  );
  const [unmet = '', differing = ''] = progress.items.flatMap(({ item, isAsked }) => (isAsked ? [item] : []));
  const says = async (by: string, item: string, answer: 'yes' | 'no'): Promise<void> => {
    const ofOffice = items.filter(({ offices }) => offices.includes('town-zhoucheng'));
    const shown = answer === 'no' ? ofOffice.slice(0, 1).map((one) => one.case) : [];
    await actOn(client, by, path, 'answer', { visit: 'v1', item, answer, cases: shown });
  };
  await says(tourLeader, unmet, 'no');
  await says(tourLeader, differing, 'yes');
  await says(secondInspector, differing, 'no');
  await actOn(client, tourLeader, path, 'takeHistory', { of: items[1]?.case });
  await eventually(async () => {
    const { progress: seen } = await client.get<Seen>(tourLeader, path);
    if (seen.visits[0]?.stands !== 'begun') throw new Error('the tour has not heard of it yet');
  }, 60_000);
  return { id, number, unmet, differing };
}
