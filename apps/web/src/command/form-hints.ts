import { lazy, type ReactNode } from 'react';
import type { Say } from '../base/say.js';
import type { MessageId } from '../base/texts.js';
import type { IsLate } from './asked-fields.js';
import type { Field } from './fields-of.js';
import type { FormField } from '../parts/form-field.js';

/** A value of a field that not everybody who gives a command may choose. */
export interface Withheld {
  readonly value: string;
  /** The right that it takes. */
  readonly permit: string;
  /** Who has it, in words. */
  readonly said: MessageId;
}

/** The detail of a case as its page has it: a kind reads of it what is its own. */
export interface CaseSeen {
  readonly item: object;
}

/** One of what a case offers for a field. */
export interface Choice {
  readonly value: string | number;
  readonly label: string;
}

/** What one case offers for a field, by what its detail says; where there is one alone, it is chosen. */
export interface CaseChoices {
  offered(detail: CaseSeen, of: { readonly say: Say; readonly office: string | null }): readonly Choice[];
}

/** What one case says of the offices that a field takes; null: nothing narrower. */
export interface CaseOffices {
  named(detail: CaseSeen): readonly string[] | null;
}

/** To which choices of which other field one belongs. */
export interface BelongsTo {
  readonly field: string;
  readonly values: readonly (string | boolean)[];
}

/** What one case says of that; null: it belongs to every choice there. */
export interface CaseBelonging {
  among(detail: CaseSeen): BelongsTo | null;
}

/** Whether a field is asked for in one case, of its reader. */
export interface CaseCondition {
  isMet(detail: CaseSeen): boolean;
}

/** With what a form begins in one case, by what its detail says; a field that it does not name begins empty. */
export interface CaseBeginnings {
  /** Which beginning it is (`1`): what was typed over another one is no draft of this form. */
  since(detail: CaseSeen): string;
  begun(detail: CaseSeen): Readonly<Record<string, unknown>>;
}

/** What a command says of what its giver saw, which nobody types: which of several it was. */
export interface CaseNaming {
  named(detail: CaseSeen): Readonly<Record<string, unknown>>;
}

/** A field that the kind asks for in its own way, in place of the one of its contract. */
export type OwnControl = AsksItsKind['ask'];

export interface OwnControlProps extends FormField {
  readonly detail: CaseSeen;
}

interface AsksItsKind {
  ask(props: OwnControlProps): ReactNode;
}

/** What is seen beside the fields of a command; `chosen`: what stands in them. */
export type Beside = ReadsItsKind['show'];

// A method, so that a component may ask for the detail of its own kind.
interface ReadsItsKind {
  show(props: { readonly detail: CaseSeen; readonly chosen: Readonly<Record<string, unknown>> }): ReactNode;
}

/** The same of a component that is loaded with the form: what it shows is more than a few lines. */
export const laterBeside = (load: () => Promise<Beside>): Beside => lazy(async () => ({ default: await load() }));

/** The same of a control. */
export const laterControl = (load: () => Promise<OwnControl>): OwnControl =>
  lazy(async () => ({ default: await load() }));

/** The duty that opens where a command is laid before whoever approves it, and the type of the fact that says so. */
export interface Submitted {
  readonly duty: string;
  readonly fact: string;
}

/** What a kind knows of the forms of its commands that their contract does not say. */
export interface FormHints {
  /** Values that are seen and cannot be chosen by everybody, by command and field: `refer.manner`. */
  readonly withheld: Readonly<Record<string, Withheld>>;
  /** Fields that belong to some choices of another field alone, or of each of several: in every command, or in that of `rule.grade`. */
  readonly belongsTo: Readonly<Record<string, BelongsTo | readonly BelongsTo[]>>;
  /** The same where the case itself says which choices those are: beside what stands in `belongsTo`. */
  readonly belongsIn: Readonly<Record<string, CaseBelonging>>;
  /** Of those, the ones that must be filled in wherever they are asked for; named in the same way. */
  readonly neededWhereAsked: readonly string[];
  /** The field that proves the date of an act, asked for where one of these dates is recorded late. */
  readonly provesLate: { readonly field: string; readonly dates: readonly string[] };
  /** Dates of what is mostly recorded on the day on which it happened. */
  readonly usuallyToday: readonly string[];
  /** Fields that take an office which may handle a matter, so that no other is offered, by command and field: `refer.to`. */
  readonly handling: readonly string[];
  /** Fields that take offices which the case itself names, of another level too; named in the same way. */
  readonly named: Readonly<Record<string, CaseOffices>>;
  /** Fields whose values the case itself offers; named in the same way. */
  readonly choices: Readonly<Record<string, CaseChoices>>;
  /** Fields that are asked for in some cases alone; named in the same way. */
  readonly onlyWhere: Readonly<Record<string, CaseCondition>>;
  /** Values that are offered in some cases alone, by command, field and value: `withdraw.provedBy.seal`. */
  readonly valuesWhere: Readonly<Record<string, CaseCondition>>;
  /** Fields that one case asks for in a way of its own, loaded with the form; named in the same way. */
  readonly controls: Readonly<Record<string, OwnControl>>;
  /** By command: with what its form begins. */
  readonly begins: Readonly<Record<string, CaseBeginnings>>;
  /** Commands that write a page: it stands beside the fields, where there is room for both. */
  readonly drawn: readonly string[];
  /** By command; its form does not ask for what is named here. */
  readonly names: Readonly<Record<string, CaseNaming>>;
  /** How it shows that a command is laid before somebody who approves it first (送审), and does not happen yet; null: none is. */
  readonly submitted: Submitted | null;
  /** By command: what is read before its fields are filled in. */
  readonly above: Readonly<Record<string, Beside>>;
  /** By command. */
  readonly beside: Readonly<Record<string, Beside>>;
}

