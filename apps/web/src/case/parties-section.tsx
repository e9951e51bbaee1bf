import { commandText, generalWord, partyCommands, type CaseParty } from '#libs/contracts';
import { Button } from 'antd';
import { Link, useLocation } from 'react-router';
import { dateInList, useMe } from '../base/index.js';
import { Section } from '../base/section.js';
import { DataTable, type Column } from '../parts/data-table.js';
import type { CaseDetail } from './case-detail.js';
import { partyName } from '../office/party-words.js';
import { OneParty } from './one-party.js';
import { isThere, receiptWord } from './parties-of.js';
import { useSay } from './party.messages.js';

type PartyCommand = keyof typeof partyCommands;
const commands = Object.keys(partyCommands) as PartyCommand[];

interface PartiesProps {
  readonly kind: string;
  readonly detail: CaseDetail;
}

/** Who the case is about (当事人): in which role, who acts for whom and in what, and what may be changed of that. */
export function PartiesSection({ kind, detail }: PartiesProps) {
  const say = useSay();
  const columns = useColumns({ kind, detail });
  const { parties } = detail;
  if (!commands.some((name) => name in detail.commands)) return null;
  return (
    <Section id="parties" title={say('parties.title')}>
      {parties.length === 0 ? (
        <p className="quiet">{say('parties.none')}</p>
      ) : (
        <DataTable<CaseParty>
          caption={say('parties.title')}
          columns={columns}
          rows={parties}
          keyOf={({ party }) => party}
        />
      )}
      <PartyCommands kind={kind} detail={detail} />
    </Section>
  );
}

/** What may be done now, each with the way to its form; what may not, with the reason. */
function PartyCommands({ kind, detail }: PartiesProps) {
  const say = useSay();
  const { pathname } = useLocation();
  const offered = commands.filter((name) => name in detail.commands);
  const allowed = offered.filter((name) => detail.commands[name] === null);
  if (allowed.length === 0) {
    const [why] = offered.flatMap((name) => detail.commands[name] ?? []);
    return why === undefined ? null : <p className="quiet no-print">{why.sentence}</p>;
  }
  return (
    <p className="row no-print">
      {allowed.map((name) => (
        <Link key={name} to={`${pathname}?do=${name}`} preventScrollReset>
          <Button>{commandText(kind, name, say.language)}</Button>
        </Link>
      ))}
    </p>
  );
}

function useColumns({ kind, detail }: PartiesProps): Column<CaseParty>[] {
  const say = useSay();
  const maySee = useMe().data?.permits.includes('read.parties') ?? false;
  const { language } = say;
  return [
    {
      id: 'who',
      title: say('parties.who'),
      cell: (party) => (
        <OneParty
          of={{ kind, id: detail.item.id }}
          party={party}
          maySee={maySee && party.isNamed && !party.isErased}
          isFirst={false}
        />
      ),
    },
    { id: 'role', title: say('parties.role'), cell: ({ role }) => generalWord('partyRole', role, language) },
    {
      id: 'nature',
      title: say('parties.nature'),
      cell: ({ nature, capacity }) =>
        capacity === 'full'
          ? generalWord('partyNature', nature, language)
          : generalWord('partyCapacity', capacity, language),
    },
    { id: 'mandates', title: say('parties.mandates'), cell: (party) => <Mandates of={party} all={detail.parties} /> },
    {
      id: 'receipt',
      title: say('parties.receipt'),
      cell: (party) => say(receiptWord(party)),
    },
    { id: 'since', title: say('word.state'), cell: (party) => <Standing of={party} all={detail.parties} /> },
  ];
}

interface OfParty {
  readonly of: CaseParty;
  readonly all: readonly CaseParty[];
}

/** Who acts for it, in what and how long. */
function Mandates({ of, all }: OfParty) {
  const say = useSay();
  const { language } = say;
  if (of.mandates.length === 0) return <>{say('word.none')}</>;
  return (
    <ul className="plain-list">
      {of.mandates.map(({ id, by, as, scope, from, until, endedOn, isRunning }) => (
        <li key={id} className={isRunning ? undefined : 'quiet'}>
          {partyName(by, all, say)} · {generalWord('mandateKind', as, language)}
          {as === 'guardian' || as === 'statutory'
            ? null
            : ` · ${scope.map((one) => generalWord('mandateScope', one, language)).join(language === 'zh' ? '、' : ', ')}`}
          {' · '}
          {say(endedOn === null ? (until === null ? 'parties.from' : 'word.fromUntil') : 'parties.ended', {
            from: dateInList(from, language),
            until: until === null ? '' : dateInList(until, language),
            ended: endedOn === null ? '' : dateInList(endedOn, language),
          })}
        </li>
      ))}
    </ul>
  );
}

/** Whether it is in the case still. */
function Standing({ of, all }: OfParty) {
  const say = useSay();
  if (isThere(of)) return <>{say('parties.there')}</>;
  return (
    <span className="quiet">
      {of.mergedInto === null
        ? say('parties.left', { date: dateInList(of.leftOn ?? '', say.language) })
        : say('parties.merged', { name: partyName(of.mergedInto, all, say) })}
    </span>
  );
}
