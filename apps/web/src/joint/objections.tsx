import { Section } from '../base/index.js';
import { OfficeName } from '../office/office-name.js';
import type { JointDetail } from './joint-detail.js';
import { useSay } from './joint.messages.js';

/** Why members object to who is proposed to lead: for whoever names another one, or rules. */
export function Objections({ detail: { progress } }: { readonly detail: JointDetail }) {
  const say = useSay();
  if (progress.objections.length === 0) return null;
  return (
    <Section id="objections" title={say('joint.objections')} className="stack">
      {progress.objections.map(({ office, proposal, reasons }) => (
        <div key={`${office} ${String(proposal)}`} className="stack-close">
          <h3>
            <OfficeName id={office} /> · {say('joint.objection', { n: proposal })}
          </h3>
          <span className="request-text">{reasons ?? say('joint.objection.erased')}</span>
        </div>
      ))}
    </Section>
  );
}