export const noHints: FormHints = {
  ...{ withheld: {}, belongsTo: {}, belongsIn: {}, neededWhereAsked: [], provesLate: { field: '', dates: [] } },
  ...{
    usuallyToday: [],
    handling: [],
    named: {},
    choices: {},
    controls: {},
    onlyWhere: {},
    valuesWhere: {},
    begins: {},
    drawn: [],
    names: {},
    submitted: null,
    above: {},
    beside: {},
  },
};

/** Whose form it is. */
export interface FormOf {
  readonly kind: string;
  readonly command: string;
  readonly hints: FormHints;
  readonly detail?: CaseSeen | undefined;
  readonly isLate?: IsLate;
}

/** The hints of the form of one command over one case: what is named with that command, and what the case says of the choices, stands among them. */
export function hintsIn(hints: FormHints, { command, detail }: Pick<FormOf, 'command' | 'detail'>): FormHints {
  const own = (name: string): string => (name.startsWith(`${command}.`) ? name.slice(command.length + 1) : name);
  const belongsTo = Object.fromEntries(Object.entries(hints.belongsTo).map(([name, of]) => [own(name), of]));
  const neededWhereAsked = hints.neededWhereAsked.map(own);
  if (detail === undefined) return { ...hints, belongsTo, neededWhereAsked };
  const here = Object.entries(hints.belongsIn).flatMap(([name, belonging]) => {
    const one = belonging.among(detail);
    return one === null ? [] : [[name, [belongsTo[name] ?? [], one].flat()] as const];
  });
  return { ...hints, belongsTo: { ...belongsTo, ...Object.fromEntries(here) }, neededWhereAsked };
}

/** Which offices a field offers: those that the case names, those that may handle a matter, or all that are active. */
export function officesOf(
  { command, hints, detail }: Pick<FormOf, 'command' | 'hints' | 'detail'>,
  field: string,
): readonly string[] | 'handling' | null {
  const name = `${command}.${field}`;
  const named = detail === undefined ? undefined : hints.named[name]?.named(detail);
  return named ?? (hints.handling.includes(name) ? 'handling' : null);
}

/** What a command names of what is seen. */
export const namedOf = (
  hints: FormHints,
  command: string,
  detail: CaseSeen | undefined,
): Readonly<Record<string, unknown>> => (detail === undefined ? {} : (hints.names[command]?.named(detail) ?? {}));

/** The fields of a form without those that this case does not ask for, each with what it begins with there. */
export function fieldsIn(
  fields: readonly Field[],
  { command, hints, detail }: Pick<FormOf, 'command' | 'hints' | 'detail'>,
): Field[] {
  const begun = detail === undefined ? undefined : hints.begins[command]?.begun(detail);
  const given = namedOf(hints, command, detail);
  const asked = fields.filter(({ name }) => {
    if (name in given) return false;
    const only = hints.onlyWhere[`${command}.${name}`];
    return only === undefined || (detail !== undefined && only.isMet(detail));
  });
  const offered = asked.map((field) => withValuesOf(field, { command, hints, detail }));
  return begun === undefined
    ? offered
    : offered.map((field) => ({ ...field, first: begun[field.name] ?? field.first }));
}

/** A choice without the values that this case does not offer. */
function withValuesOf(field: Field, { command, hints, detail }: Pick<FormOf, 'command' | 'hints' | 'detail'>): Field {
  if (field.is !== 'choice') return field;
  const isOffered = (value: string): boolean => {
    const only = hints.valuesWhere[`${command}.${field.name}.${value}`];
    return only === undefined || (detail !== undefined && only.isMet(detail));
  };
  return field.values.every(isOffered) ? field : { ...field, values: field.values.filter(isOffered) };
}
