import { wordOf } from '#libs/contracts';
import { dateOfInstant } from '../base/index.js';
import { ShownFiles } from '../case/shown-files.js';
import { FactList, type Fact } from '../parts/fact-list.js';
import type { FindingDetail } from './finding-detail.js';
import { useSay } from './finding.messages.js';
import { Said } from './said.js';

interface Of {
  readonly detail: FindingDetail;
  readonly chosen: Readonly<Record<string, unknown>>;
}

/** What a form is about, above its fields: on a telephone it covers the page on which that stands. */
function Above({ lines }: { readonly lines: readonly Fact[] }) {
  const say = useSay();
  return (
    <section className="box" aria-label={say('finding.above')}>
      <FactList lines={lines} />
    </section>
  );
}

/** What was found and what is to be mended. */
function useFound({ progress: { what, toMend } }: FindingDetail): Fact[] {
  const say = useSay();
  return [
    [say('finding.what'), <Said key="what" text={what ?? say('word.erased')} />],
    [say('finding.toMend'), <Said key="toMend" text={toMend ?? say('word.erased')} />],
  ];
}

const useMendBy = ({ item }: FindingDetail): Fact[] => {
  const say = useSay();
  return item.mendBy === null ? [] : [[say('finding.mendBy'), item.mendBy]];
};

/** What was found, how it is graded, and what its office says to it: whoever rules reads both. */
export function AboveRuling({ detail }: Of) {
  const say = useSay();
  const { item, progress, texts } = detail;
  const [found, day] = [useFound(detail), useMendBy(detail)];
  const { dispute } = progress;
  const said: Fact[] =
    dispute === null
      ? []
      : [
          [
            say('finding.dispute.on', { on: dispute.on }),
            <span key="dispute" className="stack-close">
              <Said text={texts[dispute.reasons] ?? ''} />
              <ShownFiles caseId={item.id} files={dispute.files} />
            </span>,
          ],
        ];
  const grade: Fact = [say('word.grade'), wordOf('finding', 'grade', item.grade, say.language)];
  return <Above lines={[...found, grade, ...day, ...said]} />;
}

/** What was found, what its office says that it has done, and what was seen of that before. */
export function AboveLook({ detail }: Of) {
  const say = useSay();
  const { item, progress, texts } = detail;
  const [found, day] = [useFound(detail), useMendBy(detail)];
  const report = progress.reports.at(-1);
  if (report === undefined) return <Above lines={[...found, ...day]} />;
  const { verified } = report;
  const said = (words: string, files: readonly string[]) => (
    <span className="stack-close">
      <Said text={texts[words] ?? ''} />
      <ShownFiles caseId={item.id} files={files} />
    </span>
  );
  const seen: Fact[] =
    verified === null
      ? []
      : [[say('finding.report.verified', { on: dateOfInstant(verified.at) }), said(verified.words, verified.evidence)]];
  const told: Fact = [
    say('finding.report.n', { n: report.report, on: dateOfInstant(report.at) }),
    said(report.words, report.files),
  ];
  return <Above lines={[...found, ...day, told, ...seen]} />;
}

/** What is to be mended, and by when as it stands. */
export function AboveDay({ detail }: Of) {
  const lines = [...useFound(detail), ...useMendBy(detail)];
  return <Above lines={lines} />;
}
