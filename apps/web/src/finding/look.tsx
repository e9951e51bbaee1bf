import { articleText, commandText } from '#libs/contracts';
import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { dateOfInstant, Section, useShortcuts } from '../base/index.js';
import { ShownFiles } from '../case/shown-files.js';
import { caseAddress } from '../parts/case-address.js';
import { FactList, type Fact } from '../parts/fact-list.js';
import type { FindingDetail, Report } from './finding-detail.js';
import { useSay } from './finding.messages.js';
import { Said } from './said.js';

/** Whether somebody has yet to look at a report, or to go there once more. */
export const isLookedAt = ({ item }: FindingDetail, { returned, verified }: Report): boolean =>
  item.endedAt === null && returned === null && (verified === null || item.phase === 'revisiting');

/**
 * What is to be looked at (核查): what was found and what was asked for, beside what its office says that it has done and what shows it;
 * then yes or no, each with words. `v` opens the yes.
 */
export function Look({ detail }: { readonly detail: FindingDetail }) {
  const say = useSay();
  const { item, progress, texts, commands } = detail;
  const report = progress.reports.at(-1);
  const mayVerify = commands['verify'] === null;
  useVerifyKey(item.number, mayVerify);
  if (report === undefined || !isLookedAt(detail, report)) return null;
  const { what, toMend, articles, item: question } = progress;
  const found: Fact[] = [
    [say('finding.what'), <Said key="what" text={what ?? say('word.erased')} />],
    ...(question === null
      ? []
      : [[say('finding.item'), question.text?.[say.language] ?? question.item] satisfies Fact]),
    [say('finding.articles'), articleText(articles.join(', '), say.language)],
    [say('finding.toMend'), <Said key="toMend" text={toMend ?? say('word.erased')} />],
  ];
  return (
    <Section id="look" title={say('finding.look')} className="stack">
      <div className="finding-beside">
        <div className="box stack-close">
          <h3>{say('finding.look.found')}</h3>
          <FactList lines={found} />
        </div>
        <div className="box stack-close">
          <h3>{say('finding.report.n', { n: report.report, on: dateOfInstant(report.at) })}</h3>
          <Said text={texts[report.words] ?? ''} />
          {report.files.length === 0 ? (
            <p className="quiet">{say('finding.look.noFiles')}</p>
          ) : (
            <ShownFiles caseId={item.id} files={report.files} />
          )}
          <Seen detail={detail} report={report} />
        </div>
      </div>
      <YesOrNo detail={detail} />
    </Section>
  );
}

/** What was seen of it before: whoever goes there once more reads it. */
function Seen({
  detail: { item, texts },
  report: { verified },
}: {
  readonly detail: FindingDetail;
  readonly report: Report;
}) {
  const say = useSay();
  if (verified === null) return null;
  return (
    <>
      <h3>{say('finding.report.verified', { on: dateOfInstant(verified.at) })}</h3>
      <Said text={texts[verified.words] ?? ''} />
      <ShownFiles caseId={item.id} files={verified.evidence} />
    </>
  );
}

/** Both answers, or why whoever reads gives none: who has found it never does. */
function YesOrNo({ detail: { item, commands } }: { readonly detail: FindingDetail }) {
  const say = useSay();
  const navigate = useNavigate();
  if (item.phase !== 'verifying') return null;
  const answers = (['verify', 'returnReport'] as const).filter((command) => commands[command] === null);
  if (answers.length === 0) return <p className="quiet">{commands['verify']?.sentence ?? ''}</p>;
  return (
    <p className="row no-print">
      {answers.map((command) => (
        <Button
          key={command}
          size="large"
          onClick={() => void navigate(caseAddress('finding', item.number, command), { preventScrollReset: true })}
        >
          {say(`finding.look.${command}`, { act: commandText('finding', command, say.language) })}
        </Button>
      ))}
    </p>
  );
}

function useVerifyKey(number: string, mayVerify: boolean): void {
  const say = useSay();
  const navigate = useNavigate();
  const verify = {
    keys: 'v',
    does: commandText('finding', 'verify', say.language),
    run: () => void navigate(caseAddress('finding', number, 'verify')),
  };
  useShortcuts(mayVerify ? [verify] : []);
}
