import { commandText, textMark, type CommandContract } from '#libs/contracts';
import { Form } from 'antd';
import { useMemo, useState } from 'react';
import { discardDraft, draftName, useDraft, useMe, useSettled } from '../base/index.js';
import { useToday } from '../clock/use-almanac.js';
import { askedValues, isAsked, isNeeded } from '../command/asked-fields.js';
import { blanksLeftOut } from '../command/blanks-left-out.js';
import { fieldsOf } from '../command/fields-of.js';
import { fieldsIn, type FormHints } from '../command/form-hints.js';
import { marked } from '../command/marked.js';
import { useMistakes } from '../command/use-mistakes.js';
import { firstValues, typedAlone, withToday } from '../command/usually-today.js';
import type { BulkAct } from './bulk-act.js';
import { useSay } from './bulk.messages.js';
import { ownFields } from './use-cases-seen.js';

type Values = Record<string, unknown>;

interface Of {
  readonly act: BulkAct;
  readonly contract: CommandContract;
  readonly hints: FormHints;
}

// While somebody types a number or a date, the half of it means nothing.
const patienceMs = 300;
// Stands for whom a case names, where only the rest is looked at.
const someOffice = 'bureau';

/** The form of a command on many cases: what the contract asks, without what each case says itself. */
export function useBulkForm({ act, contract, hints }: Of) {
  const { kind, command } = act;
  const [form] = Form.useForm<Values>();
  const today = useToday();
  const fields = useMemo(() => fieldsFor({ act, contract, hints }, today), [act, contract, hints, today]);
  const draft = useBulkDraft(form, { act, contract, hints }, firstValues(fields));
  const { mistakes, check, mend } = useMistakes({ form, kind, command, contract, error: null });
  const values = askedValues(blanksLeftOut(draft.typed), hints);
  const own = Object.fromEntries(ownFields(command, hints).map((field) => [field, someOffice]));
  const lacking = (typed: Values): string[] =>
    fields
      .filter(({ name, isOptional }) => isNeeded(name, hints) && isOptional && isAsked(name, typed, hints))
      .map(({ name }) => name);
  // A text that has to be written counts as written: nobody who ends with one waits for what follows to be asked again.
  const toWrite = fields.filter(({ isOptional }) => !isOptional).map(({ name }) => name);
  const foreseenOf = (of: Values): Values => marked(of, contract, toWrite);
  const known = JSON.stringify(foreseenOf(values));
  const isSettled = useSettled(known, patienceMs) === known;
  const texts = Object.fromEntries(contract.texts.map((name) => [name, textMark]));
  const isFilled =
    contract.body.safeParse({ ...values, ...texts, ...own, seenVersion: 1 }).success &&
    lacking(values).every((name) => values[name] !== undefined);
  /** Whether it can be given as it is filled in; what is wrong is said beside its field. */
  const isRight = (): boolean =>
    check({ ...values, ...own, seenVersion: 1 }, [...lacking(values), ...(act.needed ?? [])]);
  const is = { isFilled: isFilled && isSettled, isOpen: !isFilled };
  return { form, fields, values, foreseenOf, ...is, mistakes, mend, isRight, draft };
}

function fieldsFor({ act, contract, hints }: Of, today: ReturnType<typeof useToday>) {
  const { command, needed = [] } = act;
  const own = ownFields(command, hints);
  const all = withToday(fieldsOf(contract), today, hints.usuallyToday).filter(({ name }) => !own.includes(name));
  return fieldsIn(all, { command, hints }).map((field) =>
    needed.includes(field.name) ? { ...field, isOptional: false } : field,
  );
}

/** Keeps what is typed for whoever typed it, for this command and not for the cases: the same is often given again. */
function useBulkDraft(form: ReturnType<typeof Form.useForm<Values>>[0], { act }: Of, first: Values) {
  const account = useMe().data?.account ?? '';
  const name = draftName(account, 'bulk', act.kind, act.command);
  const typed = (Form.useWatch([], form) as Values | undefined) ?? {};
  const read = (): Values => typedAlone(form.getFieldsValue(true) as Values, first);
  const { language } = useSay();
  const about = commandText(act.kind, act.command, language);
  // Its choices too: whoever goes back to look at one more row finds the office that was chosen.
  const { found, keptAt } = useDraft(name, { read, about });
  const [isWanted, setWanted] = useState(true);
  const discard = (): void => {
    discardDraft(name);
    setWanted(false);
    form.setFieldsValue(Object.fromEntries(Object.keys(typed).map((field) => [field, first[field]])));
  };
  const forget = (): void => discardDraft(name);
  return { found: isWanted ? found : null, keptAt, typed, discard, forget };
}
