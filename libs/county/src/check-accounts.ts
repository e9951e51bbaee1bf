import { sentenceOf, type Sentence } from '#libs/contracts';
import { as, Capacity, type OfficeId } from '#libs/kernel';
import { capacitiesOf, isOutside, type Office } from '#libs/office';
import type { CountyAccount } from './county.js';
import type { Parts } from './parts.js';
import { notActive, unknown, type Refuse } from './refuse.js';
import { wordOf } from './words.js';

/** The accounts of a file; refuses names that stand twice, and roles that there cannot be. */
export function checkAccounts(
  { content: { accounts }, unread }: Parts,
  offices: readonly Office[],
  refuse: Refuse,
): CountyAccount[] {
  const byId = new Map(offices.map((office) => [String(office.id), office]));
  const known = new Set<string>();
  return accounts.map(({ name, displayName, roles, isActive }, index) => {
    if (known.has(name)) {
      refuse(['accounts', index, 'name'], { zh: `账号名“${name}”出现两次。`, en: `The account ${name} stands twice.` });
    }
    known.add(name);
    roles.forEach(({ office: id, capacity }, at) => {
      const path = ['accounts', index, 'roles', at];
      if (roles.slice(0, at).some((one) => one.office === id && one.capacity === capacity)) refuse(path, roleAgain);
      const office = byId.get(id);
      const isUnread = unread === null || unread.has(id);
      if (!isActive || (office === undefined && isUnread)) return;
      if (office === undefined) refuse([...path, 'office'], unknown(id));
      else if (!office.isActive) refuse([...path, 'office'], notActive(id));
      else if (!capacitiesOf(office).includes(capacity)) refuse([...path, 'capacity'], unfit(office, capacity));
    });
    const administers = new Set(roles.map(({ capacity }) => capacity === Capacity.administrator));
    if (administers.size > 1) {
      const [zh, en] = (['zh', 'en'] as const).map((language) => sentenceOf('account.duties_separated', language));
      refuse(['accounts', index, 'roles'], { zh: zh ?? '', en: en ?? '' });
    }
    const own = roles.map(({ office, capacity }) => ({ office: as<OfficeId>(office), capacity }));
    return { name, displayName, roles: own, isActive };
  });
}

const roleAgain: Sentence = { zh: '这个身份写了两次；请删去一次。', en: 'This role stands twice; delete one.' };

function unfit(office: Office, capacity: Capacity): Sentence {
  const { zh, en } = office.name;
  if (isOutside(office)) {
    return {
      zh: `${zh}是其他层级的机关，在这里没有账号。`,
      en: `${en} is an organ of another level and has no accounts.`,
    };
  }
  const fitting = capacitiesOf(office);
  const words = fitting.map((one) => wordOf('capacity', one)).join('、');
  return {
    zh: `${zh}没有“${wordOf('capacity', capacity)}”这种身份，可以是：${words}。`,
    en: `${en} has no ${capacity}; it has ${fitting.join(', ')}.`,
  };
}
