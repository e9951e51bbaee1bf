import {
  findRequest,
  foundPetitions,
  openRetrospective,
  retrospectiveAnswer,
  retrospectivePage,
  retrospectiveQuery,
  similarPetitions,
  similarRequest,
} from '#contracts/petition';
import { handToMediation, linkedToMediation, linkToMediation } from '#contracts/mediation';
import { openSupervision } from '#contracts/supervision';
import {
  caseId,
  outcome,
  partyName,
  reissuedReceipt,
  reissueRequest,
  revealedParty,
  revealRequest,
} from '#libs/contracts';
import { noSuchCase } from '#libs/docket';
import { as, type OfficeId } from '#libs/kernel';
import { noteRead, reads, takeFromLimit } from '#libs/persistence';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { visibleHead } from '../case/visible-head.js';
import { readBy } from '../http/changed-by.js';
import { looksOfAccount, reissueTo } from '../intake/reissuing.js';
import { mostOfAnAccount, Shares } from '../http/fair-share.js';
import { Change, Get, Post, type Asked, type AskedChange } from '../http/route.js';
import { Platform } from '../platform.js';
import { handOver } from '../mediation/handing-over.js';
import { linkPetition } from '../mediation/linking.js';
import { openSupervisionOf } from '../supervision/supervision-opener.js';
import { findPetitions } from './finding.js';
import { openPast, pastBreaches } from './retrospective.js';
import { findSimilar } from './similar.js';

// Long enough to dial a number or to write an envelope.
const hideAfterSeconds = 120;

const ofParty = { id: caseId, party: partyName };

/** What petitions (信访件) have of routes beside those of every kind. */
@ApiTags('petitions')
@Controller('petitions')
export class PetitionController {
  /** One search of an account at a time: of all that may be asked it takes the most of the database. */
  private readonly searches = new Shares({ concurrency: 1, queue: mostOfAnAccount });

  constructor(private readonly platform: Platform) {}

  @Post('similar', {
    permit: 'petition.register',
    summary: { zh: '可能重复的信访件', en: 'Petitions that a matter may repeat' },
    description:
      'Answers to the registration at hand and keeps nothing; at most five, of those that the office may see.',
    body: similarRequest,
    answers: similarPetitions,
  })
  findSimilar({ caller, body }: Asked<{ body: typeof similarRequest }>) {
    return this.searches.within(caller.session.account, () => findSimilar(this.platform, caller, body));
  }

  @Post('find', {
    permit: 'petition.register',
    summary: { zh: '凭姓名和号码末位查找', en: 'Find the petition of somebody at the counter' },
    description:
      'By the exact name with at least the last four digits of a telephone or identity number, or by a whole number. At most five, of those that the office may see, never an accusation, and no identity. Every search is recorded with its purpose, on each case that it finds. 60 an hour.',
    body: findRequest,
    answers: foundPetitions,
    isTakenSparingly: true,
  })
  find({ caller, body }: Asked<{ body: typeof findRequest }>) {
    return findPetitions(this.platform, caller, body);
  }

  @Get('retrospective-breaches', {
    permit: 'supervision.open',
    summary: { zh: '导入时已经逾期的件', en: 'Breaches that an import recorded as past' },
    query: retrospectiveQuery,
    answers: retrospectivePage,
  })
  breaches({ caller, query }: Asked<{ query: typeof retrospectiveQuery }>) {
    return pastBreaches(this.platform, caller, query);
  }

  @Change('retrospective-breaches', {
    permit: 'supervision.open',
    summary: { zh: '对历史逾期批量补开督办、催办', en: 'Supervise past breaches, or press for them' },
    description: 'One transaction each; what is refused is named, the others are opened.',
    body: openRetrospective,
    answers: retrospectiveAnswer,
  })
  openPast({ caller, body, key }: AskedChange<{ body: typeof openRetrospective }>) {
    return openPast(this.platform, caller, body, key);
  }

