import { logoBytes } from '@shared/domain/actors/logo-bytes';

type Listener = () => void;

/** Pictures that are there, by their address; null while one is being read, or where it cannot be. */
const pictures = new Map<string, ImageBitmap | null>();
const listeners = new Set<Listener>();
/** More pictures than this are not kept: those of a process that was closed go. */
const KEPT = 3000;

async function read(address: string): Promise<void> {
  const logo = logoBytes(address);
  if (logo === null) return;
  pictures.set(address, await createImageBitmap(new Blob([logo.bytes], { type: logo.type })));
  for (const listener of listeners) listener();
}

/** The picture of a logo, ready to be drawn; null until it was read, which those who asked are told of by `onLogo`. */
export function logoPicture(address: string): ImageBitmap | null {
  const known = pictures.get(address);
  if (known !== undefined) return known;
  if (pictures.size >= KEPT) pictures.clear();
  pictures.set(address, null);
  // A picture that cannot be read leaves the sign of the kind in its place.
  read(address).catch(() => undefined);
  return null;
}

/** Calls whenever a picture has become ready; the function given back stops it. */
export function onLogo(listener: Listener): () => void {
  listeners.add(listener);
  return () => { listeners.delete(listener); };
}
