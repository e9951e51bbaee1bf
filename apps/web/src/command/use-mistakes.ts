import type { FormInstance } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import type * as z from 'zod';
import { useSentenceOf } from '../base/answer-view.js';
import type { ProblemError } from '../base/problem-error.js';
import { useSay } from './command.messages.js';
import { blanksLeftOut } from './blanks-left-out.js';
import { labelOf } from './field-label.js';
import { fieldsOf } from './fields-of.js';
import { mistakeOf, type Mistake } from './mistake-of.js';

interface Asked {
  readonly form: FormInstance;
  readonly kind: string;
  readonly command: string;
  readonly contract: { readonly body: z.ZodObject };
  /** What the server said; its field errors stand beside the fields as ours do. */
  readonly error: ProblemError | null;
  /** The field that a refusal of the law is about, where one is; left out: it stands on top alone. */
  readonly fieldOf?: (problem: ProblemError['problem']) => string | null;
}

/**
 * Checks a form by its contract, and shows each mistake beside its field and together on top. The first wrong field has
 * the focus then, in the middle of the page: what is wrong may stand far above the button that was pressed.
 */
export function useMistakes({ form, kind, command, contract, error, fieldOf }: Asked) {
  const say = useSay();
  const [own, setOwn] = useState<readonly Mistake[]>([]);
  const [mended, setMended] = useState(none);
  const [past, setPast] = useState<ProblemError | null>(null);
  const sentence = useSentenceOf(error);
  const refused = useMemo(() => refusalsOf(error, sentence, fieldOf), [error, sentence, fieldOf]);
  const told = own.length > 0 ? own : refused;
  const mistakes = useMemo(() => told.filter(({ path }) => !mended.has(path)), [told, mended]);
  useEffect(() => {
    form.setFields(mistakes.map(({ path, message }) => ({ name: fieldPath(path), errors: [message] })));
  }, [form, mistakes]);
  useEffect(() => {
    const [first] = told;
    if (first !== undefined) form.scrollToField(fieldPath(first.path), { block: 'center', focus: true });
  }, [form, told]);
  const check = (values: Readonly<Record<string, unknown>>, needed: readonly string[] = []): boolean => {
    const whole = blanksLeftOut(values);
    const parsed = contract.body.safeParse(whole, { reportInput: true });
    const label = (name: string): string => labelOf(kind, name, say.language, command);
    const fields = fieldsOf({ body: contract.body, texts: [] });
    const typed = { label, fields, whole };
    const wrong = parsed.success ? [] : parsed.error.issues.map((issue) => mistakeOf(say, issue, typed));
    const lacking = needed
      .filter((path) => (valueAt(values, path) ?? '') === '')
      .map((path) => ({ path, message: say('word.required', { field: label(path.split('.').at(-1) ?? path) }) }));
    const found = [...wrong, ...lacking];
    const first = found.filter((one, index) => found.findIndex(({ path }) => path === one.path) === index);
    clear(form, own);
    setMended(none);
    setOwn(first);
    return first.length === 0;
  };
  // What was said of a field is said of what stood in it: it goes when that changes.
  const mend = (changed: unknown): void => {
    const gone = mistakes.filter(({ path }) => isIn(changed, path));
    // A refusal of the whole form is one of what it held; so is one whose fields are all mended.
    if (gone.length === mistakes.length) setPast(error);
    if (gone.length === 0) return;
    clear(form, gone);
    setMended((now) => new Set([...now, ...gone.map(({ path }) => path)]));
  };
  const goTo = (path: string): void => form.scrollToField(fieldPath(path), { block: 'center', focus: true });
  return { mistakes, refusal: error === past ? null : error, check, mend, goTo };
}

/** What the server says of fields: by the form of what was sent, or by the law, of the field that it means. */
function refusalsOf(error: ProblemError | null, sentence: string, fieldOf: Asked['fieldOf']): readonly Mistake[] {
  if (error === null) return nothing;
  const { errors } = error.problem;
  if (errors !== undefined && errors.length > 0) return errors;
  const path = fieldOf?.(error.problem) ?? null;
  return path === null ? nothing : [{ path, message: sentence }];
}

const nothing: readonly Mistake[] = [];
const none: ReadonlySet<string> = new Set();

const clear = (form: FormInstance, mistakes: readonly Mistake[]): void =>
  form.setFields(mistakes.map(({ path }) => ({ name: fieldPath(path), errors: [] })));

/** What stands in a form at a path. */
const valueAt = (values: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (at, part) =>
        typeof at === 'object' && at !== null ? (at as Readonly<Record<string, unknown>>)[part] : undefined,
      values,
    );

/** Whether a change of a form is one of the field of this path. */
function isIn(changed: unknown, path: string): boolean {
  let at = changed;
  for (const part of path.split('.')) {
    if (typeof at !== 'object' || at === null || !(part in at)) return false;
    at = (at as Readonly<Record<string, unknown>>)[part];
  }
  return true;
}

/** The place of a field in a form; places in a list are numbers there. */
const fieldPath = (path: string): (string | number)[] =>
  path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
