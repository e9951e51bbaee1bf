import { exportRequest } from '../list-export.js';
import { confirmationList } from './list.js';

/** Takes the list of judicial confirmations away as a file (导出). */
export const confirmationExportRequest = exportRequest('ConfirmationExportRequest', confirmationList.countQuery);
