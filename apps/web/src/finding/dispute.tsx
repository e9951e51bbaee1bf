import { wordOf } from '#libs/contracts';
import { Section } from '../base/index.js';
import { ShownFiles } from '../case/shown-files.js';
import type { FindingDetail } from './finding-detail.js';
import { useSay } from './finding.messages.js';
import { Said } from './said.js';

/** What the office says to it, once, and what that has come to; nothing where it was not disputed. */
export function Dispute({ detail: { item, progress, texts } }: { readonly detail: FindingDetail }) {
  const say = useSay();
  const { dispute, ruling } = progress;
  if (dispute === null) return null;
  return (
    <Section id="dispute" title={say('finding.dispute')} className="stack">
      <div className="stack-close">
        <h3>{say('finding.dispute.on', { on: dispute.on })}</h3>
        <Said text={texts[dispute.reasons] ?? ''} />
        <ShownFiles caseId={item.id} files={dispute.files} />
      </div>
      {ruling === null ? (
        <p className="quiet">{say('finding.disputed.open')}</p>
      ) : (
        <Ruling ruling={ruling} texts={texts} />
      )}
    </Section>
  );
}

interface RulingProps {
  readonly ruling: NonNullable<FindingDetail['progress']['ruling']>;
  readonly texts: FindingDetail['texts'];
}

function Ruling({ ruling: { as, on, reasons, grade, toMend, mendBy }, texts }: RulingProps) {
  const say = useSay();
  const word = (field: string, value: string) => wordOf('finding', field, value, say.language);
  return (
    <div className="stack-close">
      <h3>{say('finding.ruling.on', { on, as: word('as', as) })}</h3>
      <Said text={texts[reasons] ?? ''} />
      {grade === null ? null : <p>{say('finding.ruling.grade', { grade: word('grade', grade) })}</p>}
      {toMend === null ? null : (
        <p>
          <Said text={say('finding.ruling.toMend', { toMend: texts[toMend] ?? '' })} />
        </p>
      )}
      {mendBy === null ? null : <p>{say('finding.ruling.mendBy', { on: mendBy })}</p>}
    </div>
  );
}