  @Post(':id/parties/:party/reveal', {
    permit: 'read.parties',
    summary: { zh: '查看身份', en: 'See the identity of a party' },
    description: 'Every look is recorded with its purpose, a repeated one too, so there is no key. 60 an hour.',
    params: ofParty,
    body: revealRequest,
    answers: revealedParty,
    isTakenSparingly: true,
  })
  async reveal({ caller, id, party, body }: Asked<typeof ofParty & { body: typeof revealRequest }>) {
    const { database, vault } = this.platform;
    const { id: caseId } = await visibleHead(this.platform, caller, id, 'petition');
    const sealed = await reads.readSealedParties(database, caller.reader, caseId);
    const found = sealed.find((one) => one.party === party && one.role !== 'accused');
    if (found === undefined || found.cipher === null) throw noSuchCase();
    await takeFromLimit(database, looksOfAccount, caller.session.account);
    // Recorded first: what cannot be recorded is not shown.
    await noteRead(database, { ...readBy(caller), ...body, what: 'reveal', caseId, detail: { party } });
    const opened = vault.openParty(found.cipher);
    const { name = null, phone = null, idNumber = null, address = null, email = null } = opened;
    return { party, name, phone, idNumber, address, email, hideAfterSeconds };
  }

  @Change(':id/receipt', {
    permit: 'read.receipt',
    summary: { zh: '补发回执', en: 'Reissue a lost receipt' },
    description:
      'At the counter of the petition bureau, to the petitioner or to another party of the case, against proof of identity: with a new query code, and the old one of that party is dead, and with its name for its paper. A representative gets the first one so. Each time is recorded for whoever may see the case; a request that is sent again is answered with the code that it made. 60 an hour.',
    params: { id: caseId },
    body: reissueRequest,
    answers: reissuedReceipt,
    isTakenSparingly: true,
  })
  reissue({ caller, id, body, key }: AskedChange<{ id: typeof caseId; body: typeof reissueRequest }>) {
    return reissueTo(this.platform, caller, { kind: 'petition', id, ...body, key });
  }

  @Change(':id/links', {
    permit: 'mediation.linkCase',
    summary: { zh: '与同一纠纷的调解关联（一案一码）', en: 'Link it with a mediation of the same matter' },
    description:
      'By the number on a receipt; it is recorded in the mediation, which whoever links it need not be able to read. Both pages show the number of the other one, and nobody reads more by it.',
    params: { id: caseId },
    body: linkToMediation,
    answers: linkedToMediation,
  })
  link({ caller, id, body, key }: AskedChange<{ id: typeof caseId; body: typeof linkToMediation }>) {
    return linkPetition(this.platform, caller, { id, body, key });
  }

  @Change(':id/mediations', {
    permit: 'petition.handToMediation',
    summary: { zh: '交人民调解委员会调解（访调）', en: 'Hand it over to a mediation committee' },
    description:
      'The petition is kept and nothing of it is paused: what it can spare, thirty days and at most to five working days before its handling limit, is the date of the mediation, and where nothing is left it is refused. The mediation begins as a part; its outcome is told to the petition.',
    params: { id: caseId },
    body: handToMediation,
    answers: outcome,
  })
  mediate({ caller, id, body, key }: AskedChange<{ id: typeof caseId; body: typeof handToMediation }>) {
    return handOver(this.platform, caller, { id, body, key });
  }

  @Change(':id/supervisions', {
    permit: 'supervision.open',
    summary: {
      zh: '发起督办，或者认定信访部门未履行职责',
      en: 'Open a supervision by hand, or find a failure in duty',
    },
    description:
      'On the basis of art. 40, by the petition bureau; of art. 43 for a failure of the bureau itself, by an organ above it. One supervision per petition, basis and office: where there is one already, the trigger is added.',
    params: { id: caseId },
    body: openSupervision,
    answers: outcome,
  })
  async supervise({ caller, id, body, key }: AskedChange<{ id: typeof caseId; body: typeof openSupervision }>) {
    const petition = await visibleHead(this.platform, caller, id, 'petition');
    const { office, basis, trigger, dueOn, finding } = body;
    return openSupervisionOf(this.platform, caller, {
      petition,
      office: as<OfficeId>(office),
      basis,
      trigger: { trigger, dueOn, clock: null, rule: null, commissionedBy: null },
      finding,
      key,
    });
  }
}
