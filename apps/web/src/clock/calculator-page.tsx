import { deadlineAnswer, type DeadlineAnswer, type DeadlineRequest } from '#libs/contracts';
import { Button, Checkbox, Form, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { DateField } from './date-field.js';
import { AnswerView, dateInSentence, Page, useAnswer } from '../base/index.js';
import { CalendarLine } from './calendar-line.js';
import { useSay } from './calculator.messages.js';
import { DayGrid } from './day-grid.js';
import { useToday } from './use-almanac.js';
import { VoiceView } from './voice-view.js';
import type { Counted } from './voices.js';
import './calculator.css';
import './why.messages.js';

const units = ['CALENDAR_DAY', 'WORKING_DAY', 'MONTH'] as const;
type Asked = Pick<DeadlineRequest, 'unit' | 'length' | 'trigger' | 'exclusions' | 'extensionDays' | 'agreed'>;

/** What is asked, and beside it for the words which of the excluded times have not ended: those are counted to their last day. */
interface Question {
  readonly asked: Asked;
  readonly open: readonly boolean[];
}

/** As it is typed: a date that is not written yet is none. */
type Typed = Omit<Asked, 'exclusions' | 'extensionDays' | 'agreed'> & {
  readonly extensionDays?: number | null;
  readonly exclusions?: readonly { readonly from?: string; readonly to?: string; readonly isOpen?: boolean }[];
  readonly agreed?: { readonly on?: string; readonly until?: string };
};

/** What is begun is asked for, so that a half that is missing is named, and what is empty is not. */
function questionOf({ exclusions = [], extensionDays, agreed, ...counted }: Typed): Question {
  const excluded = exclusions.filter(({ from, to }) => (from ?? to) !== undefined);
  return {
    asked: {
      ...counted,
      extensionDays: extensionOf(counted.unit, extensionDays),
      exclusions: excluded.map(({ from = '', to = '' }) => ({ from, to, reason: '' })),
      ...((agreed?.on ?? agreed?.until) !== undefined && {
        agreed: { on: agreed?.on ?? '', until: agreed?.until ?? '' },
      }),
    },
    open: excluded.map(({ isOpen = false }) => isOpen),
  };
}

/** No text extends months by days. */
const extensionOf = (unit: Asked['unit'], days: number | null = 0): number => (unit === 'MONTH' ? 0 : (days ?? 0));

/** Counts any period by the published calendars; without an account. */
export function Screen() {
  const say = useSay();
  const today = useToday();
  const [question, setQuestion] = useState<Question | null>(null);
  const answer = useAnswer(deadlineAnswer, question === null ? null : '/api/calendar/deadline', {
    body: { ...question?.asked, explain: true, roll: true },
  });
  return (
    <Page title={say('calculator.title')}>
      <p className="quiet">{say('calculator.intro')}</p>
      <Form<Typed>
        layout="vertical"
        className="row calculator no-print"
        initialValues={{ trigger: today, length: 15, unit: 'CALENDAR_DAY' }}
        onFinish={(typed) => setQuestion(questionOf(typed))}
      >
        <Form.Item name="trigger" label={say('calculator.trigger')}>
          <DateField />
        </Form.Item>
        <Form.Item name="length" label={say('calculator.length')}>
          <InputNumber min={1} max={1000} />
        </Form.Item>
        <Form.Item name="unit" label={say('calculator.unit')}>
          <Select
            className="unit-select"
            options={units.map((unit) => ({ value: unit, label: say(`calculator.unit.${unit}`) }))}
          />
        </Form.Item>
        <Moved />
        <Button type="primary" htmlType="submit">
          {say('calculator.count')}
        </Button>
      </Form>
      {question === null ? null : (
        <AnswerView answer={answer} rows={8}>
          {({ legalDue, provisional, days, calendar, ...counted }) => (
            <>
              <p className="case-title" role="status">
                {say('calculator.answer', { date: dateInSentence(legalDue, say.language) })}
                {provisional ? ` · ${say('why.provisional', { year: legalDue.slice(0, 4) })}` : ''}
              </p>
              <VoiceView
                counted={countedOf(question, { legalDue, provisional, days, calendar, ...counted })}
                first="petitioner"
              />
              <CalendarLine calendar={calendar} />
              <DayGrid days={days} />
              <p className="quiet">{say('why.legend')}</p>
            </>
          )}
        </AnswerView>
      )}
    </Page>
  );
}

/** What moves a date: time that is not counted, an extension, and a last day on which all parties agreed. */
function Moved() {
  const say = useSay();
  return (
    <details className="calculator-moved">
      <summary>{say('calculator.moved')}</summary>
      <Form.List name="exclusions" initialValue={[{}]}>
        {(fields, { add }) => (
          <>
            {fields.map(({ key, name }) => (
              <div className="row" key={key}>
                <Form.Item name={[name, 'from']} label={say('calculator.excludedFrom')}>
                  <DateField />
                </Form.Item>
                <Form.Item name={[name, 'to']} label={say('calculator.excludedTo')}>
                  <DateField />
                </Form.Item>
                <Form.Item name={[name, 'isOpen']} valuePropName="checked">
                  <Checkbox>{say('calculator.excludedOpen')}</Checkbox>
                </Form.Item>
              </div>
            ))}
            <Button onClick={() => add({})}>{say('calculator.another')}</Button>
          </>
        )}
      </Form.List>
      <Form.Item name="extensionDays" label={say('calculator.extended')}>
        <InputNumber min={0} max={1000} />
      </Form.Item>
      <div className="row">
        <Form.Item name={['agreed', 'on']} label={say('calculator.agreedOn')}>
          <DateField />
        </Form.Item>
        <Form.Item name={['agreed', 'until']} label={say('calculator.agreedUntil')}>
          <DateField />
        </Form.Item>
      </div>
    </details>
  );
}

/** What the calculator counted, as the voices speak of it: without a rule, an office or a case. */
const countedOf = (
  { asked: { unit, length, trigger, exclusions, extensionDays, agreed }, open }: Question,
  { legalDue, rawDue, provisional, days }: DeadlineAnswer,
): Counted => ({
  rule: null,
  owner: null,
  startOn: trigger,
  startFact: null,
  usedBefore: 0,
  limit: { unit, length },
  extension: extensionDays,
  exclusions: exclusions.map((one, index) => ({ ...one, isOpen: open[index] ?? false })),
  agreed: agreed === undefined ? null : { ...agreed, times: 1 },
  rawDueOn: rawDue,
  legalDueOn: legalDue,
  provisional,
  binding: true,
  rolls: true,
  mayExtendBy: null,
  mayAgree: false,
  mayExclude: [],
  packs: null,
  days,
});
