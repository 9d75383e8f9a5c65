import { strFromU8 } from 'fflate';
import * as v from 'valibot';
import { openZip, type Archive } from '../../archive/unzip';
import { fail, ok, type Result } from '../../ipc/result';
import { canonical, hashBytes, isJson, type Json } from '../../story/canonical';
import { parseStory } from '../../story/migrate';
import type { Story } from '../../story/story';
import { isIdOf, VersionFactsSchema, type KeptVersion } from '../../story/version';
import { misplaced } from './chain';
import {
  AnyManifestSchema,
  FILE_FORMAT,
  FILE_LIMITS,
  ManifestSchema,
  MAX_MANIFEST,
  MIME,
  NAMES,
  pictureHash,
  versionName,
  type Manifest,
} from './manifest';

/** A version of a Dateline file: as it was kept, and its story lifted to the newest format. */
export interface UnpackedVersion {
  kept: KeptVersion;
  story: Story;
}

/** What a Dateline file holds, all of it proved. */
export interface Unpacked {
  head: string;
  /** The story as its newest version has it. */
  story: Story;
  /** Every one behind its parents, the newest last. */
  versions: readonly UnpackedVersion[];
  /** The bytes of its pictures by hash. */
  pictures: ReadonlyMap<string, Uint8Array>;
}

/** Whether bytes begin as a Dateline file does: an archive whose first entry says so, unpacked. */
export function isDatelineFile(bytes: Uint8Array): boolean {
  const said = strFromU8(bytes.subarray(0, 30 + NAMES.mime.length + MIME.length), true);
  return said.startsWith('PK\u0003\u0004') && said.endsWith(`${NAMES.mime}${MIME}`);
}

/**
 * What a Dateline file holds. Every entry is what the manifest lists, every version what its id says, every one stands
 * behind its parents, and the story is that of the newest. Errors: those of opening an archive; `handoff.newer`
 * {format}; `handoff.damaged` {name}: an entry is missing, not listed or no JSON of its kind; `handoff.altered` {name}:
 * it is not what its hash says; `handoff.broken-chain` {version}; those of `parseStory`.
 */
export function unpack(bytes: Uint8Array): Result<Unpacked> {
  const archive = openZip(bytes, FILE_LIMITS);
  if (!archive.ok) return archive;
  const manifest = manifestOf(archive.value);
  if (!manifest.ok) return manifest;
  const entries = entriesOf(archive.value, manifest.value);
  if (!entries.ok) return entries;
  const { story: storyId, head, versions: ids, absent } = manifest.value;
  const versions: UnpackedVersion[] = [];
  for (const id of ids) {
    const version = versionOf(id, storyId, entries.value.get(versionName(id)));
    if (!version.ok) return version;
    versions.push(version.value);
  }
  const wrong = misplaced({ head, versions: versions.map(({ kept }) => kept) }, absent);
  if (wrong !== null) return fail('handoff.broken-chain', { version: wrong });
  const newest = versions.at(-1)?.story;
  const story = storyIn(entries.value.get(NAMES.story));
  if (!story.ok) return story;
  if (newest === undefined || canonical(story.value) !== canonical(newest))
    return fail('handoff.altered', { name: NAMES.story });
  return ok({ head, story: newest, versions, pictures: picturesOf(entries.value) });
}

function manifestOf(archive: Archive): Result<Manifest> {
  const damaged = fail('handoff.damaged', { name: NAMES.manifest });
  const read = archive.read(NAMES.manifest);
  if (read === null) return damaged;
  if (!read.ok) return read;
  const json = read.value.length > MAX_MANIFEST ? undefined : jsonOf(read.value);
  const any = v.safeParse(AnyManifestSchema, json);
  if (!any.success) return damaged;
  const { format } = any.output;
  if (format > FILE_FORMAT) return fail('handoff.newer', { format });
  const parsed = v.safeParse(ManifestSchema, json);
  return parsed.success ? ok(parsed.output) : damaged;
}

/** The entries of an archive, each what the manifest says; none is missing, none is there beside them. */
function entriesOf(archive: Archive, { files, versions }: Manifest): Result<Map<string, Uint8Array>> {
  const mime = archive.read(NAMES.mime);
  if (archive.names[0] !== NAMES.mime || mime?.ok !== true || strFromU8(mime.value) !== MIME)
    return fail('handoff.damaged', { name: NAMES.mime });
  const listed = new Set([NAMES.mime, NAMES.manifest, ...files.map(({ name }) => name)]);
  const stranger = archive.names.find((name) => !listed.has(name));
  if (stranger !== undefined) return fail('handoff.damaged', { name: stranger });
  const ours = new Set<string>([NAMES.story, ...versions.map(versionName)]);
  const entries = new Map<string, Uint8Array>();
  for (const { name, bytes, sha256 } of files) {
    const read = archive.read(name);
    const isOurs = ours.has(name) || pictureHash(name) !== null;
    if (read === null || !isOurs || entries.has(name)) return fail('handoff.damaged', { name });
    if (!read.ok) return read;
    const hash = hashBytes(read.value);
    const isTrue = read.value.length === bytes && hash === sha256 && (pictureHash(name) ?? hash) === hash;
    if (!isTrue) return fail('handoff.altered', { name });
    entries.set(name, read.value);
  }
  return ok(entries);
}

const KeptSchema = v.strictObject({
  ...VersionFactsSchema.entries,
  story: v.looseObject({ id: v.string() }),
});

function versionOf(id: string, storyId: string, bytes: Uint8Array | undefined): Result<UnpackedVersion> {
  const name = versionName(id);
  const json = bytes === undefined ? undefined : jsonOf(bytes);
  const parsed = v.safeParse(KeptSchema, json);
  if (!parsed.success) return fail('handoff.damaged', { name });
  const { story, ...facts } = parsed.output;
  // A story is lifted before it is proved: only then is it known to be of a bounded depth.
  const lifted = parseStory(story);
  if (!lifted.ok) return lifted;
  const kept: unknown = story;
  if (!isKept(kept) || !isIdOf(id, facts, kept) || lifted.value.id !== storyId)
    return fail('handoff.altered', { name });
  return ok({ kept: { id, ...facts, story: kept }, story: lifted.value });
}

function storyIn(bytes: Uint8Array | undefined): Result<Story> {
  return bytes === undefined ? fail('handoff.damaged', { name: NAMES.story }) : parseStory(jsonOf(bytes));
}

function picturesOf(entries: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const pictures = new Map<string, Uint8Array>();
  for (const [name, bytes] of entries) {
    const hash = pictureHash(name);
    if (hash !== null) pictures.set(hash, bytes);
  }
  return pictures;
}

function isKept(value: unknown): value is Json {
  try {
    return isJson(value);
  } catch {
    // Nested deeper than there is room to look.
    return false;
  }
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(strFromU8(bytes));
  } catch {
    return undefined;
  }
}
