import { zip } from '../../archive/zip';
import { ok } from '../../ipc/result';
import type { Photo } from '../../story/photo';
import { photosOf } from '../../story/walk';
import type { Story } from '../../story/story';
import { losses } from '../fates';
import { pageWords } from '../html/words';
import { leadIn } from '../lead-in';
import { IMAGE_EXTENSIONS, missingPicture } from '../pictures';
import { sentStory } from '../sent-story';
import type { Note, Sending, WriteContext, Writer } from '../types';
import { placeComments } from './write-comments';
import { documentXml } from './write-document';
import { bylineText, pageHeaderXml } from './write-head';
import { numberingXml } from './write-numbering';
import { packageFiles, relationId, RELATIONS, TYPES, type Link, type PartToPack } from './write-package';
import { APP_XML, coreXml, customXml } from './write-properties';
import { SETTINGS_XML } from './write-settings';
import { stylesXml } from './write-styles';

/** Writes a story as a manuscript for Word (ISO/IEC 29500, Transitional): the same story is the same bytes. */
export const docxWriter: Writer = {
  format: 'docx',
  label: 'Word (DOCX)',
  extension: 'docx',
  write(story, context) {
    const isKill = context.sending.kind === 'kill';
    const sent = isKill ? killed(story, context.sending) : story;
    const { parts: pictures, relationOf, notes } = packPictures(sent, context);
    const links: Link[] = [];
    const words = pageWords(sent.language);
    const lead = leadIn(sent, context.house);
    const byline = bylineText(sent.byline, words);
    const comments = placeComments(sent);
    const document = documentXml(sent, {
      ...{ language: sent.language, relations: { link: linker(links) }, comments },
      ...{ relationOf, words, sending: context.sending, byline, lead },
    });
    const lists = sent.body.filter((block) => block.kind === 'list');
    const part = (
      name: string,
      what: Exclude<keyof typeof TYPES, 'core' | 'app' | 'custom'>,
      content: string,
    ): PartToPack[] =>
      content === ''
        ? []
        : [
            {
              ...{ name, content, type: TYPES[what], relation: RELATIONS[what] },
              from: what === 'document' ? 'package' : 'document',
            },
          ];
    const property = (name: string, what: 'core' | 'app' | 'custom', content: string): PartToPack => ({
      ...{
        name: `docProps/${name}.xml`,
        content,
        type: TYPES[what],
        relation: RELATIONS[what],
        from: 'package',
      },
    });
    const files = packageFiles(
      [
        ...part('word/document.xml', 'document', document),
        ...part('word/styles.xml', 'styles', stylesXml(sent.language)),
        ...part('word/numbering.xml', 'numbering', lists.length === 0 ? '' : numberingXml(lists)),
        ...part('word/settings.xml', 'settings', SETTINGS_XML),
        ...part('word/header1.xml', 'header', pageHeaderXml(sent)),
        ...part('word/comments.xml', 'comments', comments.comments),
        ...part('word/commentsExtended.xml', 'extended', comments.extended),
        ...pictures,
        property('core', 'core', coreXml(sent)),
        property('app', 'app', APP_XML),
        property(
          'custom',
          'custom',
          customXml(sent, { byline: isKill ? '' : byline, dateline: lead?.text ?? '' }),
        ),
      ],
      links,
    );
    return ok({
      files: [{ name: `${context.baseName}.docx`, content: zip(files) }],
      notes: [...losses(sent, 'docx'), ...notes],
    });
  },
};

/** A killed story as it is set: what it was called, and nothing else of it. */
function killed(story: Story, sending: Sending): Story {
  const unsaid = { editorsNote: '', source: '', copyright: '', usageTerms: '' };
  return { ...sentStory(story, sending), ...unsaid };
}

/** The relations of addresses, each once. */
function linker(links: Link[]): (address: string) => string {
  return (address) => {
    const known = links.find((one) => one.address === address);
    if (known !== undefined) return known.id;
    const id = `link_${links.length + 1}`;
    links.push({ id, address });
    return id;
  };
}

interface Packed {
  parts: PartToPack[];
  relationOf: (photo: Photo) => string | null;
  notes: Note[];
}

function packPictures(story: Story, context: WriteContext): Packed {
  const parts = new Map<string, PartToPack>();
  const notes: Note[] = [];
  let isNew = false;
  for (const photo of photosOf(story)) {
    const { media: kept } = photo;
    if (kept !== null && parts.has(kept.hash)) continue;
    const content = kept === null ? null : context.media(kept.hash);
    if (kept === null || content === null) {
      notes.push(missingPicture(photo));
      continue;
    }
    isNew ||= kept.type === 'image/webp' || kept.type === 'image/avif';
    const name = `word/media/image${parts.size + 1}.${IMAGE_EXTENSIONS[kept.type]}`;
    parts.set(kept.hash, { name, content, type: kept.type, relation: RELATIONS.image, from: 'document' });
  }
  return {
    parts: [...parts.values()],
    relationOf: ({ media: kept }) => {
      const part = kept === null ? undefined : parts.get(kept.hash);
      return part === undefined ? null : relationId(part.name);
    },
    notes: isNew ? [...notes, NEW_PICTURES] : notes,
  };
}

const NEW_PICTURES: Note = {
  level: 'warning',
  code: 'docx.new-pictures',
  message: 'Pictures in WebP or AVIF are in the file as they are: not every Word shows them.',
};
