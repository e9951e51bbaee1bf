import { attachmentPreview, fileBytes, ofAttachment, previewPicture } from '#libs/contracts';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Get, type Asked } from '../http/route.js';
import { Platform } from '../platform.js';
import { attachmentPreviewOf, attachmentThumbnail, givePicture, toldPreview } from './preview.js';

const ofPicture = { ...ofAttachment, picture: previewPicture };

/** What can be seen of attachments without opening them (预览). */
@ApiTags('cases')
@Controller('cases')
export class AttachmentPreviewController {
  constructor(private readonly platform: Platform) {}

  @Get(':id/attachments/:attachment/preview', {
    permit: 'read.attachments',
    summary: { zh: '预览附件', en: 'What can be seen of an attachment' },
    description:
      'Pages of a PDF and pictures are drawn anew, so that nothing in the file runs and no place is told; of office documents the words are given. A look is recorded.',
    params: ofAttachment,
    answers: attachmentPreview,
  })
  async preview({ caller, ...asked }: Asked<typeof ofAttachment>) {
    return toldPreview(await attachmentPreviewOf(this.platform, caller, asked));
  }

  @Get(':id/attachments/:attachment/preview/:picture', {
    permit: 'read.attachments',
    summary: { zh: '附件的预览图', en: 'A picture of a preview' },
    description:
      'JPEG; 204 where there is none, of the small one also where it is not drawn yet. The look at a page is recorded, that at the small one is not.',
    params: ofPicture,
    answers: fileBytes,
    mediaType: 'image/jpeg',
    isStream: true,
  })
  async picture({ caller, picture, reply, ...asked }: Asked<typeof ofPicture>): Promise<void> {
    const previewOf = picture === 'thumbnail' ? attachmentThumbnail : attachmentPreviewOf;
    await givePicture(await previewOf(this.platform, caller, asked), picture, reply);
  }
}
