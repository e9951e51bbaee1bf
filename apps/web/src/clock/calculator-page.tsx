import type { DeadlineRequest } from '#libs/contracts';
import { Button, Form, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { DateField } from '../command/date-field.js';
import { AnswerView } from '../shell/answer-view.js';
import { Page } from '../shell/page.js';
import { useSay } from '../shell/say.js';
import { useSettings } from '../shell/settings.js';
import { dateInSentence } from './dates.js';
import { DayGrid } from './day-grid.js';
import { useCalculation } from './use-calculation.js';
import { useToday } from './use-almanac.js';

const units = ['CALENDAR_DAY', 'WORKING_DAY', 'MONTH'] as const;
type Question = Pick<DeadlineRequest, 'unit' | 'length' | 'trigger'>;

/** Counts any period by the published calendars; without an account. */
export function Screen() {
  const say = useSay();
  const { language } = useSettings();
  const today = useToday();
  const [question, setQuestion] = useState<Question | null>(null);
  const answer = useCalculation(question);
  return (
    <Page title={say('calculator.title')}>
      <p className="quiet">{say('calculator.intro')}</p>
      <Form<Question>
        layout="inline"
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
                {say('calculator.answer', { date: dateInSentence(legalDue, language) })}
                {provisional ? ` · ${say('why.provisional', { year: legalDue.slice(0, 4) })}` : ''}
              </p>
              {rawDue === legalDue ? null : (
                <p>
                  {say('why.rolled', {
                    raw: dateInSentence(rawDue, language),
                    legal: dateInSentence(legalDue, language),
                  })}
                </p>
              )}
              <DayGrid days={days} />
              <p className="quiet">{say('why.legend')}</p>
            </>
          )}
        </AnswerView>
      )}
    </Page>
  );
}
