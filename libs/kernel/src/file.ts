import type { OfficeId } from './ids.js';

/** What a file may be, each by its ending, with its media type. Which of them an installation takes it says itself. */
export const fileTypes = {
  pdf: { mediaType: 'application/pdf', endings: ['pdf'], family: 'document' },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
    family: 'document',
  },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    endings: ['xlsx'],
    family: 'document',
  },
  pptx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    endings: ['pptx'],
    family: 'document',
  },
  txt: { mediaType: 'text/plain', endings: ['txt'], family: 'document' },
  jpg: { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg'], family: 'picture' },
  png: { mediaType: 'image/png', endings: ['png'], family: 'picture' },
  webp: { mediaType: 'image/webp', endings: ['webp'], family: 'picture' },
  mp3: { mediaType: 'audio/mpeg', endings: ['mp3'], family: 'recording' },
  m4a: { mediaType: 'audio/mp4', endings: ['m4a'], family: 'recording' },
  wav: { mediaType: 'audio/wav', endings: ['wav'], family: 'recording' },
  mp4: { mediaType: 'video/mp4', endings: ['mp4', 'm4v'], family: 'recording' },
} as const satisfies Readonly<Record<string, FileKind>>;

interface FileKind {
  readonly mediaType: string;
  readonly endings: readonly string[];
  readonly family: 'document' | 'picture' | 'recording';
}

/** A type of file that may be kept, as facts name it: add, never rename. */
export type FileType = keyof typeof fileTypes;

/** All of them. */
export const fileTypeNames = Object.keys(fileTypes) as FileType[];

/** Bytes that are kept by their content outside the facts (文件). What a fact says of them stays when they are erased. */
export interface FileRef {
  /** SHA-256 of the plain bytes, hex, 64 characters. */
  readonly sha256: string;
  readonly bytes: number;
  readonly type: FileType;
}

/** What an attachment is for its case (附件类别): add, never rename. */
export const attachmentCategories = [
  'statement',
  'evidence',
  'authority',
  'minutes',
  'opinion',
  'delivery',
  'material',
  'other',
] as const;
/** One of them. */
export type AttachmentCategory = (typeof attachmentCategories)[number];

/**
 * Where an attachment comes from: an office made it, or a party brought it. What a party brought is evidence and is kept as
 * it came.
 */
export const attachmentOrigins = ['office', 'party'] as const;
/** One of the two. */
export type AttachmentOrigin = (typeof attachmentOrigins)[number];

/** By what way an attachment came that is not the console's: a telephone of the office, or the petitioner's page. */
export const attachmentWays = ['phone', 'page'] as const;
/** One of the two. */
export type AttachmentWay = (typeof attachmentWays)[number];

/** An attachment that is there, neither withdrawn nor erased. */
export interface KnownAttachment {
  readonly attachment: string;
  /** The fact that told of it. */
  readonly seq: number;
  readonly file: FileRef;
  /** Whose it is to withdraw; null: nobody's, the petitioner brought it. */
  readonly office: OfficeId | null;
}
