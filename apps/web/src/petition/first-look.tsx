import { daysBetween } from '#libs/calendar';
import type { LegalDate as Day } from '#libs/kernel';
import { dateFor, dateInSentence, dateOfInstant } from '../base/dates.js';
import type { Say } from '../base/say.js';
import { useSay } from './petition.messages.js';
import './receipt.messages.js';
import './opinion.messages.js';
import './rights.messages.js';
import './mediated.messages.js';
import { Reissue, useMayReissue } from './reissue.js';
import type { Fact } from '../parts/fact-list.js';
import { LegalDate } from '../clock/legal-date.js';
import { nowOf, useReckoning } from '../clock/use-almanac.js';
import { OfficeName } from '../office/office-name.js';
import { ReviewRouteText } from '../office/review-route.js';
import { heldSince } from './holdings.js';
import { extensionWords, usePendingExtension } from './pending-extension.js';
import { Link } from 'react-router';
import { caseAddress } from '../parts/case-address.js';
import { CaseLink } from '../parts/case-link.js';
import { partyName } from '../office/party-words.js';
import { StateTag } from '../parts/state-tag.js';
import { isOfMediation, MediatedLine } from './mediated.js';
import { OpenSupervision } from './open-supervision.js';
import { Parties } from './parties.js';
import type { PetitionDetail } from './petition-detail.js';
import { reviewBasis } from './review-basis.js';
import { SigningGap } from './signing-gap.js';
import { rightsOf, servedOf, type Right } from './rights.js';

/** Who has it since when, who asks, until when the petitioner may what, and what extension is asked for. */
export function useFirstLook(detail: PetitionDetail): readonly Fact[] {
  const say = useSay();
  const extension = usePendingExtension(detail);
  const mayReissue = useMayReissue();
  const { item } = detail;
  return [
    [
      say('petition.holder'),
      <span key="holder">
        <OfficeName id={item.holder} /> <HeldSince since={heldSince(item)} end={item.endedAt} now={nowOf(item)} />
      </span>,
    ],
    [say('word.petitioner'), <Parties key="parties" detail={detail} of="petitioners" />],
    ...(detail.accusedPersons.length === 0
      ? []
      : [[say('petition.accused'), <Parties key="accused" detail={detail} of="accused" />] as const]),
    ...(mayReissue ? [[say('receipt.line'), <Reissue key="receipt" detail={detail} />] as const] : []),
    ...(detail.accused.length === 0
      ? []
      : [[say('petition.accusedOffices'), <Barred key="barred" offices={detail.accused} />] as const]),
    ...servedFacts(say, detail),
    [say('petition.rights'), <Rights key="rights" detail={detail} />],
    ...(detail.review === null
      ? []
      : [[say('petition.review'), <Review key="review" review={detail.review} />] as const]),
    ...(detail.parts.some(isSupervision) || detail.supervisesBy !== null
      ? [[say('parts.supervisions'), <Supervised key="supervised" detail={detail} />] as const]
      : []),
    ...executedFacts(say, detail),
    ...(isOfMediation(detail)
      ? [[say('mediated.line'), <MediatedLine key="mediated" detail={detail} />] as const]
      : []),
    ...(detail.unseenMaterials === 0
      ? []
      : [[say('petition.material'), <Unseen key="material" detail={detail} />] as const]),
    ...opinionFacts(say, detail),
    ...(extension === null ? [] : [[say('petition.extension'), extensionWords(say, extension)] as const]),
  ];
}

/** Of several petitioners how many are served, and who waits for it: only once all are is it served. */
function servedFacts(say: Say, detail: PetitionDetail): readonly Fact[] {
  const served = servedOf(detail);
  if (served === null) return [];
  const { all, left } = served;
  const names = left.map((party) => partyName(party, detail.parties, say)).join(say.language === 'zh' ? '、' : ', ');
  const said = left.length === 0 ? 'petition.served.all' : 'petition.served.some';
  return [[say('petition.served'), say(said, { n: all - left.length, all, names })]];
}

const opinionFacts = (say: Say, detail: PetitionDetail): readonly Fact[] =>
  detail.submission === null && detail.signingGap === null
    ? []
    : [[say('opinion.line'), <OpinionLine key="opinion" detail={detail} />]];

/** How the opinion stands that is not issued yet, and that nobody could approve it. */
function OpinionLine({ detail: { submission, signingGap } }: { readonly detail: PetitionDetail }) {
  const say = useSay();
  return (
    <>
      {submission === null ? null : submissionWords(say, submission)}{' '}
      {signingGap === null ? null : <SigningGap gap={signingGap} />}
    </>
  );
}

/** That an opinion waits for the head, or came back and why. */
function submissionWords(say: Say, { stage, by, on, reason }: NonNullable<PetitionDetail['submission']>): string {
  const date = dateInSentence(on, say.language);
  if (stage === 'submitted') return say('opinion.waits', { by, date });
  if (stage === 'taken_back') return say('opinion.takenBack', { date });
  return say('opinion.returned', { date, reason: reason ?? say('word.none') });
}

const isSupervision = ({ kind }: PetitionDetail['parts'][number]): boolean => kind === 'supervision';

