import type { Check, Finding, Where } from '../../check/check';
import { findingsOf } from '../../check/checks';
import { checkDemands } from '../../check/demands';
import { findingWords } from '../../check/finding-words';
import { checkOpenComments } from '../../check/open-comments';
import { checkStanding } from '../../check/standing';
import type { House } from '../../house/house';
import { photoName } from '../../photo/name';
import type { Photo } from '../../story/photo';
import type { Story } from '../../story/story';
import { embargoTime, isEmbargoed } from '../embargo';
import type { UsedFate } from '../fate';
import { fatesOf, type FatedFormat } from '../fates';
import { usesOf } from '../uses';
import type { Note } from '../types';

/** Something about a story that is to be known before it goes out. */
export interface PreflightFinding extends Note {
  /** An error keeps it from being filed; a warning is for the desk to decide. */
  level: 'error' | 'warning';
  /** Where it can be gone to in the open story. */
  where: Where | null;
}

/** What a story is before it goes out: what is to be known of it, and what each format makes of it. */
export interface Preflight<Format extends FatedFormat = FatedFormat> {
  /** Errors first. */
  findings: readonly PreflightFinding[];
  formats: readonly { format: Format; fates: readonly UsedFate[] }[];
}

/** What is to be known beside the story itself. */
export interface PreflightContext {
  house: House;
  /** The instant of going out, ISO 8601. */
  now: string;
  /** Whether the file of a kept picture is not there. */
  isMissing: (hash: string) => boolean;
}

type Look = (story: Story, context: PreflightContext) => readonly Finding[];

/** Looks at the story with nothing but the house. */
const by =
  (check: Check): Look =>
  (story, { house }) =>
    check(story, house);

/** All that is looked at before a story goes out, in the order it is said. */
const LOOKS: readonly Look[] = [
  by(checkStanding),
  lookForEmbargo,
  by(checkDemands),
  by(findingsOf),
  lookForPictures,
  by(checkOpenComments),
];

/** Looks at a story before it goes out in some formats. */
export function preflight<Format extends FatedFormat>(
  story: Story,
  formats: readonly Format[],
  context: PreflightContext,
): Preflight<Format> {
  const uses = usesOf(story);
  return {
    findings: preflightFindings(story, context),
    formats: formats.map((format) => ({ format, fates: fatesOf(uses, format) })),
  };
}

/** What is to be known of a story itself before it goes out, errors first. */
export function preflightFindings(story: Story, context: PreflightContext): PreflightFinding[] {
  const found = LOOKS.flatMap((look) => look(story, context));
  // A kind that requires a dateline says more than the check of every story does.
  const isDemanded = found.some(({ code }) => code === 'missing.dateline');
  const findings = found
    .filter(({ code }) => !(isDemanded && code === 'dateline.missing'))
    .map((finding): PreflightFinding => {
      const { code, severity, where } = finding;
      return {
        level: severity === 'blocks' ? 'error' : 'warning',
        code,
        message: findingWords(finding),
        where,
      };
    });
  return [
    ...findings.filter(({ level }) => level === 'error'),
    ...findings.filter(({ level }) => level !== 'error'),
  ];
}

function lookForEmbargo(story: Story, { now }: PreflightContext): Finding[] {
  const { embargo } = story;
  if (embargo === null || !isEmbargoed(story, now)) return [];
  return [
    { code: 'embargo.holds', severity: 'blocks', facts: { until: embargoTime(embargo) }, where: 'embargo' },
  ];
}

function lookForPictures({ lead, body }: Story, { isMissing }: PreflightContext): Finding[] {
  const find = (photo: Photo, where: Where): Finding[] =>
    photo.media !== null && !isMissing(photo.media.hash)
      ? []
      : [{ code: 'picture.missing', severity: 'warns', facts: { name: photoName(photo) }, where }];
  return [
    ...(lead === null ? [] : find(lead, 'lead')),
    ...body.flatMap((block) => (block.kind === 'photo' ? find(block.photo, { block: block.id }) : [])),
  ];
}
