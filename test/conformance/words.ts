import { generalWord, stepName, type KindContract, type KindHead } from '#libs/contracts';
import type { AnyKind } from '#libs/kind';
import type * as z from 'zod';
import type { Faces } from './faces.js';
import { gap, untold } from './gap.js';

/** A kind that is in all lists. */
export type WholeFaces = Faces & {
  readonly law: AnyKind;
  readonly head: KindHead;
  readonly contract: KindContract;
};
type Check = (faces: WholeFaces) => string[];

/** A sentence of the kind is there in both languages, or the gap. */
function said(faces: Faces, text: Parameters<typeof untold>[0], what: string, file: string): string[] {
  const lacks = untold(text);
  return lacks === null ? [] : [gap(faces.kind, `${what} (${lacks})`, `${faces.places.contract}/${file}`)];
}

const textsAt = ({ places }: Faces): string => (places.contract.startsWith('test/') ? 'texts.ts' : 'texts/');

const phases: Check = (faces) => {
  const { head, contract, standings } = faces;
  const listed = optionsOf(contract.list.columns['phase']?.schema);
  const names = new Set([...Object.keys(head.phases), ...listed, ...standings.map(({ phase }) => phase)]);
  return [...names].flatMap((phase) => said(faces, head.phases[phase], `the phase "${phase}"`, 'head.ts'));
};

const commands: Check = (faces) => {
  const { head, contract } = faces;
  return Object.keys(contract.commands).flatMap((command) => [
    ...said(faces, head.commands[command], `the label of the command "${command}"`, 'head.ts'),
    ...said(faces, contract.texts.consequences[command], `what "${command}" means in law`, textsAt(faces)),
  ]);
};

const facts: Check = (faces) =>
  faces.law.factTypes.flatMap((type) => {
    const fact = faces.contract.texts.facts[type];
    return [
      ...said(faces, fact?.said, `the sentence of the fact "${type}"`, textsAt(faces)),
      ...said(faces, fact?.word, `the one-word name of the fact "${type}"`, textsAt(faces)),
    ];
  });

/** A fact whose examples carry a text is a document, and every document is of a fact. */
const documents: Check = (faces) => {
  const { law, contract, examples } = faces;
  const withText = examples.filter(({ data }) => JSON.stringify(data).includes('"digest"'));
  const listed = Object.keys(contract.texts.documents);
  return [
    ...[...new Set(withText.map(({ type }) => type))].flatMap((type) =>
      said(faces, contract.texts.documents[type]?.name, `the name of the document "${type}"`, textsAt(faces)),
    ),
    ...listed
      .filter((type) => !law.factTypes.includes(type))
      .map((type) => gap(faces.kind, `the fact of the document "${type}"`, faces.places.law)),
  ];
};

const codes: Check = (faces) =>
  faces.law.codes.flatMap((code) =>
    said(faces, faces.contract.texts.codes[code], `the refusal "${code}"`, textsAt(faces)),
  );

/** Names of duties stand nowhere but in the law that opens them. */
const duties: Check = (faces) => {
  const { head, sources } = faces;
  const opened = [...sources.law.matchAll(/\bwhat: '(\w+)'/gu)].map(([, name = '']) => name);
  return [...new Set([...opened, ...Object.keys(head.duties)])].flatMap((what) => {
    const duty = head.duties[what];
    if (duty === undefined) return [gap(faces.kind, `the duty "${what}"`, `${faces.places.contract}/head.ts`)];
    const strangers = duty.acts.filter((act) => !Object.hasOwn(head.commands, act));
    return [
      ...said(faces, duty.label ?? head.commands[what], `the words of the duty "${what}"`, 'head.ts'),
      ...strangers.map((act) =>
        gap(faces.kind, `the command "${act}" that meets "${what}"`, `${faces.places.contract}/commands.ts`),
      ),
    ];
  });
};

