import { addDays, instantAtHour, legalDateOf } from '#libs/calendar';
import type { Keys } from '#libs/config';
import {
  currentWorld,
  demoPetitionId,
  jurisdictionOf,
  openDocket,
  type ActCommand,
  type SealedText,
  type Seals,
} from '#libs/docket';
import { as, type Actor, type Instant, type LegalDate, type OfficeId } from '#libs/kernel';
import { reads } from '#libs/persistence';
import type { DataSource } from 'typeorm';

const platform: Actor = { kind: 'platform', principal: 'demo', office: null, capacity: null };

/** Days before today, far enough apart that every date was kept. */
const daysAgo = { registered: 40, referred: 37, accepted: 31, decided: 2 } as const;

const texts = {
  title: '灌溉渠被施工挖断',
  matter: '修路的时候把村里的水渠挖断了，秋天浇不上水。请把水渠修好。',
  notice: '您反映的事项我局已经收到，由我局负责办理，办理期限为六十日。',
  claim: '恢复被挖断的灌溉渠。',
  facts: '经现场查看，乡道改造施工挖断灌溉渠 12 米，影响 31 户 46 亩地浇水。',
  reasons: '施工单位开挖前没有查明渠道位置，对损坏负有修复责任。',
  opinion: '支持您的请求。责成施工单位在三十日内修复渠道；修复以前，由我局每周安排两次抽水浇地。',
  legalBasis: '《中华人民共和国民法典》第一千一百六十五条；《公路安全保护条例》第五十一条。',
} as const;

/**
 * One handled petition with an opinion to read, confirm and evaluate, recorded through the door as things that happened
 * in the last weeks. The day before yesterday the opinion was written; nobody has confirmed it yet.
 */
export async function seedPetition(source: DataSource, keys: Keys): Promise<void> {
  if ((await reads.readReceipt(source, demoPetitionId, null)) !== null) return;
  const { docket, vault, world } = openDocket(source, keys);
  const jurisdiction = jurisdictionOf(await currentWorld(world, source));
  const seals = vault.sealsOf(demoPetitionId);
  const party = seals.party('p1', { name: '李秀兰', phone: '13900001234', address: '宾居镇（虚构）' });
  const sealed = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, seals.text(text)]));
  await docket.act({
    kind: 'petition',
    caseId: demoPetitionId,
    commands: commandsOf(sealed as Sealed, party.ref, legalDateOf(as<Instant>(new Date().toISOString()))),
    actor: platform,
    key: 'demo-petition',
    texts: Object.values(sealed),
    parties: [party],
    opening: { jurisdiction, withReceipt: true },
  });
}

type Sealed = Readonly<Record<keyof typeof texts, SealedText>>;

function commandsOf(sealed: Sealed, petitioner: ReturnType<Seals['party']>['ref'], today: LegalDate): ActCommand[] {
  const transport = as<OfficeId>('dept-transport');
  const on = (when: keyof typeof daysAgo): LegalDate => weekdayBefore(addDays(today, -daysAgo[when]));
  const at = (when: keyof typeof daysAgo, hour: number): Instant => instantAtHour(on(when), hour);
  const ref = (name: keyof typeof texts) => sealed[name].ref;
  return [
    {
      type: 'register',
      at: at('registered', 10),
      payload: {
        channel: 'visit',
        class: 'appeal',
        receivedOn: on('registered'),
        registrar: 'bureau',
        isReachable: true,
        place: 'town-binju',
        category: 'rural-water',
        title: ref('title'),
        matter: ref('matter'),
        petitioner,
        source: { format: 'made-up', number: demoPetitionId, isTrial: true },
      },
    },
    { type: 'refer', at: at('referred', 15), payload: { to: transport, manner: 'transfer', setOn: null, note: null } },
    {
      type: 'notify',
      at: at('accepted', 10),
      payload: { servedOn: on('accepted'), manner: 'in_person', notice: ref('notice') },
    },
    { type: 'accept', at: at('accepted', 11), payload: { notice: null } },
    {
      type: 'decide',
      at: at('decided', 16),
      payload: {
        outcome: 'support',
        executeBy: addDays(today, 28),
        executor: null,
        claim: ref('claim'),
        facts: ref('facts'),
        reasons: ref('reasons'),
        opinion: ref('opinion'),
        legalBasis: ref('legalBasis'),
      },
    },
  ];
}

/** The day itself, or the Friday before a weekend: nobody works on the others. */
function weekdayBefore(date: LegalDate): LegalDate {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday === 6 ? addDays(date, -1) : weekday === 0 ? addDays(date, -2) : date;
}
