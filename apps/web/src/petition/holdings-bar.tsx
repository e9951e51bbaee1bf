import { AnswerView, dateOfInstant, Section } from '../base/index.js';
import { useSay } from './petition.messages.js';
import type { SlotProps } from '../case/case-slots.js';
import { useHistory } from '../case/use-history.js';
import { nowOf, useReckoning } from '../clock/use-almanac.js';
import { OfficeName } from '../office/office-name.js';
import { holdingsOf } from './holdings.js';
import type { PetitionDetail } from './petition-detail.js';

/** Every office that had the case and how long, as bars of one scale and as words. */
export function Holdings({ detail }: SlotProps<PetitionDetail>) {
  const say = useSay();
  const history = useHistory(detail.item.id);
  const { today } = useReckoning(nowOf(detail.item));
  const { endedAt } = detail.item;
  const until = endedAt === null ? today : dateOfInstant(endedAt);
  return (
    <Section id="holdings" title={say('petition.holdings')}>
      <AnswerView answer={history} rows={2}>
        {({ lines }) => {
          const holdings = holdingsOf(lines, until, endedAt === null);
          return (
            <ol className="holdings">
              {holdings.map(({ office, from, days, isNow, endedBy }) => (
                <li
                  key={`${office} ${from} ${String(days)}`}
                  className={isNow ? 'is-now' : undefined}
                  style={{ flexGrow: Math.max(days, 1) }}
                >
                  <OfficeName id={office} /> <span>{say('word.days', { n: days })}</span>
                  {endedBy === 'objectionUpheld' ? (
                    <span className="quiet">{say('petition.holdings.objected')}</span>
                  ) : null}
                </li>
              ))}
            </ol>
          );
        }}
      </AnswerView>
    </Section>
  );
}
