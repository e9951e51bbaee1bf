import { commandDraft, type CommandContract, draftedAs, headOf, outcome, type Refusal } from '#libs/contracts';
import { Drawer, Form } from 'antd';
import { Suspense, useEffect, useId, useMemo, useRef, useState } from 'react';
import { Loading, useAnswer, useChange, useFocusBack } from '../base/index.js';
import { isRecordedLate } from '../clock/recorded-late.js';
import { useReckoning } from '../clock/use-almanac.js';
import { useSay } from './command.messages.js';
import { blanksLeftOut } from './blanks-left-out.js';
import { apiOf } from './contracts-of.js';
import { CommandFields } from './command-fields.js';
import { Consequence } from './consequence.js';
import { ConflictDialog, isConflict } from './conflict-dialog.js';
import { DraftConflict } from './draft-conflict.js';
import { type Done, isSubmittedIn, wordsOfButton } from './done-words.js';
import { fieldsOf } from './fields-of.js';
import { fieldsIn, hintsIn, namedOf, type Beside, type CaseSeen, type FormHints } from './form-hints.js';
import { FormDrawer, type FormLayout, Kept, SubmitFoot } from './form-drawer.js';
import { InOrder } from './form-order.js';
import { Mistakes } from './mistakes.js';
import { NotPermitted } from './not-permitted.js';
import { useMistakes } from './use-mistakes.js';
import { askedValues, isAsked, isNeeded } from './asked-fields.js';
import { usePreview } from './use-preview.js';
import { TurnedForm, useTurned, type Turned } from './turned-form.js';
import { useSeen, type Seen } from './use-seen.js';
import { FoundDraft, useFormDraft, type OfficeKeeps } from './form-draft.js';
import { withToday } from './usually-today.js';

export interface CommandFormProps {
  /** `petition` */
  readonly kind: string;
  /** `accept` */
  readonly command: string;
  readonly contract: CommandContract;
  readonly hints: FormHints;
  /** The case as its page has it, for what its form has to show of it. */
  readonly detail?: CaseSeen | undefined;
  readonly case: {
    readonly id: string;
    readonly number: string;
    readonly version: number;
    /** A drill is elsewhere in time, and so is what happens today in it. */
    readonly isDrill?: boolean;
    readonly now?: string;
  };
  /** What it would be refused for now; a form that is open stays, so that what is typed does. */
  readonly refusal: Refusal;
  /** The same of another command; left out: no other one comes in its place. */
  readonly whyNot?: (command: string) => string;
  /** What follows from it, in words. */
  readonly consequence?: string | undefined;
  readonly close: () => void;
  readonly done: (done: Done) => void;
}

type Values = Record<string, unknown>;

/**
 * The form of one command, in a drawer beside the case: fields, consequence, mistakes, conflict; a draft is kept. What the
 * office keeps of it on the server is asked for before it is drawn. Where the capacity of whoever opens it may not give it,
 * who may stands in its place.
 */
export function CommandForm(props: CommandFormProps) {
  const { case: of, close, contract, refusal } = props;
  const say = useSay();
  useFocusBack();
  const isForbidden = refusal?.kind === 'forbidden';
  const [isOpen, setOpen] = useState(!isForbidden);
  if (!isOpen && !isForbidden) setOpen(true);
  if (isOpen || !isForbidden) return <PermittedForm {...props} />;
  return <NotPermitted title={`${contract.summary[say.language]} · ${of.number}`} refusal={refusal} close={close} />;
}

function PermittedForm(props: CommandFormProps) {
  const { kind, command, close, contract } = props;
  const say = useSay();
  const path = headOf(kind)?.drafts?.includes(command) === true ? draftAddress(props) : null;
  // As it was when the form was opened: from there on the form keeps it itself.
  const [first] = useState(path);
  const draft = useAnswer(commandDraft, first, { of: useId(), freshMs: Infinity, isOnce: true });
  if (first !== null && draft.isPending) {
    return (
      <Drawer open onClose={close} size={520} title={contract.summary[say.language]}>
        <Loading rows={8} />
      </Drawer>
    );
  }
  return <DrawnForm {...props} office={{ path, begun: draft.data?.draft ?? null }} />;
}

