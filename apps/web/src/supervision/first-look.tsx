import { wordOf } from '#libs/contracts';
import { dateInList } from '../base/dates.js';
import { useSay } from './supervision.messages.js';
import type { Fact } from '../parts/fact-list.js';
import { DeadlineLine } from '../clock/deadline-line.js';
import { nowOf, readClock, useReckoning } from '../clock/use-almanac.js';
import { useDutyWords } from '../command/duty-words.js';
import { OfficeName } from '../office/office-name.js';
import { PetitionOf } from './supervision-columns.js';
import type { SupervisionDetail } from './supervision-detail.js';

type Duty = SupervisionDetail['duties'][number];

/** What it is about, which office is late with what, how far the ladder has come, and the reply that is owed. */
export function useFirstLook(detail: SupervisionDetail): readonly Fact[] {
  const say = useSay();
  const { item, ladder, duties } = detail;
  const { office, trigger, triggers, firstDueOn, rung } = item;
  const reply = duties.find(({ what, closedAt }) => what === 'reply' && closedAt === null);
  const measure = ladder.find((one) => one.rung === rung)?.name[say.language];
  const ground =
    trigger === null
      ? say(`supervision.ground.${item.basis}`)
      : wordOf('supervision', 'trigger', trigger, say.language);
  return [
    [
      say('supervision.petition'),
      <span key="petition">
        <PetitionOf row={item} /> {item.petitionTitle}
      </span>,
    ],
    [
      say('supervision.late'),
      <span key="late">
        <OfficeName id={office} />{' '}
        {firstDueOn === null
          ? ground
          : say(item.openedByHand ? 'supervision.foundOn' : 'supervision.lateWith', {
              trigger: ground,
              date: dateInList(firstDueOn, say.language),
            })}
        {triggers > 1 ? <span className="quiet"> {say('supervision.triggers', { n: triggers })}</span> : null}
      </span>,
    ],
    [
      say('supervision.now'),
      measure === undefined ? say('supervision.rungZero') : `${say('supervision.rungOf', { n: rung })} ${measure}`,
    ],
    [say('supervision.reply'), reply === undefined ? say('supervision.noReply') : <Owed key="reply" duty={reply} />],
  ];
}

function Owed({ duty }: { readonly duty: Duty }) {
  const words = useDutyWords();
  const reckoning = useReckoning(nowOf(duty));
  const state = duty.isOverdue ? 'overdue' : 'running';
  const { stage, words: deadline } = readClock({ ...duty, state, endedAt: null }, reckoning);
  return (
    <>
      {words(duty.kind, duty.what)} · <OfficeName id={duty.office} />{' '}
      <DeadlineLine stage={stage} words={deadline} why={duty} />
    </>
  );
}
