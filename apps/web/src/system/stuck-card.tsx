import { Link } from 'react-router';
import { AnswerView, instantText, Section } from '../base/index.js';
import '../step/step.messages.js';
import { useStepDates } from '../step/step-dates.js';
import { type StuckStep, useStuckSteps } from '../step/use-stuck-steps.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { useSay } from './system.messages.js';

/** What is stuck (卡住的步骤), each by its case and step: since when, what passes meanwhile, and where it is mended. */
export function StuckCard() {
  const say = useSay();
  const { answer, steps } = useStuckSteps({ drill: false, order: 'legal' });
  const columns: Column<StuckStep>[] = [
    {
      id: 'case',
      title: say('word.case'),
      cell: ({ course: { number } }) => <span className="case-number">{number}</span>,
    },
    { id: 'step', title: say('system.stuck.step'), isText: true, cell: ({ step }) => step.stepName },
    { id: 'since', title: say('step.since'), isWhole: true, cell: ({ step }) => instantText(step.failedAt) },
    { id: 'dates', title: say('system.stuck.dates'), cell: (of) => <Dates of={of} /> },
    { id: 'todo', title: say('system.todo'), cell: (of) => <ToDo of={of} /> },
  ];
  return (
    <Section id="stuck" title={say('step.stuck')} className="stack">
      <AnswerView answer={answer} rows={2}>
        {() => (
          <DataTable<StuckStep>
            caption={say('step.stuck')}
            columns={columns}
            rows={steps}
            keyOf={({ course, step }) => `${course.id} ${step.step} ${step.instance}`}
            empty={<p>{say('system.stuck.none')}</p>}
            isPlain
          />
        )}
      </AnswerView>
    </Section>
  );
}

function Dates({ of: { course, step } }: { readonly of: StuckStep }) {
  const [first] = useStepDates(course, step);
  return first === undefined ? null : (
    <>
      <span className="quiet">{first[0]}</span> {first[1]}
    </>
  );
}

function ToDo({ of: { course, step } }: { readonly of: StuckStep }) {
  const say = useSay();
  return (
    <>
      {step.sentence} {say('system.stuck.do')}{' '}
      <Link className="inline-link" to={`/courses?course=${course.id}`}>
        {say('system.stuck.open')}
      </Link>
    </>
  );
}
