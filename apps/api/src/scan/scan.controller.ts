import {
  attachmentPreview,
  caseId,
  fileBytes,
  outcome,
  previewPicture,
  scanAttaching,
  scanId,
  scanRefusal,
  scans,
} from '#libs/contracts';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { givePicture, toldPreview } from '../attachment/preview.js';
import { Change, Get, type Asked, type AskedChange } from '../http/route.js';
import { Platform } from '../platform.js';
import { attachScan, refuseScan, scanPreview, scanThumbnail } from './attach-scan.js';
import { waitingScans } from './waiting-scans.js';

const permit = 'docket.attachFile';
const ofCase = { id: caseId };
const ofScan = { scan: scanId };
const ofPicture = { ...ofScan, picture: previewPicture };

/** What the scanner of the acting office has put down (扫描件), and nobody else's. */
@ApiTags('scans')
@Controller()
export class ScanController {
  constructor(private readonly platform: Platform) {}

  @Get('scans', {
    permit,
    summary: { zh: '扫描仪送来的文件', en: "Files from the office's scanner" },
    description: 'Of the acting office alone. One that is still written to is listed and cannot be attached.',
    answers: scans,
  })
  async list({ caller }: Asked) {
    return { items: this.platform.scans === null ? null : await waitingScans(this.platform, caller) };
  }

  @Get('scans/:scan/preview', {
    permit,
    summary: { zh: '预览扫描件', en: 'What can be seen of a scan' },
    params: ofScan,
    answers: attachmentPreview,
  })
  async preview({ caller, scan }: Asked<typeof ofScan>) {
    return toldPreview(await scanPreview(this.platform, caller, scan));
  }

  @Get('scans/:scan/preview/:picture', {
    permit,
    summary: { zh: '扫描件的预览图', en: 'A picture of a scan' },
    description: 'JPEG; 204 where there is none, of the small one also where it is not drawn yet.',
    params: ofPicture,
    answers: fileBytes,
    mediaType: 'image/jpeg',
    isStream: true,
  })
  async picture({ caller, scan, picture, reply }: Asked<typeof ofPicture>): Promise<void> {
    const previewOf = picture === 'thumbnail' ? scanThumbnail : scanPreview;
    await givePicture(await previewOf(this.platform, caller, scan), picture, reply);
  }

  @Change('scans/:scan/refuse', {
    permit,
    summary: { zh: '不要这份扫描件', en: 'Put a scan aside' },
    description: 'It is moved to the folder `refused` with the reason; nothing is deleted.',
    params: ofScan,
    body: scanRefusal,
    answers: scans,
  })
  async refuse({ caller, scan, body }: AskedChange<typeof ofScan & { body: typeof scanRefusal }>) {
    await refuseScan(this.platform, caller, scan, body.reason);
    return { items: await waitingScans(this.platform, caller) };
  }

  @Change('cases/:id/attachments/from-scan', {
    permit,
    summary: { zh: '放入扫描件', en: 'Attach a scan' },
    description: 'Taken in and looked through as every attachment, then moved to the folder `done`.',
    params: ofCase,
    body: scanAttaching,
    answers: outcome,
  })
  attach({ caller, id, body }: AskedChange<typeof ofCase & { body: typeof scanAttaching }>) {
    return attachScan(this.platform, caller, { id, ...body });
  }
}
