import type { DrillScene } from '#libs/contracts';
import { endText, instantText, Section, useMe } from '../base/index.js';
import { RuleName } from '../clock/rule-name.js';
import { ruleOf, useAlmanac } from '../clock/use-almanac.js';
import { CaseLink } from '../parts/case-link.js';
import { StateTag } from '../parts/state-tag.js';
import { useSay } from './drill.messages.js';

type Happening = DrillScene['happenings'][number];

interface HappeningsProps {
  readonly happenings: readonly Happening[];
  readonly isFresh: (line: Happening) => boolean;
}

/** What happened, the newest first; what is new since time was sent on is marked. */
export function Happenings({ happenings, isFresh }: HappeningsProps) {
  const say = useSay();
  return (
    <Section id="drill-happened" title={say('drill.happened')}>
      {happenings.length === 0 ? <p className="quiet">{say('drill.nothingHappened')}</p> : null}
      <ol className="drill-happenings">
        {happenings.map((line) => (
          <li key={`${line.case} ${String(line.seq)}`} className={isFresh(line) ? 'is-fresh' : undefined}>
            <span>{instantText(line.at)}</span>
            <span className="quiet">{line.isByTime ? say('drill.byTime') : line.by}</span>
            <span>
              {line.sentence} <CaseNumber kind={line.kind} number={line.number} />
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** Everything that the cases still wait for, month by month: what is left of the year in one look. */
export function Coming({ scene }: { readonly scene: DrillScene }) {
  const say = useSay();
  const book = useAlmanac();
  return (
    <Section id="drill-coming" title={say('drill.coming')}>
      {scene.coming.length === 0 ? <p className="quiet">{say('drill.nothingNext')}</p> : null}
      {byMonth(scene.coming).map(([month, moments], index) => (
        <details key={month} open={index < monthsOpen}>
          <summary>
            {say('drill.month', { month, n: moments.length, due: moments.filter(({ isExpiry }) => isExpiry).length })}
          </summary>
          <ol className="drill-coming">
            {moments.map(({ at, clock, number, isExpiry }) => (
              <li key={`${number} ${clock} ${at} ${String(isExpiry)}`}>
                <span>{isExpiry ? endText(at) : instantText(at)}</span>
                <span>
                  <RuleName rule={ruleOf(book, clock)} clock={clock} />
                  {isExpiry ? <strong> {say('drill.due')}</strong> : <span> {say('drill.reminder')}</span>}
                </span>
              </li>
            ))}
          </ol>
        </details>
      ))}
    </Section>
  );
}

type Moment = DrillScene['coming'][number];

// So many are read at once; of the others one sees how much there is.
const monthsOpen = 2;

/** The moments by the month of their day, `2027-01`; a day ends at 24:00. */
export function byMonth(coming: readonly Moment[]): readonly (readonly [string, readonly Moment[]])[] {
  const months = new Map<string, Moment[]>();
  for (const moment of coming) {
    const month = (moment.isExpiry ? endText(moment.at) : instantText(moment.at)).slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), moment]);
  }
  return [...months];
}

/** The cases of the drill; whoever handles cases goes there as to any other. */
export function DrillCases({ scene }: { readonly scene: DrillScene }) {
  const say = useSay();
  if (scene.cases.length === 0) return null;
  return (
    <Section id="drill-cases" title={say('drill.cases')}>
      <ul className="drill-cases">
        {scene.cases.map(({ id, kind, number, phase, isOpen }) => (
          <li key={id}>
            <CaseNumber kind={kind} number={number} /> <StateTag kind={kind} phase={phase} hasEnded={!isOpen} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function CaseNumber({ kind, number }: { readonly kind: string; readonly number: string }) {
  const mayOpen = useMe().data?.permits.includes(`read.${kind}`) === true;
  return mayOpen ? <CaseLink kind={kind} number={number} /> : <span>{number}</span>;
}
