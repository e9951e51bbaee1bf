import { randomUUID } from 'node:crypto';
import { readKeys } from '#libs/config';
import { openDocket, type OpenDocket, type SealedText } from '#libs/docket';
import { as, type Actor, type CaseId, type Instant, type OfficeId } from '#libs/kernel';
import { placesIn } from '../../infra/local/places.js';
import { closedLoop } from '../load.js';
import type { Stage } from '../stage.js';
import type { Petitions } from './platform.js';
import { callers } from './sides.js';

const committee = 'mediation-jinniu-liuxi';
const mediator = person(committee, 'officer');
const clerk = person('bureau', 'petition-clerk');
const mediatorOfRegister = '00000000-0000-4000-8000-00000000000a';

/** Disputes that two parties have settled, who both want to be visited again: each in one act, as a made-up past may be. */
export class Settled {
  private readonly opened: OpenDocket;

  constructor(
    stage: Stage,
    private readonly petitions: Petitions,
  ) {
    const keys = readKeys(placesIn(stage.folder).keys);
    this.opened = openDocket(petitions.product.source, keys, undefined, { hasMadeUpPast: true });
  }

  async many(count: number, at?: Instant): Promise<void> {
    const load = await closedLoop(count, callers, () => this.one(at));
    if (load.failed > 0) throw new Error(`a settlement failed: ${load.firstProblem ?? 'unknown'}`);
  }

  private async one(at?: Instant): Promise<void> {
    const caseId = as<CaseId>(randomUUID());
    const seals = this.opened.vault.sealsOf(caseId);
    const texts: SealedText[] = [];
    const text = (body: string) => {
      const sealed = seals.text(body);
      texts.push(sealed);
      return sealed.ref;
    };
    const parties = ['李秀兰', '王建国'].map((name, index) =>
      seals.party(`p${String(index + 1)}`, { name, phone: '13800000000', address: '金牛镇' }),
    );
    const on = new Date(Date.parse(at ?? new Date().toISOString()) + 8 * 3_600_000).toISOString().slice(0, 10);
    const words = text('七日内拆除占地部分。');
    const open = {
      ...{ committee, sort: 'civil', source: 'application', track: null, setOn: null, title: text('院墙占地') },
      parties: parties.map(({ ref: identity }, index) => ({
        ...{ identity, role: index === 0 ? 'applicant' : 'respondent', nature: 'person', capacity: 'full' },
      })),
    };
    const both = (type: string, more: object = {}) =>
      ['p1', 'p2'].map((party) => ({ type, payload: { party, by: party, ...more } }));
    const mediators = [{ person: mediatorOfRegister, account: mediator.principal }];
    const drawn = { form: 'written', obligations: [], isWhole: true, isPaperOnly: false, limits: ['unclear'] };
    const commands = [
      { type: 'open', payload: open, actor: clerk },
      { type: 'accept', payload: {} },
      { type: 'proposeMediators', payload: { mediators, isChosenByParties: true } },
      { type: 'disclose', payload: { mediator: mediatorOfRegister, ties: null } },
      ...['p1', 'p2'].map((party) => ({ type: 'tellRights', payload: { party } })),
      ...both('consent', { isOpen: false, isElectronic: false }),
      ...both('agreeVisit', { isGrid: false }),
      { type: 'drawUp', payload: { ...drawn, text: words } },
      ...both('sign', { how: 'paper', on, text: words.digest }),
      { type: 'signAsMediator', payload: { mediator: mediatorOfRegister, on } },
      { type: 'seal', payload: { on } },
      ...['p1', 'p2'].map((party) => ({ type: 'tellEnd', payload: { party } })),
    ];
    await this.petitions.ledger.act(this.opened.docket, {
      ...{ kind: 'mediation', caseId, actor: mediator, key: `${caseId}:settled`, texts, parties },
      opening: { jurisdiction: 'CN' },
      commands: commands.map((command) => ({ ...command, ...(at !== undefined && { at }) })),
    });
  }
}

function person(office: string, capacity: 'petition-clerk' | 'officer'): Actor {
  return { kind: 'person', principal: `bench/${office}`, office: as<OfficeId>(office), capacity };
}
