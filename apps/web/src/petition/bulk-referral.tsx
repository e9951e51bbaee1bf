import { type ContractOf, type Duty, loadContract, outcome } from '#libs/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { useRef, useState } from 'react';
import { FormDrawer, required } from '../command/form-drawer.js';
import { useLabel } from '../command/command-fields.js';
import { OfficeSelect } from '../office/office-select.js';
import { forgetNews, isOfServer, ProblemError, request, type Submit, submitOf, useContract } from '../base/index.js';
import { useSay } from './bulk.messages.js';
import type { MessageId } from '../base/texts.js';
import type { BulkProps } from '../case/kind-pages.js';
import '../command/command.messages.js';

/** How one case of many stands: waiting, being referred, referred, or refused with the reason. */
interface Result {
  readonly stage: 'waiting' | 'running' | 'done' | 'refused';
  readonly why?: string;
}

interface Typed {
  readonly to: string;
  readonly note?: string;
}

const stages: Readonly<Record<Result['stage'], { readonly mark: string; readonly text: MessageId }>> = {
  waiting: { mark: '○', text: 'bulk.waiting' },
  running: { mark: '▷', text: 'bulk.running' },
  done: { mark: '✓', text: 'bulk.done' },
  refused: { mark: '✕', text: 'bulk.refused' },
};

/** Refers several petitions to one office: the ordinary command, one after the other; each says how it went. */
export function Bulk({ duties, close }: BulkProps) {
  const say = useSay();
  useContract('petition');
  const label = useLabel('petition');
  const [chosen] = useState(duties);
  const fitting = chosen.filter(({ kind, what }) => kind === 'petition' && what === 'refer');
  const { results, isRunning, run } = useReferrals(fitting);
  const [form] = Form.useForm<Typed>();
  const hasBegun = results.size > 0;
  const left = fitting.filter(({ case: id }) => results.get(id)?.stage !== 'done').length;
  const isOver = hasBegun && left === 0;
  return (
    <FormDrawer
      title={say('bulk.title', { n: fitting.length })}
      act={isOver ? say('word.close') : say(hasBegun ? 'bulk.again' : 'bulk.refer', { n: left })}
      isBusy={isRunning}
      isRefused={fitting.length === 0}
      submit={isOver ? close : form.submit}
      close={close}
    >
      {fitting.length === chosen.length ? null : (
        <p className="quiet">{say('bulk.notFitting', { n: chosen.length - fitting.length })}</p>
      )}
      <Form<Typed>
        form={form}
        layout="vertical"
        requiredMark={false}
        disabled={isRunning}
        onFinish={(typed) => void run(typed)}
      >
        <Form.Item name="to" label={label('to')} rules={[required(say('bulk.toNeeded'))]}>
          <OfficeSelect only={({ handles }) => handles} />
        </Form.Item>
        <Form.Item name="note" label={say('command.optional', { field: label('note') })}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={4000} />
        </Form.Item>
      </Form>
      <p className="quiet">{say('bulk.each')}</p>
      <p role="status">{hasBegun ? say('bulk.progress', countsOf(fitting, results)) : ''}</p>
      <ul className="stack bulk-list">
        {fitting.map((duty) => (
          <One key={duty.case} duty={duty} result={results.get(duty.case) ?? { stage: 'waiting' }} />
        ))}
      </ul>
    </FormDrawer>
  );
}

function One({ duty, result }: { readonly duty: Duty; readonly result: Result }) {
  const say = useSay();
  const { mark, text } = stages[result.stage];
  return (
    <li className={`box stack-close is-${result.stage}`}>
      <strong>{duty.number}</strong> {duty.title}
      <span>
        <span aria-hidden="true">{mark}</span> {say(text)}
        {result.why === undefined ? '' : ` ${result.why}`}
      </span>
    </li>
  );
}

function countsOf(duties: readonly Duty[], results: ReadonlyMap<string, Result>) {
  const count = (stage: Result['stage']): number =>
    duties.filter(({ case: id }) => (results.get(id)?.stage ?? 'waiting') === stage).length;
  return { done: count('done'), refused: count('refused'), all: duties.length };
}

/** Gives the command for each case in turn. A case keeps its key: asked again, it is not referred twice. */
function useReferrals(duties: readonly Duty[]) {
  const queries = useQueryClient();
  const [results, setResults] = useState<ReadonlyMap<string, Result>>(new Map());
  const [isRunning, setRunning] = useState(false);
  const submits = useRef(new Map<string, Submit>());
  const note = (id: string, result: Result): void => setResults((now) => new Map([...now, [id, result]]));
  const run = async (typed: Typed): Promise<void> => {
    setRunning(true);
    for (const { case: id } of duties) {
      if (results.get(id)?.stage === 'done') continue;
      note(id, { stage: 'running' });
      note(id, await referOne(id, typed, submits.current));
    }
    setRunning(false);
    forgetNews();
    await queries.invalidateQueries({ predicate: isOfServer });
  };
  return { results, isRunning, run };
}

async function referOne(id: string, { to, note }: Typed, submits: Map<string, Submit>): Promise<Result> {
  try {
    const { detail } = (await loadContract('petition')) as ContractOf<'petition'>;
    const { item, commands } = await request(detail, `/api/petitions/${id}`);
    const refused = commands['refer'];
    if (refused != null) return { stage: 'refused', why: refused.sentence };
    const typed = note?.trim() ?? '';
    const body = { seenVersion: item.version, to, manner: 'transfer', ...(typed === '' ? {} : { note: typed }) };
    const submit = submitOf(body, submits.get(id));
    submits.set(id, submit);
    await request(outcome, `/api/petitions/${id}/refer`, { method: 'POST', body, key: submit.key });
    return { stage: 'done' };
  } catch (error) {
    if (error instanceof ProblemError) return { stage: 'refused', why: error.problem.detail };
    throw error;
  }
}
