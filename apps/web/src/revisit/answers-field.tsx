import { wordOf } from '#libs/contracts';
import { Button, InputNumber, Radio } from 'antd';
import { DateField } from '../clock/date-field.js';
import type { OwnControlProps } from '../command/form-hints.js';
import type { RevisitDetail } from './revisit-detail.js';
import { useSay } from './revisit.messages.js';
import './revisit.css';

type Props = Omit<OwnControlProps, 'detail'> & { readonly detail: RevisitDetail };
type Question = RevisitDetail['progress']['form']['questions'][number];
type Value = string | number | boolean;
interface Answer {
  readonly question: string;
  readonly value: Value;
}

/**
 * The form of the visit (回访表), as data: one question below the other, with large targets, so that it is filled in on a telephone with
 * one hand. Words go into the field for words; nobody has to answer anything.
 */
export function AnswersField({ detail: { progress }, id, value, onChange }: Props) {
  const say = useSay();
  const answers = (value ?? []) as readonly Answer[];
  const put = (question: string, given: Value | null): void => {
    const others = answers.filter((one) => one.question !== question);
    onChange?.(given === null ? others : [...others, { question, value: given }]);
  };
  return (
    <div id={id} className="stack visit-form">
      <p className="quiet">{say('revisit.rule')}</p>
      {progress.form.questions
        .filter(({ kind }) => kind !== 'text')
        .map((question) => (
          <OneQuestion
            key={question.id}
            question={question}
            value={answers.find((one) => one.question === question.id)?.value ?? null}
            put={(given) => put(question.id, given)}
          />
        ))}
    </div>
  );
}

interface QuestionProps {
  readonly question: Question;
  readonly value: Value | null;
  readonly put: (value: Value | null) => void;
}

function OneQuestion({ question, value, put }: QuestionProps) {
  const say = useSay();
  const name = `visit-${question.id}`;
  return (
    <fieldset className="stack-close visit-question">
      <legend>{question.text[say.language]}</legend>
      <Asked question={question} name={name} value={value} put={put} />
      {value === null ? null : (
        <span>
          <Button type="text" onClick={() => put(null)}>
            {say('revisit.unanswered')}
          </Button>
        </span>
      )}
    </fieldset>
  );
}

function Asked({ question, name, value, put }: QuestionProps & { readonly name: string }) {
  const say = useSay();
  const label = question.text[say.language];
  if (question.kind === 'amount') {
    // Cents are what is kept; people say yuan.
    return (
      <InputNumber
        aria-label={label}
        min={0}
        precision={2}
        inputMode="decimal"
        value={typeof value === 'number' ? value / 100 : null}
        onChange={(yuan) => put(yuan === null ? null : Math.round(yuan * 100))}
      />
    );
  }
  if (question.kind === 'date') {
    return (
      <DateField id={name} value={typeof value === 'string' ? value : undefined} onChange={(on) => put(on ?? null)} />
    );
  }
  const options =
    question.kind === 'yes_no'
      ? [
          { value: true, label: say('revisit.yes') },
          { value: false, label: say('revisit.no') },
        ]
      : question.choices.map((one) => ({ value: one, label: wordOf('revisit', 'choice', one, say.language) }));
  return (
    <Radio.Group
      aria-label={label}
      name={name}
      size="large"
      optionType="button"
      options={options}
      value={value}
      onChange={({ target }) => put(target.value as Value)}
    />
  );
}
