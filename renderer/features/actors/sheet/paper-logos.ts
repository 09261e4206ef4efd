import type { Actor } from '@shared/domain/actors/actor';
import { LOGO_SIZE } from '@shared/domain/actors/actor-logo';
import { logoBytes } from '@shared/domain/actors/logo-bytes';
import type { RecordId } from '@shared/domain/kernel/id';
import { writePng } from '@shared/exchange/image/write-png';

/** A logo drawn anew on white; null where it cannot be drawn, or says that it is too large to be one. */
async function onPaper(address: string): Promise<string | null> {
  const logo = logoBytes(address);
  if (logo === null) return null;
  try {
    const picture = await createImageBitmap(new Blob([logo.bytes], { type: logo.type }));
    const canvas = new OffscreenCanvas(LOGO_SIZE, LOGO_SIZE);
    const context = canvas.getContext('2d');
    if (context === null) return null;
    context.fillStyle = '#fff';
    context.fillRect(0, 0, LOGO_SIZE, LOGO_SIZE);
    context.imageSmoothingQuality = 'high';
    const scale = LOGO_SIZE / Math.max(picture.width, picture.height);
    const [width, height] = [picture.width * scale, picture.height * scale];
    context.drawImage(picture, (LOGO_SIZE - width) / 2, (LOGO_SIZE - height) / 2, width, height);
    picture.close();
    const { data } = context.getImageData(0, 0, LOGO_SIZE, LOGO_SIZE);
    const rgb = new Uint8Array(LOGO_SIZE * LOGO_SIZE * 3);
    for (let point = 0; point * 3 < rgb.length; point += 1) rgb.set(data.subarray(point * 4, point * 4 + 3), point * 3);
    const png = writePng({ width: LOGO_SIZE, height: LOGO_SIZE, rgb });
    return `data:image/png;base64,${btoa(String.fromCharCode(...png))}`;
  } catch {
    return null;
  }
}

/**
 * The logos of the actors as paper takes them. They are kept as WebP, which no writer of PDF reads: the window, which
 * does, draws each anew as a PNG when the map is asked for. One that cannot be drawn leaves the sign of the kind.
 */
export async function paperLogos(actors: readonly Actor[]): Promise<ReadonlyMap<RecordId, string>> {
  const drawn = new Map<string, string | null>();
  const logos = new Map<RecordId, string>();
  for (const { id, logo } of actors) {
    if (logo === '') continue;
    if (!drawn.has(logo)) drawn.set(logo, await onPaper(logo));
    const source = drawn.get(logo) ?? null;
    if (source !== null) logos.set(id, source);
  }
  return logos;
}
