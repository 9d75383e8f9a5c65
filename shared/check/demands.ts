import { meterOf, NO_DEMANDS, type Gauge } from '../house/meter';
import { profileOf, type Limit } from '../house/profile';
import { PHOTO_NEEDS } from '../photo/lacking';
import { sizeOf } from '../story/statistics';
import type { Story } from '../story/story';
import { textOf } from '../story/text';
import type { Check, Finding, Where } from './check';

/**
 * What a story's kind demands and it has not: fields that are required, and limits that are not kept. What its photos
 * need the check of photos says, and what is to come the check of TK.
 */
export const checkDemands: Check = (story, { profiles }) => {
  const profile = profileOf(profiles, story.profile);
  const { gauges, missing } = meterOf(story, profile ?? NO_DEMANDS);
  const facts = { kind: profile?.name ?? '' };
  return [
    ...missing
      .filter((name) => !BY_PHOTO.has(name))
      .map((name): Finding => ({ code: `missing.${name}`, severity: 'blocks', facts, where: name })),
    ...gauges.flatMap((gauge) => limitFindings(gauge, story)),
  ];
};

const BY_PHOTO: ReadonlySet<string> = new Set(PHOTO_NEEDS);

function limitFindings({ of, unit, value, min, max, state }: Gauge, story: Story): Finding[] {
  const found = (code: string, limit: number, severity: Finding['severity']): Finding => ({
    ...{ code: `${code}.${of}`, severity, where: of === 'caption' ? longestCaption(story, unit) : of },
    facts: { value: String(value), limit: String(limit), unit, by: String(Math.abs(value - limit)) },
  });
  if (state === 'over' && max !== null) return [found('over', max, 'blocks')];
  if (state === 'under' && min !== null) return [found('under', min, 'warns')];
  return [];
}

/** Where the caption is that the meter measures: the longest. */
function longestCaption({ lead, body }: Story, unit: Limit['unit']): Where {
  const captions = [
    ...(lead === null ? [] : [{ where: 'lead' as const, caption: lead.caption }]),
    ...body.flatMap((block) =>
      block.kind === 'photo' ? [{ where: { block: block.id }, caption: block.photo.caption }] : [],
    ),
  ].map(({ where, caption }): { where: Where; size: number } => ({
    where,
    size: sizeOf(textOf(caption))[unit],
  }));
  return captions.reduce((most, one) => (one.size > most.size ? one : most), { where: 'lead', size: 0 })
    .where;
}
