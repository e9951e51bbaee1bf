import type { DeadlineAnswer, DeadlineRequest } from '#libs/contracts';
import { Button, Form, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { DateField } from './date-field.js';
import { AnswerView, dateInSentence, Page } from '../base/index.js';
import { useSay } from './calculator.messages.js';
import { DayGrid } from './day-grid.js';
import { useCalculation } from './use-calculation.js';
import { useToday } from './use-almanac.js';
import { VoiceView } from './voice-view.js';
import type { Counted } from './voices.js';
import './calculator.css';
import './why.messages.js';

const units = ['CALENDAR_DAY', 'WORKING_DAY', 'MONTH'] as const;
type Question = Pick<DeadlineRequest, 'unit' | 'length' | 'trigger'>;

/** Counts any period by the published calendars; without an account. */
export function Screen() {
  const say = useSay();
  const today = useToday();
  const [question, setQuestion] = useState<Question | null>(null);
  const answer = useCalculation(question);
  return (
    <Page title={say('calculator.title')}>
      <p className="quiet">{say('calculator.intro')}</p>
      <Form<Question>
        layout="vertical"
        className="calculator no-print"
        initialValues={{ trigger: today, length: 15, unit: 'CALENDAR_DAY' }}
        onFinish={setQuestion}
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
        <Button type="primary" htmlType="submit">
          {say('calculator.count')}
        </Button>
      </Form>
      {question === null ? null : (
        <AnswerView answer={answer} rows={8}>
          {({ legalDue, rawDue, provisional, days }) => (
            <>
              <p className="case-title" role="status">
                {say('calculator.answer', { date: dateInSentence(legalDue, say.language) })}
                {provisional ? ` · ${say('why.provisional', { year: legalDue.slice(0, 4) })}` : ''}
              </p>
              <VoiceView counted={countedOf(question, { legalDue, rawDue, provisional, days })} first="petitioner" />
              <DayGrid days={days} />
              <p className="quiet">{say('why.legend')}</p>
            </>
          )}
        </AnswerView>
      )}
    </Page>
  );
}

/** What the calculator counted, as the voices speak of it: without a rule, an office or a case. */
function countedOf(
  { unit, length, trigger }: Question,
  answer: Pick<DeadlineAnswer, 'legalDue' | 'rawDue' | 'provisional' | 'days'>,
): Counted {
  return {
    rule: null,
    owner: null,
    startOn: trigger,
    startFact: null,
    limit: { unit, length },
    extension: 0,
    exclusions: [],
    rawDueOn: answer.rawDue,
    legalDueOn: answer.legalDue,
    provisional: answer.provisional,
    isBinding: true,
    rolls: true,
    mayExtendBy: null,
    mayExclude: [],
    packs: null,
    days: answer.days,
  };
}
