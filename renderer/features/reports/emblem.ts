import { EMBLEM_LIMIT, EMBLEM_SIDE, type ReportIdentity } from '@shared/domain/reports/report-identity';
import { formattingLocale } from '@shared/i18n';
import { fail, ok, type Result } from '@shared/domain/kernel/result';

type Emblem = NonNullable<ReportIdentity['emblem']>;

/** A file larger than this is not read at all. */
const FILE_LIMIT = 40 * 1024 * 1024;
/** Greatest sides tried, in pixels: the first whose picture is small enough is kept. */
const SIDES = [EMBLEM_SIDE, 800, 500, 300] as const;
/** An SVG without a size of its own is drawn at this one. */
const DEFAULT_SIDE = 600;

/** The emblem as it is kept, with what became of the file. */
export interface MadeEmblem {
  readonly emblem: Emblem;
  /** Bytes of the file and of what is kept. */
  readonly before: number;
  readonly after: number;
}

async function pictureOf(file: Blob): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(file);
  try {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    return picture;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Draws a picture on white within a side; null where this machine cannot. */
function drawn(picture: HTMLImageElement, side: number, type: 'image/png' | 'image/jpeg'): Emblem | null {
  const [fullWidth, fullHeight] = [picture.naturalWidth || DEFAULT_SIDE, picture.naturalHeight || DEFAULT_SIDE];
  const scale = Math.min(1, side / Math.max(fullWidth, fullHeight));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(fullWidth * scale));
  canvas.height = Math.max(1, Math.round(fullHeight * scale));
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const source = canvas.toDataURL(type, 0.88);
  return source.startsWith(`data:${type}`) ? { source, width: canvas.width, height: canvas.height } : null;
}

/**
 * Reads a picture and makes the emblem of it: drawn anew on white, bounded in size, so that nothing of the file but
 * its looks is kept. Failures: `emblem-large` (over 40 MB), `emblem-unreadable` (no picture, or larger than this
 * machine can draw).
 */
export async function makeEmblem(file: File): Promise<Result<MadeEmblem>> {
  if (file.size > FILE_LIMIT) return fail('emblem-large', 'outputs.error.emblemLarge', { name: file.name, size: megabytes(file.size) });
  let picture: HTMLImageElement;
  try {
    picture = await pictureOf(file);
  } catch {
    return fail('emblem-unreadable', 'outputs.error.emblemUnreadable', { name: file.name });
  }
  for (const side of SIDES) {
    for (const type of ['image/png', 'image/jpeg'] as const) {
      const emblem = drawn(picture, side, type);
      if (emblem === null || emblem.source.length > EMBLEM_LIMIT) continue;
      return ok({ emblem, before: file.size, after: Math.round((emblem.source.length * 3) / 4) });
    }
  }
  return fail('emblem-unreadable', 'outputs.error.emblemUnreadable', { name: file.name });
}

/** Bytes in words: "20 MB", "78 kB". */
export function megabytes(bytes: number): string {
  const [value, unit] = bytes >= 1024 * 1024 ? ([bytes / 1024 / 1024, 'MB'] as const) : ([bytes / 1024, 'kB'] as const);
  return `${value.toLocaleString(formattingLocale(), { maximumFractionDigits: value < 10 ? 1 : 0 })} ${unit}`;
}
