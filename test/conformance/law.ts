import { as, type CaseId, type Dossier, type Fact, type Instant } from '#libs/kernel';
import { emptyState, fold, partyCommandNames } from '#libs/kind';
import { ruleNeeds } from '#libs/docket';
import type { FactExample } from '../examples/fact-example.js';
import { gap } from './gap.js';
import type { WholeFaces } from './words.js';

const at = as<Instant>('2026-08-03T01:00:00.000Z');
const caseId = as<CaseId>('00000000-0000-4000-8000-000000000001');
const place = { id: caseId, version: 0, number: '1', isDrill: false, jurisdiction: 'CN' };

const recorded = ({ type, shape, data }: FactExample): Fact => ({
  ...{ type, shape, data, caseId, seq: 1, at, recordedAt: at },
  actor: { kind: 'platform', principal: 'test', office: null, capacity: null },
});

/** An example of every shape of every fact, each of which can be folded: what was written once is read for ever. */
function exampled({ kind, law, places, examples }: WholeFaces): string[] {
  return law.factTypes.flatMap((type) => {
    const of = examples.filter((example) => example.type === type);
    const [first] = of;
    const wanted = (shape: number) =>
      gap(kind, `an example of the fact "${type}" in shape ${String(shape)}`, places.examples);
    if (first === undefined) return [wanted(1)];
    const shapes = Array.from({ length: newestOf(law, first) }, (_, index) => index + 1);
    return shapes.filter((shape) => !of.some((example) => example.shape === shape)).map(wanted);
  });
}

/** The shape that today's law reads: an example of any shape is lifted to it; one more is refused. */
function newestOf({ lift }: WholeFaces['law'], { type, data }: FactExample): number {
  for (let shape = 1; ; shape += 1) {
    try {
      lift(recorded({ type, shape: shape + 1, data }));
    } catch {
      return shape;
    }
    if (shape > 99) return shape;
  }
}

function folds({ kind, law, places, examples }: WholeFaces): string[] {
  let dossier: Dossier<unknown> = { ...emptyState(law), ...place, kind };
  return examples.flatMap((example) => {
    const what = `how the fact "${example.type}" of shape ${String(example.shape)} is read`;
    try {
      const lifted = law.lift(recorded(example));
      const before = dossier;
      dossier = fold(law, before, lifted);
      return holdsNothing(dossier.state)
        ? [gap(kind, `${what} (it leaves a value undefined)`, `${places.law}/facts.ts, as a lift,`)]
        : [];
    } catch (error) {
      return [gap(kind, `${what} (${String(error)})`, `${places.law}/evolve.ts or as a lift there`)];
    }
  });
}

/** What JSON loses cannot be stored: a lift that was forgotten leaves such a value. */
function holdsNothing(value: unknown): boolean {
  if (value === undefined) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsNothing);
}

/** A row of the table of permissions for every command and for what is read of it. */
function grants({ kind, law, head, places, lawPage }: WholeFaces): string[] {
  const commands = Object.keys(law.decide).map((command) => `${kind}.${command}`);
  const wanted = [...commands, `read.${kind}`, `read.${head.address}`];
  return wanted.flatMap((name) => {
    if (!Object.hasOwn(law.grants, name)) return [gap(kind, `who may do "${name}"`, `${places.law}/grants.ts`)];
    return lawPage.includes(`\`${name}\``)
      ? []
      : [gap(kind, `the line of "${name}"`, 'docs/law.md (npm run docs:law)')];
  });
}

/** Commands that people give are commands of the law, and the law has one that begins a case. */
function commands({ kind, law, contract, places }: WholeFaces): string[] {
  const opening = contract.opening === undefined ? [] : [contract.opening.command];
  const given = [...Object.keys(contract.commands), ...opening];
  return given
    .filter((command) => !Object.hasOwn(law.decide, command))
    .map((command) => gap(kind, `the handler of the command "${command}"`, `${places.law}/kind.ts`));
}

