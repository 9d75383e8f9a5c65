import type { Story } from '../story/story';
import { ANPA_FATES } from './anpa/fates';
import type { FateRow, FateTable } from './fate';
import { HTML_FATES } from './html/fates';
import { IPTC_7901_FATES } from './iptc7901/fates';
import { MARKDOWN_FATES } from './markdown/fates';
import { NEWSML_G2_FATES } from './newsml-g2/fates';
import { NINJS_FATES } from './ninjs/fates';
import { NITF_FATES } from './nitf/fates';
import { STORY_FATES } from './story/fates';
import { TEXT_FATES } from './text/fates';
import type { Note, WriteFormat } from './types';
import { usesOf } from './uses';

/** What becomes of every part of a story in every format it is written in. */
export const FATES: Readonly<Record<WriteFormat, FateTable>> = {
  story: STORY_FATES,
  html: HTML_FATES,
  text: TEXT_FATES,
  markdown: MARKDOWN_FATES,
  ninjs: NINJS_FATES,
  nitf: NITF_FATES,
  'newsml-g2': NEWSML_G2_FATES,
  anpa: ANPA_FATES,
  iptc7901: IPTC_7901_FATES,
};

/** The groups of a table of fates, in the order they are listed. */
export const FATE_GROUPS = ['fields', 'blocks', 'marks', 'photo', 'details'] as const;

/** What this story would lose in a format or have changed, said once for each kind of thing. */
export function losses(story: Story, format: WriteFormat): Note[] {
  const uses = usesOf(story);
  return FATE_GROUPS.flatMap((group) => {
    const used: Readonly<Record<string, boolean>> = uses[group];
    return rowsOf(FATES[format], group).flatMap(([name, { level, fate, how }]): Note[] =>
      used[name] === true && level !== null
        ? [{ level, code: `${fate}.${group}.${name}`, message: how }]
        : [],
    );
  });
}

/** The rows of one group of a table of fates, by name. */
export function rowsOf(table: FateTable, group: keyof FateTable): [name: string, row: FateRow][] {
  return Object.entries<FateRow>(table[group]);
}
