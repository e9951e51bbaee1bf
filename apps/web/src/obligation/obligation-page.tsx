import { wordOf } from '#libs/contracts';
import { CasePage } from '../case/case-page.js';
import type { CaseSlots, NextStepWords, SlotProps } from '../case/case-slots.js';
import { OfficeName } from '../office/office-name.js';
import { CaseLink } from '../parts/case-link.js';
import { factsOf, type Fact } from '../parts/fact-list.js';
import { formHints } from './form-hints.js';
import { yuan } from './money.js';
import type { ObligationDetail, Progress } from './obligation-detail.js';
import { useSay } from './obligation.messages.js';
import { Instalments, Options, Payments } from './money-line.js';
import { Amendments, Done, Said } from './what-was-said.js';
import { useNames } from './use-names.js';

const slots: CaseSlots<ObligationDetail> = {
  titleOf: ({ item }) => item.aboveTitle,
  Beside: ({ detail: { item } }: SlotProps<ObligationDetail>) => <OfficeName id={item.office} />,
  useNextStep,
  useFirstLook,
  BeforeClocks: Within,
  hints: formHints,
};

/** One obligation (履行义务): who owes what to whom, what came, what each side says, and what may be done now. */
export const Screen = () => <CasePage kind="obligation" slots={slots} />;

function useFirstLook({ item, progress }: ObligationDetail): readonly Fact[] {
  const say = useSay();
  const names = useNames(progress);
  const { what, debtors, creditors, confirmation, isNotarised, effectiveOn } = progress;
  const owing = names(debtors);
  const court =
    confirmation &&
    say('obligation.court.since', {
      how: wordOf('obligation', 'confirmation', confirmation.as, say.language),
      on: confirmation.on,
    });
  return factsOf(say, [
    ['obligation.above', item.aboveNumber && <Above item={item} />],
    ['obligation.what', what ?? say('word.erased')],
    ['obligation.debtors', debtors.length > 1 ? say('obligation.jointly', { names: owing }) : owing],
    ['obligation.executor', item.executor && <OfficeName id={item.executor} />],
    ['obligation.creditors', names(creditors)],
    ['obligation.sum', useSum(item)],
    [item.matter === 'execution' ? 'obligation.decidedOn' : 'word.inForce', effectiveOn],
    ['obligation.after', useAfter(progress)],
    ['obligation.court', court],
    ['obligation.notarised', isNotarised ? say('obligation.notarised.yes') : null],
    ['word.outcome', item.endedAs && wordOf('obligation', 'endedAs', item.endedAs, say.language)],
  ]);
}

const Above = ({ item }: { readonly item: ObligationDetail['item'] }) => (
  <CaseLink
    kind={item.matter === 'execution' ? 'petition' : 'mediation'}
    number={item.aboveNumber ?? ''}
    isDrill={item.isDrill}
  />
);

function useSum({ owedCents, paidCents, excessCents }: ObligationDetail['item']): string | null {
  const say = useSay();
  const [paid, owed] = [yuan(paidCents), yuan(owedCents)];
  if (paid === null || owed === null) return null;
  const excess = excessCents === 0 ? '' : say('obligation.sum.excess', { excess: yuan(excessCents) ?? '' });
  return `${say('obligation.sum.of', { paid, owed })}${excess}`;
}

function useAfter({ after, withinDays }: Progress): string | null {
  const say = useSay();
  if (after.length === 0) return null;
  const each = after.map(({ name, as }) => {
    const how = as === null ? say('obligation.after.open') : wordOf('obligation', 'endedAs', as, say.language);
    return say('obligation.after.one', { n: name.slice(1), how });
  });
  const within = withinDays === null ? [] : [say('obligation.within', { n: withinDays })];
  return [...each, ...within].join(say.language === 'zh' ? '，' : ', ');
}

function Within({ detail }: SlotProps<ObligationDetail>) {
  return (
    <>
      <Instalments detail={detail} />
      <Payments detail={detail} />
      <Options detail={detail} />
      <Said detail={detail} />
      <Amendments detail={detail} />
      <Done detail={detail} />
    </>
  );
}

// What usually comes next where nothing is owed by a date.
const usual = ['acknowledge', 'prove', 'urge'];

function useNextStep({ item, commands }: ObligationDetail): NextStepWords {
  const say = useSay();
  const isUsual = item.endedAt === null;
  return {
    nothing: say(item.matter === 'execution' ? 'obligation.nothingNext.execution' : 'obligation.nothingNext'),
    usual: isUsual ? (usual.find((command) => commands[command] === null) ?? null) : null,
    ends: ['recordBroken', 'noteElsewhere', 'waive'],
  };
}
