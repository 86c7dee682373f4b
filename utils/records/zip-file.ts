import { Inflate } from 'fflate';
import { ImportError } from './import';

/** A file inside an archive, as the archive's own list has it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packedSize: number;
  /** Where its own header begins. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_PLACE = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const NO_MORE_THAN_16_BITS = 0xffff;
const NO_MORE_THAN_32_BITS = 0xffffffff;
const EXTRA_64 = 0x0001;
/** An archive of a million photos has a list of about this size. */
const LONGEST_LIST = 200_000_000;
const CHUNK = 1_000_000;

/**
 * The files inside an archive whose names fit, read from the list at its end: an archive of many gigabytes of photos is not
 * read through for one small file in it. Form: PKWARE's APPNOTE, https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT,
 * 4.3.12 to 4.3.16, with the long form that archives over 4 GB or 65,535 files need.
 * Why not a library: those we have read the whole archive into memory first.
 * @throws ImportError where there is no such list, or it is broken.
 */
export async function listZip(file: Blob, fits: (name: string) => boolean): Promise<ZipEntry[]> {
  const { offset, size } = await placeOfList(file);
  if (size > LONGEST_LIST || offset + size > file.size) throw new ImportError('not-an-archive');
  const list = await viewOf(file, offset, size);
  const entries: ZipEntry[] = [];
  for (let at = 0; at + 46 <= list.byteLength && list.getUint32(at, true) === ENTRY; ) {
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((field) => list.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ];
    const end = at + 46 + nameLength + extraLength + noteLength;
    if (end > list.byteLength) throw new ImportError('not-an-archive');
    const name = new TextDecoder().decode(new Uint8Array(list.buffer, list.byteOffset + at + 46, nameLength));
    if (fits(name)) entries.push(entryAt(list, at, name, at + 46 + nameLength, extraLength));
    at = end;
  }
  return entries;
}

function entryAt(list: DataView, at: number, name: string, extraAt: number, extraLength: number): ZipEntry {
  const short = {
    packedSize: list.getUint32(at + 20, true),
    size: list.getUint32(at + 24, true),
    offset: list.getUint32(at + 42, true),
  };
  const { packedSize, offset } = withLongForm(short, list, extraAt, extraAt + extraLength);
  return {
    name,
    method: list.getUint16(at + 10, true),
    encrypted: (list.getUint16(at + 8, true) & 1) !== 0,
    packedSize,
    offset,
  };
}

/** Sizes and places that do not fit 32 bits stand in an extra field, in this order and only those that do not fit. */
function withLongForm(
  { size, packedSize, offset }: { size: number; packedSize: number; offset: number },
  list: DataView,
  from: number,
  to: number,
): { packedSize: number; offset: number } {
  for (let at = from; at + 4 <= to; at += 4 + list.getUint16(at + 2, true)) {
    if (list.getUint16(at, true) !== EXTRA_64) continue;
    let next = at + 4;
    const long = (value: number) => {
      if (value !== NO_MORE_THAN_32_BITS || next + 8 > to) return value;
      next += 8;
      return Number(list.getBigUint64(next - 8, true));
    };
    long(size);
    return { packedSize: long(packedSize), offset: long(offset) };
  }
  return { packedSize, offset };
}

async function placeOfList(file: Blob): Promise<{ offset: number; size: number }> {
  // The end has a note of up to 64 kB behind it.
  const length = Math.min(file.size, 22 + NO_MORE_THAN_16_BITS + 20);
  const tail = await viewOf(file, file.size - length, length);
  for (let at = length - 22; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) !== END) continue;
    const place = { size: tail.getUint32(at + 12, true), offset: tail.getUint32(at + 16, true) };
    if (place.offset !== NO_MORE_THAN_32_BITS && place.size !== NO_MORE_THAN_32_BITS) return place;
    if (at < 20 || tail.getUint32(at - 20, true) !== END_64_PLACE) break;
    const end = await viewOf(file, Number(tail.getBigUint64(at - 20 + 8, true)), 56);
    if (end.byteLength < 56 || end.getUint32(0, true) !== END_64) break;
    return { size: Number(end.getBigUint64(40, true)), offset: Number(end.getBigUint64(48, true)) };
  }
  throw new ImportError('not-an-archive');
}

/**
 * What one file of the archive holds, at most `most` bytes of it.
 * @throws ImportError where it is locked, damaged, packed in a way nobody uses, or unpacks to more than `most`.
 */
export async function unpack(file: Blob, entry: ZipEntry, most: number): Promise<Uint8Array> {
  if (entry.encrypted) throw new ImportError('encrypted');
  const header = await viewOf(file, entry.offset, 30);
  if (header.byteLength < 30 || header.getUint32(0, true) !== LOCAL) throw new ImportError('not-an-archive');
  const from = entry.offset + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  const packed = file.slice(from, from + entry.packedSize);
  if (packed.size !== entry.packedSize) throw new ImportError('not-an-archive');
  const parts: Uint8Array[] = [];
  let size = 0;
  const keep = (part: Uint8Array) => {
    size += part.length;
    // What a small archive unpacks to may be without end: counted while it comes, not believed.
    if (size > most) throw new ImportError('too-large');
    parts.push(part);
  };
  if (entry.method === 0) await eachChunk(packed, keep);
  else if (entry.method === 8) await inflate(packed, keep);
  else throw new ImportError('not-an-archive');
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

async function inflate(packed: Blob, keep: (part: Uint8Array) => void): Promise<void> {
  let complete = false;
  const stream = new Inflate((part, final) => {
    keep(part);
    complete ||= final;
  });
  try {
    await eachChunk(packed, (part, last) => stream.push(part, last));
  } catch (reason) {
    throw reason instanceof ImportError ? reason : new ImportError('not-an-archive');
  }
  if (!complete) throw new ImportError('not-an-archive');
}

async function eachChunk(blob: Blob, take: (part: Uint8Array, last: boolean) => void): Promise<void> {
  for (let at = 0; at < blob.size || at === 0; at += CHUNK) {
    const part = new Uint8Array(await blob.slice(at, at + CHUNK).arrayBuffer());
    take(part, at + CHUNK >= blob.size);
  }
}

async function viewOf(file: Blob, offset: number, size: number): Promise<DataView> {
  return new DataView(await file.slice(offset, offset + size).arrayBuffer());
}
