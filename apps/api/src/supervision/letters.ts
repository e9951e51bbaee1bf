import { articleText, wordOf, type Sentence } from '#libs/contracts';
import { jurisdictionOf } from '#libs/docket';
import { as, type Clock, type Fact, type LegalDate, type OfficeId, type TextRef } from '#libs/kernel';
import type { LadderRung, SupervisionBasis } from '#libs/rules';
import type { NoticeAsked, NoticeGiven } from '../case/kinds-own.js';
import { dateOnPage } from '../document/document.messages.js';
import type { Platform } from '../platform.js';

// What the facts of a supervision hold of its letters.
interface Opened {
  readonly verifier: OfficeId | null;
  readonly dueOn: LegalDate;
  readonly rule: string | null;
  readonly finding: TextRef | null;
}
interface Letter {
  readonly basis: SupervisionBasis;
  readonly rung: number;
  readonly office: OfficeId;
  readonly replyDueOn: LegalDate | null;
}
interface Issued {
  readonly basis: SupervisionBasis;
  readonly rung: number;
  readonly by: OfficeId;
  readonly to: OfficeId;
  readonly measure: string;
  readonly ground: TextRef | null;
  readonly text: TextRef;
}

interface Replied {
  readonly office: OfficeId;
  readonly clock: string;
  readonly stance: string | null;
  readonly text: TextRef;
}

const words = {
  late: { zh: '“{rule}”应于{due}以前办理，逾期未办理。', en: '“{rule}” was due by {due} and is late.' },
  lateUnnamed: { zh: '应于{due}以前办理的事项，逾期未办理。', en: 'what was due by {due} is late.' },
} as const satisfies Readonly<Record<string, Sentence>>;

const letters: Readonly<Record<string, (asked: Asked) => NoticeGiven | null>> = {
  letterIssued: letterGiven,
  stepIssued: recommendationGiven,
  replied: replyGiven,
};

interface Asked extends NoticeAsked {
  /** The rungs of the ladder, and the names of rules of the case that is supervised. */
  readonly rungs: (basis: SupervisionBasis) => readonly LadderRung[];
  readonly nameOfRule: (rule: string) => string | null;
}

/** The letter that a fact of a supervision is (督办函、建议、采纳情况反馈), to the office that it is addressed to; null: it is none. */
export async function letterOf(platform: Platform, asked: NoticeAsked): Promise<NoticeGiven | null> {
  const letter = Object.hasOwn(letters, asked.fact.type) ? letters[asked.fact.type] : undefined;
  if (letter === undefined) return null;
  const world = await platform.world();
  // Of whatever case it is a part, its rule is named by the pack of that one.
  const of = asked.facts.find(({ type }) => type === 'opened')?.parent?.kind ?? 'petition';
  const { clocks } = world.rulesFor(of, jurisdictionOf(world));
  return letter({
    ...asked,
    rungs: (basis) => world.rules(asked.head.rulePack).ladders?.[basis] ?? [],
    nameOfRule: (rule) => clocks[rule]?.name[asked.language] ?? null,
  });
}

const nameOf = ({ offices, language }: NoticeAsked, id: OfficeId): string => offices.get(id)?.name[language] ?? id;
const on = ({ language }: NoticeAsked, date: LegalDate | null): string | null =>
  date === null ? null : dateOnPage(as(date), language);

/** Facts that tell a breach. */
const groundTypes: readonly string[] = ['opened', 'reopened', 'triggerAdded'];
/** What a letter looks back at: the breach, and for a reply what it answers. */
export const looksAt: readonly string[] = [...groundTypes, 'stepIssued'];

/** The breach that a letter is about: the last one that was told before it. */
const groundOf = ({ facts, fact }: NoticeAsked): Fact | undefined =>
  facts.findLast(({ type, seq }) => groundTypes.includes(type) && seq < fact.seq);

/** What the petition office found, in its own words, or which limit passed. */
function findingOf(asked: Asked): string | null {
  const ground = groundOf(asked);
  if (ground === undefined) return null;
  const { finding, rule, dueOn } = ground.data as Opened;
  const said = asked.textOf(finding);
  if (said !== null) return said;
  const [name, due] = [rule === null ? null : asked.nameOfRule(rule), on(asked, dueOn) ?? ''];
  const sentence = (name === null ? words.lateUnnamed : words.late)[asked.language];
  return sentence.replace('{rule}', () => name ?? '').replace('{due}', () => due);
}

function letterGiven(asked: Asked): NoticeGiven | null {
  const { basis, rung, office, replyDueOn } = asked.fact.data as Letter;
  const opened = asked.facts.find(({ type }) => type === 'opened');
  // Whoever verifies sends it; where nobody is there it is the platform's, and has no letterhead of an organ.
  const issuer = opened === undefined ? null : (opened.data as Opened).verifier;
  const { name, article = null } = asked.rungs(basis).find((one) => one.rung === rung) ?? {};
  return {
    kind: 'supervision',
    ...(name !== undefined && { title: name[asked.language] }),
    issuer,
    addressee: nameOf(asked, office),
    contents: {
      number: asked.head.number,
      office: issuer === null ? null : nameOf(asked, issuer),
      to: nameOf(asked, office),
      finding: findingOf(asked),
      basis: article == null ? null : articleText(article, asked.language),
      replyDueOn: on(asked, replyDueOn),
    },
  };
}

function recommendationGiven(asked: Asked): NoticeGiven | null {
  const { basis, rung, by, to, measure, ground, text } = asked.fact.data as Issued;
  const measures = asked.rungs(basis).find((one) => one.rung === rung)?.judgement?.measures ?? [];
  const found = measures.find(({ id }) => id === measure);
  return {
    kind: 'recommendation',
    ...(found !== undefined && { title: found.name[asked.language] }),
    issuer: by,
    addressee: nameOf(asked, to),
    contents: {
      number: asked.head.number,
      office: nameOf(asked, by),
      to: nameOf(asked, to),
      finding: asked.textOf(ground) ?? findingOf(asked),
      text: asked.textOf(text),
      basis: found?.article == null ? null : articleText(found.article, asked.language),
      replyDueOn: on(asked, repliedBy(asked.fact)),
    },
  };
}

/** Until when the reply is owed that the measure asks for; null: none is. */
function repliedBy({ clocks = [] }: Fact): LegalDate | null {
  const opened = clocks.flatMap((one): Clock[] => (one.change === 'open' ? [one.clock] : []));
  return opened.find(({ rule }) => rule === 'XF-20' || rule === 'DB-REPLY')?.legalDueOn ?? null;
}

/** Whether a recommendation is adopted, to whoever made it (art. 40(4)); the answer to any other letter has no form in law. */
function replyGiven(asked: Asked): NoticeGiven | null {
  const { office, clock, stance, text } = asked.fact.data as Replied;
  if (stance === null) return null;
  const recommended = asked.facts.find(
    ({ type, clocks = [] }) =>
      type === 'stepIssued' && clocks.some((one) => one.change === 'open' && one.clock.id === clock),
  );
  const to = recommended === undefined ? null : nameOf(asked, (recommended.data as Issued).by);
  const outcome = wordOf('supervision', 'stance', stance, asked.language);
  const contents = { number: asked.head.number, office: nameOf(asked, office), to, outcome, text: asked.textOf(text) };
  return { kind: 'reply', issuer: office, addressee: to, contents };
}
