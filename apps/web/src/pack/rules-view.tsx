import { articleText, generalWord, originText } from '#libs/contracts';
import { Fragment } from 'react';
import type * as z from 'zod';
import { dateInList, nameIn } from '../base/index.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { useSay, type Say } from './pack.messages.js';
import '../clock/clock.messages.js';
import { FactList } from '../parts/fact-list.js';
import { NameWithCode } from '../parts/name-with-code.js';
import { inLanguage } from './in-language.js';
import { Jurisdiction } from './pack-name.js';
import type { Limit, Parameter, Rule, rulesContent, Rung } from './pack-content.js';

/** How long a rule's clocks run, in words. */
export function limitText(say: Say, { kind, unit, length }: Limit): string {
  if (kind !== 'period' || unit === undefined) return say(kind === 'date' ? 'pack.limit.date' : 'pack.limit.none');
  return say(`clock.unit.${unit}`, { n: length ?? 0 });
}

/** A rule pack: each rule with its limit in words and its article, and the ladder where it has one. */
export function RulesView({ content }: { readonly content: z.output<typeof rulesContent> }) {
  const say = useSay();
  const { inForceOn, jurisdiction, clocks, name } = content;
  return (
    <>
      <FactList
        lines={[
          [say('word.name'), nameIn(name, say.language)],
          [say('pack.source'), inLanguage(say.language, content.source, content.sourceZh)],
          [say('pack.inForceOn'), dateInList(inForceOn, say.language)],
          [say('pack.jurisdiction'), <Jurisdiction key="place" code={jurisdiction} />],
        ]}
      />
      <h2>{say('pack.rulesOf', { n: clocks.length })}</h2>
      <Rules rules={clocks} />
      {content.ladders == null ? null : <Ladders ladders={content.ladders} />}
      <h2>{say('pack.parameters')}</h2>
      <Parameters parameters={content.parameters} />
      <h2>{say('pack.remarks')}</h2>
      <FactList
        lines={clocks.flatMap((rule) =>
          rule.remark == null
            ? []
            : [
                [
                  `${nameIn(rule.name, say.language)} ${rule.id}`,
                  inLanguage(say.language, rule.remark, rule.remarkZh),
                ] as const,
              ],
        )}
      />
    </>
  );
}

function Rules({ rules }: { readonly rules: readonly Rule[] }) {
  const say = useSay();
  const columns: Column<Rule>[] = [
    {
      id: 'name',
      title: say('word.rule'),
      cell: ({ id, name }) => <NameWithCode name={nameIn(name, say.language)} code={id} />,
    },
    { id: 'limit', title: say('pack.limit'), cell: ({ limit }) => limitText(say, limit) },
    { id: 'article', title: say('pack.basis'), cell: (rule) => originText(rule, say.language) },
    {
      id: 'owner',
      title: say('pack.owner'),
      cell: ({ owner }) =>
        owner === 'office' ? say('pack.owner.office') : generalWord('partyRole', owner, say.language),
    },
    { id: 'roll', title: say('pack.rolls'), cell: ({ roll }) => say(roll ? 'pack.rolls.yes' : 'pack.rolls.no') },
    {
      id: 'extension',
      title: say('pack.extension'),
      cell: ({ extension, limit }) =>
        extension == null ? say('word.none') : limitText(say, { ...limit, length: extension.max }),
    },
  ];
  return <DataTable<Rule> caption={say('word.rule')} columns={columns} rows={rules} keyOf={({ id }) => id} />;
}

/** Numbers beside the clocks: whose they are, and why. */
function Parameters({ parameters }: { readonly parameters: Readonly<Record<string, Parameter>> }) {
  const say = useSay();
  return (
    <FactList
      lines={Object.entries(parameters).map(([name, { value, origin, remark, remarkZh }]) => {
        const reason = remark == null ? '' : inLanguage(say.language, remark, remarkZh);
        return [`${name} ${String(value)}`, `${say(`pack.origin.${origin}`)} ${reason}`] as const;
      })}
    />
  );
}

const bases = ['art40', 'art43', 'ours'] as const;

/** The ladder of each basis. */
function Ladders({ ladders }: { readonly ladders: NonNullable<z.output<typeof rulesContent>['ladders']> }) {
  const say = useSay();
  return bases.map((basis) => (
    <Fragment key={basis}>
      <h2>{say(`pack.ladder.${basis}`)}</h2>
      <Ladder caption={say(`pack.ladder.${basis}`)} rungs={ladders[basis]} />
    </Fragment>
  ));
}

function Ladder({ caption, rungs }: { readonly caption: string; readonly rungs: readonly Rung[] }) {
  const say = useSay();
  const columns: Column<Rung>[] = [
    { id: 'rung', title: say('word.rung'), cell: ({ rung }) => rung },
    { id: 'what', title: say('pack.what'), cell: ({ name }) => nameIn(name, say.language) },
    {
      id: 'after',
      title: say('pack.after'),
      cell: ({ afterWorkingDays: n }) => (n === 0 ? say('pack.atOnce') : say('clock.unit.WORKING_DAY', { n })),
    },
    {
      id: 'how',
      title: say('pack.how'),
      cell: ({ judgement }) => say(judgement == null ? 'pack.how.platform' : 'pack.how.judgement'),
    },
    {
      id: 'article',
      title: say('pack.article'),
      cell: ({ article }) => (article == null ? say('word.none') : articleText(article, say.language)),
    },
  ];
  return (
    <DataTable<Rung> caption={caption} columns={columns} rows={rungs} keyOf={({ rung }) => String(rung)} isPlain />
  );
}
