import { LOGO_LIMIT, LOGO_SIZE, pictureType } from '@shared/domain/actors/actor-logo';
import { fail, ok, type Result } from '@shared/domain/kernel/result';

/** Largest file taken, in bytes: a photograph of a camera, not a scan of a poster. */
const MOST_BYTES = 20 * 1024 * 1024;
const QUALITIES = [0.9, 0.75, 0.55] as const;
const SIZES = [LOGO_SIZE, 64, 40] as const;

function addressOf(bytes: Uint8Array, type: string): string {
  return `data:${type};base64,${btoa(String.fromCharCode(...bytes))}`;
}

async function encoded(picture: ImageBitmap, size: number, quality: number): Promise<string> {
  const canvas = new OffscreenCanvas(size, size);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This window cannot draw');
  const scale = Math.min(size / picture.width, size / picture.height);
  const [width, height] = [Math.max(1, picture.width * scale), Math.max(1, picture.height * scale)];
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, (size - width) / 2, (size - height) / 2, width, height);
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality });
  return addressOf(new Uint8Array(await blob.arrayBuffer()), blob.type);
}

/**
 * A picture file as a logo: known by how its bytes begin and not by its name, drawn anew into a small square, so that
 * nothing of the file itself is kept.
 */
export async function logoOf(file: Blob): Promise<Result<string>> {
  if (file.size > MOST_BYTES) return fail('too-large', 'logos.error.tooLarge', { size: MOST_BYTES / 1024 / 1024 });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const type = pictureType(bytes);
  if (type === null) return fail('not-a-picture', 'logos.error.notPicture');
  try {
    const picture = await createImageBitmap(new Blob([bytes], { type }));
    try {
      for (const size of SIZES) {
        for (const quality of QUALITIES) {
          const address = await encoded(picture, size, quality);
          if (address.length <= LOGO_LIMIT) return ok(address);
        }
      }
    } finally {
      picture.close();
    }
    return fail('broken', 'logos.error.broken');
  } catch {
    return fail('broken', 'logos.error.broken');
  }
}