const isExecution = ({ kind }: PetitionDetail['parts'][number]): boolean => kind === 'obligation';

const executedFacts = (say: Say, detail: PetitionDetail): readonly Fact[] =>
  detail.parts.some(isExecution) ? [[say('parts.execution'), <Executed key="execution" detail={detail} />]] : [];

/** How far the opinion is carried out that supports, and the way to it. */
function Executed({ detail: { item, parts } }: { readonly detail: PetitionDetail }) {
  return (
    <>
      {parts.filter(isExecution).map(({ number, phase, endedAt }) => (
        <span key={number}>
          <CaseLink kind="obligation" number={number} isDrill={item.isDrill} />{' '}
          <StateTag kind="obligation" phase={phase} endedAt={endedAt} />
        </span>
      ))}
    </>
  );
}

/** Its supervisions, each with its state and the way to it; and the way to open one, for whoever may. */
function Supervised({ detail }: { readonly detail: PetitionDetail }) {
  const say = useSay();
  const { isDrill, isSupervised } = detail.item;
  const supervisions = detail.parts.filter(isSupervision);
  const none = isSupervised ? 'parts.supervisedUnseen' : 'parts.noSupervision';
  return (
    <span className="row supervised">
      {supervisions.length === 0 ? <span className="quiet">{say(none)}</span> : null}
      {supervisions.map(({ number, phase, endedAt, name }) => (
        <span key={number}>
          <CaseLink kind="supervision" number={number} isDrill={isDrill} />{' '}
          <OfficeName id={name.slice(name.indexOf('/') + 1)} />{' '}
          <StateTag kind="supervision" phase={phase} endedAt={endedAt} />
        </span>
      ))}
      {detail.supervisesBy === null ? null : <OpenSupervision detail={detail} basis={detail.supervisesBy} />}
    </span>
  );
}

/** That the petitioner added something which nobody has looked at, and the way to it. */
function Unseen({ detail: { item, unseenMaterials: n } }: { readonly detail: PetitionDetail }) {
  const say = useSay();
  return (
    <Link to={`${caseAddress('petition', item.number)}?tab=documents`}>
      <span aria-hidden="true">✉ </span>
      {say('petition.material.unseen', { n })}
    </Link>
  );
}

/** The offices that were named as accused, which neither handle the matter nor see it. */
function Barred({ offices }: { readonly offices: readonly string[] }) {
  const say = useSay();
  return (
    <>
      {offices.map((office) => (
        <span key={office}>
          <OfficeName id={office} />{' '}
        </span>
      ))}
      <span className="quiet">{say('petition.accusedOffices.barred')}</span>
    </>
  );
}

interface HeldSinceProps {
  readonly since: Day | null;
  readonly end: string | null;
  /** The day of a drill. */
  readonly now: string | undefined;
}

/** Since when the present holder has the case. */
function HeldSince({ since, end, now }: HeldSinceProps) {
  const say = useSay();
  const reckoning = useReckoning(now);
  if (since === null) return null;
  const days = Math.max(0, daysBetween(since, end === null ? reckoning.today : dateOfInstant(end)));
  return <span className="quiet">{say('petition.heldSince', { date: dateFor(since, reckoning), days })}</span>;
}

/** Who reviews the opinion: as it told, or as one of today would; that nobody is named is an alarm and no hindrance. */
function Review({ review: { route, isTold } }: { readonly review: NonNullable<PetitionDetail['review']> }) {
  const say = useSay();
  const isMissing = route.by === 'level_above';
  return (
    <>
      {isMissing ? <span aria-hidden="true">▲ </span> : null}
      <ReviewRouteText route={route} />{' '}
      <span className="quiet">{say(isTold ? 'petition.review.told' : 'petition.review.notYet')}</span>
      {isMissing && !isTold ? <span className="quiet"> {say('petition.review.missing')}</span> : null}
    </>
  );
}

function Rights({ detail }: { readonly detail: PetitionDetail }) {
  const say = useSay();
  const rights = rightsOf(detail);
  if (rights.length === 0) return <span>{say('petition.rights.none')}</span>;
  return (
    <span className="stack-close rights">
      {rights.map((right) => (
        <OneRight key={right.clock ?? `${right.what} ${right.party ?? ''}`} right={right} detail={detail} />
      ))}
    </span>
  );
}

// Where in a sentence its date stands, so that the date itself leads to its reasons.
const datePlace = '\u0001';

function OneRight({ right, detail }: { readonly right: Right; readonly detail: PetitionDetail }) {
  const say = useSay();
  const { what, until, clock, provisional, party, waivedOn } = right;
  const { number } = detail.item;
  const name = party === null ? '' : partyName(party, detail.parties, say);
  const waived = waivedOn === null ? '' : dateInSentence(waivedOn, say.language);
  const values = { date: datePlace, basis: reviewBasis(say, detail, clock), name, waived };
  const [before, after] = say(`petition.right.${what}`, values).split(datePlace);
  return (
    <span className="right">
      {before}
      {until === null || clock === null ? null : (
        <LegalDate on={until} isProvisional={provisional} why={{ kind: 'petition', number, clock }} />
      )}
      {after}
    </span>
  );
}
