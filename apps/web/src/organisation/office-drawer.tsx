import { approvedNoticeNames, generalWord, type Office, officeDetail, type OfficeDetail } from '#libs/contracts';
import { FactList } from '../parts/fact-list.js';
import { Button, Drawer } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { AnswerView, nameIn, useAnswer } from '../base/index.js';
import { useSay } from './organisation.messages.js';
import type { OfficeDeed } from './office-form.js';
import { OfficeRobot } from './office-robot.js';
import { OfficeChanges } from './office-changes.js';
import { OfficeName, useOfficeName } from '../office/office-name.js';
import { ReviewRouteText } from '../office/review-route.js';
import '../office/review.messages.js';
import { useOfficeWords } from './use-office-words.js';
import { useOffices } from '../office/use-offices.js';

interface OfficeDrawerProps {
  readonly id: string | null;
  readonly mayChange: boolean;
  readonly close: () => void;
  readonly open: (id: string) => void;
  readonly ask: (deed: OfficeDeed) => void;
}

/** One office: what it is, who is under it, and for whoever administers, what it holds and what can be done. */
export function OfficeDrawer({ id, close, ...given }: OfficeDrawerProps) {
  const { language } = useSay();
  const { byId } = useOffices();
  const detail = useAnswer(officeDetail, id === null ? null : `/api/offices/${id}`, { freshMs: 5_000 });
  const office = id === null ? undefined : byId.get(id);
  if (office === undefined) return null;
  return (
    <Drawer open onClose={close} size={520} title={nameIn(office.name, language)}>
      <Facts office={office} open={given.open} />
      <AnswerView answer={detail}>{(answer) => <Held office={office} detail={answer} {...given} />}</AnswerView>
    </Drawer>
  );
}

function Facts({ office, open }: { readonly office: Office; readonly open: (id: string) => void }) {
  const say = useSay();
  const { list } = useOffices();
  const word = useOfficeWords();
  const below = list.filter(({ superior }) => superior === office.id);
  const other = say.language === 'zh' ? office.name.en : office.name.zh;
  const lines: [string, ReactNode][] = [
    [say('word.name'), <span key="name">{`${nameIn(office.name, say.language)} · ${other}`}</span>],
    [say('office.id'), <code key="id">{office.id}</code>],
    [say('office.type'), word('type', office.type)],
    [say('office.functions'), office.functions.map((one) => word('function', one)).join(', ') || say('word.none')],
    ...(office.isOutside
      ? [[say('office.outside'), say('office.outsideText')] as [string, ReactNode]]
      : [[say('office.superior'), <OfficeName key="superior" id={office.superior} />] as [string, ReactNode]]),
    [say('office.review'), <Review key="review" office={office} />],
    [say('office.managedBy'), <Manager key="managedBy" office={office} />],
    ...(office.isOutside || !office.handles
      ? []
      : [[say('office.opinions'), <Approval key="opinions" office={office} />] as [string, ReactNode]]),
    [say('office.place'), office.place ?? say('office.placeWhole')],
    [say('office.phone'), office.phone ?? say('word.none')],
    [
      `${say('office.below')} ${String(below.length)}`,
      below.length === 0 ? (
        say('word.none')
      ) : (
        <ul key="below">
          {below.map(({ id, name, isActive }) => (
            <li key={id}>
              <button type="button" className="plain-link" onClick={() => open(id)}>
                {nameIn(name, say.language)}
              </button>
              {isActive ? '' : ` ${say('office.inactive')}`}
            </li>
          ))}
        </ul>
      ),
    ],
  ];
  return <FactList lines={lines} />;
}

/** Whether its head approves, which papers beside the opinion, and that there is no head. */
function Approval({ office: { approvesOpinions, approvedNotices, lacksSigner } }: { readonly office: Office }) {
  const say = useSay();
  const notices = Object.entries(approvedNoticeNames)
    .filter(([code]) => approvedNotices.includes(code))
    .map(([, name]) => name[say.language]);
  return (
    <>
      {say(approvesOpinions ? 'office.approves' : 'office.approvesNot')}
      {notices.length === 0 ? null : (
        <>
          <br />
          {say('office.approvesNotices', { notices: notices.join(say.language === 'zh' ? '、' : ', ') })}
        </>
      )}
      {lacksSigner ? (
        <strong>
          {' '}
          <span aria-hidden="true">▲ </span>
          {say('office.noSigner')}
        </strong>
      ) : null}
    </>
  );
}

/** Who manages it, and whether its data or its kind say so. */
function Manager({ office: { managedBy, managingOrgan } }: { readonly office: Office }) {
  const say = useSay();
  if (managingOrgan === null) return say('office.managedBy.unknown');
  return (
    <>
      <OfficeName id={managingOrgan} />
      <br />
      <span className="quiet">{say(managedBy === null ? 'office.review.isByType' : 'office.review.isOwn')}</span>
    </>
  );
}

