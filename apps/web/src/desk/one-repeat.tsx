import type { SimilarPetition } from '#contracts/petition';
import { Button } from 'antd';
import { OfficeName } from '../office/office-name.js';
import { LegalDate } from '../clock/legal-date.js';
import { StateTag } from '../parts/state-tag.js';
import { useSay } from './desk.messages.js';
import type { Decision } from './desk-values.js';
import { RepeatDecision } from './repeat-decision.js';

interface OneRepeatProps {
  readonly item: SimilarPetition;
  readonly decision: Decision | null;
  readonly decide: (decision: Decision | null) => void;
  readonly compare: () => void;
}

/** One petition that looks alike: which one, why it looks alike, whose it is; and what the clerk makes of it. */
export function OneRepeat({ item, decision, decide, compare }: OneRepeatProps) {
  const say = useSay();
  return (
    <li className={decision === null ? 'stack-close one-repeat' : 'stack-close one-repeat is-decided'}>
      <p>
        <span className="case-number">{item.number}</span> <StateTag kind="petition" phase={item.phase} />
      </p>
      {item.title === null ? null : <p className="one-repeat-title">{item.title}</p>}
      <p className="one-repeat-words">{item.excerpt}</p>
      <p className="quiet">
        {say(`desk.likeness.${item.likeness}`)} · <LegalDate on={item.receivedOn} /> · <OfficeName id={item.holder} />
      </p>
      <div className="row">
        <Button size="small" onClick={compare}>
          {say('desk.compare')}
          <span className="sr-only"> {item.number}</span>
        </Button>
        <RepeatDecision item={item} decision={decision} decide={decide} />
      </div>
    </li>
  );
}
