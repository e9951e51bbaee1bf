import { wordOf } from '#libs/contracts';
import { Section } from '../base/index.js';
import type { VisitDetail } from './visit-detail.js';
import { useSay } from './visit.messages.js';

/** What the tour came to for the office that was visited (督导结论); nothing as long as it goes on. */
export function Conclusion({ detail: { progress } }: { readonly detail: VisitDetail }) {
  const say = useSay();
  const { conclusion } = progress;
  if (conclusion === null) return null;
  const { tour, on, findings, summary, receivedOn } = conclusion;
  const how = [wordOf('visit', 'tour', tour, say.language), on].join(' · ');
  return (
    <Section id="conclusion" title={say('visit.conclusion')} className="stack">
      <p>{how}</p>
      <p>{say('visit.conclusion.found', { n: findings })}</p>
      {summary === null ? null : <div className="box visit-text">{summary}</div>}
      <p>{receivedOn === null ? say('visit.conclusion.open') : say('visit.conclusion.received', { on: receivedOn })}</p>
    </Section>
  );
}
