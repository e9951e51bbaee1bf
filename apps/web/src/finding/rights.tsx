import { commandText } from '#libs/contracts';
import { Link } from 'react-router';
import { Section, useMe } from '../base/index.js';
import { DeadlineLine } from '../clock/deadline-line.js';
import { nowOf, readClock, useReckoning } from '../clock/use-almanac.js';
import { caseAddress } from '../parts/case-address.js';
import type { FindingDetail } from './finding-detail.js';
import { useSay } from './finding.messages.js';

interface Of {
  readonly detail: FindingDetail;
}

/** For the inspected office: until when it may dispute what was found, by when it mends it, and who gives more time. */
export function Rights({ detail }: Of) {
  const say = useSay();
  const acting = useMe().data?.acting?.office;
  const { item, progress } = detail;
  if (acting !== item.office || item.endedAt !== null || item.receivedOn === null) return null;
  const { disputeUntil } = progress;
  return (
    <Section id="rights" title={say('finding.rights')} className="stack">
      <ul className="finding-rights">
        {disputeUntil === null ? null : (
          <li className="row">
            <Until detail={detail} on={disputeUntil} />
            <Do detail={detail} commands={['accept', 'dispute']} />
          </li>
        )}
        {item.mendBy === null || item.phase !== 'mending' ? null : (
          <li className="row">
            <Until detail={detail} on={item.mendBy} />
            <Do detail={detail} commands={['report']} />
          </li>
        )}
        <li className="quiet">
          <Then detail={detail} />
        </li>
      </ul>
    </Section>
  );
}

/** Who gives more time, while it is to be mended; else what comes next without its office. */
function Then({ detail: { item, progress } }: Of) {
  const say = useSay();
  if (item.phase === 'disputed') return say('finding.rights.disputed');
  if (item.phase === 'verifying') return say('finding.rights.reported');
  if (item.phase !== 'mending') return say('finding.rights.verified');
  return progress.extension === null ? say('finding.rights.more') : say('finding.extension', progress.extension);
}

/** A last day in words; its reasons stand with the clocks below. */
function Until({ detail: { item, clocks }, on }: Of & { readonly on: string }) {
  const reckoning = useReckoning(nowOf(item));
  const clock = clocks.find(
    ({ legalDueOn, metAt, endedAt }) => legalDueOn === on && metAt === null && endedAt === null,
  );
  if (clock === undefined) return <span>{on}</span>;
  return (
    <DeadlineLine
      {...readClock({ ...clock, clock: clock.id }, reckoning)}
      why={{ kind: 'finding', number: item.number, clock: clock.id }}
    />
  );
}

/** The ways to their forms; who may give them instead, where whoever reads may not. */
function Do({ detail: { item, commands: refusals }, commands }: Of & { readonly commands: readonly string[] }) {
  const { language } = useSay();
  const textOf = (command: string): string => commandText('finding', command, language);
  const refusal = commands.map((command) => refusals[command]).find((one) => one != null);
  if (refusal != null) {
    const [and, is] = language === 'zh' ? ['、', '：'] : [', ', ': '];
    return <span className="quiet">{`${commands.map(textOf).join(and)}${is}${refusal.sentence}`}</span>;
  }
  return commands.map((command) => (
    <Link
      key={command}
      className="inline-link no-print"
      to={caseAddress('finding', item.number, command)}
      preventScrollReset
    >
      {textOf(command)}
    </Link>
  ));
}
