import type { CommandContract } from '#libs/contracts';
import { Button, Drawer, Form } from 'antd';
import { useMemo, useRef, useState } from 'react';
import { timeText } from '../clock/dates.js';
import { useMe } from '../session/use-me.js';
import { useSentenceOf } from '../shell/answer-view.js';
import { discardDraft, draftName, useDraft } from '../shell/drafts.js';
import type { ProblemError } from '../shell/problem-error.js';
import { useSay } from '../shell/say.js';
import { useSettings } from '../shell/settings.js';
import { CommandFields } from './command-fields.js';
import { ConflictDialog } from './conflict-dialog.js';
import { fieldsOf } from './fields-of.js';
import { useMistakes, type Mistake } from './use-mistakes.js';
import { useCommand, type CommandAddress } from './use-command.js';

interface CommandFormProps {
  /** `accept` */
  readonly command: string;
  readonly contract: CommandContract;
  readonly case: { readonly id: string; readonly number: string; readonly version: number };
  /** Where commands of this kind go: `/api/petitions`. */
  readonly base: string;
  /** What follows from it, in words. */
  readonly consequence?: string | undefined;
  readonly close: () => void;
  readonly done?: (command: string) => void;
}

type Values = Record<string, unknown>;

/** The form of one command, in a drawer beside the case: fields, consequence, mistakes, conflict; a draft is kept. */
export function CommandForm({ command, contract, base, close, done, consequence, ...given }: CommandFormProps) {
  const { language } = useSettings();
  const say = useSay();
  const { id, number, version } = given.case;
  const [form] = Form.useForm<Values>();
  const fields = useMemo(() => fieldsOf(contract), [contract]);
  const draft = draftName(useMe().data?.account ?? '', id, command);
  const typed = (Form.useWatch([], form) as Values | undefined) ?? {};
  const { found, keptAt } = useDraft(draft, typed, contract.texts.length > 0);
  const address: CommandAddress = { path: `${base}/${id}/${command}`, contract, seenVersion: version };
  const give = useCommand(address);
  const { mistakes, check } = useMistakes({ form, fields, contract, error: give.error });
  const title = contract.summary[language];
  const [opened] = useState(version);
  const submitButton = useRef<HTMLButtonElement>(null);
  const submit = (values: Values): void => {
    if (!check({ ...values, seenVersion: version })) return;
    give.mutate(values, {
      onSuccess: () => {
        discardDraft(draft);
        done?.(command);
        close();
      },
    });
  };
  return (
    <Drawer
      open
      onClose={close}
      size={520}
      title={`${title} · ${number}`}
      className="command-drawer"
      footer={
        <Button
          ref={submitButton}
          type="primary"
          size="large"
          block
          loading={give.isPending}
          onClick={() => form.submit()}
        >
          {title}
        </Button>
      }
    >
      <Mistakes mistakes={mistakes} error={give.error} />
      <Form
        form={form}
        layout="vertical"
        initialValues={(found?.values as Values | undefined) ?? {}}
        onFinish={submit}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.submit();
        }}
      >
        {found === null ? null : (
          <p className="quiet">
            {say('draft.found', { time: timeText(found.at) })}{' '}
            <Button
              size="small"
              onClick={() => {
                discardDraft(draft);
                form.setFieldsValue(Object.fromEntries(fields.map(({ name, first }) => [name, first])));
              }}
            >
              {say('draft.discard')}
            </Button>
          </p>
        )}
        <CommandFields fields={fields} />
      </Form>
      {consequence === undefined ? null : (
        <section className="consequence">
          <h3>{say('command.consequence')}</h3>
          <p>{consequence}</p>
        </section>
      )}
      <p className="quiet">
        {say('command.recorded')} {keptAt === null ? '' : say('draft.kept', { time: timeText(keptAt) })}
      </p>
      <ConflictDialog
        error={give.error}
        caseId={id}
        since={opened}
        again={() => submit(form.getFieldsValue(true) as Values)}
        discard={() => {
          discardDraft(draft);
          close();
        }}
        goOn={() => give.reset()}
      />
    </Drawer>
  );
}

function Mistakes({ mistakes, error }: { readonly mistakes: readonly Mistake[]; readonly error: ProblemError | null }) {
  const say = useSay();
  const isConflict = error?.status === 409;
  if (mistakes.length === 0 && (error === null || isConflict)) return null;
  return (
    <section className="mistakes" role="alert">
      {mistakes.length > 0 ? (
        <>
          <p>{say('command.summary', { n: mistakes.length })}</p>
          <ul>
            {mistakes.map(({ path, message }) => (
              <li key={path}>
                <a href={`#${path.replaceAll('.', '_')}`}>{message}</a>
              </li>
            ))}
          </ul>
        </>
      ) : error === null ? null : (
        <Sentence error={error} />
      )}
    </section>
  );
}

function Sentence({ error }: { readonly error: ProblemError }) {
  return <p>{useSentenceOf(error)}</p>;
}
