import type { SimilarPetition } from '#contracts/petition';
import { Drawer } from 'antd';
import { LegalDate } from '../clock/legal-date.js';
import { OfficeName } from '../office/office-name.js';
import { isThere } from '../case/parties-of.js';
import { Party } from '../case/party.js';
import { StateTag } from '../parts/state-tag.js';
import { AnswerView } from '../base/answer-view.js';
import { useSay } from './desk.messages.js';
import { useDetail } from '../case/use-case.js';
import type { Decision } from './desk-values.js';
import { RepeatDecision } from './repeat-decision.js';

interface CompareProps {
  readonly item: SimilarPetition;
  readonly matter: string;
  readonly title: string;
  readonly decision: Decision | null;
  readonly decide: (decision: Decision | null) => void;
  readonly close: () => void;
}

/** What is being registered and what looks like it, side by side, each in the petitioner's own words. */
export function CompareDrawer({ item, matter, title, decision, decide, close }: CompareProps) {
  const say = useSay();
  const answer = useDetail('petition', item.id);
  return (
    <Drawer
      open
      onClose={close}
      size={880}
      title={say('desk.compareTitle', { number: item.number })}
      className="desk-compare"
      footer={<RepeatDecision item={item} decision={decision} decide={decide} />}
    >
      <div className="tiles desk-columns">
        <section className="stack">
          <h3>{say('desk.compareThis')}</h3>
          <p className="case-title">{title}</p>
          <blockquote className="matter">{matter}</blockquote>
        </section>
        <section className="stack">
          <h3>
            {item.number} <StateTag kind="petition" phase={item.phase} />
          </h3>
          <AnswerView answer={answer} rows={4}>
            {(detail) => (
              <>
                <p className="case-title">{detail.item.title ?? ''}</p>
                <blockquote className="matter">{detail.matter ?? item.excerpt}</blockquote>
                <p className="quiet">
                  <LegalDate on={detail.item.receivedOn} /> · <OfficeName id={detail.item.holder} />
                </p>
                {detail.parties.filter(isThere).map((party) => (
                  <p key={party.party}>
                    <Party party={party} />
                  </p>
                ))}
              </>
            )}
          </AnswerView>
        </section>
      </div>
    </Drawer>
  );
}
