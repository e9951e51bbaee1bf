import { addDays, instantAtHour, nearestWorkingDay } from '#libs/calendar';
import { dutiesOf, dutyDoers, type Bilingual } from '#libs/contracts';
import { permissions, currentWorld, jurisdictionOf, type World, type WorldCache } from '#libs/docket';
import { as, type LegalDate, type OfficeId } from '#libs/kernel';
import { reads, type AccountMail } from '#libs/persistence';
import { parameterOf } from '#libs/rules';
import type { DataSource } from 'typeorm';

import { officeDigest, personDigest, type DigestPart, type DigestSaid } from './digest-text.js';

const doers = dutyDoers(permissions);

/** When the digest of a day is due, and from when on it tells what is new; null: nobody works on that day, or no case begins here. */
export function digestTimes(world: World, day: LegalDate): { readonly due: string; readonly since: string } | null {
  if (world.jurisdiction === null) return null;
  const place = jurisdictionOf(world);
  const calendar = world.calendar(place);
  if (!calendar.classify(day).isWorking) return null;
  const hour = parameterOf({ rules: world.rulesFor('delivery', place) }, 'digestHour');
  const before = nearestWorkingDay(addDays(day, -1), -1, calendar);
  return { due: instantAtHour(day, hour), since: instantAtHour(before, hour) };
}

/** What digests tell (摘要内容), read when they are sent. */
export class DigestContent {
  constructor(
    private readonly source: DataSource,
    private readonly worlds: WorldCache,
    private readonly console: string | null,
  ) {}

  world(): Promise<World> {
    return currentWorld(this.worlds, this.source);
  }

  /** @returns null: there is nothing to tell */
  async ofPerson(account: string, day: LegalDate, { kinds }: Pick<AccountMail, 'kinds'>): Promise<DigestSaid | null> {
    const world = await this.world();
    const since = digestTimes(world, day)?.since ?? instantAtHour(addDays(day, -1), 0);
    const roles = await reads.listDigestRoles(this.source, account);
    const parts: DigestPart[] = [];
    for (const role of roles) parts.push(await this.part(world, { account, role }, { kinds, since }));
    const told = parts.filter(({ count, counts }) => count + counts.overdue + counts.today > 0);
    return told.length === 0 ? null : personDigest(day, told, this.console);
  }

  /** @returns null: there is nothing to tell */
  async ofOffice(office: string, day: LegalDate): Promise<DigestSaid | null> {
    const { offices } = await this.world();
    // Nobody in person: what is given to one person of the office alone is not counted for its group.
    const nobody = { capacity: 'officer', duties: [], alone: [] } as const;
    const counts = await reads.countDuties(this.source, reads.readerFor(as<OfficeId>(office)), {
      drill: false,
      doer: nobody,
    });
    return counts.open === 0 ? null : officeDigest(day, { office: nameOf(offices, office), counts }, this.console);
  }

  private async part(
    world: World,
    { account, role }: { readonly account: string; readonly role: reads.DigestRole },
    wanted: { readonly kinds: AccountMail['kinds']; readonly since: string },
  ): Promise<DigestPart> {
    const { office, capacity, holder } = role;
    // In somebody's place one is mailed what one would read there.
    const reader = reads.readerOf({ office, account, deputyFor: holder === account ? null : holder });
    const doer = dutiesOf(doers, capacity);
    const [counts, { items, count }] = await Promise.all([
      reads.countDuties(this.source, reader, { mine: doer, drill: false, doer }),
      reads.listDigestItems(this.source, { reader, account, doer }, wanted),
    ]);
    return { office: nameOf(world.offices, office), capacity, isDeputy: holder !== account, counts, items, count };
  }
}

const nameOf = (offices: World['offices'], office: string): Bilingual =>
  offices.get(as<OfficeId>(office))?.name ?? { zh: office, en: office };
