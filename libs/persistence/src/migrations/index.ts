import { CreateRecord1764000000000 } from './1764000000000-create-record.js';
import { CreateReadModelsAndPeople1764000001000 } from './1764000001000-create-read-models-and-people.js';
import { CreateDoorFunctions1764000002000 } from './1764000002000-create-door-functions.js';
import { GrantRights1764000003000 } from './1764000003000-grant-rights.js';
import { AddSearchAndViews1764000012000 } from './1764000012000-add-search-and-views.js';
import { TellCommonBigrams1764000012100 } from './1764000012100-tell-common-bigrams.js';
import { IndexDeadlines1764000014000 } from './1764000014000-index-deadlines.js';
import { RecordChangesOfAccounts1764000015000 } from './1764000015000-record-changes-of-accounts.js';
import { CreateDeputy1764000016000 } from './1764000016000-create-deputy.js';
import { IndexFactsByTime1764000016100 } from './1764000016100-index-facts-by-time.js';
import { CountPetitionsByIndex1764000019000 } from './1764000019000-count-petitions-by-index.js';
import { IndexOwedDuties1764000018000 } from './1764000018000-index-owed-duties.js';
import { KeepPurposesAsCodes1764000020000 } from './1764000020000-keep-purposes-as-codes.js';
import { DropSecondIndexOfDuties1764000021000 } from './1764000021000-drop-second-index-of-duties.js';
import { ReadListsFromIndexes1764000022000 } from './1764000022000-read-lists-from-indexes.js';
import { ActivatePacks1764000023000 } from './1764000023000-activate-packs.js';
import { AddParts1764000030000 } from './1764000030000-add-parts.js';

/** In order. A new one is added at the end and never changed once released. */
export const migrations = [
  CreateRecord1764000000000,
  CreateReadModelsAndPeople1764000001000,
  CreateDoorFunctions1764000002000,
  GrantRights1764000003000,
  AddSearchAndViews1764000012000,
  TellCommonBigrams1764000012100,
  IndexDeadlines1764000014000,
  RecordChangesOfAccounts1764000015000,
  CreateDeputy1764000016000,
  IndexFactsByTime1764000016100,
  IndexOwedDuties1764000018000,
  CountPetitionsByIndex1764000019000,
  KeepPurposesAsCodes1764000020000,
  DropSecondIndexOfDuties1764000021000,
  ReadListsFromIndexes1764000022000,
  ActivatePacks1764000023000,
  AddParts1764000030000,
];
