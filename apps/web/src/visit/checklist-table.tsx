import { articleText, wordOf } from '#libs/contracts';
import { Section, useMe } from '../base/index.js';
import { ShownFiles } from '../case/shown-files.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { ShownCases } from './drawn-cases.js';
import type { Asked, VisitDetail } from './visit-detail.js';
import { useSay } from './visit.messages.js';
import './visit.css';

/** Every question that is asked, with the article behind it, what counts as a yes, what each has said and what stands. */
export function ChecklistTable({ detail: { item, progress, texts } }: { readonly detail: VisitDetail }) {
  const say = useSay();
  const { checklist, items, tour } = progress;
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
    {
      id: 'article',
      title: say('visit.article'),
      isText: true,
      cell: ({ article }) => article && articleText(article, say.language),
    },
    { id: 'result', title: say('visit.result'), isText: true, cell: resultOf },
    {
      id: 'answers',
      title: say('visit.answers'),
      isText: true,
      cell: ({ answers }) => <WhoSaidWhat answers={answers} tour={tour} />,
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
      <Record progress={progress} texts={texts} />
    </Section>
  );
}

/** What each of the group has said, with what shows it. */
function WhoSaidWhat({ answers, tour }: Pick<Asked, 'answers'> & Pick<VisitDetail['progress'], 'tour'>) {
  const say = useSay();
  return (
    <span className="stack-close">
      {answers.map(({ account, name, answer, words, files, cases }) => (
        <span key={account}>
          {say('visit.answers.one', {
            ...{ name: name ?? account, answer: wordOf('visit', 'answer', answer, say.language) },
          })}
          {words === null ? null : <span className="quiet">{` ${words}`}</span>}
          {tour === null ? null : (
            <>
              <ShownCases tour={tour.id} cases={cases} />
              <ShownFiles caseId={tour.id} files={files} />
            </>
          )}
        </span>
      ))}
    </span>
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

/** What the record says, and what the office says to it. */
function Record({ progress: { record, remarks }, texts }: Pick<VisitDetail, 'progress' | 'texts'>) {
  const say = useSay();
  if (record === null && remarks.length === 0) return null;
  return (
    <>
      {record === null ? null : (
        <div className="stack-close">
          <h3>{say('visit.record')}</h3>
          <p className="visit-text">{texts[record]}</p>
        </div>
      )}
      {remarks.map(({ on, isRefusal, words }) => (
        <div key={`${on} ${words}`} className="stack-close">
          <h3>{say(isRefusal ? 'visit.remark.refused' : 'visit.remark.signed', { on })}</h3>
          <p className="visit-text">{texts[words]}</p>
        </div>
      ))}
    </>
  );
}

const hiddenIn: readonly string[] = ['planned', 'announced', 'begun'];

/** A hook: whether whoever reads is of the office that is visited. */
function useIsVisited(office: string, isInspector: boolean): boolean {
  const acting = useMe().data?.acting?.office;
  return !isInspector && acting === office;
}
