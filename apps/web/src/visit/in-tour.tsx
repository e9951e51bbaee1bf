import { Link } from 'react-router';
import { caseAddress } from '../parts/case-address.js';
import { useDrawn } from './drawn-cases.js';
import type { VisitDetail } from './visit-detail.js';
import { useSay } from './visit.messages.js';

/** What whoever is there does in the tour: to record a talk, whose form knows of which visit it is, and to read what was drawn. */
export function InTour({ detail: { progress } }: { readonly detail: VisitDetail }) {
  const say = useSay();
  const { tour } = progress;
  const isThere = tour?.mayTalk === true;
  const drawn = useDrawn(isThere ? tour.id : null);
  if (!isThere) return null;
  const page = caseAddress('inspection', tour.number);
  const talk = new URLSearchParams({ do: 'recordTalk', visit: tour.visit });
  return (
    <p className="row no-print">
      <Link to={`${page}?${talk.toString()}`}>{say('visit.inTour.talk')}</Link>
      {drawn.length === 0 ? null : <Link to={page}>{say('visit.inTour.samples')}</Link>}
    </p>
  );
}