/** A pack for the whole country, with all that its law takes from it, told in the page of the law. */
function pack({ kind, law, pack: found, places, lawPage }: WholeFaces): string[] {
  if (found === null) return [gap(kind, 'its rule pack', places.pack)];
  const needs = ruleNeeds[kind] ?? law.rules;
  const lacking = needs.clocks.filter((rule) => !Object.hasOwn(found.clocks, rule));
  const unwritten = Object.keys(found.clocks).filter((rule) => !lawPage.includes(`| ${rule} |`));
  return [
    ...lacking.map((rule) => gap(kind, `the rule ${rule} that its law needs`, places.pack)),
    ...unwritten.map((rule) => gap(kind, `the line of ${rule}`, 'docs/law.md (npm run docs:law)')),
  ];
}

/** Of each of its breaches it is said who is pressed for it, and a breach that the pack gives a basis asks for its supervision. */
function pressing({ kind, law, pack: found, places }: WholeFaces): string[] {
  const said = (law as Partial<WholeFaces['law']>).presses;
  if (said === undefined) return [gap(kind, 'whom a supervision is addressed to ("presses")', `${places.law}/kind.ts`)];
  const supervised = Object.values(found?.clocks ?? {}).filter(({ expiry }) => expiry.basis !== null);
  if (supervised.length === 0 || law.parts.demanded !== undefined) return [];
  return supervised.map(({ id }) =>
    gap(kind, `the supervision that a breach of ${id} asks for ("demanded")`, `${places.law}/kind.ts, in its parts,`),
  );
}

/** The console knows a number by the letter that the law gives it; both have none where a part is numbered after its parent. */
function mark({ kind, law, head, places }: WholeFaces): string[] {
  if ((head.seriesMark === undefined) !== (law.numberSeries === undefined))
    return [gap(kind, 'the seriesMark, or the numberSeries of its law,', `${places.contract}/head.ts`)];
  if (head.numberMark === law.prefix) return [];
  const wanted = law.prefix === null ? 'null, for numbers without a letter,' : `"${law.prefix}", as numbers begin,`;
  return [gap(kind, `the numberMark ${wanted}`, `${places.contract}/head.ts`)];
}

/** A kind whose cases have parties has every command about them, and a word for each role. */
function parties({ kind, law, contract, places }: WholeFaces): string[] {
  if (law.parties === undefined) return [];
  const lacking = partyCommandNames.filter((command) => !Object.hasOwn(contract.commands, command));
  const roles = Object.keys(law.parties.roles).filter((role) => contract.texts.words['role']?.[role] === undefined);
  return [
    ...lacking.map((command) => gap(kind, `the command "${command}"`, `${places.contract}/commands.ts`)),
    ...roles.map((role) => gap(kind, `the word of the role "${role}"`, `${places.contract}/contract.ts`)),
  ];
}

/** What may be recorded for people of the register the law says, and the contract of the command takes it; both or neither. */
function recordedFor({ kind, law, contract, places }: WholeFaces): string[] {
  const takes = Object.entries(contract.commands).flatMap(([name, { body }]) =>
    Object.hasOwn(body.shape, 'recordedFor') ? [name] : [],
  );
  const allows = (law.recordsFor ?? []).map(String);
  return [
    ...takes
      .filter((name) => !allows.includes(name))
      .map((name) => gap(kind, `"${name}" in recordsFor`, `${places.law}/kind.ts`)),
    ...allows
      .filter((name) => !takes.includes(name))
      .map((name) => gap(kind, `forRegistered() in the command "${name}"`, `${places.contract}/commands.ts`)),
  ];
}

/** What the law of a kind lacks. */
export const lawlessOf = (faces: WholeFaces): string[] =>
  [exampled, folds, grants, commands, parties, recordedFor, pack, pressing, mark].flatMap((check) => check(faces));
