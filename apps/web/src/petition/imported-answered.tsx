import { answeredImports, closedAnsweredImports } from '#contracts/petition';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useRef, useState } from 'react';
import { AnswerView, forgetNews, isOfServer, newKey, type ProblemError, Refused } from '../base/index.js';
import { request, useAnswer, useMe } from '../base/index.js';
import { FormDrawer, required } from '../command/form-drawer.js';
import { CaseLink } from '../parts/case-link.js';
import { dateInSentence } from '../base/dates.js';
import { useSay } from './petition.messages.js';

const path = '/api/petitions/answered-imports';

/** What an import brought answered and open, for whoever may close it: looked at together, and closed at once. */
export function ImportedAnswered() {
  const say = useSay();
  const mayClose = useMe().data?.permits.includes('petition.close') ?? false;
  const answer = useAnswer(answeredImports, mayClose ? path : null);
  const [isOpen, setOpen] = useState(false);
  const total = answer.data?.total ?? 0;
  if (total === 0 && !isOpen) return null;
  return (
    <p className="row note-box imported-answered">
      <span>{say('imported.answered', { n: total })}</span>
      <Button onClick={() => setOpen(true)}>{say('imported.look')}</Button>
      {isOpen ? <CloseDrawer answer={answer} close={() => setOpen(false)} /> : null}
    </p>
  );
}

interface DrawerProps {
  readonly answer: ReturnType<typeof useAnswer<typeof answeredImports>>;
  readonly close: () => void;
}

function CloseDrawer({ answer, close }: DrawerProps) {
  const say = useSay();
  const [form] = Form.useForm<{ note: string }>();
  const closing = useClosing(answer);
  const total = answer.data?.total ?? 0;
  const isOver = closing.isSuccess && total === 0;
  return (
    <FormDrawer
      title={say('imported.title')}
      act={isOver ? say('word.close') : say('imported.close', { n: total })}
      isBusy={closing.isPending}
      submit={isOver ? close : form.submit}
      close={close}
    >
      <Refused error={closing.error} className="mistakes" />
      <p>{say('imported.rule')}</p>
      <Form
        form={form}
        name="imported"
        layout="vertical"
        requiredMark={false}
        onFinish={({ note }: { note: string }) => closing.mutate(note.trim())}
      >
        <Form.Item name="note" label={say('imported.note')} rules={[required(say('imported.noteMissing'))]}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={1000} />
        </Form.Item>
      </Form>
      <p role="status">{closing.said}</p>
      <AnswerView answer={answer} rows={8}>
        {({ items }) => (
          <ul className="stack-close">
            {items.map(({ id, number, title, decidedOn }) => (
              <li key={id}>
                <CaseLink kind="petition" number={number} /> {title}{' '}
                <span className="quiet">
                  {say('imported.answeredOn', { date: dateInSentence(decidedOn, say.language) })}
                </span>
              </li>
            ))}
          </ul>
        )}
      </AnswerView>
    </FormDrawer>
  );
}

/** Closes them a page at a time, until none is left or a whole page is refused. */
function useClosing(answer: DrawerProps['answer']) {
  const say = useSay();
  const queries = useQueryClient();
  const [done, setDone] = useState({ closed: 0, refused: 0 });
  // A page keeps its key: sent again, it closes nothing twice.
  const keys = useRef(new Map<string, string>());
  const closing = useMutation<undefined, ProblemError, string>({
    mutationFn: async (note) => {
      let items = answer.data?.items ?? [];
      while (items.length > 0) {
        const petitions = items.map(({ id }) => id);
        const key = keys.current.get(petitions.join()) ?? newKey();
        keys.current.set(petitions.join(), key);
        const body = { petitions, note };
        const { closed, refused } = await request(closedAnsweredImports, `${path}/close`, {
          method: 'POST',
          body,
          key,
        });
        setDone((now) => ({ closed: now.closed + closed.length, refused: refused.length }));
        if (closed.length === 0) break;
        items = (await answer.refetch()).data?.items ?? [];
      }
      return undefined;
    },
    onSettled: async () => {
      forgetNews();
      await queries.invalidateQueries({ predicate: isOfServer });
    },
  });
  const said = done.closed + done.refused === 0 ? '' : say('imported.done', done);
  return { ...closing, said };
}
