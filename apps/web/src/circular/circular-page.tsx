import { wordOf } from '#libs/contracts';
import { Link } from 'react-router';
import { Section } from '../base/index.js';
import { CasePage } from '../case/case-page.js';
import type { CaseSlots, NextStepWords, SlotProps } from '../case/case-slots.js';
import { OfficeName } from '../office/office-name.js';
import { CaseLink } from '../parts/case-link.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { factsOf, type Fact } from '../parts/fact-list.js';
import type { Addressee, CircularDetail } from './circular-detail.js';
import { useSay } from './circular.messages.js';
import { formHints } from './form-hints.js';

const slots: CaseSlots<CircularDetail> = {
  titleOf: () => null,
  Beside: ({ detail: { item } }: SlotProps<CircularDetail>) => <span>{item.period}</span>,
  useNextStep,
  useFirstLook,
  BeforeClocks: Within,
  hints: formHints,
};

/** One circular (通报), one report on a quarter, or one proposal on policy: to whom it goes, who has it, and of what it is. */
export const Screen = () => <CasePage kind="circular" slots={slots} />;

function useFirstLook({ item }: CircularDetail): readonly Fact[] {
  const say = useSay();
  const { received, addressees, endedAs } = item;
  return factsOf(say, [
    ['circular.form', wordOf('circular', 'form', item.form, say.language)],
    ['circular.period', item.period],
    ['circular.office', <OfficeName key="office" id={item.office} />],
    ['circular.issuedOn', item.issuedOn],
    ['circular.received', addressees === 0 ? null : say('circular.received.of', { received, all: addressees })],
    ['word.outcome', endedAs && wordOf('circular', 'endedAs', endedAs, say.language)],
  ]);
}

function Within({ detail }: SlotProps<CircularDetail>) {
  return (
    <>
      <Laid detail={detail} />
      <Addressees detail={detail} />
      <Cited detail={detail} />
    </>
  );
}

/** Because of what a proposal was laid before the bureau, and for that one where it was found. */
function Laid({ detail: { item, progress } }: { readonly detail: CircularDetail }) {
  const say = useSay();
  const { laid } = progress;
  if (laid === null) return null;
  return (
    <Section id="laid" title={say('circular.laid')} className="stack-close">
      <p>{laid.text?.[say.language] ?? laid.item}</p>
      {laid.offices === null ? null : (
        <>
          <p>{say('circular.laid.in', { n: laid.offices.length })}</p>
          <ul>
            {laid.offices.map((office) => (
              <li key={office}>
                <OfficeName id={office} />
              </li>
            ))}
          </ul>
          <Link to={`/findings?item=${encodeURIComponent(laid.item)}${item.isDrill ? '&drill=true' : ''}`}>
            {say('circular.laid.findings')}
          </Link>
        </>
      )}
    </Section>
  );
}

/** To whom it goes, in the order of the paper. */
function Addressees({ detail: { item, progress, texts } }: { readonly detail: CircularDetail }) {
  const say = useSay();
  if (progress.to.length === 0) return null;
  const columns: readonly Column<Addressee>[] = [
    { id: 'office', title: say('circular.to'), cell: ({ office }) => <OfficeName id={office} /> },
    ...(item.form === 'circular'
      ? [
          {
            id: 'named',
            title: say('circular.named'),
            cell: ({ isNamed }: Addressee) => (isNamed ? say('circular.named.yes') : null),
          },
        ]
      : []),
    { id: 'dueOn', title: say('circular.dueOn'), isWhole: true, cell: ({ dueOn }) => dueOn },
    {
      ...{ id: 'receivedOn', title: say('circular.receivedOn'), isWhole: true },
      cell: ({ receivedOn }) => receivedOn ?? <span className="quiet">{say('circular.notReceived')}</span>,
    },
    ...(item.form === 'proposal'
      ? [
          {
            ...{ id: 'answerBy', title: say('circular.answerBy'), isWhole: true },
            cell: ({ answerBy }: Addressee) => answerBy,
          },
          {
            ...{ id: 'answer', title: say('circular.answer'), isText: true },
            cell: ({ answer }: Addressee) =>
              answer === null ? (
                <span className="quiet">{say('circular.notAnswered')}</span>
              ) : (
                <Answered answer={answer} texts={texts} />
              ),
          },
        ]
      : []),
  ];
  return (
    <Section id="to" title={say('circular.to')} className="stack">
      <DataTable<Addressee>
        caption={say('circular.to')}
        columns={columns}
        rows={progress.to}
        keyOf={({ office }) => office}
        isPlain
      />
    </Section>
  );
}

interface AnsweredProps {
  readonly answer: NonNullable<Addressee['answer']>;
  readonly texts: CircularDetail['texts'];
}

/** Whether a proposal is adopted, since when, and what is said of that. */
function Answered({ answer, texts }: AnsweredProps) {
  const say = useSay();
  const words = texts[answer.words];
  return (
    <>
      {wordOf('circular', 'as', answer.as, say.language)} {answer.on}
      {words === undefined ? null : <p>{words}</p>}
    </>
  );
}

/** The findings, as far as the reader sees them. */
function Cited({ detail: { item, progress } }: { readonly detail: CircularDetail }) {
  const say = useSay();
  const seen = progress.cites.flatMap(({ number }) => (number === null ? [] : [number]));
  const unseen = progress.cites.length - seen.length;
  if (progress.cites.length === 0) return null;
  return (
    <Section id="cites" title={say('circular.cites')} className="stack-close">
      {seen.map((number) => (
        <CaseLink key={number} kind="finding" number={number} isDrill={item.isDrill} />
      ))}
      {unseen === 0 ? null : <p className="quiet">{say('circular.cites.unseen', { count: unseen })}</p>}
    </Section>
  );
}

function useNextStep(): NextStepWords {
  const say = useSay();
  return {
    nothing: say('circular.nothingNext'),
    usual: 'issue',
    ends: ['withdraw', 'decline'],
  };
}
