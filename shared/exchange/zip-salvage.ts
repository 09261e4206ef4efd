import { crc32 } from '../document/checksum';
import { SMALL_STEP, inflateBounded } from './zip-inflate';
import { LOCAL_SIZE, ZIP_SIGNATURES, viewOf, zipName } from './zip-directory';
import { ZIP_LIMITS, type ZipLimits } from './zip-limits';

/** A part found in a damaged zip. `whole`: all of it came out, and its checksum is right. */
export interface SalvagedPart {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly whole: boolean;
}

/**
 * What can be had of a zip whose directory is gone or whose parts are damaged: goes from part to part by their own
 * headers, as far as they lead, and gives of each what comes out. Within the limits of the gate; never throws. Reads
 * zips whose parts tell their size in their header, as `.mesa` files do.
 */
export function salvageZip(bytes: Uint8Array, limits: ZipLimits = ZIP_LIMITS): readonly SalvagedPart[] {
  const view = viewOf(bytes);
  const parts: SalvagedPart[] = [];
  let room = limits.totalBytes;
  let position = nextPart(view, 0);
  while (position !== null && parts.length < limits.entries && room > 0) {
    const method = view.getUint16(position + 8, true);
    const checksum = view.getUint32(position + 14, true);
    const size = view.getUint32(position + 22, true);
    const nameEnd = position + LOCAL_SIZE + view.getUint16(position + 26, true);
    const dataStart = nameEnd + view.getUint16(position + 28, true);
    const dataEnd = Math.min(dataStart + view.getUint32(position + 18, true), bytes.length);
    const name = zipName(bytes.subarray(position + LOCAL_SIZE, nameEnd));
    const data = bytes.subarray(Math.min(dataStart, bytes.length), dataEnd);
    // A forged size would let one part take all the room; the ratio bounds it as the gate does.
    const limit = Math.min(size, room, Math.max(limits.ratioFloor, limits.ratio * data.length));
    const content = method === 0 ? data.subarray(0, limit) : method === 8 ? inflateBounded(data, limit, SMALL_STEP).bytes : null;
    if (content !== null) {
      parts.push({ name, bytes: content, whole: content.length === size && crc32(content) === checksum });
      room -= content.length;
    }
    position = nextPart(view, dataEnd > position + LOCAL_SIZE ? dataEnd : position + LOCAL_SIZE);
  }
  return parts;
}

/** The next header of a part at or after a position; null where there is none. */
function nextPart(view: DataView, from: number): number | null {
  for (let position = from; position + LOCAL_SIZE <= view.byteLength; position += 1) {
    if (view.getUint32(position, true) === ZIP_SIGNATURES.local) return position;
  }
  return null;
}
