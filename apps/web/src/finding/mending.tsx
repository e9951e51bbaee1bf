import { wordOf } from '#libs/contracts';
import { dateOfInstant, Section } from '../base/index.js';
import { ShownFiles } from '../case/shown-files.js';
import type { FindingDetail, Report } from './finding-detail.js';
import { useSay } from './finding.messages.js';
import { isLookedAt } from './look.js';
import { Said } from './said.js';

interface Of {
  readonly detail: FindingDetail;
}

/** How often it was said to be mended, and what somebody saw who did not find it. */
export function Mending({ detail }: Of) {
  const say = useSay();
  const { item, progress, texts } = detail;
  const { visits, extension } = progress;
  // What was withdrawn, or never received, was never to be mended.
  if (item.receivedOn === null || (item.endedAs === 'withdrawn' && progress.reports.length === 0)) return null;
  // What waits for somebody to look stands beside what was found.
  const reports = progress.reports.filter((one) => !isLookedAt(detail, one));
  if (reports.length + visits.length === 0 && extension === null && progress.reports.length > 0) return null;
  return (
    <Section id="mending" title={say('finding.mending')} className="stack">
      {extension === null ? null : (
        <div className="stack-close">
          <h3>{say('finding.extension', extension)}</h3>
          <Said text={texts[extension.reasons] ?? ''} />
        </div>
      )}
      {reports.map((one) => (
        <OneReport key={one.report} caseId={item.id} report={one} texts={texts} />
      ))}
      {reports.length === 0 ? <p className="quiet">{say('finding.report.none')}</p> : null}
      {visits.map(({ on, isMended, words, until }) => (
        <div key={`${on} ${words}`} className="stack-close">
          <h3>
            {isMended ? say('finding.visit.mended', { on }) : say('finding.visit.not', { on, until: until ?? '' })}
          </h3>
          <Said text={texts[words] ?? ''} />
        </div>
      ))}
    </Section>
  );
}

interface OneReportProps {
  readonly caseId: string;
  readonly report: Report;
  readonly texts: FindingDetail['texts'];
}

function OneReport({ caseId, report, texts }: OneReportProps) {
  const say = useSay();
  const { returned, verified, files } = report;
  return (
    <div className="stack-close">
      <h3>{say('finding.report.n', { n: report.report, on: dateOfInstant(report.at) })}</h3>
      <Said text={texts[report.words] ?? ''} />
      <ShownFiles caseId={caseId} files={files} />
      {returned === null ? null : (
        <>
          <h4>{say('finding.report.returned', { on: dateOfInstant(returned.at), until: returned.until })}</h4>
          <Said text={texts[returned.reasons] ?? ''} />
        </>
      )}
      {verified === null ? null : (
        <>
          <h4>{say('finding.report.verified', { on: dateOfInstant(verified.at) })}</h4>
          <Said text={texts[verified.words] ?? ''} />
          <ShownFiles caseId={caseId} files={verified.evidence} />
        </>
      )}
    </div>
  );
}

/** The quarters into which it went open. */
export function Later({ detail: { progress } }: Of) {
  const say = useSay();
  const { carried } = progress;
  if (carried.length === 0) return null;
  return (
    <Section id="carried" title={say('finding.carriedOver')} className="stack">
      <ul>
        {carried.map(({ to, days, waitsFor }) => (
          <li key={to}>
            {say('finding.carriedOver.to', {
              ...{ to, days, waitsFor: wordOf('finding', 'waitsFor', waitsFor, say.language) },
            })}
          </li>
        ))}
      </ul>
    </Section>
  );
}
