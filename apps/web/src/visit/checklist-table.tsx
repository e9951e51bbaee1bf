import { wordOf } from '#libs/contracts';
import { Section, useMe } from '../base/index.js';
import { DataTable, type Column } from '../parts/data-table.js';
import type { Asked, VisitDetail } from './visit-detail.js';
import { useSay } from './visit.messages.js';

/** Every question that is asked, with the article behind it, what counts as a yes, what each has said and what stands. */
export function ChecklistTable({ detail: { item, progress, texts } }: { readonly detail: VisitDetail }) {
  const say = useSay();
  const { checklist, items } = progress;
  // The office reads what stands once the record is closed.
  const isHidden = useIsVisited(item.office, progress.isInspector) && hiddenIn.includes(item.phase);
  const answerWord = (answer: string): string => wordOf('visit', 'answer', answer, say.language);
  const resultOf = ({ result, isSettled, leftOut, answers }: Asked): string => {
    if (result !== null) {
      const answer = answerWord(result);
      return isSettled ? say('visit.result.settled', { answer }) : answer;
    }
    if (leftOut !== null) return say('visit.result.leftOut', { reasons: texts[leftOut] ?? '' });
    return say(answers.length > 0 ? 'visit.result.differs' : 'visit.result.open');
  };
  const columns: readonly Column<Asked>[] = [
    {
      id: 'question',
      title: say('visit.question'),
      isText: true,
      cell: ({ item, text, counts }) => (
        <span className="stack-close">
          <span>{text?.[say.language] ?? item}</span>
          {counts === null ? null : <span className="quiet">{counts[say.language]}</span>}
        </span>
      ),
    },
    { id: 'article', title: say('visit.article'), isText: true, cell: ({ article }) => article },
    { id: 'result', title: say('visit.result'), isText: true, cell: resultOf },
    {
      id: 'answers',
      title: say('visit.answers'),
      isText: true,
      cell: ({ answers }) => (
        <span className="stack-close">
          {answers.map(({ account, name, answer, words }) => (
            <span key={account}>
              {say('visit.answers.one', { name: name ?? account, answer: answerWord(answer) })}
              {words === null ? null : <span className="quiet">{` ${words}`}</span>}
            </span>
          ))}
        </span>
      ),
    },
  ];
  const name = checklist.name?.[say.language] ?? checklist.id;
  // Who said what nobody of the office reads.
  const hasAnswers = items.some(({ answers }) => answers.length > 0);
  return (
    <Section id="checklist" title={say('visit.checklist')} className="stack">
      <p className="quiet">{say('visit.checklist.version', { name, version: checklist.version })}</p>
      <DataTable<Asked>
        caption={say('visit.checklist')}
        columns={isHidden ? columns.slice(0, 2) : hasAnswers ? columns : columns.slice(0, 3)}
        rows={items.filter(({ isAsked }) => isAsked)}
        keyOf={({ item }) => item}
        isPlain
      />
      {isHidden ? <p className="quiet">{say('visit.office.later')}</p> : null}
      <Corrections progress={progress} texts={texts} />
    </Section>
  );
}

/** What was put right while they were there (立行立改). */
function Corrections({ progress: { corrections, items }, texts }: Pick<VisitDetail, 'progress' | 'texts'>) {
  const say = useSay();
  if (corrections.length === 0) return null;
  const textOf = (item: string): string => items.find((one) => one.item === item)?.text?.[say.language] ?? item;
  return (
    <>
      <h3>{say('visit.corrections')}</h3>
      <ul>
        {corrections.map(({ item, words }) => (
          <li key={`${item ?? ''} ${words}`}>
            {item === null
              ? texts[words]
              : say('visit.corrections.one', { question: textOf(item), words: texts[words] ?? '' })}
          </li>
        ))}
      </ul>
    </>
  );
}

const hiddenIn: readonly string[] = ['planned', 'announced', 'begun'];

/** A hook: whether whoever reads is of the office that is visited. */
function useIsVisited(office: string, isInspector: boolean): boolean {
  const acting = useMe().data?.acting?.office;
  return !isInspector && acting === office;
}
