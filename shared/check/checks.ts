import type { House } from '../house/house';
import type { Story } from '../story/story';
import { checkCaptionDateline } from './caption-dateline';
import type { Check, Finding } from './check';
import { checkMissingDateline } from './missing-dateline';
import { checkPhotoNeeds } from './photo-needs';
import { checkQuotes } from './quotes';
import { checkReporterPlace } from './reporter-place';
import { checkTkLeft } from './tk-left';

/** Every check before filing, by name, in the order their findings are shown. */
export const CHECKS = {
  missingDateline: checkMissingDateline,
  reporterPlace: checkReporterPlace,
  captionDateline: checkCaptionDateline,
  photoNeeds: checkPhotoNeeds,
  quotes: checkQuotes,
  tkLeft: checkTkLeft,
} as const satisfies Readonly<Record<string, Check>>;

/** What the checks find in a story. */
export function findingsOf(story: Story, house: House): Finding[] {
  return Object.values(CHECKS).flatMap((check) => check(story, house));
}