const draftAddress = ({ case: { id }, command }: CommandFormProps): string => `/api/cases/${id}/drafts/${command}`;

type DrawnFormProps = CommandFormProps & { readonly office: OfficeKeeps };

function DrawnForm(props: DrawnFormProps) {
  const { kind, command, contract, close, refusal: held, consequence, whyNot } = props;
  const { id, number } = props.case;
  const refused = held?.sentence ?? null;
  const turned = useTurned(command);
  const say = useSay();
  const act = contract.summary[say.language];
  const { form, hints, fields, draft, give, mistakes, refusal, mend, goTo, submit, opened, preview, isLate, seen } =
    useForm(props);
  const foot = {
    act: wordsOfButton(preview, hints, act, say),
    isBusy: give.isPending,
    isRefused: refused !== null || turned !== null,
    submit: form.submit,
  };
  const layout = layoutOf(hints, command, seen);
  const parts = {
    above: <Shown of={hints.above[command]} seen={seen} />,
    fields: <CommandFields of={{ kind, command, hints, detail: seen.detail, isLate }} fields={fields} />,
    look: <Shown of={hints.beside[command]} seen={seen} isLooked />,
  };
  const below = (
    <>
      <Kept says={say('command.recorded')} {...draft.kept} />
      <Consequence kind={kind} preview={preview} act={act} general={consequence} />
    </>
  );
  return (
    <FormDrawer title={`${act} · ${number}`} {...foot} layout={layout} close={close}>
      <OnTop {...{ kind, command, mistakes, goTo, refused, turned, whyNot }} error={refusal} reset={give.reset} />
      <Form
        form={form}
        name={command}
        className={classOf[layout]}
        layout="vertical"
        disabled={give.isPending}
        initialValues={draft.begun}
        onFinish={submit}
        onValuesChange={mend}
      >
        <InOrder {...parts} layout={layout} below={below} foot={<SubmitFoot {...foot} />}>
          {draft.found === null ? null : <FoundDraft {...draft.found} discard={draft.discard} />}
        </InOrder>
      </Form>
      {layout === 'signed' ? null : below}
      <DraftConflict kind={kind} {...draft.conflict} />
      <Changed
        of={{ give, draft, seen, opened, close }}
        caseId={id}
        again={refused !== null ? null : () => submit(form.getFieldsValue(true) as Values)}
      />
    </FormDrawer>
  );
}

const classOf: Readonly<Record<FormLayout, string>> = { plain: '', signed: 'signing', drawn: 'drawing' };

function layoutOf(hints: FormHints, command: string, { isSigned }: Seen): FormLayout {
  if (isSigned && hints.beside[command] !== undefined) return 'signed';
  return hints.drawn.includes(command) ? 'drawn' : 'plain';
}

interface ChangedProps {
  readonly of: Pick<ReturnType<typeof useForm>, 'give' | 'draft' | 'seen' | 'opened'> & { readonly close: () => void };
  readonly caseId: string;
  readonly again: (() => void) | null;
}

/** What a colleague did meanwhile, and the ways on. */
function Changed({ of: { give, draft, seen, opened, close }, caseId, again }: ChangedProps) {
  const discard = (): void => {
    draft.discard();
    close();
  };
  const goOn = (): void => {
    seen.see();
    give.reset();
  };
  return (
    <ConflictDialog
      error={give.error}
      since={opened}
      again={seen.isSigned ? null : again}
      {...{ caseId, discard, goOn }}
    />
  );
}

interface OnTopProps extends Pick<CommandFormProps, 'kind' | 'command' | 'whyNot'> {
  readonly refused: string | null;
  readonly mistakes: ReturnType<typeof useMistakes>['mistakes'];
  readonly goTo: ReturnType<typeof useMistakes>['goTo'];
  readonly error: ReturnType<typeof useMistakes>['refusal'];
  readonly turned: Turned | null;
  readonly reset: () => void;
}

