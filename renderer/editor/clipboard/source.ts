import { beginsRtf } from '../../../shared/exchange/rtf/begins';
import { IMAGE_TYPES } from '../../../shared/story/photo';
import { FLAVOUR } from './flavour';

/** What a clipboard or a drop offers, taken out at once: the browser forgets it after the event. */
export interface Source {
  flavour: string;
  html: string;
  /** What programs offer that know no HTML, such as Apple’s TextEdit. */
  rtf: string;
  text: string;
  pictures: File[];
}

/** Takes out of a clipboard or drop what can be pasted. */
export function sourceOf(data: DataTransfer): Source {
  const types: readonly string[] = IMAGE_TYPES;
  const html = data.getData('text/html');
  const text = data.getData('text/plain') || data.getData('text/uri-list');
  return {
    flavour: data.getData(FLAVOUR),
    html,
    rtf: html === '' ? rtfOf(data.getData('text/rtf'), text) : '',
    text,
    pictures: [...data.files].filter((file) => types.includes(file.type)),
  };
}

/** RTF that is offered as such, or as the text itself. */
function rtfOf(offered: string, text: string): string {
  return [offered, text].find(beginsRtf) ?? '';
}

/** Whether nothing of a source can be pasted. */
export function isEmpty({ flavour, html, rtf, text, pictures }: Source): boolean {
  return flavour === '' && html === '' && rtf === '' && text === '' && pictures.length === 0;
}

/** Whether a source is pictures alone: office programs add a picture of what they also offer as text. */
export function isPictures({ html, rtf, text, pictures }: Source): boolean {
  return (
    pictures.length > 0 &&
    text === '' &&
    rtf === '' &&
    !/[^\s]/.test(html.replace(/<style[\s\S]*?<\/style>|<[^>]*>/gi, ''))
  );
}
