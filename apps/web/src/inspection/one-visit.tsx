import { visitDetail } from '#contracts/visit';
import { wordOf } from '#libs/contracts';
import { Link } from 'react-router';
import { useAnswer } from '../base/index.js';
import { useReckoning, nowOf } from '../clock/use-almanac.js';
import { useOfficeName } from '../office/office-name.js';
import { caseAddress } from '../parts/case-address.js';
import type { DetailOf, ItemOf } from '../case/case-detail.js';
import type { InspectionDetail, Progress } from './inspection-detail.js';
import { useSay } from './inspection.messages.js';
import { answeredBy, differing, unissued, type VisitStep } from './what-is-left.js';

type Planned = Progress['visits'][number];
type VisitDetail = DetailOf<'visit'>;

interface OneVisitProps {
  readonly tour: InspectionDetail;
  readonly visit: Planned;
  readonly row: ItemOf<'visit'> | undefined;
  readonly step: VisitStep;
  /** Questions at which something of it was issued. */
  readonly issued: readonly (string | null)[];
}

/** One visit that is not settled: what it still takes, each with the way to do it. */
export function OneVisit(props: OneVisitProps) {
  const say = useSay();
  const nameOf = useOfficeName();
  const { tour, visit, row, step } = props;
  const { today } = useReckoning(nowOf(tour.item));
  const isLate = step === 'make' && visit.on < today;
  const title = [visit.on, nameOf(visit.office)].join(' · ');
  return (
    <li className="stack-close">
      <h3>{row === undefined ? title : <Link to={caseAddress('visit', row.number)}>{title}</Link>}</h3>
      {step === 'make' ? (
        <p>
          {say(isLate ? 'inspection.left.late' : `inspection.stands.${visit.stands}`)}{' '}
          <span className="quiet">
            {say(visit.isAnnounced ? 'inspection.announced.yes' : 'inspection.announced.no')}
          </span>
        </p>
      ) : (
        <>
          <p>{say(`inspection.stands.${visit.stands}`)}</p>
          <UnderWay {...props} />
        </>
      )}
    </li>
  );
}

/** What was answered by whom, what differs, and what is to be issued. */
function UnderWay({ tour, visit, step, issued }: OneVisitProps) {
  const say = useSay();
  const { data } = useAnswer(visitDetail, visit.case === null ? null : `/api/visits/${visit.case}`);
  if (data === undefined) return null;
  const { progress } = data;
  return (
    <>
      <Answered items={progress.items} />
      <Differing tour={tour} visit={visit} items={differing(progress.items)} />
      {step === 'answer' ? <p>{say('inspection.left.close')}</p> : null}
      <ToIssue tour={tour} visit={visit} items={unissued(progress, issued)} />
      {step === 'settle' ? (
        <p>
          {say('inspection.left.settle')}{' '}
          <Do tour={tour} command="settleVisit" of={{ visit: visit.visit }} text={say('inspection.left.settle.do')} />
        </p>
      ) : null}
    </>
  );
}

/** How many questions are answered so that it stands, and how many each has answered. */
function Answered({ items }: Pick<ItemsProps, 'items'>) {
  const say = useSay();
  const [is, and] = say.language === 'zh' ? ['：', '，'] : [': ', ', '];
  const asked = items.filter(({ isAsked }) => isAsked);
  const over = asked.filter(({ result, leftOut }) => result !== null || leftOut !== null).length;
  const who = answeredBy(asked).map((one) => say('inspection.left.by', one));
  const answered = say('inspection.left.answered', { answered: over, asked: asked.length });
  return <p>{who.length === 0 ? answered : `${answered}${is}${who.join(and)}`}</p>;
}

interface ItemsProps {
  readonly tour: InspectionDetail;
  readonly visit: Planned;
  readonly items: readonly VisitDetail['progress']['items'][number][];
}

/** Questions to which they say different things: each with what each says, for the leader to settle. */
function Differing({ tour, visit, items }: ItemsProps) {
  const say = useSay();
  const [and, is] = say.language === 'zh' ? ['；', '：'] : ['; ', ': '];
  if (items.length === 0) return null;
  return (
    <>
      <p>{say('inspection.left.differ', { n: items.length })}</p>
      <ul className="tour-listed">
        {items.map(({ item, text, answers }) => (
          <li key={item}>
            {text?.[say.language] ?? item}{' '}
            <span className="quiet">
              {answers
                .map(
                  ({ account, name, answer }) =>
                    `${name ?? account}${is}${wordOf('inspection', 'answer', answer, say.language)}`,
                )
                .join(and)}
            </span>{' '}
            <Do
              tour={tour}
              command="settleAnswer"
              of={{ visit: visit.visit, item }}
              text={say('inspection.left.differ.do')}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function ToIssue({ tour, visit, items }: ItemsProps) {
  const say = useSay();
  if (items.length === 0) return null;
  return (
    <>
      <p>{say('inspection.left.issue', { n: items.length })}</p>
      <ul className="tour-listed">
        {items.map(({ item, text }) => (
          <li key={item}>
            {text?.[say.language] ?? item}{' '}
            <Do
              tour={tour}
              command="issueFinding"
              of={{ visit: visit.visit, item }}
              text={say('inspection.left.issue.do')}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

interface DoProps {
  readonly tour: InspectionDetail;
  readonly command: string;
  readonly of: Readonly<Record<string, string>>;
  readonly text: string;
}

/** The way to the form of a command, filled in so far; nothing where whoever reads may not give it. */
export function Do({ tour: { item, commands }, command, of, text }: DoProps) {
  if (commands[command] !== null) return null;
  const query = new URLSearchParams({ do: command, ...of });
  return (
    <Link
      className="inline-link no-print"
      to={`${caseAddress('inspection', item.number)}?${query.toString()}`}
      preventScrollReset
    >
      {text}
    </Link>
  );
}
