import { reminderKinds, reminderSettings } from '#libs/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Checkbox } from 'antd';
import { answersOf, AnswerView, type ProblemError, Refused, request, Section, useAnswer } from '../base/index.js';
import { useSay } from './my.messages.js';

const path = '/api/reminders/settings';
type Kind = (typeof reminderKinds)[number];

/** Of what one is reminded, in every role (提醒设置). */
export function ReminderSettings() {
  const say = useSay();
  const queries = useQueryClient();
  const answer = useAnswer(reminderSettings, path, { freshMs: 0 });
  const keep = useMutation<unknown, ProblemError, readonly Kind[]>({
    mutationFn: (muted) => request(reminderSettings, path, { method: 'PUT', body: { muted } }),
    onSuccess: () =>
      Promise.all(
        [path, '/api/reminders', '/api/reminders/count'].map((one) =>
          queries.invalidateQueries({ queryKey: answersOf(one) }),
        ),
      ),
  });
  return (
    <Section id="my-reminders" title={say('my.reminders')}>
      <p className="quiet">{say('my.remindersHint')}</p>
      <Refused error={keep.error} />
      <AnswerView answer={answer} rows={2}>
        {({ muted }) => (
          <Checkbox.Group
            disabled={keep.isPending}
            // What was just chosen shows at once, whatever the server takes for it.
            value={reminderKinds.filter((kind) => !(keep.isPending ? keep.variables : muted).includes(kind))}
            options={reminderKinds.map((value) => ({ value, label: say(`my.reminder.${value}`) }))}
            onChange={(wanted) => keep.mutate(reminderKinds.filter((kind) => !wanted.includes(kind)))}
          />
        )}
      </AnswerView>
    </Section>
  );
}
