import { Section } from '../base/index.js';
import type { InspectionDetail } from './inspection-detail.js';
import { useSay } from './inspection.messages.js';
import './inspection.css';

/** The report (督导报告) as it was handed in, why it came back, and what the public reads of it; nothing before it was. */
export function Report({ detail: { progress, texts } }: { readonly detail: InspectionDetail }) {
  const say = useSay();
  const { report } = progress;
  if (report === null) return null;
  return (
    <Section id="report" title={say('inspection.report')} className="stack">
      <p>{say(`inspection.report.${report.stands}`)}</p>
      {report.reasons === null ? null : (
        <div className="stack-close">
          <h3>{say('inspection.report.reasons')}</h3>
          <p className="tour-text">{texts[report.reasons]}</p>
        </div>
      )}
      <div className="box tour-text">{texts[report.report]}</div>
      <div className="stack-close">
        <h3>{say('inspection.report.summary')}</h3>
        <p className="tour-text">{texts[report.summary]}</p>
      </div>
    </Section>
  );
}
