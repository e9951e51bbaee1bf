import { reminderCount, reminders, type Reminder } from '#libs/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useRef } from 'react';
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
const countPath = `${path}/count`;

/** What is new for whoever acts (工作提醒). */
export function Screen() {
  const say = useSay();
  const answer = useAnswer(reminders, path, { freshMs: 5_000 });
  // The bell looks for it after each piece of news.
  const count = useAnswer(reminderCount, countPath, { isBackground: true });
  const totals = useRef<HTMLParagraphElement>(null);
  const mark = useMarking();
  const last = answer.data?.last ?? null;
  const readAll = (upTo: string): void => {
    totals.current?.focus();
    mark.mutate({ upTo });
  };
  const beside =
    last === null ? null : (
      <span className="row page-actions no-print">
        <Button disabled={answer.data?.unread === 0} loading={mark.isPending} onClick={() => readAll(last)}>
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
            <p role="status" className="totals" ref={totals} tabIndex={-1}>
              {say('reminder.unread', { n: unread > 99 ? '99+' : unread })}
            </p>
            <Changed isChanged={(count.data?.unread ?? unread) !== unread} show={() => void answer.refetch()} />
            <Listed
              items={items}
              read={(id, from) => {
                if (from !== undefined) nextOf(from, totals.current)?.focus();
                mark.mutate({ ids: [id] });
              }}
            />
          </>
        )}
      </AnswerView>
    </Page>
  );
}

/** That the bell counts others by now than the list shows, and the way to them: no row moves by itself. */
function Changed({ isChanged, show }: { readonly isChanged: boolean; readonly show: () => void }) {
  const say = useSay();
  return (
    <p className="row no-print" role="status">
      {isChanged ? (
        <>
          <span>{say('reminder.changed')}</span>
          <Button size="small" onClick={show}>
            {say('word.refresh')}
          </Button>
        </>
      ) : null}
    </p>
  );
}

/** Where the keyboard goes on from a button that is about to go: to the next one below it, else to what stands above them. */
function nextOf(from: HTMLElement, above: HTMLElement | null): HTMLElement | null {
  for (let row = from.closest('tr')?.nextElementSibling ?? null; row !== null; row = row.nextElementSibling) {
    const button = row.querySelector('button');
    if (button !== null) return button;
  }
  return above;
}

/** Marks as read, and reads list and badge anew. */
function useMarking() {
  const queries = useQueryClient();
  return useMutation<unknown, ProblemError, { readonly ids?: readonly string[]; readonly upTo?: string }>({
    mutationFn: (body) => request(reminderCount, `${path}/read`, { method: 'POST', body }),
    onSuccess: () =>
      Promise.all([path, countPath].map((one) => queries.invalidateQueries({ queryKey: answersOf(one) }))),
  });
}

interface ListedProps {
  readonly items: readonly Reminder[];
  /** Marks one as read. @param from what was pressed, and will be gone; left out: it leads elsewhere */
  readonly read: (id: string, from?: HTMLElement) => void;
}

function Listed({ items, read }: ListedProps) {
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
      title: say('word.case'),
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
      cell: ({ kind, duty, about, isOpen }) =>
        duty === null
          ? (about ?? say('word.none'))
          : `${dutyOf(kind, duty)}${isOpen ? '' : ` · ${say('reminder.done')}`}`,
    },
    { id: 'when', title: say('word.when'), isWhole: true, cell: ({ at }) => instantText(at) },
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
            onClick={({ currentTarget }) => read(id, currentTarget)}
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
