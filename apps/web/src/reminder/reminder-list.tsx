import { reminderCount, reminders, type Reminder } from '#libs/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import {
  AnswerView,
  answersOf,
  EmptyState,
  instantText,
  Page,
  type ProblemError,
  Refused,
  request,
  useAnswer,
} from '../base/index.js';
import { useDutyWords } from '../command/duty-words.js';
import { CaseLink } from '../parts/case-link.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { useSay } from './reminder.messages.js';
import '../parts/administration.css';

const path = '/api/reminders';

/** What is new for whoever acts (工作提醒). */
export function Screen() {
  const say = useSay();
  const answer = useAnswer(reminders, path, { freshMs: 5_000 });
  const mark = useMarking();
  const [newest] = answer.data?.items ?? [];
  const beside =
    newest === undefined ? null : (
      <span className="row page-actions no-print">
        <Button
          disabled={answer.data?.unread === 0}
          loading={mark.isPending}
          onClick={() => mark.mutate({ upTo: newest.id })}
        >
          {say('reminder.readAll')}
        </Button>
      </span>
    );
  return (
    <Page title={say('reminder.title')} beside={beside}>
      <p className="quiet">{say('reminder.intro')}</p>
      <Refused error={mark.error} />
      <AnswerView answer={answer}>
        {({ items, unread }) => (
          <>
            <p role="status" className="totals">
              {say('reminder.unread', { n: unread > 99 ? '99+' : unread })}
            </p>
            <Listed items={items} read={(id) => mark.mutate({ ids: [id] })} />
          </>
        )}
      </AnswerView>
    </Page>
  );
}

/** Marks as read, and reads list and badge anew. */
function useMarking() {
  const queries = useQueryClient();
  return useMutation<unknown, ProblemError, { readonly ids?: readonly string[]; readonly upTo?: string }>({
    mutationFn: (body) => request(reminderCount, `${path}/read`, { method: 'POST', body }),
    onSuccess: () =>
      Promise.all([path, `${path}/count`].map((one) => queries.invalidateQueries({ queryKey: answersOf(one) }))),
  });
}

function Listed({ items, read }: { readonly items: readonly Reminder[]; readonly read: (id: string) => void }) {
  const say = useSay();
  const dutyOf = useDutyWords();
  const columns: Column<Reminder>[] = [
    {
      id: 'what',
      title: say('reminder.kind'),
      isWhole: true,
      cell: ({ what, isRead }) =>
        isRead ? say(`reminder.what.${what}`) : <strong>{say(`reminder.what.${what}`)}</strong>,
    },
    {
      id: 'case',
      title: say('reminder.case'),
      isText: true,
      cell: ({ id, kind, number, title, isRead }) => (
        // Whoever goes there has read it.
        <span onClickCapture={() => (isRead ? undefined : read(id))}>
          <CaseLink kind={kind} number={number} /> {title}
        </span>
      ),
    },
    {
      id: 'about',
      title: say('reminder.about'),
      cell: ({ kind, duty, isOpen }) =>
        duty === null ? say('word.none') : `${dutyOf(kind, duty)}${isOpen ? '' : ` · ${say('reminder.done')}`}`,
    },
    { id: 'when', title: say('reminder.when'), isWhole: true, cell: ({ at }) => instantText(at) },
    {
      id: 'state',
      title: say('word.state'),
      isWhole: true,
      cell: ({ id, number, isRead }) =>
        isRead ? (
          say('reminder.state.read')
        ) : (
          <Button
            size="small"
            className="no-print"
            aria-label={`${say('reminder.read')} ${number}`}
            onClick={() => read(id)}
          >
            {say('reminder.read')}
          </Button>
        ),
    },
  ];
  return (
    <DataTable
      caption={say('reminder.title')}
      columns={columns}
      rows={items}
      keyOf={({ id }) => id}
      empty={<EmptyState title={say('reminder.none')} />}
    />
  );
}