/** Who reviews it, or why nobody does; what is missing stands out. */
function Review({ office }: { readonly office: Office }) {
  const say = useSay();
  const { handles, isOutside, reviewedBy, review, reviewGap } = office;
  const nameOf = useOfficeName();
  if (isOutside) return (reviewedBy ?? []).length === 0 ? say('word.none') : reviewedBy?.map(nameOf).join(' / ');
  if (!handles) return say('office.review.handlesNothing');
  return (
    <>
      <ReviewRouteText route={review} />
      <br />
      <span className="quiet">{say(reviewedBy === null ? 'office.review.isByType' : 'office.review.isOwn')}</span>
      {reviewGap === null ? null : <p className="box note-box">{say(`review.gap.${reviewGap}`)}</p>}
    </>
  );
}

interface HeldProps extends Pick<OfficeDrawerProps, 'mayChange' | 'ask'> {
  readonly office: Office;
  readonly detail: OfficeDetail;
}

/** What it holds, what can be done with it, and what was. */
function Held({ office, detail, mayChange, ask }: HeldProps) {
  const say = useSay();
  const { holdings, changes } = detail;
  if (holdings === null || !mayChange) return null;
  return (
    <>
      {office.isOutside ? null : <Accounts office={office} holdings={holdings} />}
      <Acts office={office} holdings={holdings} ask={ask} />
      {office.isOutside ? null : <OfficeRobot office={office} />}
      <h2>{say('office.changes')}</h2>
      <OfficeChanges changes={changes} />
    </>
  );
}

type Holdings = NonNullable<OfficeDetail['holdings']>;

function Accounts({ office, holdings }: { readonly office: Office; readonly holdings: Holdings }) {
  const say = useSay();
  const { accounts, petitions, supervisions, duties, registered } = holdings;
  const held = accounts
    .map(({ capacity, count }) => `${generalWord('capacity', capacity, say.language)} ${String(count)}`)
    .join(say.language === 'zh' ? '、' : ', ');
  return (
    <FactList
      lines={[
        [
          say('office.accounts'),
          <span key="accounts">
            {held === '' ? say('office.noAccounts') : held}{' '}
            <Link className="inline-link" to={`/accounts?office=${office.id}`}>
              {say('office.toAccounts')}
            </Link>
          </span>,
        ],
        [
          say('office.holds'),
          <span key="holds">
            {say('office.holdsText', { petitions, supervisions, duties })}
            {petitions === 0 ? null : (
              <>
                {' '}
                <Link className="inline-link" to={`/petitions?holder=${office.id}`}>
                  {say('office.toCases')}
                </Link>{' '}
                <span className="quiet">{say('office.casesHint')}</span>
              </>
            )}
          </span>,
        ],
        [
          say('office.registered'),
          <span key="registered">
            {say('office.registeredText', { n: registered })}{' '}
            <Link className="inline-link" to={`/mediators?office=${office.id}`}>
              {say('office.toRegister')}
            </Link>
          </span>,
        ],
      ]}
    />
  );
}

interface ActsProps {
  readonly office: Office;
  readonly holdings: Holdings;
  readonly ask: (deed: OfficeDeed) => void;
}

/** A refused button stays and says why. */
function Acts({ office, holdings, ask }: ActsProps) {
  const say = useSay();
  const why = useWhyNot(office, holdings);
  return (
    <section className="row deeds">
      <Button onClick={() => ask('change')}>{say('office.change')}</Button>
      {office.isOutside ? null : <Button onClick={() => ask('add')}>{say('office.addBelow')}</Button>}
      {office.isActive ? (
        <>
          <Button disabled={why !== null} aria-describedby="why-not" onClick={() => ask('deactivate')}>
            {say('office.deactivate')}
          </Button>
          <span id="why-not" className="quiet">
            {why === null ? '' : say('office.cannotDeactivate', { why })}
          </span>
        </>
      ) : (
        <Button onClick={() => ask('reactivate')}>{say('office.reactivate')}</Button>
      )}
    </section>
  );
}

/** Why an office cannot be deactivated now, as the server would say it; null: it can. */
function useWhyNot(office: Office, { petitions, supervisions, duties }: Holdings): string | null {
  const say = useSay();
  const word = useOfficeWords();
  const { list } = useOffices();
  const [needed] = office.functions;
  if (needed !== undefined) return say('office.why.function', { what: word('function', needed) });
  const below = list.filter(({ superior, isActive }) => superior === office.id && isActive).length;
  if (below > 0) return say('office.why.below', { n: below });
  const reviewed = list.filter(({ reviewedBy, isActive }) => isActive && reviewedBy?.includes(office.id)).length;
  if (reviewed > 0) return say('office.why.reviews', { n: reviewed });
  const managed = list.filter(({ managedBy, isActive }) => isActive && managedBy === office.id).length;
  if (managed > 0) return say('office.why.manages', { n: managed });
  return petitions + supervisions + duties > 0 ? say('office.why.cases') : null;
}