/** Fields of every body that people fill in, and the values that they choose from. */
const fields: Check = (faces) => {
  const { contract } = faces;
  const { texts, opening } = contract;
  const ofBodies = Object.entries(contract.commands).flatMap(([command, { body }]) => fieldsOf(body.shape, command));
  const ofOpening = opening === undefined ? [] : fieldsOf(opening.body.shape, opening.command);
  return [...ofBodies, ...ofOpening].flatMap(({ command, name, schema }) => [
    ...said(
      faces,
      texts.fields[`${command}.${name}`] ?? texts.fields[name],
      `the name of the field "${name}" of "${command}"`,
      textsAt(faces),
    ),
    ...optionsOf(schema).flatMap((value) =>
      said(faces, texts.words[name]?.[value], `the word of the value "${name}: ${value}"`, textsAt(faces)),
    ),
  ]);
};

/** Values that a column of the list chooses from. */
const values: Check = (faces) =>
  Object.entries(faces.contract.list.columns)
    .filter(([name, { type }]) => type === 'choice' && name !== 'phase')
    .flatMap(([name, { schema }]) =>
      optionsOf(schema).flatMap((value) =>
        said(
          faces,
          faces.contract.texts.words[name]?.[value],
          `the word of the value "${name}: ${value}"`,
          textsAt(faces),
        ),
      ),
    );

/** Steps and consequences are named in the course, or in the law that owes a part. */
const steps: Check = (faces) => {
  const { kind, law, contract, sources } = faces;
  const named = (text: string, what: string) =>
    [...text.matchAll(new RegExp(`\\b${what}: '([\\w.]+)'`, 'gu'))].map(([, name = '']) => name);
  const parent = law.parts.self === undefined ? [] : [`${kind}.parent_not_told`];
  const consequences = [...named(sources.course, 'consequence'), ...named(sources.law, 'consequence'), ...parent];
  const unnamed = [...new Set(named(sources.course, 'step'))].filter((step) => stepName(kind, step, 'en') === step);
  return [
    ...[...new Set(consequences)].flatMap((code) =>
      said(
        faces,
        contract.texts.failures[code],
        `what follows while the step of "${code}" is not done`,
        textsAt(faces),
      ),
    ),
    ...unnamed.map((step) => gap(kind, `the name of the step "${step}"`, `${faces.places.contract}/${textsAt(faces)}`)),
  ];
};

const part: Check = (faces) => {
  if (faces.law.parts.self === undefined) return [];
  const { part: texts } = faces.contract.texts;
  return (['noted', 'ended', 'parentKnows'] as const).flatMap((which) =>
    said(faces, texts?.[which].said, `how a parent tells of the part ("${which}")`, textsAt(faces)),
  );
};

/** What its rules count from is said by a word that belongs to no kind. */
const starts: Check = ({ kind, pack, places }) =>
  Object.values(pack?.clocks ?? {}).flatMap(({ id, starts: event }) =>
    generalWord('starts', event, 'zh') === event
      ? [
          gap(
            kind,
            `the word of "${event}", from which ${id} of ${places.pack} counts,`,
            'libs/contracts/src/sentences/vocabulary.ts',
          ),
        ]
      : [],
  );

const checks: readonly Check[] = [
  phases,
  commands,
  facts,
  documents,
  codes,
  duties,
  fields,
  values,
  steps,
  part,
  starts,
];

/** Every text that a kind lacks. */
export const untoldOf = (faces: WholeFaces): string[] => checks.flatMap((check) => check(faces));

type Schema = z.core.$ZodType;

function innerOf(schema: Schema): Schema {
  let inner = schema;
  for (let of = inner; 'innerType' in of._zod.def; inner = of) of = of._zod.def.innerType as Schema;
  return inner;
}

/** Fields of a body, those of a group among them. What tells where a case belongs is a field of no kind. */
function fieldsOf(
  shape: Readonly<Record<string, Schema>>,
  command: string,
): { command: string; name: string; schema: Schema }[] {
  const own = Object.entries(shape).filter(([name]) => !['seenVersion', 'parent', 'drill'].includes(name));
  return own.flatMap(([name, schema]) => {
    const { shape: group } = innerOf(schema)._zod.def as { shape?: Readonly<Record<string, Schema>> };
    return group === undefined ? [{ command, name, schema }] : fieldsOf(group, command);
  });
}

function optionsOf(schema: Schema | undefined): string[] {
  if (schema === undefined) return [];
  const { entries } = innerOf(schema)._zod.def as { entries?: Readonly<Record<string, string>> };
  return Object.values(entries ?? {});
}
