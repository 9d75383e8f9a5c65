import type { Story } from '../story/story';
import { ANPA_FATES } from './anpa/fates';
import { DOCX_FATES } from './docx/fates';
import { fateCode, type FateRow, type FateTable, type UsedFate } from './fate';
import { DATELINE_FATES } from './dateline-file/fates';
import { HTML_FATES } from './html/fates';
import { IPTC_7901_FATES } from './iptc7901/fates';
import { MARKDOWN_FATES } from './markdown/fates';
import { NEWSML_G2_FATES } from './newsml-g2/fates';
import { NINJS_FATES } from './ninjs/fates';
import { NITF_FATES } from './nitf/fates';
import { PDF_FATES } from './pdf/fates';
import { STORY_FATES } from './story/fates';
import { TEXT_FATES } from './text/fates';
import type { Note, WriteFormat } from './types';
import { usesOf, type Uses } from './uses';

/** What becomes of every part of a story in every format it is written in. */
export const FATES: Readonly<Record<WriteFormat, FateTable>> = {
  story: STORY_FATES,
  dateline: DATELINE_FATES,
  html: HTML_FATES,
  text: TEXT_FATES,
  markdown: MARKDOWN_FATES,
  ninjs: NINJS_FATES,
  nitf: NITF_FATES,
  'newsml-g2': NEWSML_G2_FATES,
  docx: DOCX_FATES,
  anpa: ANPA_FATES,
  iptc7901: IPTC_7901_FATES,
};

/** The groups of a table of fates, in the order they are listed. */
export const FATE_GROUPS = ['fields', 'blocks', 'marks', 'photo', 'details'] as const;

/** A format that has a table of fates: those of the writers, and the printed page. */
export type FatedFormat = WriteFormat | 'pdf';

/** The table of fates of a format. */
export function fatesIn(format: FatedFormat): FateTable {
  return format === 'pdf' ? PDF_FATES : FATES[format];
}

/** What becomes in a format of everything a story uses, in the order of the table. */
export function fatesOf(uses: Uses, format: FatedFormat): UsedFate[] {
  return FATE_GROUPS.flatMap((group) => {
    const used: Readonly<Record<string, boolean>> = uses[group];
    return rowsOf(fatesIn(format), group).flatMap(([name, row]) =>
      used[name] === true ? [{ ...row, group, name }] : [],
    );
  });
}

/** What this story would lose in a format or have changed, said once for each kind of thing. */
export function losses(story: Story, format: FatedFormat): Note[] {
  return fatesOf(usesOf(story), format).flatMap((row): Note[] =>
    row.level === null ? [] : [{ level: row.level, code: fateCode(row), message: row.how }],
  );
}

/** The rows of one group of a table of fates, by name. */
export function rowsOf(table: FateTable, group: keyof FateTable): [name: string, row: FateRow][] {
  return Object.entries<FateRow>(table[group]);
}
