import { wordOf } from '#libs/contracts';
import { Button } from 'antd';
import { dateInSentence } from '../base/dates.js';
import { later, useAddress, useContract } from '../base/index.js';
import { useReckoning } from '../clock/use-almanac.js';
import { ComingForm } from '../command/coming-form.js';
import { OfficeName } from '../office/office-name.js';
import { CaseLink } from '../parts/case-link.js';
import { LinkedCases } from '../parts/linked-cases.js';
import { useSay, type Say } from './mediated.messages.js';
import { LinkAsk } from './link-ask.js';
import type { PetitionDetail } from './petition-detail.js';

const HandOverForm = later(async () => ({ Part: (await import('./hand-over-form.js')).HandOverForm }), ComingForm);

/** In the address of a petition: the form is open. */
const asked = 'handToMediation';

type Mediations = PetitionDetail['mediations'];
type Handed = Mediations['all'][number];

// What keeps it from being handed over that one has to know; of what was not accepted nobody asks.
const told: ReadonlySet<string> = new Set(['petition.no_time_for_mediation', 'petition.nobody_to_mediate']);

/** Whether anything is to be said of mediation: it was handed over or is linked with one, or may be yet. */
export const isOfMediation = ({ item, mediations: { all, links } }: PetitionDetail): boolean =>
  all.length > 0 || links.length > 0 || item.endedAt === null;

/** To whom it was handed over (访调) and what became of it; and the way to hand it over, for whoever may. */
export function MediatedLine({ detail }: { readonly detail: PetitionDetail }) {
  const say = useSay();
  const { search, change } = useAddress();
  // The words of its outcome and of the form are of another kind than the page's.
  useContract('mediation');
  const { all, refusal, settledOn } = detail.mediations;
  const isRefused = refusal !== null && told.has(refusal.code);
  return (
    <span className="stack">
      {all.map((one) => (
        <Handed key={`${one.committee} ${one.handedOn} ${one.number ?? ''}`} one={one} detail={detail} />
      ))}
      <OfOneMatter detail={detail} />
      {settledOn === null || detail.item.endedAt !== null ? null : (
        <strong>{say('mediated.settled', { date: dateInSentence(settledOn, say.language) })}</strong>
      )}
      {refusal === null || isRefused ? (
        <span className="row no-print">
          <Button size="small" disabled={isRefused} onClick={() => change({ do: asked })}>
            {say('mediated.handOver')}
          </Button>
          {isRefused ? <span className="quiet">{refusal.sentence}</span> : null}
        </span>
      ) : null}
      <HandOverForm of={search.get('do') === asked ? { detail, close: () => change({ do: null }) } : null} />
    </span>
  );
}

/** Other cases of the same matter, the number of the first of all (一案一码), and the way to name another one. */
function OfOneMatter({ detail: { item, mediations } }: { readonly detail: PetitionDetail }) {
  const say = useSay();
  const { all, code, links } = mediations;
  const others = links.filter(({ number }) => all.every((one) => one.number !== number));
  return (
    <>
      {others.length === 0 ? null : (
        <span>
          {say('mediated.links')} <LinkedCases links={others} isDrill={item.isDrill} />
        </span>
      )}
      {code === null || code === item.number ? null : <span>{say('mediated.code', { code })}</span>}
      <LinkAsk id={item.id} />
    </>
  );
}

/** The number leads to the mediation for whoever may see it; for the others it is how one asks after it. */
function Handed({ one, detail }: { readonly one: Handed; readonly detail: PetitionDetail }) {
  const say = useSay();
  const { today } = useReckoning();
  const { number, committee } = one;
  const isSeen = detail.parts.some((part) => part.number === number);
  return (
    <span>
      <OfficeName id={committee} />{' '}
      {number !== null && isSeen ? (
        <CaseLink kind="mediation" number={number} isDrill={detail.item.isDrill} />
      ) : (
        <span className="case-number">{number}</span>
      )}{' '}
      {standingOf(one, today, say)}
    </span>
  );
}

function standingOf({ handedOn, number, until, outcome, endedOn }: Handed, today: string, say: Say): string {
  const dateOf = (on: string): string => dateInSentence(on, say.language);
  const date = dateOf(handedOn);
  if (number === null) return say(until > today ? 'mediated.unnoted' : 'mediated.never', { date });
  if (outcome === null || endedOn === null) return say('mediated.going', { date, until: dateOf(until) });
  const word = wordOf('mediation', 'endedAs', outcome, say.language);
  return say('mediated.ended', { date, endedOn: dateOf(endedOn), outcome: word });
}
