import { exportRequest } from '../list-export.js';
import { petitionList } from './list.js';

export { listFile as petitionFile, mostExported } from '../list-export.js';

/** Takes the list of petitions away as a file (导出). */
export const petitionExportRequest = exportRequest('PetitionExportRequest', petitionList.countQuery);
