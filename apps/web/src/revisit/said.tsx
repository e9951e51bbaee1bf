import { wordOf } from '#libs/contracts';
import { Section } from '../base/index.js';
import type { SlotProps } from '../case/case-slots.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { nameOfObligation } from './obligation-name.js';
import type { AskedParty, RevisitDetail } from './revisit-detail.js';
import { useSay } from './revisit.messages.js';
import './revisit.css';

/** How it stands with each of those who are asked: tried, reached, proved. */
export function AskedTable({ detail: { progress } }: SlotProps<RevisitDetail>) {
  const say = useSay();
  const columns = useColumns();
  return (
    <Section id="asked" title={say('revisit.stands')} className="stack">
      <DataTable<AskedParty>
        caption={say('revisit.stands')}
        columns={columns}
        rows={progress.asked}
        keyOf={({ party }) => party}
        isPlain
      />
    </Section>
  );
}

function useColumns(): readonly Column<AskedParty>[] {
  const say = useSay();
  const word = (field: string, value: string) => wordOf('revisit', field, value, say.language);
  return [
    { id: 'party', title: say('revisit.party'), cell: ({ who }) => who },
    { id: 'stands', title: say('revisit.stands'), cell: ({ stands }) => word('stands', stands) },
    {
      id: 'attempts',
      title: say('revisit.attempts'),
      isText: true,
      cell: ({ attempts }) =>
        attempts
          .map(({ on, time, channel }) =>
            say('revisit.tried', { on, time: word('time', time), channel: word('channel', channel) }),
          )
          .join(say.language === 'zh' ? '；' : '; '),
    },
    {
      id: 'proof',
      title: say('revisit.proof'),
      cell: ({ proof, stands, doubt }) => {
        if (doubt !== null) return say(`revisit.doubt.${doubt}`);
        if (proof !== null) return word('proof', proof);
        return stands === 'asked' ? say('revisit.unproved') : null;
      },
    },
  ];
}

/** What was said (回访记录), by party: the form, and what was said beside it. */
export function Said({ detail }: SlotProps<RevisitDetail>) {
  const say = useSay();
  const asked = detail.progress.asked.filter(({ said }) => said !== null);
  return (
    <Section id="said" title={say('revisit.said')} className="stack">
      {asked.length === 0 ? <p className="quiet">{say('revisit.nothingSaid')}</p> : null}
      {asked.map((one) => (
        <OneSaid key={one.party} detail={detail} one={one} />
      ))}
    </Section>
  );
}

function OneSaid({ detail: { progress, texts }, one }: SlotProps<RevisitDetail> & { readonly one: AskedParty }) {
  const say = useSay();
  const { said } = one;
  if (said === null) return null;
  const channel = wordOf('revisit', 'channel', said.channel, say.language);
  const lines = linesOf(said, { say, texts });
  return (
    <div className="stack-close">
      <h3>{say('revisit.said.of', { party: one.who, on: said.on, channel })}</h3>
      <dl className="facts">
        {progress.form.questions
          .filter(({ kind }) => kind !== 'text')
          .map((question) => (
            <div key={question.id}>
              <dt>{question.text[say.language]}</dt>
              <dd>
                <Answered question={question} value={said.answers.find((of) => of.question === question.id)?.value} />
              </dd>
            </div>
          ))}
      </dl>
      {lines.flatMap((line) =>
        line === null
          ? []
          : [
              <p key={line} className="visit-text">
                {line}
              </p>,
            ],
      )}
    </div>
  );
}

interface LinesGiven {
  readonly say: ReturnType<typeof useSay>;
  readonly texts: RevisitDetail['texts'];
}

/** What was said beside the form, and then how it stands, which is what a correction says anew. */
function linesOf(said: NonNullable<AskedParty['said']>, { say, texts }: LinesGiven): readonly (string | null)[] {
  const join = say.language === 'zh' ? '、' : ', ';
  return [
    said.help === null ? null : say('revisit.help', { what: texts[said.help] ?? '' }),
    said.words === null ? null : say('revisit.words', { what: texts[said.words] ?? '' }),
    said.correctedOn === null ? null : say('revisit.corrected', { on: said.correctedOn }),
    said.notPerformed.length === 0
      ? null
      : say('revisit.notPerformed', { what: said.notPerformed.map((name) => nameOfObligation(name, say)).join(join) }),
    said.isContent ? say('revisit.isContent') : null,
    said.isRebound ? say('revisit.isRebound') : null,
  ];
}

interface AnsweredProps {
  readonly question: RevisitDetail['progress']['form']['questions'][number];
  readonly value: string | number | boolean | undefined;
}

function Answered({ question, value }: AnsweredProps) {
  const say = useSay();
  if (value === undefined) return <span className="quiet">{say('revisit.unanswered')}</span>;
  if (typeof value === 'boolean') return say(value ? 'revisit.yes' : 'revisit.no');
  if (typeof value === 'number') return (value / 100).toFixed(2);
  return question.kind === 'choice' ? wordOf('revisit', 'choice', value, say.language) : value;
}