/** Above the form: what is wrong with it, or what has become of it. */
function OnTop({ kind, command, mistakes, goTo, error, refused, turned, whyNot, reset }: OnTopProps) {
  if (turned === null) {
    return <Mistakes mistakes={mistakes} error={isConflict(error) ? null : error} refused={refused} goTo={goTo} />;
  }
  const goOn = (): void => {
    reset();
    turned.goOn();
  };
  return <TurnedForm {...{ kind, was: turned.was, now: command, why: whyNot?.(turned.was) ?? '', goOn }} />;
}

interface ShownProps {
  readonly of: Beside | undefined;
  readonly seen: Seen;
  /** Whoever signs has to see it: one that is new is brought before them. */
  readonly isLooked?: boolean;
}

/** What the case has to show above or beside the fields, by what is chosen in them. */
function Shown({ of: One, seen, isLooked = false }: ShownProps) {
  const { detail, version } = seen;
  const shown = useRef<HTMLDivElement>(null);
  const [first] = useState(version);
  useEffect(() => {
    if (isLooked && seen.isSigned && version !== first) shown.current?.scrollIntoView();
  }, [isLooked, seen.isSigned, version, first]);
  const chosen = (Form.useWatch([], Form.useFormInstance()) as Values | undefined) ?? {};
  if (One === undefined || detail === undefined) return null;
  return (
    <div ref={shown}>
      <Suspense fallback={<Loading rows={4} />}>
        <One detail={detail} chosen={chosen} />
      </Suspense>
    </div>
  );
}

/** What the form is made of: fields, draft, mistakes, and the giving of the command. */
function useForm({ kind, command, contract, close, done, office, ...given }: DrawnFormProps) {
  const { id } = given.case;
  const seen = useSeen(kind, command, { version: given.case.version, detail: given.detail });
  const { version, detail } = seen;
  const hints = useMemo(() => hintsIn(given.hints, { command, detail }), [given.hints, command, detail]);
  const address = `${apiOf(kind)}/${id}`;
  const [form] = Form.useForm<Values>();
  const reckoning = useReckoning(given.case.isDrill === true ? given.case.now : undefined);
  const { today } = reckoning;
  const isLate = (date: string): boolean => isRecordedLate(date, kind, reckoning);
  const fields = useMemo(
    () => fieldsIn(withToday(fieldsOf(contract), today, hints.usuallyToday), { command, hints, detail }),
    [contract, today, command, hints, detail],
  );
  const head = headOf(kind);
  const { language } = useSay();
  const draft = useFormDraft({
    ...{ form, caseId: id, fields, office, hasTexts: contract.texts.length > 0 },
    about: `${contract.summary[language]} · ${given.case.number}`,
    command: head === null ? command : draftedAs(head, command),
    since: detail === undefined ? '' : (hints.begins[command]?.since(detail) ?? ''),
  });
  const give = useChange(outcome, `${address}/${command}`);
  const { mistakes, refusal, check, mend, goTo } = useMistakes({ form, kind, command, contract, error: give.error });
  const opened = useOpened(seen);
  const named = namedOf(hints, command, detail);
  const neededIn = (typed: Values): string[] =>
    fields
      .filter(({ name, isOptional }) => isOptional && isNeeded(name, hints) && isAsked(name, typed, hints, isLate))
      .map(({ name }) => name);
  const submit = (typed: Values): void => {
    const body = { ...askedValues(blanksLeftOut(typed), hints, isLate), ...named, seenVersion: version };
    if (!check(body, neededIn(typed))) return;
    give.mutate(body, {
      onSuccess: (given) => {
        draft.given();
        done({ command, version: given.version, isSubmitted: isSubmittedIn(given, hints) });
        close();
      },
    });
  };
  const values = { ...askedValues(draft.typed, hints, isLate), ...named };
  const preview = usePreview({ address, command, contract, values, version, toWrite: neededIn(draft.typed) });
  return { form, hints, fields, draft, give, mistakes, refusal, mend, goTo, submit, opened, preview, isLate, seen };
}

/** Since which version is told what happened: since the form was opened, or since the case was seen anew. */
function useOpened({ isSigned, version }: Seen): number {
  const [opened] = useState(version);
  return isSigned ? version : opened;
}
