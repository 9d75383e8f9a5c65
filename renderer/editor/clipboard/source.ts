import { IMAGE_TYPES } from '../../../shared/story/photo';
import { FLAVOUR } from './flavour';

/** What a clipboard or a drop offers, taken out at once: the browser forgets it after the event. */
export interface Source {
  flavour: string;
  html: string;
  text: string;
  pictures: File[];
}

/** Takes out of a clipboard or drop what can be pasted. */
export function sourceOf(data: DataTransfer): Source {
  const types: readonly string[] = IMAGE_TYPES;
  return {
    flavour: data.getData(FLAVOUR),
    html: data.getData('text/html'),
    text: data.getData('text/plain') || data.getData('text/uri-list'),
    pictures: [...data.files].filter((file) => types.includes(file.type)),
  };
}

/** Whether nothing of a source can be pasted. */
export function isEmpty({ flavour, html, text, pictures }: Source): boolean {
  return flavour === '' && html === '' && text === '' && pictures.length === 0;
}

/** Whether a source is pictures alone: office programs add a picture of what they also offer as text. */
export function isPictures({ html, text, pictures }: Source): boolean {
  return (
    pictures.length > 0 && text === '' && !/[^\s]/.test(html.replace(/<style[\s\S]*?<\/style>|<[^>]*>/gi, ''))
  );
}
