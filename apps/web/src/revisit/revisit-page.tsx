import { generalWord, wordOf } from '#libs/contracts';
import { CasePage } from '../case/case-page.js';
import type { CaseSlots, NextStepWords, SlotProps } from '../case/case-slots.js';
import { OfficeName } from '../office/office-name.js';
import { factsOf, type Fact } from '../parts/fact-list.js';
import { People } from './asked-people.js';
import { formHints } from './form-hints.js';
import { Rebound } from './rebound.js';
import type { RevisitDetail } from './revisit-detail.js';
import { useSay } from './revisit.messages.js';
import { AskedTable, Said } from './said.js';

const slots: CaseSlots<RevisitDetail> = {
  titleOf: () => null,
  Beside: ({ detail: { item } }: SlotProps<RevisitDetail>) => <OfficeName id={item.office} />,
  useNextStep,
  useFirstLook,
  BeforeClocks: Within,
  hints: formHints,
};

/** One revisit (回访): whom one asks, with what form, who goes, and what was said. */
export const Screen = () => <CasePage kind="revisit" slots={slots} />;

function useFirstLook({ item, progress }: RevisitDetail): readonly Fact[] {
  const say = useSay();
  const { visitor, draw, reviewUntil, callBack } = progress;
  return factsOf(say, [
    ['revisit.matter', wordOf('revisit', 'matter', item.matter, say.language)],
    ['revisit.plannedOn', progress.isMoved ? say('revisit.moved', { on: item.plannedOn }) : item.plannedOn],
    ['revisit.languages', progress.languages.map((one) => generalWord('spokenLanguage', one, say.language)).join(', ')],
    ['revisit.visitor', visitor === null ? say('revisit.nobodyYet') : whoGoes(visitor, say)],
    [
      'revisit.draw',
      draw && say(draw.isDrawn ? 'revisit.drawn' : 'revisit.inOrder', { n: draw.candidates, out: draw.leftOut }),
    ],
    ['revisit.supervisor', <OfficeName key="supervisor" id={item.supervisor} />],
    ['revisit.beside', besideIn(progress, say)],
    ['revisit.reviewUntil', reviewUntil && say('revisit.reviewUntil.say', { on: reviewUntil })],
    ['revisit.callBack', callBack && say(`revisit.callBack.${callBack}`)],
    ['word.outcome', item.endedAs && wordOf('revisit', 'endedAs', item.endedAs, say.language)],
    ['word.whoSees', say('revisit.apart')],
  ]);
}

/** The others of the errand; null: there are none. */
function besideIn({ beside }: RevisitDetail['progress'], say: ReturnType<typeof useSay>): string | null {
  if (beside.length === 0) return null;
  const others = beside.map(({ number, plannedOn: on }) => say('revisit.beside.one', { number, on }));
  return say('revisit.beside.what', { others: others.join(say.language === 'zh' ? '、' : ', ') });
}

const whoGoes = (
  { name, isReader }: NonNullable<RevisitDetail['progress']['visitor']>,
  say: ReturnType<typeof useSay>,
): string => (isReader ? say('revisit.you') : (name ?? say('revisit.somebody')));

function Within({ detail }: SlotProps<RevisitDetail>) {
  return (
    <>
      <People detail={detail} />
      <Rebound detail={detail} />
      <AskedTable detail={detail} />
      <Said detail={detail} />
    </>
  );
}

// What usually comes next where nothing is owed by a date.
const usual = ['answer', 'attempt', 'callBack'];

function useNextStep({ item, commands }: RevisitDetail): NextStepWords {
  const say = useSay();
  const isUsual = item.endedAt === null;
  return {
    nothing: say('word.nothingNext'),
    usual: isUsual ? (usual.find((command) => commands[command] === null) ?? null) : null,
  };
}
