import type { AnyStory } from '../migrate';

/** What format 2 added to a photo. */
const ADDED = {
  bylineTitle: '',
  source: '',
  usageTerms: '',
  rightsPage: '',
  headline: '',
  title: '',
  longAlt: '',
  captionWriter: '',
  instructions: '',
  jobId: '',
  sublocation: '',
  sourceType: '',
  keywords: [],
  crop: null,
  focus: null,
} as const;

/** Format 1 to 2: photos say more of themselves, and which part of the picture is shown. */
export function addPhotoDetails(story: AnyStory): Record<string, unknown> {
  return {
    ...story,
    lead: lifted(story['lead']),
    body: Array.isArray(story['body']) ? story['body'].map(liftedBlock) : story['body'],
  };
}

function liftedBlock(block: unknown): unknown {
  return isRecord(block) && block['kind'] === 'photo' ? { ...block, photo: lifted(block['photo']) } : block;
}

/** What is no photo stays as it is, for the schema to refuse. */
function lifted(photo: unknown): unknown {
  return isRecord(photo) ? { ...ADDED, ...photo } : photo;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
