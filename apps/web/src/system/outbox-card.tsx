import { localOutbox, type LocalOutbox } from '#libs/contracts';
import { AnswerView, instantText, Section, useAnswer } from '../base/index.js';
import { DataTable } from '../parts/data-table.js';
import { useSay } from './system.messages.js';

type Message = LocalOutbox['items'][number];

/** What would have been sent (本机发件箱): messages of a made-up county and of drills. A real county has none. */
export function OutboxCard() {
  const say = useSay();
  const answer = useAnswer(localOutbox, '/api/system/outbox', { freshMs: 5_000 });
  if (answer.data?.items.length === 0) return null;
  return (
    <Section id="messages" title={say('system.messages')} className="stack">
      <AnswerView answer={answer} rows={4}>
        {({ items }) => (
          <DataTable<Message>
            caption={say('system.messages')}
            columns={[
              { id: 'kept', title: say('word.when'), cell: ({ keptAt }) => instantText(keptAt) },
              {
                id: 'channel',
                title: say('system.messages.channel'),
                cell: ({ channel }) => say.or(`system.messages.by.${channel}`, channel),
              },
              { id: 'to', title: say('system.messages.to'), cell: ({ to }) => to ?? say('word.none') },
              { id: 'text', title: say('system.messages.text'), cell: ({ text }) => text },
            ]}
            rows={items}
            keyOf={({ id }) => id}
            isPlain
          />
        )}
      </AnswerView>
    </Section>
  );
}
